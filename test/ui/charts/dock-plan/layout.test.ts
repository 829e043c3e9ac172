import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachOut } from '#ui/charts/dock-plan/above/sizes.ts';
import { layoutDockPlan } from '#ui/charts/dock-plan/layout.ts';
import type { DockPlanInput, DockShape, Extent, ShipShape } from '#ui/charts/dock-plan/shape.ts';
import { unknownExtent } from '#ui/charts/dock-plan/shape.ts';
import { textWidth } from '#ui/charts/text-width.ts';
import { dockPlans } from '../../../gallery/dock-plans.tsx';

const exact = (value: number): Extent => ({ low: value, high: value, label: `${value} m` });
const unknown = unknownExtent();

const dock: DockShape = {
  name: 'No. 1',
  kind: 'graving',
  length: exact(300),
  width: exact(50),
  outsideWidth: null,
  depth: unknown,
  water: exact(12),
  lift: null,
  lengthLimit: null,
  beamLimit: null,
  draftLimit: null,
};
const ship: ShipShape = {
  name: 'Ship',
  form: 'full',
  length: exact(200),
  beam: exact(30),
  widest: exact(30),
  draft: exact(9),
  displacement: exact(30_000),
};
const input = (change: Partial<DockShape> = {}, of: ShipShape | null = ship): DockPlanInput => ({
  dock: { ...dock, ...change },
  ship: of,
  margins: { length: null, beam: null, draft: null, lift: null },
  clearances: { sideM: 0.6, endM: 0.5, keelM: 0.6 },
  scaleUnit: { name: 'm', meters: 1 },
});
const drawn = (change: Partial<DockShape> = {}, of: ShipShape | null = ship, width?: number) =>
  layoutDockPlan(input(change, of), width);
const centerX = ({ x, width }: { x: number; width: number }) => x + width / 2;
const centerY = ({ y, height }: { y: number; height: number }) => y + height / 2;

