import type { Docking } from '#domain/facility/docking.ts';
import type { CardReading } from '#workspace/derived/card.ts';
import { Cited, wholeRecord } from './Cited.tsx';
import { Section } from './Section.tsx';
import styles from './card.module.css';

const shownAtFirst = 5;

const outcomes: Readonly<Record<Docking['outcome'], string>> = {
  docked: 'Docked here',
  'known-not-to-fit': 'Known not to fit',
  'not-a-docking-test': 'Worked on here, a docking not reported',
};

/** Real ships reported here: what the verdicts are checked against. */
export function Dockings({ card }: { readonly card: CardReading }) {
  const { dockings } = card;
  if (dockings.length === 0) return null;
  const [first, rest] = [dockings.slice(0, shownAtFirst), dockings.slice(shownAtFirst)];
  return (
    <Section title="Ships reported here" count={dockings.length}>
      <DockingList card={card} dockings={first} />
      {rest.length > 0 ? (
        <details className={styles['more']}>
          <summary>{rest.length} more</summary>
          <DockingList card={card} dockings={rest} />
        </details>
      ) : null}
    </Section>
  );
}

interface DockingListProps {
  readonly card: CardReading;
  readonly dockings: readonly Docking[];
}

function DockingList({ card: { facility }, dockings }: DockingListProps) {
  return (
    <ul className={styles['items']}>
      {dockings.map((docking, index) => {
        const dock = facility.docks.find(({ id }) => id === docking.dock);
        const when = datesOf(docking);
        return (
          <li key={`${docking.ship} ${docking.start} ${docking.end} ${String(index)}`}>
            <p>
              {docking.assessed ? 'Assessed by an expert' : outcomes[docking.outcome]}:{' '}
              <strong>{docking.ship}</strong>
              {docking.hull ? ` (${docking.hull})` : ''},{' '}
              <Cited
                label={`${docking.ship} at ${facility.name}`}
                text={docking.what || docking.ship}
                shown={when}
                sources={docking.sources}
                confidence={facility.confidence}
                asOf={docking.end ?? docking.start}
                note={[docking.note, wholeRecord].filter(Boolean).join('; ')}
              />
              {dock ? <span className={styles['muted']}> in {dock.name}</span> : null}
            </p>
            {docking.what ? <p className={styles['sentence']}>{docking.what}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}

function datesOf({ start, end }: Docking): string {
  if (start && end) return start === end ? start : `${start} to ${end}`;
  if (start) return `from ${start}`;
  return end ? `until ${end}` : 'undated';
}
