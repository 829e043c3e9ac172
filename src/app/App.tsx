import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ErrorBoundary, useErrorBoundary } from 'react-error-boundary';
import { Masthead } from '#features/masthead/Masthead.tsx';
import { Notices } from '#features/notices/Notices.tsx';
import { useCommands, type SharingCommands } from '#features/sharing/use-commands.ts';
import { useMedia } from '#ui/behavior/use-media.ts';
import { Button } from '#ui/controls/Button.tsx';
import { customProperties, themes } from '#ui/theme/theme.ts';
import type { Document } from '#workspace/document/document.ts';
import { useReading, useWorkplace, WorkplaceProvider, type Workplace } from '#workspace/use-workspace.ts';
import styles from './App.module.css';

/** A part of the page that is fetched when it is first wanted. */
const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

const Chart = later(async () => (await import('#map/stage/Chart.tsx')).Chart);
const FilterChips = later(async () => (await import('#features/filter-bar/FilterChips.tsx')).FilterChips);
const FilterPanel = later(async () => (await import('#features/filter-bar/FilterPanel.tsx')).FilterPanel);
const Ledger = later(async () => (await import('#features/ledger/Ledger.tsx')).Ledger);
const FacilityCard = later(
  async () => (await import('#features/facility-card/FacilityCard.tsx')).FacilityCard,
);
const VoyagePanel = later(async () => (await import('#features/voyage/VoyagePanel.tsx')).VoyagePanel);
const ClosuresPanel = later(async () => (await import('#features/closures/ClosuresPanel.tsx')).ClosuresPanel);
const StraitCard = later(async () => (await import('#features/strait-card/StraitCard.tsx')).StraitCard);
const FleetPanel = later(async () => (await import('#features/fleet/FleetPanel.tsx')).FleetPanel);
const Board = later(async () => (await import('#features/fleet/Board.tsx')).Board);
const FacilityTable = later(async () => (await import('#features/table/FacilityTable.tsx')).FacilityTable);
const SourceDrawer = later(
  async () => (await import('#features/source-drawer/SourceDrawer.tsx')).SourceDrawer,
);
const loadShipPicker = async () => (await import('#features/ship-picker/ShipPicker.tsx')).ShipPicker;
const ShipPicker = later(loadShipPicker);
const Assumptions = later(async () => (await import('#features/assumptions/Assumptions.tsx')).Assumptions);
const JobDialog = later(async () => (await import('#features/job/JobDialog.tsx')).JobDialog);
const ShortlistPanel = later(
  async () => (await import('#features/shortlist/ShortlistPanel.tsx')).ShortlistPanel,
);
const Settings = later(async () => (await import('#features/settings/Settings.tsx')).Settings);
const Focus = later(async () => (await import('./Focus.tsx')).Focus);
const Ask = later(async () => (await import('./Ask.tsx')).Ask);
const Help = later(async () => {
  const [{ Help: Sheet }, { regionShortcuts, shortcuts }] = await Promise.all([
    import('#features/help/Help.tsx'),
    import('./keyboard.ts'),
  ]);
  const all = [...shortcuts, ...regionShortcuts];
  return ({ onClose }: { readonly onClose: () => void }) => <Sheet onClose={onClose} shortcuts={all} />;
});

type Side = NonNullable<Document['panels']['side']>;

/** What can stand at the side: its name, what it is called while it is fetched, and the panel. */
const sides: Readonly<Record<Side, readonly [label: string, waitsFor: string, panel: ComponentType]>> = {
  ledger: ['Ledger', 'the ledger', Ledger],
  card: ['Facility', 'the facility', FacilityCard],
  voyage: ['Route', 'the route', VoyagePanel],
  closures: ['Closures', 'the closures', ClosuresPanel],
  strait: ['Strait', 'the strait', StraitCard],
  shortlist: ['Shortlist', 'the shortlist', ShortlistPanel],
  fleet: ['Fleet', 'the fleet', FleetPanel],
};

const archive = new URL(`${import.meta.env.BASE_URL}basemap/theater.pmtiles`, document.baseURI).href;

/** What is wanted next by most: fetched once the page has nothing else to do. */
export const prefetch = (): Promise<unknown> => loadShipPicker().catch(() => undefined);

export function App({ workplace }: { readonly workplace: Workplace }) {
  return (
    <WorkplaceProvider value={workplace}>
      <Page />
    </WorkplaceProvider>
  );
}

