import { formatMargin } from '#domain/measure/format.ts';
import { DetourBar } from '#ui/charts/detour-bar/DetourBar.tsx';
import type { ChangedPair, HubPair } from '#workspace/derived/hub-changes.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import styles from './Pairs.module.css';

interface PairRowProps<Pair> {
  readonly pair: Pair;
  readonly longestNm: number;
}

/** Two hubs whose way is another: how much longer, against the way that was. */
export function PairRow({ pair, longestNm }: PairRowProps<ChangedPair>) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const { from, to, before, after, extra, extraDays } = pair;
  const name = `${from} – ${to}`;
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>{name}</span>
      <FactFigure
        label={`${name}: change in distance`}
        fact={extra}
        shown={formatMargin(extra.value, 'nm', units)}
      />
      <FactFigure
        label={`${name}: change in days`}
        fact={extraDays}
        shown={formatMargin(extraDays.value, 'd', units)}
      />
      <DetourBar before={before.value} after={after.value} longest={longestNm} />
    </li>
  );
}

/** Two hubs with no way left. */
export function CutOffRow({ pair, longestNm }: PairRowProps<HubPair>) {
  const { from, to, before } = pair;
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>
        {from} – {to}
      </span>
      <strong className={styles['cutOff']}>cut off</strong>
      <DetourBar before={before.value} after={null} longest={longestNm} />
    </li>
  );
}
