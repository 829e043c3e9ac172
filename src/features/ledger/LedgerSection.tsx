import { useId, useState } from 'react';
import type { Country, CountryCode } from '#domain/country/country.ts';
import type { Question } from '#domain/fit/fit.ts';
import type { LedgerEntry } from '#domain/fit/ledger.ts';
import type { DisplayUnits } from '#domain/measure/format.ts';
import { Button } from '#ui/controls/Button.tsx';
import { DockRow } from './DockRow.tsx';
import type { SectionText } from './sections.ts';
import styles from './Ledger.module.css';

interface LedgerSectionProps {
  readonly section: SectionText;
  readonly entries: readonly LedgerEntry[];
  readonly question: Question;
  readonly units: DisplayUnits;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly anchor: string;
  /** How many docks the filters leave out: an empty section then says nothing of all docks. */
  readonly hidden: number;
}

/** The docks of one verdict: the first few, and the rest when asked for. */
export function LedgerSection({
  section,
  entries,
  question,
  units,
  countries,
  anchor,
  hidden,
}: LedgerSectionProps) {
  const [all, setAll] = useState(false);
  const titleId = useId();
  const { title, order, none, first } = section;
  const shown = all ? entries : entries.slice(0, first);
  return (
    <section aria-labelledby={titleId} id={anchor} className={styles['section']}>
      <h3 id={titleId} className={styles['sectionTitle']} tabIndex={-1}>
        {title} <span className={styles['sectionCount']}>{entries.length}</span>
      </h3>
      <p className={styles['order']}>
        {entries.length > 0 ? order : hidden > 0 ? 'None that passes the filters.' : none}
      </p>
      {entries.length === 0 ? null : (
        <ol className={styles['rows']}>
          {shown.map((entry) => (
            <DockRow
              key={entry.fit.dock.id}
              entry={entry}
              question={question}
              units={units}
              countryName={countries.get(entry.facility.country)?.name ?? entry.facility.country}
            />
          ))}
        </ol>
      )}
      {entries.length > first ? (
        <p className={styles['more']}>
          <Button onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? `Show the first ${first} only` : `Show all ${entries.length}`}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