function Page() {
  const workplace = useWorkplace();
  const commands = useCommands();
  const { theme, panels, marking, filters, fleet } = useReading(workplace.readings.document);
  const isNarrowed = Object.keys(filters).length > 0;
  // On a phone the panel itself holds the board.
  const isPhone = useMedia('(max-width: 760px)');
  const hasBoard = !isPhone && panels.side === 'fleet' && fleet.ships.length > 0;
  useEffect(() => {
    for (const [name, value] of customProperties(themes[theme]))
      document.documentElement.style.setProperty(name, value);
    document.documentElement.style.colorScheme = themes[theme].scheme;
  }, [theme]);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    const listen = async () => {
      const { listenToKeys } = await import('./keyboard.ts');
      if (!isGone) stop = listenToKeys(workplace, commands);
    };
    void listen();
    return () => {
      isGone = true;
      stop();
    };
  }, [workplace, commands]);
  const isUp = useReading(({ passing }) => passing.chartUp);
  return (
    <div
      className={styles['page']}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        commands.openFile(file);
      }}
    >
      <section className={styles['marking']} aria-label="Marking">
        {marking}
      </section>
      <Masthead commands={commands} />
      <div
        className={[
          styles['body'],
          panels.filters && styles['withFilters'],
          panels.side && styles['withSide'],
        ]
          .filter(Boolean)
          .join(' ')}
      >
        {panels.filters ? (
          <aside
            className={styles['filters']}
            aria-label="Filters"
            data-region="filters"
            data-over-chart="sheet"
          >
            {isUp ? (
              <Waiting what="the filters">
                <FilterPanel />
              </Waiting>
            ) : (
              <p className={styles['loading']}>Loading the filters …</p>
            )}
          </aside>
        ) : null}
        <main className={styles['middle']}>
          {isNarrowed ? (
            <Suspense fallback={null}>
              <FilterChips />
            </Suspense>
          ) : null}
          <div className={styles['chart']} data-region="chart">
            <Waiting what="the chart">
              <Chart archive={archive} />
            </Waiting>
            <Notices />
          </div>
          {hasBoard ? (
            <section className={styles['board']} aria-label="Plan of the fleet">
              <Waiting what="the plan">
                <Board />
              </Waiting>
            </section>
          ) : panels.table ? (
            <section className={styles['table']} aria-label="Table of facilities" data-region="table">
              <Waiting what="the table">
                <FacilityTable />
              </Waiting>
            </section>
          ) : null}
        </main>
        {panels.side ? <SidePanel side={panels.side} /> : null}
      </div>
      {isUp ? (
        <Suspense fallback={null}>
          <Focus />
        </Suspense>
      ) : null}
      <Dialogs commands={commands} />
    </div>
  );
}

function SidePanel({ side }: { readonly side: Side }) {
  const [label, waitsFor, Panel] = sides[side];
  return (
    <aside
      className={styles['side']}
      aria-label={label}
      data-region="side"
      data-over-chart="sheet"
      key={side}
    >
      <Waiting what={waitsFor}>
        <Panel />
      </Waiting>
    </aside>
  );
}

function Dialogs({ commands }: { readonly commands: SharingCommands }) {
  const { workspace } = useWorkplace();
  const dialog = useReading(({ passing }) => passing.dialog);
  const figureOpen = useReading(({ passing }) => passing.figure !== null);
  const close = () => workspace.pass({ dialog: null });
  return (
    <Suspense fallback={null}>
      {figureOpen ? createPortal(<Drawer />, dialog ? openDialog() : document.body) : null}
      {dialog === 'ship' ? <ShipPicker /> : null}
      {dialog === 'assumptions' ? <Assumptions /> : null}
      {dialog === 'job' ? <JobDialog /> : null}
      {dialog === 'settings' ? <Settings onClose={close} /> : null}
      {dialog === 'question' ? <Ask sharing={commands} /> : null}
      {dialog === 'help' ? <Help onClose={close} /> : null}
    </Suspense>
  );
}

/** What lies outside an open dialog is inert: the sources of a number in a dialog are shown inside it. */
const openDialog = () => document.querySelector('dialog[open]') ?? document.body;

const Drawer = () => (
  <Suspense fallback={null}>
    <SourceDrawer />
  </Suspense>
);

interface WaitingProps {
  readonly what: string;
  readonly children: ReactNode;
}

/** A part that is fetched when wanted: says so meanwhile, and if it can't be had, how to go on. */
const Waiting = ({ what, children }: WaitingProps) => (
  <ErrorBoundary fallback={<Broken what={what} />}>
    <Suspense fallback={<p className={styles['loading']}>Loading {what} …</p>}>{children}</Suspense>
  </ErrorBoundary>
);

function Broken({ what }: { readonly what: string }) {
  const { resetBoundary } = useErrorBoundary();
  return (
    <div className={styles['broken']} role="alert">
      <p>
        Something went wrong in {what}. Your work is kept. If a new version has just been published, reloading
        brings it.
      </p>
      <Button onClick={resetBoundary}>Try again</Button>
      <Button onClick={() => location.reload()}>Reload</Button>
    </div>
  );
}
