import { describe, expect, it } from 'vitest';
import { openWaters, type Waters } from '#domain/scenario/waters.ts';
import { readData } from '#importers/disk/read-data.ts';
import { straitsTooSmall } from '#workspace/derived/fleet/too-small.ts';

const { straits } = readData();

const tooSmallFor = (draftM: number, waters: Waters = openWaters) =>
  straitsTooSmall({ draftM }, straits, waters).map(({ strait, because }) => `${strait}: ${because}`);

describe('straits too small for a ship', () => {
  it('are those of a recorded depth below her draft, as for the router', () => {
    expect(tooSmallFor(21)).toContain('sunda: draft');
    expect(tooSmallFor(12)).not.toContain('sunda: draft');
  });

  it('are those that a what-if makes too shallow, too', () => {
    expect(tooSmallFor(12, { ...openWaters, draftLimitsM: { sunda: 11 } })).toContain('sunda: draft');
    expect(tooSmallFor(12, { ...openWaters, draftLimitsM: { sunda: 12 } })).not.toContain('sunda: draft');
  });
});
