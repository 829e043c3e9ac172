import { useMemo, useState } from 'react';
import { orders, weightShares, type Field, type Ranked } from '#domain/shortlist/shortlist.ts';
import { rangeUse } from '#domain/vessel/range-use.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Menu, MenuItem } from '#ui/controls/Menu.tsx';
import { PanelHead } from '#ui/controls/PanelHead.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { saveFile } from '#ui/files.ts';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { clearFilters } from '#workspace/edits/filters.ts';
import { setOrder } from '#workspace/edits/plan.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { freeFact } from '#workspace/plan/availability.ts';
import type { LeftOut as Left } from '#workspace/plan/left-out.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { Asked } from './Asked.tsx';
import type { Telling } from './facts.ts';
import { LeftOut } from './LeftOut.tsx';
import { NearestOnChart } from './NearestOnChart.tsx';
import { RankedRow } from './RankedRow.tsx';
import { Robust } from './Robust.tsx';
import { sharesByYard } from './shares.ts';
import { takeShortlist } from './snapshot.ts';
import { Supposed } from './Supposed.tsx';
import { Weighting } from './Weighting.tsx';
import styles from './Shortlist.module.css';

/** Which yards to ask first: ranked in plain sight, with why the others are out. */
export function ShortlistPanel() {
  const { workspace, readings } = useWorkplace();
  const field = useReading(planReadings(readings).field);
  const loaded = useReading(({ given }) => given.law !== null);
  return (
    <div className={styles['panel']}>
      <PanelHead
        title="Shortlist"
        closeLabel="Close the shortlist"
        onClose={() => workspace.edit(setPanels, { side: null })}
      />
      {field && loaded ? (
        <Listed field={field} />
      ) : (
        <div className={styles['asked']}>
          <p>
            {loaded
              ? 'Choose a ship, and the yards are ranked by days at sea, fit, the rules, free docks and how much is known.'
              : 'The rules are on their way …'}
          </p>
          {loaded ? (
            <p>
              <Button look="solid" onClick={() => workspace.pass({ dialog: 'ship' })}>
                Choose a ship
              </Button>
            </p>
          ) : null}
        </div>
      )}
    </div>
  );
}

function Listed({ field }: { readonly field: Field }) {
  const { readings } = useWorkplace();
  const left = useReading(planReadings(readings).leftOut);
  const admitted = field.running.filter(({ standing }) => standing === 'admitted').length;
  const open = field.running.length - admitted;
  return (
    <>
      <Asked />
      <Supposed />
      <NearestOnChart />
      <Weighting field={field} />
      <Robust />
      <Tools />
      <p className={styles['sectionNote']}>
        {admitted} {admitted === 1 ? 'yard takes' : 'yards take'} her as far as is known, {open} may,{' '}
        {left?.yards.length ?? 0} {left?.yards.length === 1 ? 'is' : 'are'} left out.
        {left && left.elsewhere > 0
          ? ` ${left.elsewhere} ${left.elsewhere === 1 ? 'facility is' : 'facilities are'} hidden by other filters.`
          : ''}
      </p>
      {field.running.length > 0 ? <Rows /> : left ? <NoneRunning left={left} /> : null}
      {left ? <LeftOut left={left} /> : null}
    </>
  );
}

function NoneRunning({ left: { yards, elsewhere } }: { readonly left: Left }) {
  const { workspace } = useWorkplace();
  if (yards.length > 0)
    return <p className={styles['more']}>No yard is in the running: see below what keeps each out.</p>;
  return (
    <div className={styles['more']}>
      <p>No yard is in the running{elsewhere > 0 ? ': none with a dock passes the filters' : ''}.</p>
      {elsewhere > 0 ? (
        <Button onClick={() => workspace.edit(clearFilters, null)}>Clear all filters</Button>
      ) : null}
    </div>
  );
}

const orderNames = { score: 'Score', days: 'Days by sea' } as const;

function Tools() {
  const { workspace, readings } = useWorkplace();
  const { order } = useReading(readings.document).shortlist;
  return (
    <div className={styles['tools']}>
      <Segmented
        label="Ranked by"
        value={order}
        options={orders.map((each) => [each, orderNames[each]] as const)}
        onChange={(chosen) => workspace.edit(setOrder, chosen)}
      />
      <Export />
    </div>
  );
}

