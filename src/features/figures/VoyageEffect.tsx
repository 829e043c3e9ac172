import { formatMargin } from '#domain/measure/format.ts';
import type { VoyageEffect as Effect } from '#workspace/derived/voyage-account.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from './FactFigure.tsx';
import styles from './VoyageEffect.module.css';

/** What the closures change for the voyage, in one sentence whose numbers open their sources. */
export function VoyageEffect({ effect }: { readonly effect: Effect }) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  if (!effect.isChanged) return <p className={styles['effect']}>{effect.says}</p>;
  return (
    <p className={styles['effect']} data-changed>
      <FactFigure
        label="Voyage: change in distance"
        fact={effect.extra}
        shown={formatMargin(effect.extra.value, 'nm', units)}
        tone="strong"
      />
      {', '}
      <FactFigure
        label="Voyage: change in days"
        fact={effect.extraDays}
        shown={formatMargin(effect.extraDays.value, 'd', units)}
        tone="strong"
      />{' '}
      over the open way{effect.how === '' ? '' : `; ${effect.how}`}.
    </p>
  );
}
