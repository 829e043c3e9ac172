import type { AgreementType } from '#domain/facility/agreement.ts';
import type { Dock, DockId } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { Phase } from '#domain/facility/status.ts';
import type { Allowances } from '#domain/fit/allowances.ts';
import { hullMeasure } from '#domain/fit/fit.ts';
import type { Dimension } from '#domain/fit/judge.ts';
import { boundsOf, isMissing, type Measure } from '#domain/provenance/fact.ts';
import { userInput } from '#domain/provenance/source.ts';
import type { Determinations, Job } from '#domain/rules/job.ts';
import { firstDay } from '#domain/time/iso-date.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import { dockToldAtLeast, toldAtLeast, toldAtMost } from './learned.ts';
import type { Situation } from './situation.ts';

/** One thing that could be otherwise. Amounts are exact; meters, tonnes for weights. */
export type Change =
  | {
      readonly kind: 'learn-dock';
      readonly dock: DockId;
      readonly dimension: Dimension;
      readonly atLeast: number;
    }
  | { readonly kind: 'learn-ship'; readonly dimension: Dimension; readonly atMost: number }
  | { readonly kind: 'learn-state'; readonly dock: DockId }
  /** In force from a day: that of the job unless told. */
  | { readonly kind: 'learn-agreement'; readonly type: AgreementType; readonly from?: string }
  | {
      readonly kind: 'learn-ruling';
      readonly determination: keyof Determinations;
      readonly value: boolean;
    }
  | { readonly kind: 'tide'; readonly toM: number }
  | { readonly kind: 'lighten'; readonly byM: number }
  | { readonly kind: 'unload'; readonly byT: number }
  | { readonly kind: 'lower'; readonly byM: number }
  | { readonly kind: 'start'; readonly day: string }
  | { readonly kind: 'shorten'; readonly toDays: number }
  | { readonly kind: 'side-clearance'; readonly toM: number }
  | { readonly kind: 'overhang'; readonly dock: DockId; readonly toShare: number }
  | { readonly kind: 'deploy' }
  | { readonly kind: 'reopen'; readonly passages: readonly string[] };

/**
 * How much each kind of change asks, from a phone call to a campaign: an assumption, in plain sight. The cheapest fix is
 * the one with the least sum, then with the least amounts.
 */
const efforts: Readonly<Record<Change['kind'], number>> = {
  'learn-dock': 1,
  'learn-ship': 1,
  'learn-state': 1,
  'learn-agreement': 1,
  'learn-ruling': 1,
  tide: 2,
  lighten: 4,
  unload: 5,
  lower: 5,
  start: 5,
  shorten: 6,
  'side-clearance': 7,
  overhang: 8,
  deploy: 9,
  reopen: 10,
};

export const effortOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { kind }) => sum + efforts[kind], 0);

/** A measure less an amount, every reading of it. */
const less = (measure: Measure, by: number): Measure =>
  isMissing(measure)
    ? measure
    : {
        ...measure,
        value: measure.value - by,
        ...(measure.to === undefined ? {} : { to: measure.to - by }),
        conflicts: measure.conflicts.map((each) => ({ ...each, value: each.value - by })),
      };

const withHull = (situation: Situation, change: (hull: Hull) => Partial<Hull>): Situation =>
  situation.fit === null
    ? situation
    : {
        ...situation,
        fit: { ...situation.fit, hull: { ...situation.fit.hull, ...change(situation.fit.hull) } },
      };

const withAllowances = (
  situation: Situation,
  change: (allowances: Allowances) => Partial<Allowances>,
): Situation =>
  situation.fit === null
    ? situation
    : {
        ...situation,
        fit: {
          ...situation.fit,
          allowances: { ...situation.fit.allowances, ...change(situation.fit.allowances) },
        },
      };

const withJob = (situation: Situation, change: (job: Job) => Partial<Job>): Situation =>
  situation.job === null ? situation : { ...situation, job: { ...situation.job, ...change(situation.job) } };

const withFacility = (situation: Situation, change: Partial<Facility>): Situation => ({
  ...situation,
  facility: { ...situation.facility, ...change },
});

const withDock = (situation: Situation, id: DockId, change: (dock: Dock) => Partial<Dock>): Situation =>
  withFacility(situation, {
    docks: situation.facility.docks.map((dock) => (dock.id === id ? { ...dock, ...change(dock) } : dock)),
  });

