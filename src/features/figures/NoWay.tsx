import type { NoRoute } from '#engines/routing/index.ts';
import type { Refusal } from '#engines/routing/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import type { NamedStrait } from '#workspace/derived/voyage-account.ts';
import { clearScenario, reopenStrait, restrictDraft } from '#workspace/edits/scenario.ts';
import { setVoyage } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './NoWay.module.css';

interface NoWayProps {
  readonly refusal: Refusal;
  readonly why: NoRoute;
  readonly reopen: readonly NamedStrait[];
}

/** There is no way: why, and what opens one. No line, no number, no second best. */
export function NoWay({ refusal, why, reopen }: NoWayProps) {
  const { workspace } = useWorkplace();
  const isClosed = why.because === 'closed' || why.because === 'in-closed-area';
  return (
    <div className={styles['noWay']} role="alert">
      <p className={styles['says']}>{refusal.says}</p>
      <p>{refusal.remedy}</p>
      {isClosed || isTooLarge(why) ? (
        <p className={styles['ways']}>
          {reopen.map(({ strait, name }) => (
            <Button key={strait} onClick={() => workspace.edit(reopenStrait, { strait, name })}>
              Reopen {name}
            </Button>
          ))}
          {isClosed && reopen.length !== 1 ? (
            <Button onClick={() => workspace.edit(clearScenario, null)}>Reopen everything</Button>
          ) : null}
          {isTooLarge(why) ? <PastTheLimits why={why} /> : null}
        </p>
      ) : null}
    </div>
  );
}

type TooLarge = Extract<NoRoute, { readonly because: 'too-deep' | 'too-high' | 'too-wide' | 'too-long' }>;

const isTooLarge = (why: NoRoute): why is TooLarge =>
  why.because.startsWith('too-') && why.because !== 'too-far-from-sea';

function PastTheLimits({ why }: { readonly why: TooLarge }) {
  const { workspace, readings } = useWorkplace();
  const { draftLimitsM } = useReading(readings.waters);
  const straits = useReading(({ given }) => given.world.straits);
  const limited = why.because === 'too-deep' ? why.where.filter((strait) => strait in draftLimitsM) : [];
  return (
    <>
      {limited.map((strait) => {
        const name = straits.get(strait)?.name ?? strait;
        return (
          <Button key={strait} onClick={() => workspace.edit(restrictDraft, { strait, name, draftM: null })}>
            Lift the what-if limit of {name}
          </Button>
        );
      })}
      <Button onClick={() => workspace.edit(setVoyage, { shipLimits: false })}>
        Don’t hold straits against her
      </Button>
    </>
  );
}
