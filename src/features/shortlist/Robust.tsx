import { firstSentence, methodSentence, swapSentence } from '#domain/ranking/words.ts';
import { criterionNames } from '#domain/shortlist/criteria.ts';
import { criteria } from '#domain/shortlist/weights.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { rowsByScore } from './shares.ts';
import styles from './Shortlist.module.css';

const mostTold = 5;

/** Whether the ranking is the user's or the tool's: how it holds up when the weights change. */
export function Robust() {
  const { readings } = useWorkplace();
  const plan = planReadings(readings);
  const field = useReading(plan.field);
  const shares = useReading(plan.firstShares);
  if (!field || field.running.length < 2) return null;
  const ahead = field.running
    .flatMap((entry, at) => {
      const share = shares.shares[at];
      return share ? [{ entry, share }] : [];
    })
    .filter(({ share }) => share.middle > 0)
    .sort((a, b) => b.share.middle - a.share.middle);
  const [surest] = ahead;
  return (
    <section className={styles['part']} aria-label="How sure the first place is">
      <p className={styles['headline']}>
        {surest ? firstSentence(surest.entry.facility.name, surest.share) : 'No yard is ever first.'}
      </p>
      <details className={styles['formula']}>
        <summary>
          {ahead.length > 1
            ? `${ahead.length - 1} more ${ahead.length === 2 ? 'yard is' : 'yards are'} first in the rest; what turns it`
            : 'What would turn it'}
        </summary>
        <div className={styles['partBody']}>
          <ul className={styles['robust']}>
            {ahead.slice(1, mostTold + 1).map(({ entry, share }) => (
              <li key={entry.facility.id}>{firstSentence(entry.facility.name, share)}</li>
            ))}
            {ahead.length > mostTold + 1 ? <li>and {ahead.length - mostTold - 1} more.</li> : null}
          </ul>
          <Overtakers />
          <p>
            Over all weightings of the criteria that take part: those whose weight is not 0, and of which
            something is known. {methodSentence(shares)} Rank-one acceptability, SMAA (Lahdelma, Hokkanen and
            Salminen 1998).
          </p>
        </div>
      </details>
    </section>
  );
}

function Overtakers() {
  const { readings } = useWorkplace();
  const plan = planReadings(readings);
  const swaps = useReading(plan.overtakers);
  const field = useReading(plan.field);
  const { weights } = useReading(readings.document).shortlist;
  if (!field) return null;
  const ranked = rowsByScore(field, weights);
  return swaps.length === 0 ? (
    <p>No single weight, moved alone, takes the first place from {ranked[0]?.facility.name}.</p>
  ) : (
    <ul className={styles['robust']}>
      {swaps.map((swap) => (
        <li key={`${swap.criterion} ${swap.rises}`}>
          {swapSentence(
            ranked[swap.by]?.facility.name ?? '',
            criterionNames[criteria[swap.criterion] ?? 'days'].toLowerCase(),
            swap,
          )}
        </li>
      ))}
    </ul>
  );
}
