import { formatNumber } from '#domain/measure/format.ts';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Chip } from '#ui/controls/Chip.tsx';
import type { ActiveFilter, Narrowing } from '#workspace/derived/readings.ts';
import { clearFilters, setFilter } from '#workspace/edits/filters.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { countOf, waysOut } from './narrowed.ts';
import styles from './FilterChips.module.css';

/** What is in force, above the chart: every filter with what it hides, what is left, and the way out when nothing is. */
export function FilterChips() {
  const { workspace, readings } = useWorkplace();
  const narrowing = useReading(readings.narrowing);
  const picking = useReading(({ passing }) => passing.pickingOrigin);
  const { active, shown } = narrowing;
  return (
    <>
      <Announcer text={shown === 0 && active.length > 0 ? waysOut(narrowing).sentence : countOf(narrowing)} />
      {picking ? (
        <div className={styles['hint']}>
          <output>Click a place or a facility on the chart to measure distances from it.</output>
          <Button onClick={() => workspace.pass({ pickingOrigin: false })}>Cancel</Button>
        </div>
      ) : null}
      {active.length > 0 ? (
        <section className={styles['bar']} aria-label="Filters in force">
          <ul className={styles['chips']}>
            {active.map((filter) => (
              <li key={filter.id}>
                <ActiveChip filter={filter} />
              </li>
            ))}
          </ul>
          <p className={styles['count']}>
            <strong>{formatNumber(shown, 0)}</strong> of {formatNumber(narrowing.total, 0)} facilities
          </p>
        </section>
      ) : null}
      {active.length > 0 && shown === 0 ? <NothingLeft narrowing={narrowing} /> : null}
    </>
  );
}

function ActiveChip({ filter: { id, says, hides, waitsFor } }: { readonly filter: ActiveFilter }) {
  const { workspace } = useWorkplace();
  const waiting = { ship: 'waits for a ship', origin: 'waits for a point' } as const;
  return (
    <Chip
      idle={waitsFor !== null}
      detail={waitsFor ? waiting[waitsFor] : `hides ${hides === 0 ? 'none' : formatNumber(hides, 0)} alone`}
      removeLabel={`Drop the filter: ${says}`}
      onRemove={() => workspace.edit(setFilter, { id, setting: null })}
    >
      {says}
    </Chip>
  );
}

function NothingLeft({ narrowing }: { readonly narrowing: Narrowing }) {
  const { workspace } = useWorkplace();
  const { sentence, drops } = waysOut(narrowing);
  return (
    <div className={styles['nothing']}>
      <p>{sentence}</p>
      <div className={styles['ways']}>
        {drops.map(({ id, says, hides }) => (
          <Button key={id} onClick={() => workspace.edit(setFilter, { id, setting: null })}>
            <span>
              Drop “{says}”: <strong>{formatNumber(hides, 0)}</strong> back
            </span>
          </Button>
        ))}
        <Button onClick={() => workspace.edit(clearFilters, null)}>Clear all</Button>
      </div>
    </div>
  );
}
