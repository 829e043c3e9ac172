import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountryCode } from '#domain/country/country.ts';
import { dockTypes } from '#domain/facility/dock.ts';
import {
  capabilityTags,
  roles,
  type Crane,
  type Facility,
  type FacilityId,
} from '#domain/facility/facility.ts';
import { yardVerdicts, type YardVerdict } from '#domain/fit/verdict.ts';
import { confidences, notApplicable, notPublished } from '#domain/provenance/fact.ts';
import { tabulate } from '#filters/columns.ts';
import {
  narrows,
  type DockRow,
  type Filter,
  type FilterContext,
  type Setting,
  type Settings,
} from '#filters/filter.ts';
import { fold } from '#filters/fold.ts';
import { filters } from '#filters/index.ts';
import { settle, sift, type Tally } from '#filters/sift.ts';
import { aDock, aFacility, aQuantity } from '../fixtures/world.ts';
import { aContext } from './a-context.ts';

const day = '2026-11-22';

/** Few different numbers, so that random ranges end on them. */
const meters = fc.option(fc.constantFrom(80, 120, 250, 250.5, 360), { freq: 3 });
const dock = fc
  .record({
    type: fc.constantFrom(...dockTypes),
    length: meters,
    width: meters,
    depth: meters,
    lift: fc.option(fc.constantFrom(1000, 30_000, Number.POSITIVE_INFINITY)),
  })
  .map(({ type, length, width, depth, lift }) =>
    aDock('jp-yard', {
      type,
      length,
      width,
      sill: depth,
      lift: lift === Number.POSITIVE_INFINITY ? notApplicable : lift,
    }),
  );
const aCrane = (liftT: number | null): Crane => ({
  type: '',
  planned: false,
  count: aQuantity(1, 'count'),
  liftT: liftT === null ? notPublished : aQuantity(liftT, 't'),
  note: '',
});
const facility = fc
  .record({
    name: fc.constantFrom('Ōminato', 'Đà Nẵng Song Thu', 'Ulsan', 'Subic Bay'),
    country: fc.constantFrom('JP', 'KR', 'VN').map((code) => code as CountryCode),
    roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
    confidence: fc.constantFrom(...confidences),
    docks: fc.array(dock, { maxLength: 3 }),
    capabilities: fc.uniqueArray(fc.constantFrom(...capabilityTags.slice(0, 4)), { maxLength: 4 }),
    crane: fc.option(fc.constantFrom(100, 600)),
    lng: fc.integer({ min: -180, max: 179 }),
  })
  .map(({ capabilities, crane, lng, ...rest }) =>
    aFacility('jp-yard', {
      ...rest,
      capabilities: capabilities.map((tag) => ({ tag, note: '', sources: [], confidence: 'high' })),
      cranes: [aCrane(crane), { ...aCrane(9000), planned: true }],
      position: { value: [lng, 10], precisionM: 1, sources: [], confidence: 'high', asOf: null },
    }),
  );
const yards = fc
  .array(facility, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, index): Facility => ({ ...each, id: `f${index}` as FacilityId })));

const range = (numbers: readonly number[]): fc.Arbitrary<Setting> => {
  const end = fc.option(fc.constantFrom<number[]>(...numbers));
  return fc.record({
    kind: fc.constant('interval' as const),
    from: end,
    to: end,
    keepUnknown: fc.boolean(),
  });
};
const choiceOf = (values: readonly string[]): fc.Arbitrary<Setting> =>
  fc.record({
    kind: fc.constant('choice' as const),
    chosen: fc.uniqueArray(fc.constantFrom(...values, 'no-longer-an-option'), { maxLength: 3 }),
    match: fc.constantFrom('any' as const, 'all' as const),
  });
const settings: fc.Arbitrary<Settings> = fc
  .record(
    {
      name: fc
        .constantFrom('', 'ominato', 'DA NANG', 'bay subic', 'x')
        .map((words): Setting => ({ kind: 'text', words })),
      verdict: choiceOf(yardVerdicts),
      country: choiceOf(['JP', 'KR']),
      capability: choiceOf(capabilityTags.slice(0, 4)),
      role: choiceOf(roles.slice(0, 3)),
      'dock-type': choiceOf(dockTypes.slice(0, 3)),
      'dock-state': choiceOf(['in-service', 'planned']),
      'dock-length': range([100, 250, 300]),
      'dock-width': range([100, 250, 300]),
      'dock-depth': range([120]),
      'dock-lift': range([1000, 30_000]),
      'crane-lift': range([100, 300]),
      distance: range([500, 3000]),
    },
    { requiredKeys: [] },
  )
  .map((set): Settings => set);
