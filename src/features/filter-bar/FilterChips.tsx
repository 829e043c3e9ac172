import { formatNumber } from '#domain/measure/format.ts';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Chip } from '#ui/controls/Chip.tsx';
import type { ActiveFilter } from '#workspace/derived/readings.ts';
import { clearFilters, setFilter } from '#workspace/edits/filters.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { countOf, waysOut, type WaysOut } from './narrowed.ts';
import styles from './FilterChips.module.css';

/** What is in force, above the chart: every filter with what it hides, what is left, and the way out when nothing is. */
export function FilterChips() {
  const { readings } = useWorkplace();
  const narrowing = useReading(readings.narrowing);
  const { active, shown } = narrowing;
  const nothing = active.length > 0 && shown === 0 ? waysOut(narrowing) : null;
  return (
    <>
      <Announcer text={nothing ? `${nothing.problem} ${nothing.help}` : countOf(narrowing)} />
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
      {nothing ? <NothingLeft ways={nothing} /> : null}
    </>
  );
}

function ActiveChip({ filter: { id, says, hides, waitsFor } }: { readonly filter: ActiveFilter }) {
  const { workspace } = useWorkplace();
  const waiting = {
    ship: 'waits for a ship',
    origin: 'waits for a point',
    start: 'waits for a voyage',
    job: 'waits for a job',
  } as const;
  return (
    <Chip
      idle={waitsFor !== null}
      detail={
        waitsFor ? waiting[waitsFor] : `without it: ${hides === 0 ? 'as many' : `+${formatNumber(hides, 0)}`}`
      }
      removeLabel={`Drop the filter: ${says}`}
      onRemove={({ currentTarget }) => {
        const item = currentTarget.closest('li');
        const neighbor = item?.nextElementSibling ?? item?.previousElementSibling;
        neighbor?.querySelector('button')?.focus();
        workspace.edit(setFilter, { id, setting: null });
      }}
    >
      {says}
    </Chip>
  );
}

function NothingLeft({ ways: { problem, drops } }: { readonly ways: WaysOut }) {
  const { workspace } = useWorkplace();
  return (
    <div className={styles['nothing']}>
      <p>{problem}</p>
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
