import { expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import { signPosition } from '#domain/strait/sign.ts';
import { world } from '../../fixtures/sea.ts';

it('lies on the gate: in the middle, on a long one near the position on record', () => {
  const gate = [
    [100, 0],
    [101, 0],
  ] as const;
  expect(signPosition({ gate, position: [100.1, 0.5] })).toEqual([100.5, 0]);
  const long = [
    [100, 0],
    [100, -8],
  ] as const;
  expect(signPosition({ gate: long, position: [102, -1] })).toEqual([100, -1]);
  expect(signPosition({ gate: [], position: [102, -1] })).toEqual([102, -1]);
});

it('lies on the line between the shores of every strait on record', () => {
  const off = [...world.straits.values()].filter((strait) => {
    const at = signPosition(strait);
    const [first, last] = [strait.gate[0] ?? at, strait.gate.at(-1) ?? at];
    return distanceNm(first, at) + distanceNm(at, last) > distanceNm(first, last) * 1.001;
  });
  expect(off.map(({ id }) => id)).toEqual([]);
});