const hullField: Readonly<Record<Dimension, keyof Hull>> = {
  length: 'lengthM',
  beam: 'beamM',
  draft: 'draftM',
  lift: 'displacementT',
  'air-draft': 'airDraftM',
};

const told = {
  value: 'in-service',
  sources: [userInput],
  confidence: 'low',
  asOf: null,
  note: 'told by the user',
} as const;

/** Wherever the state was not known, before the first phase too, the dock is found to be in service. */
function foundInService(phases: readonly Phase[]): readonly Phase[] {
  const [first] = phases;
  const found = phases.map((phase): Phase =>
    phase.value === 'unknown' ? { ...told, from: phase.from === null ? null : firstDay(phase.from) } : phase,
  );
  return first && first.from === null ? found : [{ ...told, from: null }, ...found];
}

/** The situation with one change made. */
function applyChange(situation: Situation, change: Change): Situation {
  switch (change.kind) {
    case 'learn-dock': {
      const { dimension, dock: id, atLeast } = change;
      if (dimension !== 'air-draft')
        return withDock(situation, id, (dock) => dockToldAtLeast(dock, dimension, atLeast));
      // Docks are remembered with the approach they were judged by: new ones, so that it is seen.
      return withFacility(situation, {
        approachAirDraftM: toldAtLeast(
          atLeast,
          boundsOf(situation.facility.approachAirDraftM).high,
          dimension,
        ),
        docks: situation.facility.docks.map((dock) => ({ ...dock })),
      });
    }
    case 'learn-ship':
      return withHull(situation, (hull) => ({
        [hullField[change.dimension]]: toldAtMost(
          hullMeasure(hull, change.dimension),
          change.atMost,
          change.dimension,
        ),
      }));
    case 'learn-state':
      return withDock(situation, change.dock, ({ phases }) => ({ phases: foundInService(phases) }));
    case 'learn-agreement':
      return withFacility(situation, {
        agreements: [
          ...situation.facility.agreements,
          {
            type: change.type,
            text: 'told by the user',
            from: change.from ?? situation.job?.startDay ?? null,
            to: null,
            sources: [userInput],
            confidence: 'low',
          },
        ],
      });
    case 'learn-ruling':
      return withJob(situation, ({ determinations }) => ({
        determinations: { ...determinations, [change.determination]: change.value },
      }));
    case 'tide':
      return withAllowances(situation, () => ({ tideM: change.toM }));
    case 'lighten':
      return withHull(situation, ({ draftM }) => ({ draftM: less(draftM, change.byM) }));
    case 'unload':
      return withHull(situation, ({ displacementT }) => ({
        displacementT: less(displacementT, change.byT),
      }));
    case 'lower':
      return withHull(situation, ({ airDraftM }) => ({ airDraftM: less(airDraftM, change.byM) }));
    case 'start':
      return withJob({ ...situation, fit: situation.fit && { ...situation.fit, day: change.day } }, () => ({
        startDay: change.day,
      }));
    case 'shorten':
      return withJob(situation, ({ durationDays }) => ({
        durationDays: Math.min(durationDays ?? change.toDays, change.toDays),
      }));
    case 'side-clearance':
      return withAllowances(situation, () => ({ sideM: change.toM }));
    case 'overhang': {
      const dock = situation.facility.docks.find(({ id }) => id === change.dock);
      return withAllowances(situation, ({ overhangShare }) => ({
        overhangShare: dock ? { ...overhangShare, [dock.type]: change.toShare } : overhangShare,
      }));
    }
    case 'deploy':
      return withJob(situation, () => ({ deployed: true }));
    case 'reopen':
      return {
        ...situation,
        ways: situation.ways && {
          reopen: situation.ways.reopen.map((way) =>
            way.filter((passage) => !change.passages.includes(passage)),
          ),
        },
      };
  }
}

/** Makes the changes; a new start first, since what is learned counts from it. */
export const applyChanges = (situation: Situation, changes: readonly Change[]): Situation =>
  [...changes]
    .sort((a, b) => Number(b.kind === 'start') - Number(a.kind === 'start'))
    .reduce(applyChange, situation);
