import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capabilityTags, roles } from '#domain/facility/facility.ts';
import { boundsOf, isMissing } from '#domain/provenance/fact.ts';
import { register } from '#domain/rules/on-record/index.ts';
import { readData } from '#importers/disk/read-data.ts';
import { watersCheck } from '#workshop/facts/waters.ts';

const world = readData(undefined, watersCheck(), new Date().toISOString().slice(0, 10));
const facilities = [...world.facilities.values()];
const docks = facilities.flatMap((facility) => facility.docks);
const classes = [...world.shipClasses.values()];

/** Every object under a record that cites. */
function* citing(value: unknown): Generator<{ readonly sources: readonly string[] }> {
  if (Array.isArray(value)) for (const item of value) yield* citing(item);
  else if (typeof value === 'object' && value !== null) {
    if ('sources' in value && Array.isArray(value.sources)) yield { sources: value.sources };
    for (const inner of Object.values(value)) yield* citing(inner);
  }
}

/** Every fact of a record, with what it cites. */
function* statements(
  value: object,
): Generator<{ readonly sources: readonly string[]; readonly note: string }> {
  for (const inner of Object.values(value) as unknown[]) {
    if (typeof inner !== 'object' || inner === null) continue;
    if ('value' in inner && 'sources' in inner && Array.isArray(inner.sources))
      yield { sources: inner.sources, note: 'note' in inner ? String(inner.note) : '' };
    yield* statements(inner);
  }
}

const isAtLeast = (a: number | null, b: number | null) => a !== null && b !== null && a >= b;
const isMore = (a: number | null, b: number | null) => a !== null && b !== null && a > b;

describe('the records', () => {
  it('are all there', () => {
    expect(facilities).toHaveLength(178);
    expect(docks).toHaveLength(209);
    expect(classes).toHaveLength(67);
    expect(world.agreements).toHaveLength(69);
    expect(world.dockings).toHaveLength(128);
    expect(facilities.filter((facility) => facility.docks.length > 0)).toHaveLength(107);
  });

  it('list no source that no record cites', () => {
    const records = [
      ...facilities,
      ...classes,
      ...world.agreements,
      ...world.dockings,
      ...world.straits.values(),
      ...register.values(),
    ];
    const cited = new Set(records.flatMap((record) => [...citing(record)].flatMap(({ sources }) => sources)));
    const general = new Set(['assumption', 'user-input', 'own-knowledge', 'ufc-4-213-10-2002']);
    expect([...world.sources.keys()].filter((id) => !cited.has(id) && !general.has(id))).toEqual([]);
  });

  it('cite the page, and never a record as a whole', () => {
    const whole = [...facilities, ...classes].flatMap((record) =>
      [...statements(record)].filter(
        ({ sources, note }) =>
          /as a whole/.test(note) ||
          (sources.length > 1 && record.sources.every((source) => sources.includes(source))),
      ),
    );
    expect(whole).toEqual([]);
  });

  it('keep outside widths apart from usable ones', () => {
    const swapped = docks.filter(({ widthM, widthOverallM }) =>
      isAtLeast(boundsOf(widthM).high, boundsOf(widthOverallM).high),
    );
    expect(swapped.map(({ id }) => id)).toEqual([]);
  });

  it('have docks whose water is not deeper than their walls', () => {
    const flooded = docks.filter(({ depthM, draftOverSillM }) =>
      isAtLeast(boundsOf(draftOverSillM).low, boundsOf(depthM).high),
    );
    expect(flooded.map(({ id }) => id)).toEqual([]);
  });

  it('take the water over the sill of a graving dock for a lower bound: the tide adds to it', () => {
    const sills = docks.flatMap(({ id, type, draftOverSillM }) =>
      type === 'graving' && !isMissing(draftOverSillM) ? [{ id, reads: draftOverSillM.reads }] : [],
    );
    expect(sills.map(({ id }) => id)).toContain('bh-asry.graving-dock');
    expect(sills.filter(({ reads }) => reads !== 'at-least')).toEqual([]);
  });

  it('have ships that are longer than wide, and no wider at the waterline than anywhere', () => {
    const odd = classes.filter(
      ({ lengthOverallM, beamWaterlineM, beamMaxM }) =>
        isAtLeast(boundsOf(beamMaxM).high, boundsOf(lengthOverallM).low) ||
        isMore(boundsOf(beamWaterlineM).low, boundsOf(beamMaxM).high),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('carry notable conflicts as intervals', () => {
    const bounds = (id: string, field: 'widthM' | 'liftT' | 'depthM') => {
      const dock = docks.find((each) => each.id === id);
      return dock && boundsOf(dock[field]);
    };
    expect(bounds('au-thales-garden-island-sydney.captain-cook-graving-dock', 'widthM')).toEqual({
      low: 41.6,
      high: 45,
    });
    expect(bounds('in-lt-kattupalli.shiplift', 'liftT')).toEqual({ low: 20_500, high: 23_000 });
    expect(bounds('sg-seatrium-admiralty.king-george-vi', 'depthM')).toEqual({ low: 11, high: 13.6 });
  });

  it('use every role and every capability', () => {
    expect(new Set(facilities.flatMap((facility) => facility.roles))).toEqual(new Set(roles));
    const tags = facilities.flatMap(({ capabilities }) => capabilities.map(({ tag }) => tag));
    expect(new Set(tags)).toEqual(new Set(capabilityTags));
  });

  it('number as many pages as the project says of itself', () => {
    const pages = [...world.sources.values()].filter(({ url }) => url !== null).length;
    expect(readFileSync('README.md', 'utf8')).toContain(` ${pages} pages in one register`);
  });
});
