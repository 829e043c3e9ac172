import { describe, expect, it } from 'vitest';
import { graticule, graticuleSteps, type GraticuleLine } from '#map/basemap/graticule.ts';

const { features } = graticule();
const corners = ({ geometry }: GraticuleLine) =>
  geometry.coordinates.map(([lng = NaN, lat = NaN]) => [lng, lat] as const);
const isMeridian = (line: GraticuleLine) => new Set(corners(line).map(([lng]) => lng)).size === 1;
const labels = (step: number) =>
  features.filter(({ properties }) => properties.step === step).map(({ properties }) => properties.label);

describe('graticule', () => {
  it('has no segment across 180 degrees', () => {
    for (const line of features) {
      const lngs = corners(line).map(([lng]) => lng);
      expect(Math.min(...lngs)).toBeGreaterThanOrEqual(-180);
      expect(Math.max(...lngs)).toBeLessThanOrEqual(180);
      for (const [index, lng] of lngs.entries())
        expect(Math.abs(lng - (lngs[index - 1] ?? lng))).toBeLessThanOrEqual(30);
    }
  });

  it('draws the meridian at 180 degrees once', () => {
    const there = features.filter(isMeridian).filter((line) => Math.abs(corners(line)[0]?.[0] ?? 0) === 180);
    expect(there.map(({ properties }) => properties.label)).toEqual(['180°']);
  });

  it('draws each line once, at its widest spacing', () => {
    const lines = features.map((line) => `${isMeridian(line) ? 'lng' : 'lat'} ${line.properties.label}`);
    expect(new Set(lines).size).toBe(lines.length);
    expect(labels(600)).toHaveLength(36 + 17);
    expect(features.every(({ properties }) => graticuleSteps.includes(properties.step))).toBe(true);
  });

  it('labels as a chart does', () => {
    expect(labels(600)).toEqual(expect.arrayContaining(['0°', '180°', '140°E', '170°W', '30°N', '10°S']));
    expect(labels(300)).toContain('35°N');
    expect(labels(10)).toEqual(expect.arrayContaining(['35°20′N', '129°10′E']));
  });
});
