import type { Question } from '#domain/fit/fit.ts';
import type { Ledger as LedgerReading } from '#domain/fit/ledger.ts';
import { verdicts } from '#domain/fit/verdict.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { dockingConditionNames, type DockingConditionKind } from '#domain/vessel/docking-condition.ts';
import { TallyBar } from '#ui/charts/tally-bar/TallyBar.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Checkbox } from '#ui/controls/Checkbox.tsx';
import { Sign } from '#ui/symbols/Sign.tsx';
import { setPanels } from '#workspace/edits/view.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { entriesBySection, sections } from './sections.ts';
import styles from './Ledger.module.css';

interface LedgerHeadProps {
  readonly question: Question;
  readonly condition: DockingConditionKind;
  readonly ledger: LedgerReading;
  readonly whole: LedgerReading;
  readonly narrowed: boolean;
  readonly onNarrow: (narrowed: boolean) => void;
  readonly anchorOf: (verdict: string) => string;
}

const goTo = (anchor: string) => {
  const section = document.getElementById(anchor);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
};

/** Who is asked for, and how the docks divide. */
export function LedgerHead(props: LedgerHeadProps) {
  const { question, condition, ledger, whole, narrowed, onNarrow, anchorOf } = props;
  const { workspace } = useWorkplace();
  const { hull, day } = question;
  const parts = verdicts.map((verdict) => ({ key: verdict, count: ledger.tally[verdict] }));
  const entries = entriesBySection(ledger);
  return (
    <header className={styles['head']}>
      <div className={styles['titleRow']}>
        <h2 className={styles['title']}>{hull.name === '' ? 'Own ship' : hull.name}</h2>
        <Button
          look="quiet"
          aria-label="Close the ledger"
          onClick={() => workspace.edit(setPanels, { side: null })}
        >
          ✕
        </Button>
      </div>
      <dl className={styles['dimensions']}>
        <Dimension name="Length" fact={hull.lengthM} />
        <Dimension name="Beam" fact={hull.beamM} />
        <Dimension name="Draft" fact={hull.draftM} />
        <Dimension name="Displacement" fact={hull.displacementT} />
      </dl>
      <p className={styles['asked']}>
        {dockingConditionNames[condition]} · as of {day}
      </p>
      <p className={styles['actions']}>
        <Button onClick={() => workspace.pass({ dialog: 'ship' })}>Change ship</Button>
        <Button onClick={() => workspace.pass({ dialog: 'assumptions' })}>Assumptions</Button>
      </p>
      <TallyBar parts={parts} />
      <ul className={styles['legend']}>
        {sections.map(({ id, verdict, name }) => (
          <li key={id}>
            <button type="button" className={styles['jump']} onClick={() => goTo(anchorOf(id))}>
              <Sign outline={verdict} size={14} />
              <span>{name}</span>
              <strong>{entries.get(id)?.length ?? 0}</strong>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['extent']}>
        {extentOf(ledger, whole)}
        {ledger.yardsWithoutDock > 0 ? ` Of ${ledger.yardsWithoutDock} more yards no dock is on record.` : ''}
      </p>
      <Checkbox checked={narrowed} onChange={onNarrow}>
        Only facilities that pass the filters
      </Checkbox>
    </header>
  );
}

function Dimension({ name, fact }: { readonly name: string; readonly fact: Question['hull']['lengthM'] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <FactFigure
          label={`Ship: ${name.toLowerCase()}`}
          fact={fact}
          tone="strong"
          {...(isMissing(fact) ? { shown: 'not known' } : {})}
        />
      </dd>
    </div>
  );
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function extentOf(ledger: LedgerReading, whole: LedgerReading): string {
  return ledger.docks === whole.docks
    ? `All ${plural(whole.docks, 'dock')} of ${plural(whole.yards, 'yard')}.`
    : `${ledger.docks} of ${plural(whole.docks, 'dock')}, at ${ledger.yards} of ${plural(whole.yards, 'yard')}: filters leave out the rest.`;
}
