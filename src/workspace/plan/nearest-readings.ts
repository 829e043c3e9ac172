import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { YardFit } from '#domain/fit/fit.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { theaterWaters } from '#domain/geo/theater-waters.ts';
import type { Eligibility } from '#domain/rules/eligibility.ts';
import { standingOf } from '#domain/shortlist/criteria.ts';
import type { Conditions, NearestRegion, NoRoute, Route, RouteQuestion } from '#engines/routing/index.ts';
import { regionAt } from '#engines/routing/region-at.ts';
import { answerOrEarlier } from '../ask/answer.ts';
import type { Readings } from '../derived/readings.ts';
import { remember, rememberPer } from '../derived/remember.ts';
import { seaAccount } from '../derived/sea-account.ts';
import type { Document } from '../document/document.ts';
import type { Computed, NearestYards, State, YardsQuestion } from '../store/workspace.ts';
import { dayFits } from './day-fits.ts';

/** The yards that the water is shared out among. */
export interface NearestAsked {
  /** Null while no ship is chosen: then all that pass the filters take part. */
  readonly ship: string | null;
  readonly hasJob: boolean;
  /** Known to fit and, where a job is set, allowed. */
  readonly known: readonly Facility[];
  /** May fit or may be allowed: something is not known or not settled. */
  readonly open: readonly Facility[];
  readonly takesOpen: boolean;
  readonly taken: readonly Facility[];
}

/** The yard nearest to a point of the sea. */
export interface NearestThere {
  readonly at: LngLat;
  readonly facility: Facility;
  /** Not known to fit, or not settled whether allowed. */
  readonly isOpen: boolean;
  /** Null until the router has said. */
  readonly way: Route | NoRoute | null;
}

export interface NearestAccount {
  readonly state: 'off' | 'waiting' | 'failed' | 'nobody' | 'no-water' | 'drawn';
  /** From 0 to 1 while waiting. */
  readonly progress: number;
  readonly failure: string | null;
  /** What is colored, in a sentence. */
  readonly title: string;
  readonly asked: NearestAsked;
  /** The answer that is drawn; null while there is none. */
  readonly drawn: NearestYards | null;
  /** Yards that have water to themselves, as far as they are on record. */
  readonly owners: readonly Facility[];
  /** How many are too far from the sea. */
  readonly inland: number;
}

export interface NearestReadings {
  readonly asked: (state: State) => NearestAsked;
  /** Null while the layer is hidden or nobody takes part. */
  readonly nearestQuestion: (state: State) => YardsQuestion | null;
  /** The way from the point of the sea that is pointed at; null where none is. */
  readonly wayQuestion: (state: State) => RouteQuestion | null;
  readonly there: (state: State) => NearestThere | null;
  readonly account: (state: State) => NearestAccount;
}

