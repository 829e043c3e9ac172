import type { Dock } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import { stateOn } from '#domain/fit/judge.ts';
import { derived, isMissing, type Measure, type Quantity } from '#domain/provenance/fact.ts';
import { measured, type ColumnContext, type Located } from './column.ts';

/** A dock counts on a day when it may take ships then: in service, or of a state that isn't known. */
const mayServe = (dock: Dock, day: string) => {
  const state = stateOn(dock, day);
  return state === 'in-service' || state === 'unknown';
};

/** The dock whose measure is the largest on a day; why it is missing when no dock has one. */
function largest({ docks }: Facility, { day }: ColumnContext, pick: (dock: Dock) => Measure): Located {
  let best: Dock | null = null;
  let bestMeasure: Quantity | null = null;
  let applies = false;
  for (const dock of docks) {
    if (!mayServe(dock, day)) continue;
    const measure = pick(dock);
    if (isMissing(measure)) applies ||= measure.missing !== 'not-applicable';
    else if (bestMeasure === null || measure.value > bestMeasure.value) {
      best = dock;
      bestMeasure = measure;
    }
  }
  if (best && bestMeasure) return { measure: bestMeasure, part: best.name };
  if (docks.length === 0)
    return { measure: { missing: 'not-recorded', note: 'no dock on record' }, part: null };
  return { measure: { missing: applies ? 'not-published' : 'not-applicable' }, part: null };
}

const firstKnown = (...measures: readonly [Measure, ...Measure[]]): Measure =>
  measures.find((measure) => !isMissing(measure)) ?? measures[0];

export const dockLength = measured({
  id: 'dock-length',
  title: 'Longest dock',
  noun: 'length',
  unit: 'm',
  of: (facility, context) =>
    largest(facility, context, (dock) => firstKnown(dock.lengthM, dock.maxShipLengthM)),
});

export const dockWidth = measured({
  id: 'dock-width',
  title: 'Widest clear width',
  noun: 'clear width',
  unit: 'm',
  of: (facility, context) => largest(facility, context, (dock) => firstKnown(dock.widthM, dock.maxShipBeamM)),
});

export const draftOverSill = measured({
  id: 'draft-over-sill',
  title: 'Water over sill',
  noun: 'water over the sill',
  unit: 'm',
  of: (facility, context) => largest(facility, context, (dock) => dock.draftOverSillM),
});

export const dockDepth = measured({
  id: 'dock-depth',
  title: 'Structural depth',
  noun: 'structural depth',
  unit: 'm',
  of: (facility, context) => largest(facility, context, (dock) => dock.depthM),
});

export const dockLift = measured({
  id: 'dock-lift',
  title: 'Dock lift',
  noun: 'lift',
  unit: 't',
  of: (facility, context) => largest(facility, context, (dock) => dock.liftT),
});

export const dockCount = measured({
  id: 'docks',
  title: 'Docks on record',
  noun: 'docks on record',
  unit: 'count',
  width: 120,
  of: (facility) => ({ measure: countOf(facility), part: null }),
});

/** How many docks the records stand for. None on record is not none: it is missing. */
function countOf({ docks }: Facility): Measure {
  if (docks.length === 0) return { missing: 'not-recorded', note: 'no dock on record' };
  return derived(
    docks.reduce((sum, { count }) => sum + count, 0),
    'count',
    'docks on record, whatever their state',
    docks.map((dock) => [
      dock.name,
      {
        value: dock.count,
        unit: 'count',
        reads: 'exact',
        conflicts: [],
        sources: dock.sources,
        confidence: 'medium',
        asOf: null,
      } satisfies Quantity,
    ]),
  );
}
