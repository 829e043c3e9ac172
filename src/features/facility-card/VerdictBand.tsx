import { becauseOf } from '#domain/fit/explain.ts';
import { verdictInWords } from '#domain/fit/in-words.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Sign } from '#ui/symbols/Sign.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import styles from './card.module.css';

/** Whether the chosen ship can dock here, in which dock, and why. */
export function VerdictBand({ card }: { readonly card: CardReading }) {
  const { workspace } = useWorkplace();
  const { facility, question, yardFit } = card;
  if (!question || !yardFit)
    return (
      <div className={[styles['band'], styles['noShip']].join(' ')}>
        <p>Choose a ship to see whether it can dock here.</p>
        <Button onClick={() => workspace.pass({ dialog: 'ship' })}>Choose a ship</Button>
      </div>
    );
  const { best, verdict, fits } = yardFit;
  return (
    <div className={[styles['band'], styles[verdict]].join(' ')}>
      <p className={styles['verdict']}>
        <Sign outline={verdict} size={20} />
        <strong>{best ? verdictInWords(best) : yardVerdictNames[verdict]}</strong>
        <span className={styles['forShip']}>{question.hull.name}</span>
      </p>
      {best ? (
        <p>
          {fits.length > 1 ? <span className={styles['muted']}>Best dock: {best.dock.name}. </span> : null}
          {becauseOf(facility, best, question)}
        </p>
      ) : (
        <p>No dock of this facility is on record, so that nothing can be judged.</p>
      )}
    </div>
  );
}
