import { describe, expect, it } from 'vitest';
import { boundsOf, isMissing, notPublished } from '#domain/provenance/fact.ts';
import { userInput } from '#domain/provenance/source.ts';
import type { ShipClass, ShipClassId } from '#domain/vessel/ship-class.ts';
import {
  dimensionLimits,
  hullOfClass,
  hullOfOwn,
  refuseDimension,
  refuseOwnDimensions,
  type DimensionName,
  type OwnDimensions,
} from '#domain/vessel/ship.ts';
import { aMeasure } from '../../fixtures/fit.ts';

const frigate: OwnDimensions = {
  name: 'Frigate',
  lengthM: 120,
  beamM: 15,
  draftM: 5,
  airDraftM: null,
  displacementT: null,
};

const aClass = (wish: Partial<ShipClass>): ShipClass => ({
  id: 'class' as ShipClassId,
  name: 'Class',
  country: null,
  type: 'carrier',
  aliases: [],
  ships: [],
  lengthOverallM: aMeasure(262),
  beamWaterlineM: aMeasure(40),
  beamMaxM: aMeasure(62),
  draftM: aMeasure(8.4),
  airDraftM: notPublished,
  displacementT: aMeasure(45_000, 't'),
  speedKn: notPublished,
  rangeNm: notPublished,
  rangeAtKn: notPublished,
  propulsion: notPublished,
  nuclear: false,
  sources: [],
  note: '',
  ...wish,
});

describe('the hull of a class', () => {
  it('is as wide as its waterline, not as its flight deck', () => {
    expect(boundsOf(hullOfClass(aClass({})).beamM)).toEqual({ low: 40, high: 40 });
  });

  it('is at most as wide as its widest beam where the waterline is not published', () => {
    const { beamM } = hullOfClass(aClass({ beamWaterlineM: notPublished }));
    expect(boundsOf(beamM)).toEqual({ low: null, high: 62 });
    const neither = hullOfClass(aClass({ beamWaterlineM: notPublished, beamMaxM: notPublished }));
    expect(isMissing(neither.beamM)).toBe(true);
  });
});

describe('own dimensions', () => {
  it('cite the user, and what is left open is not known', () => {
    const hull = hullOfOwn(frigate);
    expect(hull.lengthM).toMatchObject({ value: 120, sources: [userInput] });
    expect(hull.displacementT).toMatchObject({ missing: 'not-published' });
  });

  it.each(Object.keys(dimensionLimits) as DimensionName[])('%s is refused outside its limits', (name) => {
    const { from, to } = dimensionLimits[name];
    expect(refuseDimension(name, from)).toBeNull();
    expect(refuseDimension(name, to)).toBeNull();
    for (const wrong of [from - 0.1, to + 1, -1, 0, 1e9])
      expect(refuseDimension(name, wrong)).toContain('outside what ships have: give ');
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(refuseDimension(name, wrong)).toMatch(/is not a number/);
  });

  it('are refused in the units they were typed in', () => {
    expect(refuseDimension('lengthM', 5000)).toBe(
      'Length 5,000 m is outside what ships have: give 5 to 500 m.',
    );
    expect(refuseDimension('lengthM', -3.048, { distance: 'nm', length: 'ft' })).toBe(
      'Length -10 ft is outside what ships have: give 16 to 1,640 ft.',
    );
  });

  it('are refused where they make no ship together', () => {
    expect(refuseOwnDimensions(frigate)).toBeNull();
    expect(refuseOwnDimensions({ ...frigate, lengthM: 15, beamM: 20 })).toMatch(/swapped/);
    expect(refuseOwnDimensions({ ...frigate, displacementT: 9_226 })).toMatch(/more than a box/);
    expect(refuseOwnDimensions({ ...frigate, displacementT: 9_225 })).toBeNull();
    expect(refuseOwnDimensions({ ...frigate, airDraftM: -3 })).toMatch(/Air draft/);
  });
});
