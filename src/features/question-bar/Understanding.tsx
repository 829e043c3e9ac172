import { formatNumber } from '#domain/measure/format.ts';
import type { Understood } from '#question/asked.ts';
import type { Completion } from '#question/complete.ts';
import { Button } from '#ui/controls/Button.tsx';
import { wouldBeOf } from '#workspace/derived/would-be.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { piecesOf } from './pieces.ts';
import styles from './QuestionBar.module.css';

interface UnderstandingProps {
  readonly understood: Understood;
  /** Whether what stands in the way is told: not while a word is still being typed. */
  readonly isTold: boolean;
  readonly onMend: (completion: Pick<Completion, 'from' | 'to' | 'insert'>) => void;
}

/** The question as it was read: each phrase underlined by what it is about, in plain words, and what stands in the way. */
export function Understanding({ understood, isTold, onMend }: UnderstandingProps) {
  const { read, says, refusals, asked } = understood;
  return (
    <div className={styles['understanding']}>
      <p className={styles['pieces']} aria-hidden="true">
        {piecesOf(read).map(({ from, text, is }) => (
          <span key={from} data-is={is === 'unknown' && !isTold ? 'open' : is}>
            {text}
          </span>
        ))}
      </p>
      {says.length > 0 ? (
        <p className={styles['reads']}>
          <span>Reads as</span> {says.join(' · ')}
        </p>
      ) : null}
      {isTold ? <Refusals {...{ refusals, onMend }} /> : null}
      {asked ? <Answering understood={understood} /> : null}
    </div>
  );
}

function Refusals({ refusals, onMend }: Pick<Understood, 'refusals'> & Pick<UnderstandingProps, 'onMend'>) {
  return (
    <ul className={styles['refusals']} role="alert">
      {refusals.map(({ from, to, because, suggestions }) => (
        <li key={from}>
          {because}.
          {suggestions.map(({ text, detail }) => (
            <Button
              key={text}
              className={styles['mend']}
              title={detail}
              onClick={() => onMend({ from, to, insert: text })}
            >
              {text}?
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}

const needs = {
  ship: 'a ship',
  origin: 'a place to measure from',
  start: 'a place to sail from',
  job: 'a ship and her homeport',
} as const;

/** What would answer, and where places are taken. */
function Answering({ understood: { read, asked } }: { readonly understood: Understood }) {
  const { readings } = useWorkplace();
  const narrowing = useReading(wouldBeOf(readings).narrowing);
  const waiting = narrowing?.active.filter(({ waitsFor }) => waitsFor !== null) ?? [];
  const taken = read.phrases.flatMap(({ meaning }) => {
    if (meaning?.kind === 'sea-days' || meaning?.kind === 'distance') return [meaning.of];
    if (meaning?.kind === 'route') return [meaning.from, meaning.to];
    if (meaning?.kind === 'reach') return [meaning.from];
    return meaning?.kind === 'from' ? [meaning.place] : [];
  });
  const towns = taken.filter(({ called, place }) => called !== place.label);
  return (
    <>
      {asked?.aim === 'yards' ? (
        <p className={styles['count']} role="status">
          {narrowing ? (
            <>
              <strong>{formatNumber(narrowing.shown, 0)}</strong> of {formatNumber(narrowing.total, 0)}{' '}
              facilities answer
            </>
          ) : (
            'Counting the yards …'
          )}
        </p>
      ) : null}
      {waiting.map(({ id, says, waitsFor }) => (
        <p key={id} className={styles['note']}>
          “{says}” waits for {waitsFor === null ? '' : needs[waitsFor]}.
        </p>
      ))}
      {towns.map(({ called, place }) => (
        <p key={called} className={styles['note']}>
          {called} is taken at {place.label}.
        </p>
      ))}
    </>
  );
}
