import { formatNumber } from '#domain/measure/format.ts';
import { mostTold, type Understood } from '#question/asked.ts';
import type { Completion } from '#question/complete.ts';
import { emptiedBy, emptyingWords } from '#question/emptied.ts';
import { Button } from '#ui/controls/Button.tsx';
import type { Narrowing } from '#workspace/derived/readings.ts';
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
      {asked ? <Answering {...{ understood, onMend }} /> : null}
    </div>
  );
}

function Refusals({ refusals, onMend }: Pick<Understood, 'refusals'> & Pick<UnderstandingProps, 'onMend'>) {
  return (
    <ul className={styles['refusals']} role="alert">
      {refusals.slice(0, mostTold).map(({ from, to, because, suggestions }) => (
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
      {refusals.length > mostTold ? <li>And {refusals.length - mostTold} more like it.</li> : null}
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
function Answering({
  understood: { read, asked },
  onMend,
}: Pick<UnderstandingProps, 'understood' | 'onMend'>) {
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
      {asked?.aim === 'yards' && narrowing?.shown === 0 ? <Emptied {...{ read, narrowing, onMend }} /> : null}
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

interface EmptiedProps extends Pick<Understood, 'read'>, Pick<UnderstandingProps, 'onMend'> {
  readonly narrowing: Narrowing;
}

/** What leaves no yard, and the way out. */
function Emptied({ read, narrowing: { active }, onMend }: EmptiedProps) {
  const emptied = emptiedBy(read.phrases, (filter) => active.find(({ id }) => id === filter)?.hides);
  const [best] = active.toSorted((a, b) => b.hides - a.hides);
  if (!emptied)
    return best ? (
      <p className={styles['note']}>
        {best.hides > 0
          ? `Without “${best.says}”, set before, ${formatNumber(best.hides, 0)} would answer.`
          : 'Leaving out one phrase brings none back: at least two are in the way.'}
      </p>
    ) : null;
  const [phrase, ...others] = emptied.phrases;
  const behind = /^[\s,·]*/.exec(read.text.slice(phrase?.to))?.[0].length ?? 0;
  return (
    <p className={styles['note']}>
      Without {emptyingWords(emptied)} {formatNumber(emptied.without, 0)} would answer.{' '}
      {phrase && others.length === 0 ? (
        <Button
          className={styles['mend']}
          onClick={() => onMend({ from: phrase.from, to: phrase.to + behind, insert: '' })}
        >
          Leave it out
        </Button>
      ) : null}
    </p>
  );
}
