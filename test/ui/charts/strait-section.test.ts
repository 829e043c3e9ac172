import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSection, type SectionInput } from '#ui/charts/strait-section/layout.ts';

const meters = (value: number) => `${value} m`;
const base: SectionInput = {
  widthM: 2000,
  depthM: 25,
  limits: { beamM: null, draftM: 20, airDraftM: null },
  whatIfDraftM: null,
  ship: { beamM: 32, draftM: 10, airDraftM: 40 },
  meters,
  breadth: meters,
};
const size = fc.option(fc.integer({ min: 1, max: 300 }));
const inputs = fc.record({
  widthM: fc.option(fc.integer({ min: 100, max: 250_000 })),
  depthM: size,
  limits: fc.record({ beamM: size, draftM: size, airDraftM: size }),
  whatIfDraftM: size,
  ship: fc.option(fc.record({ beamM: size, draftM: size, airDraftM: size })),
  meters: fc.constant(meters),
  breadth: fc.constant(meters),
});

const lineOf = (input: SectionInput, key: string) =>
  layoutSection(input).lines.find((line) => line.key === key);

describe('a strait cut across', () => {
  it('has depth, limit and ship to one scale', () => {
    const { waterY, bed } = layoutSection(base);
    const [keel, limit] = [lineOf(base, 'keel'), lineOf(base, 'draft')];
    const perMeter = ((bed?.y ?? 0) - waterY) / 25;
    expect((keel?.y ?? 0) - waterY).toBeCloseTo(10 * perMeter, 9);
    expect((limit?.y ?? 0) - waterY).toBeCloseTo(20 * perMeter, 9);
    expect(keel?.text).toBe('her draft 10 m');
  });
  it('draws nothing that is not known', () => {
    const layout = layoutSection({ ...base, depthM: null, widthM: null, ship: null });
    expect([layout.bed, layout.hull, layout.strip]).toEqual([null, null, null]);
    expect(layout.lines.map(({ key }) => key)).toEqual(['draft']);
    const open = layoutSection({ ...base, depthM: null, limits: { ...base.limits, draftM: null } });
    expect(open.lines.find(({ key }) => key === 'open')?.text).toBe('depth not known');
    expect(
      layoutSection({ ...base, depthM: null, limits: { ...base.limits, draftM: null }, ship: null }).isCut,
    ).toBe(false);
  });
  it('shows the beam in the width to scale, and says when it is thinner than can be drawn', () => {
    const narrow = layoutSection({ ...base, widthM: 320 }).strip;
    expect((narrow?.ship ?? 0) / ((narrow?.right ?? 0) - (narrow?.left ?? 0))).toBeCloseTo(0.1, 9);
    const wide = layoutSection({ ...base, widthM: 90_000 }).strip;
    expect(wide?.ship).toBe(1);
    expect(wide?.shipText).toMatch(/thinner than the line/);
  });
  it('stays in its frame, with names in order and apart', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { width, height, bottomY, inner, lines, hull } = layoutSection(input);
        expect(inner.left).toBeLessThan(inner.right);
        expect(bottomY).toBeLessThanOrEqual(height);
        for (const side of ['left', 'right'] as const) {
          const ys = lines.filter((line) => line.side === side).map(({ textY }) => textY);
          for (let at = 1; at < ys.length; at++)
            expect((ys[at] ?? 0) - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(13.9);
        }
        for (const { y } of lines) expect(y).toBeGreaterThanOrEqual(0);
        for (const { y } of lines) expect(y).toBeLessThanOrEqual(bottomY + 1e-6);
        expect(hull?.path ?? '').not.toMatch(/NaN|Infinity/);
        expect(width).toBe(388);
      }),
    );
  });
});
