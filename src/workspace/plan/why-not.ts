import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Question } from '#domain/fit/fit.ts';
import { constraintSentence, fixSentence } from '#domain/fixes/explain.ts';
import type { Situation, Ways } from '#domain/fixes/situation.ts';
import { excludes, whyNot } from '#domain/fixes/why-not.ts';
import type { Job } from '#domain/rules/job.ts';
import { draftLimitM } from '#domain/strait/draft-limit.ts';
import type { Strait, StraitId } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import { straitNames } from '../derived/speech.ts';
import type { SeaWay } from '../derived/voyage.ts';
import type { Document } from '../document/document.ts';
import type { Remedy } from '../edits/plan.ts';

/** What keeps a yard out, and what would bring it in. */
export interface Obstacle {
  /** The one binding constraint, as a sentence. */
  readonly says: string;
  /** Whether that keeps the yard out, and isn't only not known or not settled. */
  readonly excludes: boolean;
  /** The smallest fix; null when nothing within reach admits the yard. */
  readonly remedy: Remedy | null;
  /** Other ways, next in effort. */
  readonly others: readonly Remedy[];
}

/** All that admitting is judged by. */
export interface Planned {
  readonly world: World;
  readonly question: Question | null;
  readonly job: Job | null;
  readonly ways: ReadonlyMap<FacilityId, SeaWay> | null;
  readonly scenario: Document['scenario'];
  readonly day: string;
}

type Drops = ReadonlyMap<string, Document['scenario'][number]>;

/** A change of the scenario by the name of the passage that it stands in. */
function passagesOf(scenario: Document['scenario'], straits: ReadonlyMap<StraitId, Strait>): Drops {
  const nameOf = straitNames(straits);
  return new Map(
    scenario.map((change) => [
      change.kind === 'close-area'
        ? change.name
        : change.kind === 'close-strait'
          ? nameOf(change.strait)
          : `${nameOf(change.strait)} (draft limit)`,
      change,
    ]),
  );
}

function waysOf(way: SeaWay | undefined, { world, scenario }: Planned, drops: Drops): Ways | null {
  if (!way) return null;
  if (way.found || way.because === 'same-place') return { reopen: [[]] };
  const named = (test: (change: Document['scenario'][number]) => boolean) =>
    [...drops].filter(([, change]) => test(change)).map(([name]) => name);
  const areas = named(({ kind }) => kind === 'close-area');
  switch (way.because) {
    case 'closed': {
      const { where } = way;
      const straits = named((change) => change.kind === 'close-strait' && where.includes(change.strait));
      const shut = straits.length > 0 ? straits : areas;
      return { reopen: shut.length > 0 ? [shut] : [] };
    }
    case 'in-closed-area':
      return { reopen: areas.length > 0 ? [areas] : [] };
    case 'too-deep': {
      // Only what the user limits can be lifted.
      const stops = way.where.filter((id) => {
        const strait = world.straits.get(id);
        return strait && draftLimitM(strait) === null && scenario.some((each) => isLimit(each, id));
      });
      return {
        reopen:
          stops.length === way.where.length
            ? [named((change) => stops.some((id) => isLimit(change, id)))]
            : [],
      };
    }
    default:
      return { reopen: [] };
  }
}

const isLimit = (change: Document['scenario'][number], id: StraitId) =>
  change.kind === 'restrict-draft' && change.strait === id;

/** Asks for one yard; remembered by yard until anything planned changes. About 1.5 ms a yard: for rows on screen. */
export function openWhyNot(planned: Planned): (facility: Facility) => Obstacle | null {
  const drops = passagesOf(planned.scenario, planned.world.straits);
  const told = new Map<Facility, Obstacle | null>();
  return (facility) => {
    const before = told.get(facility);
    if (before !== undefined) return before;
    const found = obstacleOf(facility, planned, drops);
    told.set(facility, found);
    return found;
  };
}

function obstacleOf(facility: Facility, planned: Planned, drops: Drops): Obstacle | null {
  const { world, question, job, ways, day } = planned;
  const situation: Situation = {
    world,
    facility,
    fit: question,
    job,
    ways: waysOf(ways?.get(facility.id), planned, drops),
  };
  const found = whyNot(situation);
  if (!found) return null;
  const remedyOf = (fix: NonNullable<typeof found.fix>): Remedy => ({
    facility,
    changes: fix.changes,
    startDay: day,
    reopens: fix.changes.flatMap((change) =>
      change.kind === 'reopen' ? change.passages.flatMap((name) => drops.get(name) ?? []) : [],
    ),
    says: fixSentence(fix, situation),
  });
  return {
    says: constraintSentence(found.binding, situation),
    excludes: excludes(found.binding),
    remedy: found.fix && remedyOf(found.fix),
    others: found.alternatives.map(remedyOf),
  };
}
