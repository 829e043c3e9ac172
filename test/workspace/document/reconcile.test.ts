import { expect, it } from 'vitest';
import type { StraitId } from '#domain/strait/strait.ts';
import { reconcile } from '#workspace/document/reconcile.ts';
import { aDock, aFacility, aShipClass, aStrait, aWorld } from '../../fixtures/world.ts';

const world = aWorld([aFacility('kr-yard', { docks: [aDock('kr-yard')] })], [aShipClass('t-ake')]);

it('keeps what exists', () => {
  const read = {
    ship: { kind: 'class', classId: 't-ake' },
    selection: { facility: 'kr-yard', dock: 'kr-yard.no-1' },
    filters: { country: { kind: 'choice', chosen: ['KR'], match: 'any' } },
  } as const;
  expect(reconcile(read, world)).toEqual({ parts: read, notes: [] });
});

it('leaves out an unknown ship, facility and filter, and names each', () => {
  const { parts, notes } = reconcile(
    {
      ship: { kind: 'class', classId: 'starship' },
      selection: { facility: 'kr-atlantis', dock: null },
      filters: { moonlight: { kind: 'text', words: 'x' }, country: { kind: 'text', words: 'wrong kind' } },
    },
    world,
  );
  expect(parts).toEqual({ filters: {} });
  expect(notes.join(' ')).toMatch(/starship.*kr-atlantis.*moonlight.*country/s);
});

it('follows a retired id to its heir', () => {
  const { parts, notes } = reconcile(
    { ship: { kind: 'class', classId: 't-ake-1' }, selection: { facility: 'kr-old-yard', dock: null } },
    world,
    { 't-ake-1': 't-ake', 'kr-old-yard': 'kr-yard' },
  );
  expect(parts).toEqual({
    ship: { kind: 'class', classId: 't-ake' },
    selection: { facility: 'kr-yard', dock: null },
  });
  expect(notes).toEqual([]);
});

it('forgets a dock that is gone but keeps the yard', () => {
  const { parts } = reconcile({ selection: { facility: 'kr-yard', dock: 'kr-yard.no-9' } }, world);
  expect(parts.selection).toEqual({ facility: 'kr-yard', dock: null });
});

it('leaves out straits that are not on record, and says which change went with them', () => {
  const sea = aWorld([], [], [aStrait('sunda'), aStrait('malacca')]);
  const unknown = 'atlantis-gap' as StraitId;
  const area = {
    kind: 'close-area',
    name: 'Area 1',
    ring: [
      [100, 1],
      [101, 1],
      [101, 2],
    ],
  } as const;
  const { parts, notes } = reconcile(
    {
      strait: unknown,
      scenario: [
        { kind: 'close-strait', strait: 'sunda' as StraitId },
        { kind: 'close-strait', strait: unknown },
        area,
        { kind: 'restrict-draft', strait: unknown, draftM: 9 },
        { kind: 'restrict-draft', strait: 'old-malacca' as StraitId, draftM: 9 },
      ],
    },
    sea,
    { 'old-malacca': 'malacca' },
  );
  expect(parts).toEqual({
    strait: null,
    scenario: [
      { kind: 'close-strait', strait: 'sunda' },
      area,
      { kind: 'restrict-draft', strait: 'malacca', draftM: 9 },
    ],
  });
  expect(notes).toEqual([
    'The strait "atlantis-gap" is not on record: none is selected.',
    'The strait "atlantis-gap" is not on record: its closure was left out.',
    'The strait "atlantis-gap" is not on record: its draft limit was left out.',
  ]);
});
