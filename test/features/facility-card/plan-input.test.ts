import { expect, test } from 'vitest';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { explainLine, type ExplainedLine } from '#domain/fit/explain.ts';
import { fitYard } from '#domain/fit/fit.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { marginWords, planFact, planInput } from '#features/facility-card/plan-input.ts';
import { endYear, startYear, yearOf } from '#features/facility-card/years.ts';
import { readData } from '#importers/disk/read-data.ts';
import { layoutDockPlan } from '#ui/charts/dock-plan/layout.ts';

const world = readData();
const si = { distance: 'nm', length: 'm' } as const;
const feet = { distance: 'nm', length: 'ft' } as const;

function asked(dockId: string, classId: string, units: typeof si | typeof feet = si) {
  const facility = [...world.facilities.values()].find(({ docks }) => docks.some(({ id }) => id === dockId));
  const shipClass = [...world.shipClasses.values()].find(({ id }) => id === classId);
  if (!facility || !shipClass) throw new Error(`no ${dockId} or ${classId}`);
  const question = { hull: hullOfClass(shipClass), allowances: defaultAllowances, day: '2026-11-22' };
  const fit = fitYard(facility, question).fits.find(({ dock }) => dock.id === dockId);
  if (!fit) throw new Error(`no fit of ${dockId}`);
  return {
    dock: fit.dock,
    hull: question.hull,
    shipType: shipClass.type,
    lines: fit.lines.map((line) => explainLine(facility, fit, line, question)),
    allowances: defaultAllowances,
    units,
  };
}

test('numbers, words and margins of a dock reach the picture', () => {
  const input = planInput(asked('in-csl-kochi.dock-2-ship-repair', 'in-vikramaditya'));
  expect(input.dock).toMatchObject({
    kind: 'graving',
    length: { low: 270, high: 270, label: '270 m' },
    water: { low: null, high: null, label: 'not published' },
    lift: null,
    outsideWidth: null,
  });
  expect(input.ship).toMatchObject({ form: 'full', widest: { high: 60 } });
  expect(input.margins.length).toEqual({ label: '−15 m', fit: 'fits-with-overhang' });
  expect(input.margins.draft).toMatchObject({ label: 'at most +1.2 m', fit: 'unknown' });
  expect(input.margins.lift).toBeNull();
});

test('conflicting readings and weights reach the picture as intervals', () => {
  const input = planInput(asked('in-lt-kattupalli.shiplift', 't-ake'));
  expect(input.dock.width).toEqual({ low: 45, high: 46, label: '45–46 m' });
  expect(input.margins.lift).toEqual({ label: '−20,500 to −18,000 t', fit: 'does-not-fit' });
});

test('in feet, words and scale are feet while the numbers stay meters', () => {
  const input = planInput(asked('in-lt-kattupalli.shiplift', 't-ake', feet));
  expect(input.dock.length).toEqual({ low: 200, high: 200, label: '656 ft' });
  expect(input.scaleUnit).toEqual({ name: 'ft', meters: expect.closeTo(0.3048, 9) });
});

test('a submarine is drawn as one', () => {
  expect(planInput(asked('us-phnsy-pearl.dry-dock-5', 'ssn-virginia-v')).ship?.form).toBe('submarine');
});

test('a margin bounded on one side only says so', () => {
  const line = { dimension: 'beam', marginLow: null, marginHigh: null } as ExplainedLine;
  expect(marginWords({ ...line, marginHigh: 4.3 }, si)).toBe('at most +4.3 m');
  expect(marginWords({ ...line, marginLow: 2 }, si)).toBe('at least +2 m');
  expect(marginWords(line, si)).toBe('margin not known');
  expect(marginWords({ ...line, marginLow: -0.6, marginHigh: 2.8 }, si)).toBe('−0.6 to +2.8 m');
});

test('every number of the picture opens the fact it shows', () => {
  const question = asked('kr-hanwha-geoje.royal-dock-iii', 't-ake');
  expect(planFact('outside-width', question)).toMatchObject({ fact: { value: 75 } });
  expect(planFact('ship-beam', question)?.label).toContain('beam at the waterline');
  expect(planFact('margin-lift', question)).toMatchObject({
    fact: { derivation: { formula: 'lift − displacement' } },
  });
  expect(planFact('margin-length', question)?.shown).toBe('+151 m');
  expect(planFact('ship-draft', { ...question, hull: null })).toBeNull();
});

test('every dock of the record can be drawn, empty and with the largest carrier inside', () => {
  const docks = [...world.facilities.values()].flatMap((facility) => facility.docks);
  const broken = docks.filter(({ id }) => {
    const question = asked(id, 'cvn-ford');
    return [question.hull, null].some((hull) => {
      const { marks, labels } = layoutDockPlan(planInput({ ...question, hull }));
      return labels.length < 4 || marks.some(({ d }) => /NaN|Infinity|undefined/.test(d));
    });
  });
  expect(broken.map(({ id }) => id)).toEqual([]);
});

test('dates lie on the scale of years', () => {
  expect(yearOf('2026-01-01')).toBe(2026);
  expect(yearOf('2024-07-02')).toBeCloseTo(2024.5, 2);
  expect(startYear('2024-07')).toBeCloseTo(yearOf('2024-07-01'), 9);
  expect(endYear('2024')).toBeCloseTo(2025, 2);
  expect(startYear(null)).toBeNull();
});
