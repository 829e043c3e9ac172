import { describe, expect, it } from 'vitest';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard } from '#domain/fit/fit.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { mainRole, outlineOf } from '#map/layers/facilities/index.ts';
import { inPaintOrder, paintRanks } from '#map/layers/facilities/paint-order.ts';
import { isSizeKnown, sizeOfCapacityPx, symbolSizePx } from '#map/layers/facilities/symbol-size.ts';
import { seal, type Scene } from '#map/layers/layer.ts';
import { originRing } from '#map/layers/origin-ring/index.ts';
import { themes } from '#ui/theme/theme.ts';
import { aSea } from '../../fixtures/sea-scene.ts';
import { aDock, aFacility, aShipClass } from '../../fixtures/world.ts';

const long = aFacility('kr-long', { docks: [aDock('kr-long', { length: 400, width: 60, sill: 14 })] });
const scene: Scene = {
  facilities: [long],
  passes: new Uint8Array([1]),
  yardFits: null,
  sizeBy: 'none',
  selected: null,
  hovered: null,
  scale: 1,
  nameZoom: 2,
  origin: null,
  sea: aSea(),
  fleet: { marks: [], ways: [], lit: null },
  isGlobe: false,
  sight: null,
};

describe('a sealed layer', () => {
  it('keeps its rows while what it reads stands still', () => {
    let made = 0;
    const layer = seal({
      id: 'x',
      title: 'X',
      slot: 'sea',
      reads: ['facilities'],
      rows: ({ facilities }) => {
        made++;
        return facilities.length;
      },
      paint: () => [],
    });
    layer.draw(scene, themes.night);
    layer.draw({ ...scene, hovered: long.id, selected: long.id }, themes.paper);
    expect(made).toBe(1);
    layer.draw({ ...scene, facilities: [] }, themes.night);
    expect(made).toBe(2);
  });
});

describe('a sign', () => {
  it('shows the first role in the order of importance', () => {
    expect(mainRole(aFacility('kr-a', { roles: ['naval-base', 'repair'] }))).toBe('repair');
    expect(mainRole(aFacility('kr-b', { roles: ['fuel', 'munitions'] }))).toBe('fuel');
  });

  it('has the outline of its verdict', () => {
    const hull = hullOfClass(aShipClass('t-ake', { length: 210, beam: 32, draft: 9, displacement: 41_000 }));
    const fit = fitYard(long, { hull, allowances: defaultAllowances, day: '2026-01-01' });
    expect(outlineOf(long, new Map([[long.id, fit]]))).toBe('fits');
    expect(outlineOf(long, null)).toBe('none');
  });

  it('has an area in proportion to capacity, within bounds', () => {
    const area = (capacity: number | null) => sizeOfCapacityPx(capacity, 'longest-dock') ** 2;
    expect(area(300) - area(0)).toBeCloseTo((area(600) - area(0)) / 2);
    expect(area(5000)).toBe(area(600));
    expect(area(1)).toBeLessThan(area(null));
    expect(area(null)).toBeLessThan(area(600));
    expect(symbolSizePx(aFacility('jp-base'), 'none')).toBeLessThan(symbolSizePx(long, 'none'));
  });
});

describe('a capacity that is not known', () => {
  it('is told apart from a small one and from none on record', () => {
    expect(isSizeKnown(long, 'longest-dock')).toBe(true);
    expect(isSizeKnown(long, 'lift')).toBe(false);
    expect(isSizeKnown(aFacility('jp-base'), 'docks')).toBe(false);
    expect(isSizeKnown(aFacility('jp-base'), 'none')).toBe(true);
  });
});

describe('the pile of signs', () => {
  const hull = hullOfClass(aShipClass('t-ake', { length: 210, beam: 32, draft: 9, displacement: 41_000 }));
  const dock = { length: 400, width: 60, sill: 14 };
  const yards = [
    long,
    aFacility('kr-none'),
    aFacility('kr-dark', { docks: [aDock('kr-dark', { length: 400, width: 60 })] }),
    aFacility('kr-short', { docks: [aDock('kr-short', { ...dock, length: 100 })] }),
    aFacility('kr-over', { docks: [aDock('kr-over', { ...dock, length: 205 })] }),
    aFacility('kr-long-too', { docks: [aDock('kr-long-too', dock)] }),
  ];
  const fits = new Map(
    yards.map((yard) => [yard.id, fitYard(yard, { hull, allowances: defaultAllowances, day: '2026-01-01' })]),
  );

  it('has the better answer on top, and equals as listed', () => {
    const order = inPaintOrder(yards, fits);
    expect(order.map(({ facility }) => outlineOf(facility, fits))).toEqual([
      'no-dock',
      'does-not-fit',
      'unknown',
      'fits-with-overhang',
      'fits',
      'fits',
    ]);
    expect(order.map(({ index }) => index)).toEqual([1, 3, 2, 4, 0, 5]);
    expect([...paintRanks(yards, fits)]).toEqual([5, 1, 3, 2, 4, 5]);
  });

  it('stays as listed where no ship is chosen', () => {
    expect(inPaintOrder(yards, null).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('the distance ring', () => {
  it('is one shape across 180°', () => {
    const [ring] = originRing.draw(
      { ...scene, origin: { position: [179, 10], radiusNm: 600 } },
      themes.night,
    );
    const data = (ring?.props.data ?? []) as { ring: [number, number][] }[];
    const [row] = data;
    const steps = row?.ring.slice(1).map(([lng], index) => Math.abs(lng - (row.ring[index]?.[0] ?? 0))) ?? [];
    expect(Math.max(...steps)).toBeLessThan(5);
  });
});
