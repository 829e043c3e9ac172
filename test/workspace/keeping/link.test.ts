import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobKinds, operators } from '#domain/rules/job.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { keptIn, newDocument, parts, type Document } from '#workspace/document/document.ts';
import { currentVersion } from '#workspace/document/versions/index.ts';
import { packLink, unpackLink } from '#workspace/keeping/link.ts';
import { readProject, writeProject } from '#workspace/keeping/project-file.ts';

const blank = newDocument({ asOf: '2026-01-22', theme: 'night' });

const setting = fc.oneof(
  fc.record({
    kind: fc.constant('interval' as const),
    from: fc.option(fc.integer({ min: 0, max: 900 })),
    to: fc.option(fc.integer({ min: 0, max: 900 })),
    keepUnknown: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    chosen: fc.array(fc.constantFrom('KR', 'JP', 'repair', 'graving'), { maxLength: 4 }),
    match: fc.constantFrom('any' as const, 'all' as const),
  }),
  fc.record({ kind: fc.constant('text' as const), words: fc.string({ maxLength: 60, unit: 'grapheme' }) }),
);

const place = fc.option(
  fc.record({
    lng: fc.integer({ min: -180, max: 180 }),
    lat: fc.integer({ min: -90, max: 90 }),
    label: fc.string({ maxLength: 40 }),
  }),
);
const waypoint = fc.record({
  lng: fc.integer({ min: -540, max: 540 }),
  lat: fc.integer({ min: -90, max: 90 }),
  label: fc.string({ maxLength: 40 }),
});
const strait = fc.constantFrom('malacca' as StraitId, 'sunda' as StraitId, 'taiwan' as StraitId);
const change = fc.oneof(
  fc.record({ kind: fc.constant('close-strait' as const), strait }),
  fc.record({
    kind: fc.constant('close-area' as const),
    name: fc.string({ minLength: 1, maxLength: 40 }),
    ring: fc.array(fc.tuple(fc.integer({ min: -540, max: 540 }), fc.integer({ min: -90, max: 90 })), {
      minLength: 3,
      maxLength: 6,
    }),
  }),
  fc.record({
    kind: fc.constant('restrict-draft' as const),
    strait,
    draftM: fc.integer({ min: 1, max: 40 }),
  }),
);
const days = fc.integer({ min: 0, max: 300 });
const interval = fc.record({ low: days, likely: days, high: days });
const code = fc.constantFrom('US', 'JP', 'KR', 'SG');
const dock = fc.constantFrom('kr-yard.no-1', 'kr-yard.no-1#2', 'jp-yard.no-4');
const fleet = fc.record({
  note: fc.string({ maxLength: 60 }),
  ships: fc.array(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 20 }),
      name: fc.string({ maxLength: 40 }),
      ship: fc.record({ kind: fc.constant('class' as const), classId: fc.constantFrom('t-ake', 'cg-47') }),
      position: fc.option(waypoint),
      readyDay: days,
      weight: fc.integer({ min: 1, max: 9 }),
      job: fc.constantFrom('voyage-repair', 'overhaul'),
      repairDays: fc.option(interval),
      homeport: fc.option(fc.constantFrom('Yokosuka', 'San Diego')),
      operator: fc.option(fc.constantFrom('commissioned' as const, 'msc' as const)),
      deployed: fc.option(fc.boolean()),
      pin: fc.option(fc.record({ dock, startDay: fc.option(days) })),
    }),
    { maxLength: 4 },
  ),
  countries: fc.uniqueArray(code),
  docks: fc.option(fc.uniqueArray(dock)),
  closed: fc.uniqueArray(dock),
  outages: fc.array(fc.record({ dock, fromDay: days, toDay: days, why: fc.string({ maxLength: 20 }) }), {
    maxLength: 3,
  }),
  repairDays: fc.constant({ 'voyage-repair': { low: 1, likely: 2, high: 3 } }),
  repairCase: fc.constantFrom('low' as const, 'likely' as const, 'high' as const),
  horizonDays: fc.integer({ min: 1, max: 900 }),
  lostAfterHorizonDays: days,
  unknownFit: fc.constantFrom('allowed' as const, 'barred' as const),
  notSettled: fc.constantFrom('allowed' as const, 'barred' as const),
  home: fc.uniqueArray(code),
  partners: fc.uniqueArray(code),
  nextDocks: fc.array(
    fc
      .tuple(waypoint, fc.option(code))
      .map(([{ lng, lat, label }, country]) => ({ lng, lat, label, country })),
    { maxLength: 3 },
  ),
});
/** Documents a user can make. */
const documents: fc.Arbitrary<Document> = fc.record({
  fleet,
  board: fc.constantFrom('plan' as const, 'allies' as const),
  camera: fc.record({
    lng: fc.integer({ min: -5_000, max: 5_000 }).map((n) => n / 10),
    lat: fc.integer({ min: -80_000, max: 80_000 }).map((n) => n / 1000),
    zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
  }),
  nearest: fc.constantFrom('known', 'open'),
  layers: fc.uniqueArray(fc.constantFrom('facilities', 'labels', 'graticule', 'sea-names', 'places')),
  projection: fc.constantFrom('flat' as const, 'globe' as const),
  sizeBy: fc.constantFrom('none', 'docks', 'lift'),
  filters: fc.dictionary(fc.constantFrom('dock-length', 'country', 'name', 'distance'), setting),
  origin: place,
  voyage: fc.record({
    from: fc.option(waypoint),
    to: fc.option(waypoint),
    via: fc.array(waypoint, { maxLength: 3 }),
    speedKn: fc.integer({ min: 1, max: 60 }),
    least: fc.constantFrom('distance' as const, 'time' as const),
    reachDays: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
    shipLimits: fc.boolean(),
  }),
  scenario: fc.array(change, { maxLength: 4 }),
  strait: fc.option(strait),
  ship: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant('class' as const), classId: fc.constantFrom('t-ake', 'cvn-nimitz') }),
      fc.record({
        kind: fc.constant('own' as const),
        dimensions: fc.record({
          name: fc.string({ maxLength: 30 }),
          lengthM: fc.integer({ min: 130, max: 400 }),
          beamM: fc.integer({ min: 10, max: 70 }),
          draftM: fc.integer({ min: 3, max: 20 }),
          airDraftM: fc.option(fc.integer({ min: 5, max: 60 })),
          displacementT: fc.option(fc.integer({ min: 100, max: 3900 })),
        }),
      }),
    ),
  ),
  condition: fc.constant(parts.condition.initial),
  allowances: fc.record({
    sideM: fc.integer({ min: 0, max: 20 }),
    endM: fc.integer({ min: 0, max: 50 }),
    keelM: fc.integer({ min: 0, max: 5 }),
    tideM: fc.integer({ min: 0, max: 15 }),
    overhangShare: fc.constant(parts.allowances.initial.overhangShare),
  }),
  asOf: fc.constantFrom('2026-01-22', '2031-01-23'),
  job: fc.record({
    homeport: fc.constantFrom('Guam', 'Yokosuka', null),
    kind: fc.constantFrom(...jobKinds),
    start: fc.constantFrom('2026-03-01', null),
    days: fc.option(fc.integer({ min: 1, max: 5000 })),
    deployed: fc.option(fc.boolean()),
    operator: fc.option(fc.constantFrom(...operators)),
    rulings: fc.dictionary(fc.constantFrom('capReached', 'coveredYard'), fc.boolean()),
  }),
  supposed: fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('learn-dock' as const),
        facility: fc.constant('kr-hj-yeongdo'),
        dock: fc.constant('some-dock'),
        dimension: fc.constantFrom('draft' as const, 'lift' as const),
        atLeast: fc.integer({ min: 0, max: 900 }),
      }),
      fc.record({
        kind: fc.constant('learn-agreement' as const),
        facility: fc.constant('kr-hj-yeongdo'),
        type: fc.constantFrom('MSRA' as const, 'ABR' as const),
        from: fc.constantFrom('2026-03-01', null),
      }),
      fc.record({ kind: fc.constant('lighten' as const), byM: fc.integer({ min: 0, max: 4 }) }),
    ),
    { maxLength: 3 },
  ),
  shortlist: fc.record({
    weights: fc.record({
      days: fc.integer({ min: 0, max: 1 }),
      margin: fc.constant(0.25),
      eligibility: fc.constant(0.5),
      capability: fc.constant(0),
      availability: fc.constantFrom(0, 0.35),
      confidence: fc.constant(1),
    }),
    order: fc.constantFrom('score' as const, 'days' as const),
  }),
  selection: fc.option(fc.record({ facility: fc.constant('kr-hj-yeongdo'), dock: fc.constant(null) })),
  panels: fc.record({
    filters: fc.boolean(),
    table: fc.boolean(),
    side: fc.constantFrom(
      'ledger' as const,
      'card' as const,
      'voyage' as const,
      'closures' as const,
      'strait' as const,
      'shortlist' as const,
      null,
    ),
    back: fc.constantFrom('ledger' as const, 'voyage' as const, null),
  }),
  table: fc.constant(parts.table.initial),
  theme: fc.constantFrom('night', 'paper', 'print'),
  units: fc.record({
    distance: fc.constantFrom('nm', 'km'),
    length: fc.constantFrom('m', 'ft'),
    position: fc.constantFrom('dms', 'decimal', 'mgrs'),
  }),
  marking: fc.constantFrom('UNCLASSIFIED – open sources', 'CUI'),
  chartSource: fc.constant(null),
  filterSets: fc.array(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      settings: fc.dictionary(fc.constant('country'), setting),
      origin: place,
    }),
    { maxLength: 3 },
  ),
});

