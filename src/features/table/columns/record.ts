import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { distanceNm } from '#domain/geo/great-circle.ts';
import { formatNumber } from '#domain/measure/format.ts';
import { confidences, derived, type Known } from '#domain/provenance/fact.ts';
import { measured, type Column, type ColumnContext } from './column.ts';

const confidenceNames = { low: 'Low', medium: 'Medium', high: 'High' } as const;

export const confidence: Column = {
  id: 'confidence',
  title: 'Confidence',
  unit: null,
  width: 104,
  grow: 0,
  ways: ['low to high', 'high to low'],
  key: (facility) => confidences.indexOf(facility.confidence),
  cell: (facility) => ({ kind: 'text', text: confidenceNames[facility.confidence] }),
};

export const position: Column = {
  id: 'position',
  title: 'Position',
  unit: null,
  width: 208,
  grow: 0,
  ways: ['south to north', 'north to south'],
  key: (facility) => facility.position.value[1],
  cell: (facility, context) => ({
    kind: 'fact',
    label: `${facility.name}: position`,
    fact: positionFact(facility, context),
  }),
};

function positionFact({ position: known }: Facility, { positionFormat }: ColumnContext): Known<string> {
  const { value, precisionM, sources, confidence: trust, asOf, note } = known;
  const precision = `true to ${formatNumber(precisionM, 0)} m`;
  return {
    value: formatPosition(value, positionFormat),
    sources,
    confidence: trust,
    asOf,
    note: note ? `${precision}; ${note}` : precision,
  };
}

export const distance = measured({
  id: 'distance',
  title: 'Distance from point',
  noun: 'great-circle distance',
  unit: 'nm',
  needs: 'origin',
  of: (facility, { origin }) => {
    if (!origin) return { measure: { missing: 'not-applicable', note: 'no point is chosen' }, part: null };
    const at: Known<string> = {
      ...facility.position,
      value: formatPosition(facility.position.value, 'decimal'),
    };
    const formula = `great circle from ${origin.label}; not the way a ship sails`;
    return {
      measure: derived(distanceNm(origin.position, facility.position.value), 'nm', formula, [
        ['position', at],
      ]),
      part: null,
    };
  },
});

export const sources = measured({
  id: 'sources',
  title: 'Sources',
  noun: 'sources of the record',
  unit: 'count',
  width: 80,
  of: (facility) => ({
    measure: {
      value: facility.sources.length,
      unit: 'count',
      reads: 'exact',
      conflicts: [],
      sources: facility.sources,
      confidence: facility.confidence,
      asOf: null,
    },
    part: null,
  }),
});
