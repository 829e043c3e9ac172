import { lazy, memo, Suspense, useId, useState } from 'react';
import { narrows, type Settings } from '#filters/filter.ts';
import { useReading } from '#workspace/use-workspace.ts';
import { FilterHead } from './FilterHead.tsx';
import { FilterWidget } from './FilterWidget.tsx';
import { NameSearch } from './NameSearch.tsx';
import { sections, type Section } from './sections.ts';
import styles from './FilterPanel.module.css';

const FilterSets = lazy(async () => ({ default: (await import('./FilterSets.tsx')).FilterSets }));

/** Every filter with its live counts, in sections that fold. */
export function FilterPanel() {
  const managing = useReading(({ passing }) => passing.dialog === 'filter-sets');
  const picking = useReading(({ passing }) => passing.picking === 'origin');
  return (
    <div className={styles['panel']} data-picking={picking}>
      <FilterHead />
      <div className={styles['name']}>
        <NameSearch />
      </div>
      {sections.map((section) => (
        <Fold key={section.id} section={section} />
      ))}
      {managing ? (
        <Suspense fallback={null}>
          <FilterSets />
        </Suspense>
      ) : null}
    </div>
  );
}

const openAtFirst: ReadonlySet<string> = new Set(['fit', 'work']);

const activeIn = (section: Section, settings: Settings) =>
  section.filters.filter(({ id }) => narrows(settings[id])).length;

/** A section opens when a filter in it is set; folded by hand it stays folded until one more is. */
const Fold = memo(function Fold({ section }: { readonly section: Section }) {
  const active = useReading(({ decided }) => activeIn(section, decided.now.filters));
  const [byHand, setByHand] = useState<{ readonly open: boolean; readonly active: number } | null>(null);
  const id = useId();
  const open = byHand && active <= byHand.active ? byHand.open : active > 0 || openAtFirst.has(section.id);
  return (
    <section className={styles['fold']}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setByHand({ open: !open, active })}
        >
          <span className={styles['title']}>{section.title}</span>
          {active > 0 ? <span className={styles['active']}>{active} set</span> : null}
          <span className={styles['caret']} aria-hidden="true" />
        </button>
      </h3>
      <div id={id} className={styles['inside']} hidden={!open}>
        {open ? (
          <>
            {section.note ? <p className={styles['note']}>{section.note}</p> : null}
            {section.filters.map((filter) => (
              <FilterWidget key={filter.id} filter={filter} titled={section.filters.length > 1} />
            ))}
          </>
        ) : null}
      </div>
    </section>
  );
});
