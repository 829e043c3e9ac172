import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/scenario/changes/index.ts';
import { describeChange, watersUnder } from '#domain/scenario/scenario.ts';
import { areOpen, openWaters } from '#domain/scenario/waters.ts';
import type { StraitId } from '#domain/strait/strait.ts';

const ids = ['malacca', 'sunda', 'lombok'] as const;
const strait = fc.constantFrom(...ids).map((id) => id as string as StraitId);
const changes: fc.Arbitrary<Change> = fc.oneof(
  strait.map((id): Change => ({ kind: 'close-strait', strait: id })),
  fc.record({
    kind: fc.constant('restrict-draft' as const),
    strait,
    draftM: fc.integer({ min: 1, max: 30 }),
  }),
  fc.string({ minLength: 1 }).map((name): Change => ({
    kind: 'close-area',
    name,
    ring: [
      [120, 20],
      [121, 20],
      [121, 21],
    ],
  })),
);

describe('a scenario', () => {
  it('of nothing leaves the sea open', () => {
    expect(watersUnder([])).toEqual(openWaters);
    expect(areOpen(watersUnder([]))).toBe(true);
  });

  it('is the same in whatever order its straits are closed and limited', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 8 }), (scenario) => {
        const [one, other] = [watersUnder(scenario), watersUnder(scenario.toReversed())];
        expect(one.closedStraits.toSorted()).toEqual(other.closedStraits.toSorted());
        expect(one.draftLimitsM).toEqual(other.draftLimitsM);
        expect(one.closedAreas).toHaveLength(other.closedAreas.length);
      }),
    );
  });

  it('never opens anything by one change more', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 8 }), changes, (scenario, more) => {
        const [before, after] = [watersUnder(scenario), watersUnder([...scenario, more])];
        expect(before.closedStraits.every((id) => after.closedStraits.includes(id))).toBe(true);
        for (const [id, limitM] of Object.entries(before.draftLimitsM))
          expect(after.draftLimitsM[id]).toBeLessThanOrEqual(limitM);
        expect(areOpen(after)).toBe(false);
      }),
    );
  });

  it('says each change in a few words', () => {
    const words = { straitName: () => 'Malacca', meters: (lengthM: number) => `${lengthM} m` };
    const id = 'malacca' as StraitId;
    expect(describeChange({ kind: 'close-strait', strait: id }, words)).toBe('Malacca closed');
    expect(describeChange({ kind: 'restrict-draft', strait: id, draftM: 12 }, words)).toBe(
      'Malacca to 12 m draft',
    );
    expect(describeChange({ kind: 'close-area', name: 'Area 1', ring: [] }, words)).toBe('Area 1 closed');
  });
});
