import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Question, YardFit } from '#domain/fit/fit.ts';
import type { FirstShares } from '#domain/ranking/first-shares.ts';
import type { Swap } from '#domain/ranking/swaps.ts';
import type { Eligibility } from '#domain/rules/eligibility.ts';
import type { Job } from '#domain/rules/job.ts';
import type { Candidate, DaysBySea, Wanted } from '#domain/shortlist/criteria.ts';
import {
  fieldOf,
  overtakers,
  rank,
  robustness,
  takingPart,
  type Field,
  type Ranked,
} from '#domain/shortlist/shortlist.ts';
import type { Criterion } from '#domain/shortlist/weights.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import type { Narrowing, Readings } from '../derived/readings.ts';
import { remember, rememberPer } from '../derived/remember.ts';
import type { SeaWay } from '../derived/voyage.ts';
import type { Document } from '../document/document.ts';
import type { State } from '../store/workspace.ts';
import { waitBy, type WaitFor } from './availability.ts';
import { dayFits, type DayFits } from './day-fits.ts';
import { leftOutOf, widened, type LeftOut, type Wide } from './left-out.ts';
import { openWhyNot, type Obstacle } from './why-not.ts';

/** What the planner's panels read: made when the first of them is opened, and remembered with the workspace. */
export interface PlanReadings extends Pick<DayFits, 'day' | 'question'> {
  /** Yards in the running and left out; null without a ship. */
  readonly field: (state: State) => Field | null;
  /** Yards that are not in the running, with the filters that have a say in it; null without a ship. */
  readonly leftOut: (state: State) => LeftOut | null;
  readonly ranked: (state: State) => readonly Ranked[];
  /** In which share of all weightings each in the running is first, by facility. */
  readonly firstShares: (state: State) => FirstShares;
  readonly overtakers: (state: State) => readonly Swap[];
  readonly whyNot: (state: State) => (facility: Facility) => Obstacle | null;
}

/** The yard as a candidate; none where nothing says how she fits. */
type CandidateAt = (facility: Facility) => readonly Candidate[];

const noShares: FirstShares = { shares: [], sampled: null };
const nobody: readonly Ranked[] = [];
const noSwaps: readonly Swap[] = [];

function daysOf(way: SeaWay | undefined): DaysBySea {
  if (!way) return null;
  if (way.found) return way.days;
  return way.because === 'same-place' ? 0 : way.because === 'bad-input' ? null : 'no-way';
}

function openPlanReadings(readings: Readings): PlanReadings {
  const { document } = readings;
  const { day, question, fits } = dayFits(readings);

  const waitForOf = remember(
    (
      outages: Document['fleet']['outages'],
      closed: Document['fleet']['closed'],
      asOf: string,
      start: string,
      days: number | null,
    ) => waitBy({ outages, closed }, asOf, start, days),
  );
  const waitForIn = (state: State) => {
    const { fleet, asOf, job } = document(state);
    return waitForOf(fleet.outages, fleet.closed, asOf, day(state), job.days);
  };

  const fieldRemembered = remember(
    (all: readonly Facility[], wanted: Wanted | null, candidateAt: CandidateAt | null): Field | null =>
      wanted && candidateAt && fieldOf(all.flatMap(candidateAt), wanted),
  );
  const wantedOf = remember(
    (asked: Question | null, kind: Document['job']['kind'], shipClass: ShipClass | null): Wanted | null =>
      asked && { question: asked, kind, type: shipClass?.type ?? null },
  );
  const wanted = (state: State) =>
    wantedOf(question(state), document(state).job.kind, readings.shipClass(state));

  const candidateAtOf = remember(
    (
      yardFits: ReadonlyMap<FacilityId, YardFit> | null,
      proofs: ReadonlyMap<FacilityId, Eligibility> | null,
      ways: ReadonlyMap<FacilityId, SeaWay> | null,
      waitFor: WaitFor,
    ): CandidateAt | null =>
      yardFits &&
      ((facility) => {
        const fit = yardFits.get(facility.id);
        const days = daysOf(ways?.get(facility.id));
        const eligibility = proofs?.get(facility.id) ?? null;
        return fit ? [{ facility, fit, eligibility, days, wait: waitFor(fit, days) }] : [];
      }),
  );
  const candidateAt = (state: State) =>
    candidateAtOf(fits(state), readings.eligibilities(state), readings.seaWays(state), waitForIn(state));

  const field = (state: State) => fieldRemembered(readings.visible(state), wanted(state), candidateAt(state));

  const wideOf = remember(widened);
  const leftOutRemembered = remember(
    (
      found: Field | null,
      wide: Wide,
      asked: Wanted | null,
      at: CandidateAt | null,
      { active, total }: Narrowing,
    ): LeftOut | null => found && asked && at && leftOutOf(found, wide, at, asked, active, total),
  );
  const leftOut = (state: State) =>
    leftOutRemembered(
      field(state),
      wideOf(readings.columns(state), document(state).filters, readings.visible(state)),
      wanted(state),
      candidateAt(state),
      readings.narrowing(state),
    );

  const rankedOf = remember((found: Field | null, { weights, order }: Document['shortlist']) =>
    found ? rank(found, weights, order) : nobody,
  );
  const ranked = (state: State) => rankedOf(field(state), document(state).shortlist);

  // By name, so that a dragged weight asks again only when it comes to nothing or back.
  const sharesOf = remember((found: Field | null, part: string) =>
    found ? robustness(found, part.split(' ') as readonly Criterion[]) : noShares,
  );
  const firstShares = (state: State) => {
    const found = field(state);
    return sharesOf(found, found ? takingPart(found, document(state).shortlist.weights).join(' ') : '');
  };

  const overtakersOf = remember((found: Field | null, weights: Document['shortlist']['weights']) =>
    found ? overtakers(found, weights) : noSwaps,
  );
  const overtaking = (state: State) => overtakersOf(field(state), document(state).shortlist.weights);

  const whyNotOf = remember(
    (
      world: World,
      asked: Question | null,
      job: Job | null,
      ways: ReadonlyMap<FacilityId, SeaWay> | null,
      scenario: Document['scenario'],
      start: string,
    ) => openWhyNot({ world, question: asked, job, ways, scenario, day: start }),
  );
  const whyNot = (state: State) =>
    whyNotOf(
      state.given.world,
      question(state),
      readings.job(state),
      readings.seaWays(state),
      document(state).scenario,
      day(state),
    );

  return { day, question, field, leftOut, ranked, firstShares, overtakers: overtaking, whyNot };
}

/** The planner's readings of a workspace. */
export const planReadings = rememberPer(openPlanReadings);