const pack = async (json: unknown) => {
  const stream = new Blob([JSON.stringify(json)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
};

describe('a link', () => {
  it('opens to the very view it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const read = await unpackLink(`#${await packLink(document)}`);
        expect(read).toMatchObject({ ok: true, notes: [] });
        if (read?.ok)
          expect({ ...blank, ...read.parts, filterSets: [] }).toEqual({ ...document, filterSets: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('never carries saved filters nor a basemap address', () => {
    expect(keptIn('url', blank)).not.toHaveProperty('filterSets');
    expect(keptIn('url', blank)).not.toHaveProperty('chartSource');
    expect(keptIn('file', blank)).not.toHaveProperty('chartSource');
  });

  it('is short for a usual view', async () => {
    const packed = await packLink({
      ...blank,
      ship: { kind: 'class', classId: 't-ake' },
      filters: { country: { kind: 'choice', chosen: ['KR', 'JP'], match: 'any' } },
    });
    expect(packed.length).toBeLessThan(400);
  });

  it('says what is wrong when it is damaged, foreign or from the future', async () => {
    const good = await packLink(blank);
    expect(await unpackLink('')).toBeNull();
    expect(await unpackLink('#hello')).toMatchObject({ ok: false, because: 'not-a-document' });
    expect(await unpackLink(good.slice(0, -6))).toMatchObject({
      ok: false,
      because: 'not-a-document',
      message: expect.stringContaining('damaged'),
    });
    expect(await unpackLink('#9.abc')).toMatchObject({ ok: false, because: 'newer' });
    expect(await unpackLink(await pack({ fairlead: currentVersion + 6 }))).toMatchObject({
      ok: false,
      because: 'newer',
      message: expect.stringContaining(`version ${currentVersion + 6}`),
    });
    expect(await unpackLink(await pack(['no', 'document']))).toMatchObject({
      ok: false,
      because: 'not-a-document',
    });
  });

  it('loses one bad part and keeps the rest, saying so', async () => {
    const read = await unpackLink(
      await pack({
        fairlead: 1,
        theme: 'paper',
        camera: { lng: 1, lat: 999, zoom: 2 },
        chartSource: 'https://evil.example/x.json',
      }),
    );
    expect(read).toMatchObject({ ok: true, parts: { theme: 'paper' } });
    if (read?.ok) {
      expect(read.parts).not.toHaveProperty('camera');
      expect(read.parts).not.toHaveProperty('chartSource');
      expect(read.notes.join(' ')).toMatch(/camera.*chartSource/s);
    }
  });

  it('refuses dimensions no ship has', async () => {
    const dimensions = {
      name: '',
      lengthM: -200,
      beamM: 30,
      draftM: 9,
      airDraftM: null,
      displacementT: null,
    };
    const read = await unpackLink(await pack({ fairlead: 1, ship: { kind: 'own', dimensions } }));
    expect(read?.ok && read.notes.join()).toMatch(/Length -200 m is outside what ships have/);
  });

  it('is not a bomb', async () => {
    const read = await unpackLink(await pack({ fairlead: 1, layers: ['x'.repeat(3_000_000)] }));
    expect(read).toMatchObject({ ok: false });
  });

  it('survives any damage without throwing', async () => {
    const good = await packLink({ ...blank, ship: { kind: 'class', classId: 't-ake' } });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.string({ maxLength: 3 }), async (at, junk) => {
        const read = await unpackLink(good.slice(0, at) + junk + good.slice(at + 1));
        expect(read === null || typeof read.ok === 'boolean').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('documents of every version', () => {
  const folder = 'test/fixtures/documents';
  it.each(readdirSync(folder))('%s still opens', (name) => {
    const read = readProject(name, readFileSync(`${folder}/${name}`, 'utf8'));
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(read.notes.filter((note) => !note.startsWith('Migrated'))).toEqual([]);
  });

  it('include today’s', () => expect(readdirSync(folder)).toContain(`v${currentVersion}.fairlead.json`));
});

describe('weights kept before availability was a criterion', () => {
  const five = { days: 0.5, margin: 0.2, eligibility: 0.2, capability: 0, confidence: 0.1 };
  const old = { fairlead: 1, shortlist: { weights: five, order: 'days' } };
  const today = { weights: { ...five, availability: 0 }, order: 'days' };

  it('open from a link and a file, and weigh it 0', async () => {
    expect(await unpackLink(await pack(old))).toMatchObject({
      ok: true,
      parts: { shortlist: today },
      notes: [],
    });
    expect(readProject('old.json', JSON.stringify(old))).toMatchObject({
      ok: true,
      parts: { shortlist: today },
      notes: [],
    });
  });
});

describe('a project file', () => {
  it('keeps everything the user decided', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const read = readProject('mine.fairlead.json', writeProject(document));
        expect(read).toEqual({ ok: true, parts: keptIn('file', document), notes: [] });
      }),
    );
  });

  it('that is not one is refused by name, with the reason', () => {
    expect(readProject('notes.txt', 'dear diary')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/"notes.txt" is not a project file: it isn't JSON/),
    });
    expect(readProject('x.json', '{"type":"FeatureCollection"}')).toMatchObject({
      ok: false,
      because: 'not-a-document',
    });
    expect(readProject('big.json', ' '.repeat(6_000_000))).toMatchObject({
      ok: false,
      message: expect.stringContaining('too large'),
    });
  });
});
