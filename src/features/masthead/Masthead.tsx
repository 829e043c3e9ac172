import { formatValue } from '#domain/measure/format.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Menu, MenuItem } from '#ui/controls/Menu.tsx';
import { setAsOf } from '#workspace/edits/question.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Masthead.module.css';

export interface MastheadCommands {
  readonly copyLink: () => void;
  readonly saveProject: () => void;
  readonly openProject: () => void;
}

const conditionNames = { 'full-load': 'full load', light: 'light', damaged: 'damaged' } as const;

const sides = [
  ['ledger', 'Ledger'],
  ['shortlist', 'Shortlist'],
  ['voyage', 'Route'],
  ['closures', 'Closures'],
  ['fleet', 'Fleet'],
] as const;

/** The question, and the tools: which ship, on which day; panels; undo; sharing. */
export function Masthead({ commands }: { readonly commands: MastheadCommands }) {
  const { workspace, readings } = useWorkplace();
  const { asOf, panels } = useReading(readings.document);
  return (
    <header className={styles['masthead']} data-region="masthead">
      <h1 className={styles['brand']}>
        <Logo />
        <span>Fairlead</span>
      </h1>
      <ShipButton />
      <label className={styles['day']}>
        <span>As of</span>
        <input
          type="date"
          value={asOf}
          onChange={({ target }) => {
            if (isIsoDay(target.value)) workspace.edit(setAsOf, target.value, 'as-of');
          }}
        />
      </label>
      <Button
        className={styles['ask']}
        title="Ask in words, or find anything (/ or Ctrl K)"
        data-opens="question"
        onClick={() => workspace.pass({ dialog: 'question' })}
      >
        Ask <kbd>/</kbd>
      </Button>
      <nav className={styles['panels']} aria-label="Panels">
        <Button
          pressed={panels.filters}
          data-opens="filters"
          onClick={() => workspace.edit(setPanels, { filters: !panels.filters })}
        >
          Filters
        </Button>
        {sides.map(([side, name]) => (
          <Button
            key={side}
            pressed={panels.side === side}
            data-opens="side"
            onClick={() => workspace.edit(setPanels, { side: panels.side === side ? null : side })}
          >
            {name}
          </Button>
        ))}
        <Button
          pressed={panels.table}
          data-opens="table"
          onClick={() => workspace.edit(setPanels, { table: !panels.table })}
        >
          Table
        </Button>
      </nav>
      <div className={styles['tools']}>
        <History />
        <Menu label="Share">
          <MenuItem onChoose={commands.copyLink}>Copy link</MenuItem>
          <MenuItem onChoose={commands.saveProject}>Save project file</MenuItem>
          <MenuItem onChoose={commands.openProject}>Open project file …</MenuItem>
        </Menu>
        <Button look="quiet" data-opens="settings" onClick={() => workspace.pass({ dialog: 'settings' })}>
          Settings
        </Button>
        <Button
          look="quiet"
          aria-label="Help"
          data-opens="help"
          onClick={() => workspace.pass({ dialog: 'help' })}
        >
          ?
        </Button>
      </div>
    </header>
  );
}

function ShipButton() {
  const { workspace, readings } = useWorkplace();
  const { ship, condition, units } = useReading(readings.document);
  const shipClass = useReading(readings.shipClass);
  const open = () => workspace.pass({ dialog: 'ship' });
  if (!ship)
    return (
      <Button look="solid" className={styles['ship']} data-opens="ship assumptions" onClick={open}>
        Choose a ship
      </Button>
    );
  const size =
    ship.kind === 'own'
      ? `${formatValue(ship.dimensions.lengthM, 'm', units)} × ${formatValue(ship.dimensions.beamM, 'm', units)}`
      : null;
  return (
    <Button className={styles['ship']} data-opens="ship assumptions" onClick={open} title="Change the ship">
      <span className={styles['spoken']}>Ship: </span>
      <span className={styles['shipName']}>
        {shipClass?.name ??
          (ship.kind === 'own' && ship.dimensions.name ? ship.dimensions.name : 'Own dimensions')}
      </span>
      <span className={styles['shipDetail']}>
        {[size, conditionNames[condition.kind]].filter(Boolean).join(', ')}
      </span>
    </Button>
  );
}

function History() {
  const { workspace } = useWorkplace();
  const undoLabel = useReading(({ decided }) => decided.past.at(-1)?.label ?? null);
  const redoLabel = useReading(({ decided }) => decided.future[0]?.label ?? null);
  return (
    <>
      <Button
        look="quiet"
        disabled={undoLabel === null}
        onClick={workspace.undo}
        title={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
        aria-label={undoLabel === null ? 'Undo' : `Undo: ${undoLabel}`}
      >
        ↶
      </Button>
      <Button
        look="quiet"
        disabled={redoLabel === null}
        onClick={workspace.redo}
        title={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}
        aria-label={redoLabel === null ? 'Redo' : `Redo: ${redoLabel}`}
      >
        ↷
      </Button>
    </>
  );
}

const Logo = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d="M3 7v9a3 3 0 0 0 3 3h12a3 3 0 0 0 3-3V7"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="2"
      strokeLinecap="round"
    />
    <path d="M7 8h10l-2 7.5H9z" fill="var(--ink-strong)" />
  </svg>
);
