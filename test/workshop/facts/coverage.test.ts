import { describe, expect, it } from 'vitest';
import { isMissing } from '#domain/provenance/fact.ts';
import { ownKnowledge } from '#domain/provenance/source.ts';
import { readData } from '#importers/disk/read-data.ts';
import { coverageOf } from '#workshop/facts/coverage.ts';

const world = readData();
const coverage = coverageOf(world);
const fieldOf = (record: string, field: string) =>
  coverage.fields.find((each) => each.record === record && each.field === field);

describe('coverage', () => {
  it('counts each dock length once', () => {
    const lengths = [...world.facilities.values()].flatMap(({ docks }) =>
      docks.map(({ lengthM }) => lengthM),
    );
    const missing = lengths.filter(isMissing).length;
    expect(fieldOf('dock', 'lengthM')).toMatchObject({ facts: lengths.length - missing, missing });
  });

  it('tells own knowledge from cited facts', () => {
    const own = [...world.facilities.values()].filter(({ position }) =>
      position.sources.includes(ownKnowledge),
    );
    expect(fieldOf('facility', 'position')).toMatchObject({
      facts: world.facilities.size,
      ownKnowledge: own.length,
      cited: world.facilities.size - own.length,
    });
  });

  it('does not ask for what does not apply', () => {
    expect(fieldOf('dock', 'maxShipLengthM')).toMatchObject({ missing: 0 });
    expect(fieldOf('dock', 'maxShipLengthM')?.notApplicable).toBeGreaterThan(0);
  });

  it('adds up: known is cited and own knowledge, and fields sum to the total', () => {
    for (const each of [...coverage.countries, ...coverage.fields])
      expect(each.facts).toBe(each.cited + each.ownKnowledge);
    const sum = (pick: 'facts' | 'missing') => coverage.fields.reduce((all, each) => all + each[pick], 0);
    expect([sum('facts'), sum('missing')]).toEqual([coverage.total.facts, coverage.total.missing]);
    expect(coverage.countries.reduce((all, { facilities }) => all + facilities, 0)).toBe(
      world.facilities.size,
    );
    expect(coverage.countries.reduce((all, { docks }) => all + docks, 0)).toBe(coverage.counts.docks);
  });
});
