import { useId, useState } from 'react';
import type { Question } from '#domain/fit/fit.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { EmptyLedger } from './EmptyLedger.tsx';
import { LedgerHead } from './LedgerHead.tsx';
import { LedgerSection } from './LedgerSection.tsx';
import { columnNames, columns } from './margins.ts';
import { entriesBySection, sections } from './sections.ts';
import styles from './Ledger.module.css';

/** Which docks take the ship, which might, and which don't, each with its margins and the reason. */
export function Ledger() {
  const { readings } = useWorkplace();
  const question = useReading(readings.question);
  return question ? <LedgerOf question={question} /> : <EmptyLedger />;
}

function LedgerOf({ question }: { readonly question: Question }) {
  const { readings } = useWorkplace();
  const [narrowed, setNarrowed] = useState(true);
  const passing = useReading(readings.ledger);
  const whole = useReading(readings.wholeLedger);
  const anchor = useId();
  const ledger = narrowed ? passing : whole;
  if (!ledger || !whole) return null;
  const anchorOf = (verdict: string) => `${anchor}${verdict}`;
  return (
    <div className={styles['ledger']}>
      <Head
        question={question}
        ledger={ledger}
        whole={whole}
        {...{ narrowed, anchorOf }}
        onNarrow={setNarrowed}
      />
      <p className={styles['key']}>
        Right of the tick there is room, left of it too little; hatched is open. A cut bar goes on beyond half
        of the ship’s own dimension.
      </p>
      <div className={styles['columns']} aria-hidden="true">
        {columns.map((dimension) => (
          <span key={dimension}>{columnNames[dimension]}</span>
        ))}
      </div>
      <Sections question={question} ledger={ledger} anchorOf={anchorOf} hidden={whole.docks - ledger.docks} />
    </div>
  );
}

type HeadProps = Omit<Parameters<typeof LedgerHead>[0], 'condition'>;

function Head(props: HeadProps) {
  const { readings } = useWorkplace();
  const { condition } = useReading(readings.document);
  return <LedgerHead {...props} condition={condition.kind} />;
}

interface SectionsProps extends Pick<HeadProps, 'question' | 'ledger' | 'anchorOf'> {
  /** How many docks the filters leave out. */
  readonly hidden: number;
}

function Sections({ question, ledger, anchorOf, hidden }: SectionsProps) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const countries = useReading(({ given }) => given.world.countries);
  const entries = entriesBySection(ledger);
  return (
    <>
      {sections.map((section) => (
        <LedgerSection
          key={section.id}
          section={section}
          entries={entries.get(section.id) ?? []}
          hidden={hidden}
          anchor={anchorOf(section.id)}
          {...{ question, units, countries }}
        />
      ))}
    </>
  );
}