function openNearest(readings: Readings): NearestReadings {
  const { document } = readings;
  const { fits } = dayFits(readings);

  const askedOf = remember(
    (
      visible: readonly Facility[],
      ship: string | null,
      yardFits: ReadonlyMap<FacilityId, YardFit> | null,
      proofs: ReadonlyMap<FacilityId, Eligibility> | null,
      takesOpen: boolean,
    ): NearestAsked => {
      const hasJob = proofs !== null;
      if (!yardFits)
        return { ship: null, hasJob: false, known: visible, open: [], takesOpen, taken: visible };
      const standing = (facility: Facility) => {
        const fit = yardFits.get(facility.id);
        return fit
          ? standingOf({ facility, fit, eligibility: proofs?.get(facility.id) ?? null, days: null })
          : 'out';
      };
      const known = visible.filter((facility) => standing(facility) === 'admitted');
      const open = visible.filter((facility) => standing(facility) === 'open');
      return { ship, hasJob, known, open, takesOpen, taken: takesOpen ? [...known, ...open] : known };
    },
  );
  const asked = (state: State) =>
    askedOf(
      readings.visible(state),
      calledShort(readings.question(state)?.hull.name ?? null),
      fits(state),
      readings.eligibilities(state),
      document(state).nearest === 'open',
    );

  const questionOf = remember(({ taken, open }: NearestAsked, conditions: Conditions): YardsQuestion | null =>
    taken.length === 0
      ? null
      : {
          ask: 'nearest',
          places: taken.map(({ position }) => position.value),
          yards: taken.map(({ id }) => id),
          open: open.map(({ id }) => id),
          within: theaterWaters,
          conditions,
        },
  );
  const isOn = (state: State) => document(state).layers.includes('nearest');
  const nearestQuestion = (state: State) =>
    isOn(state) ? questionOf(asked(state), readings.conditions(state)) : null;

  const thereOf = remember((nearest: NearestYards | null, point: LngLat | null, all: readonly Facility[]) => {
    const region: NearestRegion | null = nearest && point && regionAt(nearest, point);
    const id = region && nearest?.yards[region.place];
    const facility = id && all.find((each) => each.id === id);
    return point && facility ? { at: point, facility } : null;
  });
  const found = (state: State): NearestYards | null => {
    const answer = isOn(state) ? answerOrEarlier(state.computed.nearest) : null;
    return answer?.found ? answer : null;
  };
  const spot = (state: State) =>
    state.passing.seaPoint && thereOf(found(state), state.passing.seaPoint, readings.facilities(state));

  const wayOf = remember(
    (from: ReturnType<typeof spot>, conditions: Conditions): RouteQuestion | null =>
      from && {
        ask: 'route',
        from: from.at,
        to: from.facility.position.value,
        conditions: { ...conditions, least: 'time' },
      },
  );
  const wayQuestion = (state: State) => wayOf(spot(state), readings.conditions(state));

  const toldOf = remember(
    (
      from: ReturnType<typeof spot>,
      question: RouteQuestion | null,
      answered: Computed['nearestWay'],
      { open }: NearestAsked,
    ): NearestThere | null =>
      from && {
        ...from,
        isOpen: open.includes(from.facility),
        way: answered && answered.question === question ? answered.answer : null,
      },
  );
  const there = (state: State) =>
    toldOf(spot(state), wayQuestion(state), state.computed.nearestWay, asked(state));

  const { changesInForce } = seaAccount(readings);
  const accountOf = remember(
    (
      wanted: boolean,
      who: NearestAsked,
      answered: Computed['nearest'],
      { speedKn }: Document['voyage'],
      changes: ReturnType<typeof changesInForce>,
    ): NearestAccount => {
      const answer = answered?.answer ?? null;
      const refused = answer?.found ? answer.refused : [];
      return {
        state: stateOf(wanted, who, answered),
        progress: answered?.progress ?? 0,
        failure: answered?.failure ?? null,
        title: titleOf(
          who,
          speedKn,
          changes.map(({ says }) => says),
        ),
        asked: who,
        drawn: answer?.found ? answer : null,
        owners: answer?.found ? ownersOf(answer, who) : [],
        inland: refused.filter(({ why }) => why.because === 'too-far-from-sea').length,
      };
    },
  );
  const account = (state: State) =>
    accountOf(
      isOn(state),
      asked(state),
      state.computed.nearest,
      document(state).voyage,
      changesInForce(state),
    );

  return { asked, nearestQuestion, wayQuestion, there, account };
}

const ownersOf = ({ regions, yards }: NearestYards, { taken }: NearestAsked): readonly Facility[] =>
  regions.flatMap(({ place }) => taken.find(({ id }) => id === yards[place]) ?? []);

/** `T-AKE` for `Lewis and Clark class dry cargo/ammunition ship (T-AKE)`. */
const calledShort = (name: string | null): string | null =>
  /\(([A-Z][\w -]*)\)$/.exec(name ?? '')?.[1] ?? name;

function stateOf(
  wanted: boolean,
  { taken }: NearestAsked,
  answered: Computed['nearest'],
): NearestAccount['state'] {
  if (!wanted) return 'off';
  if (taken.length === 0) return 'nobody';
  if (answered?.failure) return 'failed';
  if (!answered?.answer) return 'waiting';
  return answered.answer.found ? 'drawn' : 'no-water';
}

const mostNamed = 2;

/** `Nearest yard by sea that fits T-AKE and may do the job, at 14 kn; Malacca closed`. */
function titleOf(
  { ship, hasJob, takesOpen }: NearestAsked,
  speedKn: number,
  changes: readonly string[],
): string {
  const more = changes.length - mostNamed;
  const closed = [...changes.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  const verb = takesOpen ? 'may fit' : 'fits';
  const who =
    ship === null
      ? 'Nearest facility by sea of those that pass the filters'
      : `Nearest yard by sea that ${verb} ${ship}${hasJob ? ' and may do the job' : ''}`;
  return `${who}, at ${speedKn} kn${closed === '' ? '' : `; ${closed}`}`;
}

/** The readings of the nearest yards, remembered with the workspace. */
export const nearestReadings = rememberPer(openNearest);
