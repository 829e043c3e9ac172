import { expect, it } from 'vitest';
import { reconcile } from '#workspace/document/reconcile.ts';
import { aDock, aFacility, aShipClass, aWorld } from '../../fixtures/world.ts';

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
