import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { fitYard, type Question, type YardFit } from '#domain/fit/fit.ts';
import type { Readings } from '../derived/readings.ts';
import { remember, rememberPer } from '../derived/remember.ts';
import type { State } from '../store/workspace.ts';

/** The docking on the day the work begins, which may be another than the as-of date. */
export interface DayFits {
  readonly day: (state: State) => string;
  /** Null without a ship. */
  readonly question: (state: State) => Question | null;
  readonly fits: (state: State) => ReadonlyMap<FacilityId, YardFit> | null;
}

function openDayFits(readings: Readings): DayFits {
  const { document, facilities } = readings;
  const day = (state: State) => document(state).job.start ?? document(state).asOf;

  const questionOf = remember(
    (asked: Question | null, start: string) =>
      asked && (asked.day === start ? asked : { ...asked, day: start }),
  );
  const question = (state: State) => questionOf(readings.question(state), day(state));

  const fitsOf = remember(
    (
      all: readonly Facility[],
      asked: Question | null,
      onAsOf: ReadonlyMap<FacilityId, YardFit> | null,
      isAsOf: boolean,
    ) =>
      asked &&
      (isAsOf && onAsOf ? onAsOf : new Map(all.map((facility) => [facility.id, fitYard(facility, asked)]))),
  );
  const fits = (state: State) =>
    fitsOf(
      facilities(state),
      question(state),
      readings.yardFits(state),
      question(state) === readings.question(state),
    );
  return { day, question, fits };
}

/** How yards fit on the day the work begins, remembered with the workspace. */
export const dayFits = rememberPer(openDayFits);
