import { Timeline } from '#ui/charts/timeline/Timeline.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { Cited, wholeRecord } from './Cited.tsx';
import { Section } from './Section.tsx';
import { startYear, yearOf } from './years.ts';
import styles from './card.module.css';

interface EventsProps {
  readonly card: CardReading;
  readonly day: string;
}

/** What happened at the yard and what is announced, in time order; undated last. */
export function Events({ card: { facility }, day }: EventsProps) {
  if (facility.events.length === 0) return null;
  const events = facility.events
    .map((event, index) => ({ ...event, key: String(index) }))
    .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  const points = events.flatMap(({ key, date }) => {
    const at = startYear(date);
    return at === null ? [] : [{ key, at }];
  });
  return (
    <Section title="Events" count={events.length}>
      {points.length > 1 ? (
        <Timeline
          title={`Events from ${events[0]?.date ?? ''} on; as of ${day}.`}
          spans={[]}
          points={points}
          now={yearOf(day)}
          nowLabel={`as of ${day}`}
        />
      ) : null}
      <ol className={styles['events']}>
        {events.map(({ key, date, text, sources }) => (
          <li key={key}>
            <span className={styles['date']}>
              <Cited
                label={`${facility.name}: event`}
                text={text || 'event'}
                shown={date ?? 'undated'}
                sources={sources}
                confidence={facility.confidence}
                asOf={date}
                note={wholeRecord}
              />
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
