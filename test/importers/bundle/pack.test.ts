import { expect, it } from 'vitest';
import { packWorld, unpackWorld } from '#importers/bundle/pack.ts';
import { readData } from '#importers/disk/read-data.ts';

const world = readData();
const { facts, library } = packWorld(world);

it('gives back the very world', () =>
  expect(unpackWorld(JSON.parse(JSON.stringify(facts)), library)).toEqual(world));

it('draws the first chart without the library', () => {
  const early = unpackWorld(facts, null);
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