const context: fc.Arbitrary<FilterContext> = fc
  .record({ ship: fc.boolean(), origin: fc.boolean() })
  .map(({ ship, origin }) =>
    aContext({
      day,
      origin: origin ? [120, 12] : null,
      verdictOf: ship ? (id): YardVerdict => yardVerdicts[Number(id.slice(1)) % 5] ?? 'unknown' : () => null,
    }),
  );

/** Whether one row passes one filter, in plain words. */
function holds(filter: Filter, setting: Setting, row: Facility | DockRow, given: FilterContext): boolean {
  if (filter.kind === 'interval' && setting.kind === 'interval') {
    const value = 'dock' in row ? readDock(filter, row, given) : readFacility(filter, row, given);
    if (typeof value !== 'number') return setting.keepUnknown;
    return value >= (setting.from ?? -Infinity) && value <= (setting.to ?? Infinity);
  }
  if (filter.kind === 'choice' && setting.kind === 'choice') {
    const value = 'dock' in row ? readDock(filter, row, given) : readFacility(filter, row, given);
    const carried = Array.isArray(value) ? value : [];
    return setting.match === 'all'
      ? setting.chosen.every((each) => carried.includes(each))
      : setting.chosen.some((each) => carried.includes(each));
  }
  if (filter.kind === 'text' && setting.kind === 'text' && !('dock' in row))
    return fold(setting.words)
      .split(' ')
      .every((word) => fold(filter.of(row)).includes(word));
  throw new Error('kinds differ');
}

type Read = number | null | string | readonly string[];
const readDock = (filter: Filter, row: DockRow, given: FilterContext): Read =>
  filter.level === 'dock' ? filter.of(row, given) : null;
const readFacility = (filter: Filter, row: Facility, given: FilterContext): Read =>
  filter.level === 'facility' ? filter.of(row, given) : null;

interface Active {
  readonly filter: Filter;
  readonly setting: Setting;
}

/** The filters that ask something: set, and with what they need at hand. */
const activeOf = (set: Settings, all: readonly Facility[], given: FilterContext): Active[] =>
  filters.flatMap((filter) => {
    const setting = set[filter.id];
    if (!setting || !narrows(setting)) return [];
    if (filter.needs === 'origin' && given.origin === null) return [];
    if (filter.needs === 'ship' && all.every(({ id }) => given.verdictOf(id) === null)) return [];
    return [{ filter, setting }];
  });

const passesDocks = (dockRow: DockRow, asked: readonly Active[], given: FilterContext) =>
  asked.every(({ filter, setting }) => holds(filter, setting, dockRow, given));

function passesNaively(yard: Facility, asked: readonly Active[], given: FilterContext): boolean {
  const onYard = asked.filter(({ filter }) => filter.level === 'facility');
  const onDocks = asked.filter(({ filter }) => filter.level === 'dock');
  if (!onYard.every(({ filter, setting }) => holds(filter, setting, yard, given))) return false;
  if (onDocks.length === 0) return true;
  if (yard.docks.some((each) => passesDocks({ dock: each, facility: yard }, onDocks, given))) return true;
  const builds = yard.roles.includes('repair') || yard.roles.includes('new-construction');
  return (
    yard.docks.length === 0 &&
    builds &&
    onDocks.every(({ setting }) => setting.kind === 'interval' && setting.keepUnknown)
  );
}

const siftOf = (all: readonly Facility[], set: Settings, given: FilterContext) =>
  sift(tabulate(all, filters, given), filters, set);

/** The counts of a tally as a plain list. */
function countsIn(tally: Tally | undefined): readonly number[] {
  if (tally?.kind === 'interval') return [...tally.bins, tally.unknown, tally.unlimited];
  return tally?.kind === 'choice' ? [...tally.counts] : [];
}

/** The same list, counted over the rows one bar and one option at a time. */
function countNaively(tally: Tally | undefined, rows: readonly Read[]): readonly number[] {
  const count = (test: (value: Read) => boolean) => rows.filter(test).length;
  if (tally?.kind === 'choice')
    return tally.options.map(({ value }) => count((each) => Array.isArray(each) && each.includes(value)));
  if (tally?.kind !== 'interval') return [];
  const { low, high, bins } = tally;
  const width = (high - low) / bins.length;
  const barOf = (value: number) => Math.min(bins.length - 1, Math.floor((value - low) / width));
  return [
    ...Array.from(bins, (_, bar) =>
      count((value) => typeof value === 'number' && Number.isFinite(value) && barOf(value) === bar),
    ),
    count((value) => value === null),
    count((value) => value === Infinity),
  ];
}