describe('one scale for dock and ship', () => {
  test('from above, drawn lengths and widths stand to each other as the meters do', () => {
    const { above } = drawn();
    expect(above.ship?.width).toBeCloseTo((above.dock.width * 200) / 300, 6);
    expect(above.ship?.height).toBeCloseTo((above.dock.height * 30) / 50, 6);
    expect(above.dock.width / above.dock.height).toBeCloseTo(300 / 50, 6);
  });

  test('in the section too, and it is a round number of times larger', () => {
    const { above, section } = drawn();
    expect(section.dock.width).toBeCloseTo(50 * section.scale, 6);
    expect(section.dock.height).toBeCloseTo(12 * section.scale, 6);
    expect(section.ship?.width).toBeCloseTo(30 * section.scale, 6);
    expect(section.ship?.height).toBeCloseTo(9 * section.scale, 6);
    expect(section.scale).toBeCloseTo(above.scale * section.enlargement, 9);
    expect(section.enlargement * 2).toBe(Math.round(section.enlargement * 2));
  });

  test('the scale bar is as long as it says', () => {
    const { marks, labels, above } = drawn();
    const bar = marks.find(({ paint }) => paint === 'bar-dark');
    const [x1 = 0, x2 = 0] = [...(bar?.d ?? '').matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    const said = Number(/^(\d+) m$/.exec(labels.find(({ text }) => /^\d+ m$/.test(text))?.text ?? '')?.[1]);
    expect(2 * (x2 - x1)).toBeCloseTo(said * above.scale, 1);
  });

  test('a bar in feet measures feet', () => {
    const example = dockPlans.find(({ name }) => name === 'in-feet');
    const { labels } = layoutDockPlan(example?.input ?? input());
    expect(labels.some(({ text }) => text === '200 ft')).toBe(true);
  });
});

describe('where the ship lies', () => {
  test('centered in the dock when it fits', () => {
    const { above, section } = drawn();
    expect(above.ship && centerX(above.ship)).toBeCloseTo(centerX(above.dock), 6);
    expect(above.ship && centerY(above.ship)).toBeCloseTo(centerY(above.dock), 6);
    expect(section.ship && centerX(section.ship)).toBeCloseTo(centerX(section.dock), 6);
    expect(above.over).toEqual([]);
  });

  test('afloat: the surface is the top of the water, the keel over the sill', () => {
    const { section } = drawn();
    expect(section.ship?.y).toBeCloseTo(section.dock.y, 6);
  });

  test('a longer ship reaches over the head of a graving dock, its stern inside the gate', () => {
    expect(reachOut('graving', 270, 284, 0.5)).toEqual({ bow: 14.5, stern: -0.5 });
  });

  test('over both ends of a floating dock', () => {
    expect(reachOut('floating', 99, 119, 0.5)).toEqual({ bow: 10, stern: 10 });
  });

  test('out over the water on a slipway', () => {
    expect(reachOut('slipway', 100, 120, 0.5)).toEqual({ bow: 0, stern: 20 });
  });

  test('the part beyond the head is marked, to scale', () => {
    const { above } = drawn({ length: exact(190) });
    const [over] = above.over;
    expect(above.over).toHaveLength(1);
    expect(over?.width).toBeCloseTo(10.5 * above.scale, 6);
    expect(over && over.x + over.width).toBeCloseTo(above.dock.x, 6);
  });

  test('the parts beyond the sides are marked in both views', () => {
    const { above, section } = drawn({ width: exact(26) });
    expect(above.over.map(({ height }) => height)).toEqual([
      expect.closeTo(2 * above.scale, 6),
      expect.closeTo(2 * above.scale, 6),
    ]);
    expect(section.over.length).toBeGreaterThanOrEqual(2);
  });

  test('a keel under the sill is marked', () => {
    const { section } = drawn({ water: exact(7) });
    const sill = section.dock.y + section.dock.height;
    expect(section.over.some(({ y }) => Math.abs(y - sill) < 1e-6)).toBe(true);
    expect(section.ship && section.ship.y + section.ship.height).toBeGreaterThan(sill);
  });

  test('nothing is marked where only a bound lies the other way', () => {
    const atLeast: Extent = { low: 26, high: null, label: '≥ 26 m' };
    expect(drawn({ width: atLeast }).above.over).toEqual([]);
  });
});

describe('what is not known', () => {
  const paints = (change: Partial<DockShape>, of: ShipShape | null = ship) =>
    new Set(drawn(change, of).marks.map(({ paint }) => paint));

  test('an unknown length is broken off, not made up', () => {
    expect(paints({ length: unknown })).toContain('break');
    expect(paints({})).not.toContain('break');
    expect(drawn({ length: unknown }).labels.some(({ text }) => text === 'length not published')).toBe(true);
  });

  test('an unknown depth leaves the bottom open with question marks', () => {
    expect(paints({ water: unknown })).toContain('question');
    expect(paints({ water: unknown })).toContain('vanish');
    expect(paints({})).not.toContain('question');
  });

  test('a structural depth alone gives a broken surface: the water may be lower', () => {
    expect(paints({ water: unknown, depth: exact(12) })).toContain('surface-broken');
    expect(paints({})).not.toContain('surface-broken');
  });

  test('an outside width alone gives fading walls and says that the clear width is missing', () => {
    const change = { kind: 'floating', width: unknown, outsideWidth: exact(60) } as const;
    expect(paints(change)).toContain('fade-right');
    expect(paints(change)).not.toContain('wall');
    expect(drawn(change).labels.map(({ text }) => text)).toContain('clear width not published');
  });

  test('conflicting readings are drawn as a band between two edges', () => {
    const width: Extent = { low: 41.6, high: 45, label: '41.6–45 m' };
    const { above, marks } = drawn({ width });
    expect(above.dock.height).toBeCloseTo(45 * above.scale, 6);
    expect(marks.some(({ paint }) => paint === 'interval')).toBe(true);
  });

  test('with nothing known and no ship there is no scale bar', () => {
    const layout = drawn({ length: unknown, width: unknown, water: unknown }, null);
    expect(layout.scaleless).toBe(true);
    expect(layout.marks.some(({ paint }) => paint === 'bar-dark' || paint === 'figure')).toBe(false);
    expect(layout.labels.some(({ text }) => text.includes('×'))).toBe(false);
  });

  test('a ship of unknown draft has a broken outline', () => {
    expect(paints({}, { ...ship, draft: unknown })).toContain('hull-broken');
  });

  test("the operator's limits are held against, not the nominal dock", () => {
    const { above, marks } = drawn({ length: unknown, lengthLimit: exact(150) });
    expect(marks.some(({ paint }) => paint === 'limit')).toBe(true);
    expect(above.over.length).toBeGreaterThan(0);
  });
});

describe('for any dock and ship', () => {
  const meters = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const extent = (min: number, max: number): fc.Arbitrary<Extent> =>
    fc.oneof(
      fc.constant(unknown),
      meters(min, max).map(exact),
      fc
        .tuple(meters(min, max), meters(1, 1.3))
        .map(([low, more]) => ({ low, high: low * more, label: 'range' })),
      meters(min, max).map((high) => ({ low: null, high, label: 'at most' })),
      meters(min, max).map((low) => ({ low, high: null, label: 'at least' })),
    );
  const anyDock: fc.Arbitrary<DockShape> = fc.record({
    name: fc.constant('Any'),
    kind: fc.constantFrom('graving', 'floating', 'shiplift', 'slipway', 'marine-railway'),
    length: extent(20, 990),
    width: extent(8, 135),
    outsideWidth: fc.option(extent(8, 135)),
    depth: extent(4, 25),
    water: extent(3, 16),
    lift: fc.option(extent(100, 200_000)),
    lengthLimit: fc.option(extent(20, 500)),
    beamLimit: fc.option(extent(5, 100)),
    draftLimit: fc.option(extent(2, 16)),
  });
  const anyShip: fc.Arbitrary<ShipShape> = fc.record({
    name: fc.constant('Any'),
    form: fc.constantFrom('full', 'fine', 'submarine'),
    length: extent(20, 470),
    beam: extent(5, 62),
    widest: extent(5, 80),
    draft: extent(2, 20),
    displacement: extent(500, 500_000),
  });

  test('every number is finite, the picture stays in its width and boxes keep one scale', () => {
    fc.assert(
      fc.property(anyDock, fc.option(anyShip), fc.constantFrom(360, 640, 960), (shape, of, width) => {
        const { marks, labels, above, section, height } = layoutDockPlan(
          { ...input(), dock: shape, ship: of },
          width,
        );
        expect(marks.every(({ d }) => !/NaN|Infinity|undefined/.test(d))).toBe(true);
        expect(labels.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThan(width * 3);
        for (const box of [above.dock, above.ship]) {
          if (!box) continue;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
        }
        const { low, high } = of?.length ?? unknown;
        const length = high ?? low;
        expect(above.ship?.width ?? 0).toBeCloseTo((length ?? 0) * above.scale, 6);
        expect(section.scale).toBeCloseTo(above.scale * section.enlargement, 9);
      }),
      { numRuns: 300 },
    );
  });

  test('words stay on the picture', () => {
    const cut = dockPlans.flatMap(({ name, input: each }) =>
      layoutDockPlan(each).labels.flatMap(({ text, x, anchor }) => {
        const wide = textWidth(text, 11);
        const left = anchor === 'end' ? x - wide : x;
        return left < 0 || left + wide > 362 ? [`${name}: ${text}`] : [];
      }),
    );
    expect(cut).toEqual([]);
  });
});