function Export() {
  const { workspace, readings } = useWorkplace();
  const save = async (includeOwnKnowledge: boolean) => {
    const plan = planReadings(readings);
    const state = workspace.store.getState();
    const field = plan.field(state);
    const telling = tellingOf(workspace, readings);
    const left = plan.leftOut(state);
    if (!field || !telling) return;
    const { csv } = await import('#exporters/csv/csv.ts');
    const shares = plan.firstShares(state);
    const document = readings.document(state);
    const snapshot = takeShortlist(
      {
        world: state.given.world,
        document,
        job: readings.job(state),
        field,
        left: left ? [...left.yards, ...left.places] : [],
        ranked: plan.ranked(state),
        shares,
        shareOf: (id) => sharesByYard(field, shares).get(id) ?? null,
        whyNot: plan.whyNot(state),
        telling,
        filters: readings
          .narrowing(state)
          .active.filter(({ waitsFor }) => waitsFor === null)
          .map(({ says }) => says),
      },
      includeOwnKnowledge,
      new Date().toISOString(),
    );
    const name = `fairlead-shortlist-${document.asOf}${csv.extension}`;
    saveFile(name, new Blob([...csv.write(snapshot)], { type: csv.mime }));
    workspace.notify({
      tone: 'info',
      text: `Saved "${name}" to your downloads: ${snapshot.facilities.length} rows.`,
    });
  };
  return (
    <Menu label="Export CSV">
      <MenuItem onChoose={() => void save(false)}>Without own knowledge</MenuItem>
      <MenuItem onChoose={() => void save(true)}>With own knowledge, labeled</MenuItem>
    </Menu>
  );
}

type Workplace = ReturnType<typeof useWorkplace>;

function tellingOf(workspace: Workplace['workspace'], readings: Workplace['readings']): Telling | null {
  const state = workspace.store.getState();
  const question = planReadings(readings).question(state);
  const field = planReadings(readings).field(state);
  if (!question || !field) return null;
  const { job, shortlist, asOf, units } = readings.document(state);
  const shipClass = readings.shipClass(state);
  const tell = seaAccount(readings).tellSeaWay(state);
  return {
    question,
    kind: job.kind,
    type: shipClass?.type ?? null,
    shares: weightShares(field, shortlist.weights),
    tell,
    range: (facility) => rangeUse(tell(facility).distance, shipClass, units),
    free: (wait) => freeFact(wait, asOf, job.days),
  };
}

const step = 12;

function Rows() {
  const { readings } = useWorkplace();
  const ranked = useReading(planReadings(readings).ranked);
  const tell = useReading(seaAccount(readings).tellSeaWay);
  const [most, setMost] = useState(step);
  return (
    <section aria-label="In the running">
      <div className={styles['columns']} aria-hidden="true">
        <span>Days</span>
        <span>
          <span>0</span>
          <span>1</span>
        </span>
        <span>Score</span>
      </div>
      <ol>
        <RowsOf rows={ranked.slice(0, most)} first={leaderOf(ranked)} tell={tell} />
      </ol>
      {ranked.length > most ? (
        <p className={styles['more']}>
          <Button onClick={() => setMost(most + step)}>
            Show {Math.min(step, ranked.length - most)} more of {ranked.length - most}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

/** Whose middle is highest, in whatever order they stand. */
const leaderOf = (ranked: readonly Ranked[]): Ranked | null =>
  ranked.reduce<Ranked | null>(
    (best, each) =>
      best === null || each.total.low + each.total.high > best.total.low + best.total.high ? each : best,
    null,
  );

interface RowsOfProps {
  readonly rows: readonly Ranked[];
  readonly first: Ranked | null;
  readonly tell: Telling['tell'];
}

function RowsOf({ rows, first, tell }: RowsOfProps) {
  const { workspace, readings } = useWorkplace();
  const plan = planReadings(readings);
  const shares = useReading(plan.firstShares);
  const field = useReading(plan.field);
  const countries = useReading(({ given }) => given.world.countries);
  const telling = useMemo(
    () => tellingOf(workspace, readings),
    // The rows are new whenever anything told of them is.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [workspace, readings, rows, tell],
  );
  if (!field || !telling) return null;
  const byYard = sharesByYard(field, shares);
  return rows.map((entry, at) => (
    <RankedRow
      key={entry.facility.id}
      entry={entry}
      place={at + 1}
      leader={entry === first ? null : first}
      share={byYard.get(entry.facility.id) ?? null}
      shares={shares}
      telling={telling}
      countryName={countries.get(entry.facility.country)?.name ?? entry.facility.country}
    />
  ));
}