describe('sifting', () => {
  it('keeps what a filter in plain words keeps', () => {
    fc.assert(
      fc.property(yards, settings, context, (all, set, given) => {
        const asked = activeOf(set, all, given);
        const { kept, passes } = siftOf(all, set, given);
        const expected = all.flatMap((yard, index) => (passesNaively(yard, asked, given) ? [index] : []));
        expect([...kept]).toEqual(expected);
        expect([...passes].flatMap((pass, index) => (pass ? [index] : []))).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('tells what each filter hides by itself as dropping it would', () => {
    fc.assert(
      fc.property(yards, settings, context, (all, set, given) => {
        const { hides, kept } = siftOf(all, set, given);
        const asked = activeOf(set, all, given);
        expect([...hides.keys()].sort()).toEqual(asked.map(({ filter }) => filter.id).sort());
        for (const [id, count] of hides) {
          const { [id]: _dropped, ...rest } = set;
          expect([id, count]).toEqual([id, siftOf(all, rest, given).kept.length - kept.length]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('counts every option and number without the own clause of its filter', () => {
    fc.assert(
      fc.property(yards, settings, context, (all, set, given) => {
        const { tallies } = siftOf(all, set, given);
        for (const filter of filters) {
          const { [filter.id]: _own, ...rest } = set;
          const asked = activeOf(rest, all, given);
          const onDocks = asked.filter((each) => each.filter.level === 'dock');
          const onYards = asked.filter((each) => each.filter.level === 'facility');
          const yardsLeft = all.filter((yard) => passesNaively(yard, asked, given));
          const rows =
            filter.level === 'facility'
              ? yardsLeft.map((yard) => readFacility(filter, yard, given))
              : all
                  .filter((yard) => passesNaively(yard, onYards, given))
                  .flatMap((yard) => yard.docks.map((each): DockRow => ({ dock: each, facility: yard })))
                  .filter((row) => passesDocks(row, onDocks, given))
                  .map((row) => readDock(filter, row, given));
          const tally = tallies.get(filter.id);
          expect([filter.id, countsIn(tally)]).toEqual([filter.id, countNaively(tally, rows)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not count a filter out of its own tally', () => {
    fc.assert(
      fc.property(yards, settings, context, (all, set, given) => {
        const before = siftOf(all, set, given).tallies;
        for (const { id } of filters) {
          const { [id]: _own, ...rest } = set;
          expect(siftOf(all, rest, given).tallies.get(id)).toEqual(before.get(id));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('filters on docks', () => {
  const long = aDock('jp-yard', { length: 300, width: 20 });
  const wide = aDock('jp-yard', { length: 100, width: 50 });
  const atLeast = (from: number, keepUnknown = false): Setting => ({
    kind: 'interval',
    from,
    to: null,
    keepUnknown,
  });
  const asked = { 'dock-length': atLeast(250), 'dock-width': atLeast(45) };

  it('hold for one and the same dock', () => {
    const given = aContext();
    expect(siftOf([aFacility('jp-yard', { docks: [long, wide] })], asked, given).kept).toHaveLength(0);
    const both = aDock('jp-yard', { length: 300, width: 50 });
    expect(siftOf([aFacility('jp-yard', { docks: [long, wide, both] })], asked, given).kept).toHaveLength(1);
  });

  it('keep a dock of unknown width only where its other numbers pass', () => {
    const set = { 'dock-length': atLeast(250, true), 'dock-width': atLeast(45, true) };
    const narrowUnknown = aDock('jp-yard', { length: 100 });
    const longUnknown = aDock('jp-yard', { length: 300 });
    expect(siftOf([aFacility('jp-yard', { docks: [narrowUnknown] })], set, aContext()).kept).toHaveLength(0);
    expect(siftOf([aFacility('jp-yard', { docks: [longUnknown] })], set, aContext()).kept).toHaveLength(1);
  });

  it('keep a yard without docks on record where unknown is kept, and say how many', () => {
    const yard = aFacility('jp-yard');
    const depot = aFacility('jp-yard', { roles: ['fuel'] });
    const keeping = siftOf([yard, depot], { 'dock-length': atLeast(250, true) }, aContext());
    expect([...keeping.kept]).toEqual([0]);
    expect(keeping.tallies.get('dock-length')).toMatchObject({ unknown: 0, yardsUnknown: 1 });
    const not = siftOf([yard, depot], { 'dock-length': atLeast(250) }, aContext());
    expect(not.kept).toHaveLength(0);
    expect(not.tallies.get('dock-length')).toMatchObject({ yardsUnknown: 1 });
  });

  it('do not keep a yard of unknown docks once a kind of dock is asked for', () => {
    const set: Settings = {
      'dock-length': atLeast(250, true),
      'dock-type': { kind: 'choice', chosen: ['graving'], match: 'any' },
    };
    const { kept, tallies } = siftOf([aFacility('jp-yard')], set, aContext());
    expect(kept).toHaveLength(0);
    expect(tallies.get('dock-length')).toMatchObject({ yardsUnknown: 0 });
  });

  it('pass a graving dock, which no weight is too much for, through any least lift and no most', () => {
    const yard = aFacility('jp-yard', { docks: [aDock('jp-yard', { lift: notApplicable })] });
    const lift = (from: number | null, to: number | null): Settings => ({
      'dock-lift': { kind: 'interval', from, to, keepUnknown: false },
    });
    expect(siftOf([yard], lift(80_000, null), aContext()).kept).toHaveLength(1);
    expect(siftOf([yard], lift(null, 80_000), aContext()).kept).toHaveLength(0);
    expect(siftOf([yard], {}, aContext()).tallies.get('dock-lift')).toMatchObject({
      unknown: 0,
      unlimited: 1,
    });
  });
});

describe('none of the chosen options', () => {
  it('keeps what carries none of them, also what carries nothing', () => {
    const yards = [
      aFacility('a', { roles: ['fuel'] }),
      aFacility('b', { roles: ['repair', 'fuel'] }),
      aFacility('c', { roles: ['repair'] }),
      aFacility('d', { roles: [] }),
    ];
    const not = (...chosen: readonly string[]): Settings => ({
      role: { kind: 'choice', chosen, match: 'none' },
    });
    expect([...siftOf(yards, not('fuel'), aContext()).kept]).toEqual([2, 3]);
    expect([...siftOf(yards, not('fuel', 'repair'), aContext()).kept]).toEqual([3]);
    expect([...siftOf(yards, not('gone'), aContext()).kept]).toEqual([0, 1, 2, 3]);
    expect([...siftOf(yards, not(), aContext()).kept]).toEqual([0, 1, 2, 3]);
  });
});

describe('unknown numbers', () => {
  it('can be asked away without a range', () => {
    const crane = (liftT: number | null) =>
      aFacility('jp-yard', {
        cranes: [aCrane(liftT)],
      });
    const set: Settings = { 'crane-lift': { kind: 'interval', from: null, to: null, keepUnknown: false } };
    expect([...siftOf([crane(null), crane(600)], set, aContext()).kept]).toEqual([1]);
  });
});

describe('a filter whose premise is missing', () => {
  it('narrows nothing without a ship, nor without a point', () => {
    const set: Settings = {
      verdict: { kind: 'choice', chosen: ['fits'], match: 'any' },
      distance: { kind: 'interval', from: null, to: 100, keepUnknown: false },
    };
    const { kept, hides, tallies } = siftOf([aFacility('jp-yard')], set, aContext());
    expect(kept).toHaveLength(1);
    expect(hides.size).toBe(0);
    expect(tallies.get('verdict')?.idle).toBe(true);
    expect(tallies.get('distance')?.idle).toBe(true);
  });
});

describe('options beyond a word of 32', () => {
  const many: Filter = {
    id: 'many',
    level: 'facility',
    title: 'Many',
    hint: '',
    kind: 'choice',
    many: true,
    options: null,
    of: (yard) => yard.name.split(' '),
  };
  it('are each found, counted and combined', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 20 }), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('any' as const, 'all' as const),
        (rows, wanted, match) => {
          const all = rows.map((values) =>
            aFacility('jp-yard', { name: values.map((value) => `o${value}`).join(' ') }),
          );
          const columns = tabulate(all, [many], aContext());
          const chosen = wanted.map((value) => `o${value}`);
          const { kept, tallies } = sift(columns, [many], { many: { kind: 'choice', chosen, match } });
          const expected = rows.flatMap((values, index) =>
            (
              match === 'all'
                ? wanted.every((each) => values.includes(each))
                : wanted.some((each) => values.includes(each))
            )
              ? [index]
              : [],
          );
          expect([...kept]).toEqual(expected);
          const tally = tallies.get('many');
          if (tally?.kind !== 'choice') throw new Error('not a choice');
          expect(tally.options).toHaveLength(new Set(rows.flat()).size);
          for (const [index, { value }] of tally.options.entries())
            expect(tally.counts[index]).toBe(
              rows.filter((values) => values.includes(Number(value.slice(1)))).length,
            );
        },
      ),
    );
  });
});

describe('settling', () => {
  it('hands on tallies that count the same as the same objects, and no others', () => {
    const docks = [aDock('jp-yard', { length: 300 })];
    const all = [
      aFacility('jp-yard', { docks }),
      aFacility('jp-yard', { country: 'KR' as CountryCode, roles: ['fuel'] }),
    ];
    const columns = tabulate(all, filters, aContext());
    const open = sift(columns, filters, {});
    const narrowed = settle(
      open,
      sift(columns, filters, { country: { kind: 'choice', chosen: ['JP'], match: 'any' } }),
    );
    expect(narrowed.tallies.get('country')).toBe(open.tallies.get('country'));
    expect(narrowed.tallies.get('dock-length')).toBe(open.tallies.get('dock-length'));
    expect(narrowed.tallies.get('role')).not.toBe(open.tallies.get('role'));
    expect(narrowed.kept).toHaveLength(1);
  });
});
