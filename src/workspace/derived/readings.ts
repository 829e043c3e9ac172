import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { fitYard, type Question, type YardFit } from '#domain/fit/fit.ts';
import { countDocks, type Ledger, type Tally } from '#domain/fit/ledger.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Eligibility } from '#domain/rules/eligibility.ts';
import type { Job } from '#domain/rules/job.ts';
import { hullInCondition } from '#domain/vessel/docking-condition.ts';
import type { ShipClass, ShipClassId } from '#domain/vessel/ship-class.ts';
import { hullOfClass, hullOfOwn, type Hull } from '#domain/vessel/ship.ts';
import type { World } from '#domain/world.ts';
import { tabulate, type Columns } from '#filters/columns.ts';
import { describe } from '#filters/describe.ts';
import { narrows, type Filter, type Settings } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';
import { settle, sift, type Sifted } from '#filters/sift.ts';
import type { Document } from '../document/document.ts';
import type { Law } from '../law/law.ts';
import type { State } from '../store/workspace.ts';
import { openLedger } from './ledger.ts';
import { remember } from './remember.ts';
import { openSea, type Sea } from './sea.ts';
import { openVoyage, type SeaWay, type VoyageReadings } from './voyage.ts';

/*
 * Remembered readings of the store: each is computed when what it reads has changed, and is the same object until then.
 * Make one set per workspace, with `openReadings`, and share it.
 */

/** A filter that is set, in words, and what it does. */
export interface ActiveFilter {
  readonly id: string;
  /** `Dock length ≥ 250 m, unknown kept`. */
  readonly says: string;
  /** How many facilities it hides all by itself. */
  readonly hides: number;
  /** What must be chosen before it narrows anything; null when it does. */
  readonly waitsFor: 'ship' | 'origin' | 'start' | 'job' | null;
}

/** How the list is narrowed at the moment. */
export interface Narrowing {
  readonly active: readonly ActiveFilter[];
  readonly shown: number;
  readonly total: number;
}

/** Filters kept under a name, with what each of them says. */
export interface KeptFilters {
  readonly name: string;
  readonly says: readonly string[];
  readonly kept: Document['filterSets'][number];
}

export interface Readings extends VoyageReadings {
  /** What the chart draws of the water. */
  readonly sea: (state: State) => Sea;
  readonly document: (state: State) => Document;
  /** As on record, but for what the user supposes of them. */
  readonly facilities: (state: State) => readonly Facility[];
  /** What is to be done to the ship; null until ship and homeport are said and the rules have come. */
  readonly job: (state: State) => Job | null;
  /** Whether each facility may do the job, with the proof; null while there is no job. */
  readonly eligibilities: (state: State) => ReadonlyMap<FacilityId, Eligibility> | null;
  readonly shipClass: (state: State) => ShipClass | null;
  /** The hull as it comes to the dock, and what it is held against; null when no ship is chosen. */
  readonly question: (state: State) => Question | null;
  readonly yardFits: (state: State) => ReadonlyMap<FacilityId, YardFit> | null;
  /** How many of all docks have each verdict; null when no ship is chosen. */
  readonly tally: (state: State) => Tally | null;
  readonly columns: (state: State) => Columns;
  readonly sifted: (state: State) => Sifted;
  readonly narrowing: (state: State) => Narrowing;
  readonly filterSets: (state: State) => readonly KeptFilters[];
  readonly visible: (state: State) => readonly Facility[];
  readonly selected: (state: State) => Facility | null;
  /** The docks of the facilities that pass the filters, by verdict; null when no ship is chosen. */
  readonly ledger: (state: State) => Ledger | null;
  /** The same over every facility, whatever the filters say. */
  readonly wholeLedger: (state: State) => Ledger | null;
  /** Another set, with a memory of its own: for a state that would be. */
  readonly anew: () => Readings;
}

