import type { Facility } from '#domain/facility/facility.ts';
import type { World } from '#domain/world.ts';
import { eligibilityOf, turningDays, type Eligibility } from './eligibility.ts';
import { whyOf } from './explain.ts';
import { landNames, type Homeport, type Land } from './homeport.ts';
import { aJobOf, type Job, type JobKind, type JobShip } from './job.ts';
import { register as onRecord } from './on-record/index.ts';
import type { Register } from './register.ts';
import type { RuleId } from './rule.ts';
import type { RuleVerdict } from './verdict.ts';

/** A job of which some may not have been said. Null is not said: that settles nothing and never allows. */
export interface AskedJob {
  readonly ship: JobShip | null;
  readonly homeport: Homeport | null;
  readonly kind: JobKind | null;
  readonly durationDays: number | null;
  readonly deployed: boolean | null;
}

/** What has to be said before the rules can settle anything. */
export type Unsaid = 'operator' | 'homeport' | 'kind' | 'country';

/** How the rules stand while a start moves over some days: `fromDay` is the first, `toDay` the first day after. */
export interface Stretch {
  readonly fromDay: string;
  readonly toDay: string;
  readonly verdict: RuleVerdict;
  /** The rule that holds the verdict; null where none does. */
  readonly rule: RuleId | null;
  /** What was not said and leaves it open. */
  readonly unsaid: Unsaid | null;
  /** In one sentence. */
  readonly because: string;
}

const unsaidBecause: Readonly<Record<Unsaid, string>> = {
  operator: 'Whose ship she is was not said.',
  homeport: 'Her homeport was not said, and it decides most.',
  kind: 'The kind of job is none that the rules know.',
  country: 'Whose ground the dock would stand on was not said, so no rule could be asked.',
};

/**
 * The verdict of a yard on a job for every day from `first` to before `end` on which it may begin, in order, without gaps.
 * Where the homeport was not said, a yard is barred only if it is so wherever the ship is homeported. Without a yard, since
 * nobody knows whose country a dock would stand in, nothing is settled.
 */
export function eligibilityOverDays(
  world: World,
  asked: AskedJob,
  yard: Facility | null,
  first: string,
  end: string,
  rules: Register = onRecord,
): readonly Stretch[] {
  if (!yard) return [open(first, end, 'country')];
  const { ship, kind, homeport } = asked;
  const unsaid = ship === null ? 'operator' : kind === null ? 'kind' : homeport === null ? 'homeport' : null;
  if (ship === null || kind === null) return [open(first, end, unsaid ?? 'kind')];
  const jobs = (homeport ? [homeport] : anywhere).map((port): Job =>
    aJobOf({
      ship,
      kind,
      homeport: port,
      startDay: first,
      durationDays: asked.durationDays,
      deployed: asked.deployed,
    }),
  );
  const turns = new Set(jobs.flatMap((job) => turningDays(world, job, yard, rules)));
  const cuts = [first, ...[...turns].filter((day) => day > first && day < end).sort(), end];
  const stretches = cuts.slice(0, -1).map((fromDay, at): Stretch => {
    const toDay = cuts[at + 1] ?? end;
    let proof: Eligibility | null = null;
    for (const job of jobs) {
      proof = eligibilityOf(world, { ...job, startDay: fromDay }, yard, rules);
      if (unsaid !== null && proof.verdict !== 'barred') return open(fromDay, toDay, unsaid);
    }
    if (!proof) return open(fromDay, toDay, 'homeport');
    return {
      fromDay,
      toDay,
      verdict: proof.verdict,
      rule: proof.deciding?.rule.id ?? null,
      unsaid: null,
      because: whyOf(proof),
    };
  });
  return joined(stretches);
}

/** Abroad bars least: asked first, it settles most. */
const anywhere: readonly Homeport[] = (Object.keys(landNames) as readonly Land[])
  .toReversed()
  .map((land) => ({ name: 'not said', land }));

const open = (fromDay: string, toDay: string, unsaid: Unsaid): Stretch => ({
  fromDay,
  toDay,
  verdict: 'not-settled',
  rule: null,
  unsaid,
  because: unsaidBecause[unsaid],
});

/** Neighbors that say the same as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const told: Stretch[] = [];
  for (const next of stretches) {
    const before = told.at(-1);
    const isSame =
      before?.verdict === next.verdict && before.rule === next.rule && before.because === next.because;
    if (before && isSame) told[told.length - 1] = { ...before, toDay: next.toDay };
    else told.push(next);
  }
  return told;
}
