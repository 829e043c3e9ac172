import { expect, it } from 'vitest';
import { boundsOf } from '#domain/provenance/fact.ts';
import { packWorld, unpackFacts, unpackLibrary } from '#importers/bundle/pack.ts';
import { readData } from '#importers/disk/read-data.ts';

const world = readData();
const { facts, library } = packWorld(world);

it('gives back the very world', () =>
  expect(unpackLibrary(JSON.parse(JSON.stringify(library)))).toEqual(world));

it('draws the first chart without the library', () => {
  const early = unpackFacts(facts);
  expect(early.facilities.size).toBe(world.facilities.size);
  const [facility] = early.facilities.values();
  expect(facility?.gaps).toBe('');
  expect(facility?.position.value).toEqual([...world.facilities.values()][0]?.position.value);
});

it('keeps prose and sources out of the first parcel', () => {
  const first = JSON.stringify(facts);
  expect(first).not.toContain('http');
  expect(first).not.toContain([...world.facilities.values()][0]?.gaps);
});

it('gives every number at once, with nothing cited yet', () => {
  const lengths = (from: typeof world) =>
    [...from.facilities.values()].flatMap(({ docks }) => docks.map(({ lengthM }) => boundsOf(lengthM)));
  expect(lengths(unpackFacts(facts))).toEqual(lengths(world));
  expect(JSON.stringify(facts)).not.toMatch(/"sources":\["/);
});