export function openReadings(): Readings {
  const document = ({ decided }: State) => decided.now;

  const facilitiesOf = remember((world: World) => [...world.facilities.values()]);
  const supposedOf = remember((law: Law | null, supposed: Document['supposed']) =>
    law && supposed.length > 0 ? { law, ...law.suppositions(supposed) } : null,
  );
  const supposed = (state: State) => supposedOf(state.given.law, document(state).supposed);
  const supposedYardsOf = remember(
    (world: World, all: readonly Facility[], told: ReturnType<typeof supposed>) =>
      told ? told.law.supposedYards(world, all, told) : all,
  );
  const facilities = (state: State) =>
    supposedYardsOf(state.given.world, facilitiesOf(state.given.world), supposed(state));

  const shipClassOf = remember((world: World, ship: Document['ship']) =>
    ship?.kind === 'class' ? (world.shipClasses.get(ship.classId as ShipClassId) ?? null) : null,
  );
  const shipClass = (state: State) => shipClassOf(state.given.world, document(state).ship);

  const questionOf = remember(
    (
      classChosen: ShipClass | null,
      ship: Document['ship'],
      condition: Document['condition'],
      allowances: Document['allowances'],
      day: string,
    ): Question | null => {
      const hull = publishedHull(classChosen, ship);
      return hull && { hull: hullInCondition(hull, condition), allowances, day };
    },
  );
  const supposedShipOf = remember((world: World, asked: Question | null, told: ReturnType<typeof supposed>) =>
    asked && told ? told.law.supposedShip(world, asked, told) : asked,
  );
  const question = (state: State) => {
    const { ship, condition, allowances, asOf } = document(state);
    const asked = questionOf(shipClass(state), ship, condition, allowances, asOf);
    return supposedShipOf(state.given.world, asked, supposed(state));
  };

  const jobOf = remember(
    (
      law: Law | null,
      planned: Document['job'],
      day: string,
      ship: Document['ship'],
      classChosen: ShipClass | null,
    ) => law && law.jobOf(planned, day, ship, classChosen),
  );
  const job = (state: State) => {
    const { job: planned, asOf, ship } = document(state);
    return jobOf(state.given.law, planned, asOf, ship, shipClass(state));
  };
  const eligibilitiesOf = remember(
    (world: World, law: Law | null, asked: Job | null, all: readonly Facility[]) =>
      law && asked && law.eligibilities(world, asked, all),
  );
  const eligibilities = (state: State) =>
    eligibilitiesOf(state.given.world, state.given.law, job(state), facilities(state));

  const yardFitsOf = remember(
    (all: readonly Facility[], asked: Question | null) =>
      asked && new Map(all.map((facility) => [facility.id, fitYard(facility, asked)])),
  );
  const yardFits = (state: State) => yardFitsOf(facilities(state), question(state));

  const tallyOf = remember((fits: ReadonlyMap<FacilityId, YardFit> | null) => fits && countDocks(fits));
  const tally = (state: State) => tallyOf(yardFits(state));

  const voyage = openVoyage({ document, facilities, question });

  const columnsOf = remember(
    (
      all: readonly Facility[],
      fits: ReadonlyMap<FacilityId, YardFit> | null,
      day: string,
      origin: Document['origin'],
      countries: World['countries'],
      ways: ReadonlyMap<FacilityId, SeaWay> | null,
      proofs: ReadonlyMap<FacilityId, Eligibility> | null,
    ) =>
      tabulate(all, filters, {
        day,
        origin: origin && ([origin.lng, origin.lat] satisfies LngLat),
        verdictOf: (id) => fits?.get(id)?.verdict ?? null,
        seaDaysOf: (id) => {
          const way = ways?.get(id);
          return way?.found ? way.days : null;
        },
        eligibilityOf: (id) => proofs?.get(id)?.verdict ?? null,
        countryName: (code) => countries.get(code)?.name ?? code,
      }),
  );
  const columns = (state: State) => {
    const { asOf, origin } = document(state);
    return columnsOf(
      facilities(state),
      yardFits(state),
      asOf,
      origin,
      state.given.world.countries,
      voyage.seaWays(state),
      eligibilities(state),
    );
  };

  let lastSifted: Sifted | null = null;
  const siftedOf = remember((table: Columns, settings: Document['filters']) => {
    lastSifted = settle(lastSifted, sift(table, filters, settings));
    return lastSifted;
  });
  const sifted = (state: State) => siftedOf(columns(state), document(state).filters);

  const narrowingOf = remember(
    (
      table: Columns,
      { kept, hides }: Sifted,
      settings: Document['filters'],
      origin: Document['origin'],
      units: Document['units'],
    ): Narrowing => ({
      active: inWords(settings, table, origin, units).map(({ filter, says }) => ({
        id: filter.id,
        says,
        hides: hides.get(filter.id) ?? 0,
        waitsFor: table.of.get(filter.id)?.idle ? (filter.needs ?? null) : null,
      })),
      shown: kept.length,
      total: table.facilities.length,
    }),
  );
  const narrowing = (state: State) => {
    const { filters: settings, origin, units } = document(state);
    return narrowingOf(columns(state), sifted(state), settings, origin, units);
  };

  const filterSetsOf = remember(
    (sets: Document['filterSets'], table: Columns, units: Document['units']): readonly KeptFilters[] =>
      sets.map((kept) => ({
        name: kept.name,
        says: inWords(kept.settings, table, kept.origin, units).map(({ says }) => says),
        kept,
      })),
  );
  const filterSets = (state: State) => {
    const { filterSets: sets, units } = document(state);
    return filterSetsOf(sets, columns(state), units);
  };

  const visibleOf = remember((all: readonly Facility[], { kept }: Sifted) =>
    Array.from(kept, (index) => all[index]).filter((facility) => facility !== undefined),
  );
  const visible = (state: State) => visibleOf(facilities(state), sifted(state));

  const selected = (state: State) => {
    const id = (document(state).selection?.facility ?? '') as FacilityId;
    return supposed(state)
      ? (facilities(state).find((facility) => facility.id === id) ?? null)
      : (state.given.world.facilities.get(id) ?? null);
  };

  const [passingLedger, everyLedger] = [openLedger(), openLedger()];
  const ledger = (state: State) =>
    passingLedger(visible(state), yardFits(state), state.given.world.dockings, shipClass(state));
  const wholeLedger = (state: State) =>
    everyLedger(facilities(state), yardFits(state), state.given.world.dockings, shipClass(state));

  return {
    ...voyage,
    sea: openSea({ document, waters: voyage.waters }),
    document,
    facilities,
    job,
    eligibilities,
    shipClass,
    question,
    yardFits,
    tally,
    columns,
    sifted,
    narrowing,
    filterSets,
    visible,
    selected,
    ledger,
    wholeLedger,
    anew: openReadings,
  };
}

function publishedHull(shipClass: ShipClass | null, ship: Document['ship']): Hull | null {
  if (ship?.kind === 'own') return hullOfOwn(ship.dimensions);
  return shipClass && hullOfClass(shipClass);
}

/** Each filter that is set, in the order of the panel, with what it says. */
function inWords(
  settings: Settings,
  table: Columns,
  origin: Document['origin'],
  units: Document['units'],
): readonly { readonly filter: Filter; readonly says: string }[] {
  return filters.flatMap((filter) => {
    const setting = settings[filter.id];
    if (!setting || !narrows(setting)) return [];
    const column = table.of.get(filter.id);
    const options = column?.kind === 'choice' ? column.options : [];
    return { filter, says: describe(filter, setting, { units, options, origin: origin?.label ?? null }) };
  });
}
