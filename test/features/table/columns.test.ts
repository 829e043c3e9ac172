import { describe, expect, it } from 'vitest';
import { isMissing, isQuantity } from '#domain/provenance/fact.ts';
import type { Cell } from '#features/table/columns/column.ts';
import { columns } from '#features/table/columns/index.ts';
import { tableReading } from '#features/table/table-reading.ts';
import { defaultColumns } from '#workspace/document/document.ts';
import { aWorkplace, facilityOf, shipAtHand, world } from './table-world.ts';

const { workspace, readings } = aWorkplace({
  ship: shipAtHand,
  origin: { lng: 144.66, lat: 13.44, label: 'Apra Harbor' },
});
const { context } = tableReading(readings)(workspace.store.getState());
const facilities = [...world.facilities.values()];
const columnOf = (id: string) => {
  const found = columns.find((column) => column.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
};
const factIn = (id: string, facility: string) => {
  const cell = columnOf(id).cell(facilityOf(facility), context);
  if (cell.kind !== 'fact') throw new Error('not a fact');
  return cell.fact;
};

/** Whether what a row is sorted by and what it shows say the same: the number itself, or that it isn't known. */
function agrees(key: number | string | null, cell: Cell): boolean {
  if (cell.kind === 'text') return key !== null;
  if (cell.kind === 'list') return (key === null) === (cell.items.length === 0);
  if (isMissing(cell.fact)) return key === null;
  if (isQuantity(cell.fact)) return typeof key === 'number' && Math.abs(key - cell.fact.value) < 0.01;
  return key !== null;
}

describe('columns', () => {
  it('have ids of their own, and those the document begins with', () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(columns.map(({ id }) => id)).toEqual(expect.arrayContaining(defaultColumns));
  });

  it.each(columns.map((column) => [column.id, column] as const))(
    '%s sorts as known what it shows, and as unknown what it does not',
    (_id, column) => {
      const strays = facilities.filter((facility) => {
        const key = column.key(facility, context);
        return !agrees(key, column.cell(facility, context));
      });
      expect(strays.map(({ id }) => id)).toEqual([]);
    },
  );

  it('rank the verdicts as answers: open ones before misfits, those before docks out of service, no dock last', () => {
    const { key, cell } = columnOf('verdict');
    const said = (id: string) => {
      const shown = cell(facilityOf(id), context);
      return shown.kind === 'fact' && !isMissing(shown.fact) ? String(shown.fact.value) : 'No dock';
    };
    const ranked = facilities
      .map((facility) => ({ id: facility.id, at: key(facility, context) ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => Number(a.at) - Number(b.at))
      .map(({ id }) => said(id));
    const order = ['Fits', 'Fits with overhang', 'Not known', 'Does not fit', 'Not in service', 'No dock'];
    const firsts = order.map((words) => ranked.indexOf(words)).filter((at) => at >= 0);
    const lasts = order.map((words) => ranked.lastIndexOf(words)).filter((at) => at >= 0);
    expect(firsts.length).toBeGreaterThan(3);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(lasts.slice(0, -1).every((last, at) => last + 1 === firsts[at + 1])).toBe(true);
  });

  it('cite: every number and every verdict opens at least one source', () => {
    const uncited = facilities.flatMap((facility) =>
      columns.flatMap((column) => {
        const cell = column.cell(facility, context);
        if (cell.kind !== 'fact' || isMissing(cell.fact)) return [];
        const { sources } = cell.fact;
        return sources.length > 0 && sources.every((id) => world.sources.has(id))
          ? []
          : [`${facility.id} ${column.id}`];
      }),
    );
    expect(uncited).toEqual([]);
  });

  it('never count the outside width of a floating dock as clear width', () => {
    const dock = facilities
      .flatMap(({ docks }) => docks)
      .find(
        ({ widthM, widthOverallM, maxShipBeamM }) =>
          isMissing(widthM) && isMissing(maxShipBeamM) && !isMissing(widthOverallM),
      );
    if (!dock) throw new Error('no such dock on record');
    const facility = { ...facilityOf(dock.facility), docks: [dock] };
    expect(columnOf('dock-width').key(facility, context)).toBeNull();
  });

  it('say of a facility without docks that none is on record, never 0', () => {
    const empty = facilities.find(({ docks }) => docks.length === 0);
    if (!empty) throw new Error('every facility has a dock');
    for (const id of ['docks', 'dock-length', 'dock-lift'])
      expect(factIn(id, empty.id)).toMatchObject({ missing: 'not-recorded' });
    expect(factIn('verdict', empty.id)).toMatchObject({ missing: 'not-recorded' });
  });

  it('trace a verdict down to the numbers of dock and ship', () => {
    const fact = factIn('verdict', 'sg-seatrium-tuasboulevard');
    expect(fact).toMatchObject({ value: 'Fits' });
    if (isMissing(fact)) throw new Error('missing');
    const margins = fact.derivation?.parts.filter(([label]) => label.includes('margin')) ?? [];
    expect(margins.map(([label]) => label)).toEqual([
      'Phase 1 long dock: margin in length',
      'Phase 1 long dock: margin in beam at waterline',
      'Phase 1 long dock: margin in draft',
    ]);
  });

  it('measure distance from the point chosen', () => {
    const guam = facilities.find(({ place }) => place.includes('Guam'));
    if (!guam) throw new Error('nothing on Guam');
    const miles = columnOf('distance').key(guam, context);
    expect(miles).toBeTypeOf('number');
    expect(Number(miles)).toBeLessThan(30);
  });

  it('hold agreements against the as-of date', () => {
    const of = (day: string) => {
      const cell = columnOf('agreements').cell(facilityOf('kr-hj-yeongdo'), { ...context, day });
      return cell.kind === 'list' ? cell.items.map(({ value }) => value) : [];
    };
    expect(of('2026-01-22')).not.toContain('MSRA');
    expect(of('2026-01-23')).toContain('MSRA');
    expect(of('2031-01-23')).not.toContain('MSRA');
  });
});
