import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, readData, readRetiredIds, recordPaths } from '#importers/disk/read-data.ts';
import {
  readWorld,
  RecordError,
  type CheckPosition,
  type RecordFile,
} from '#importers/records/read-world.ts';
import { watersCheck } from '#workshop/facts/waters.ts';

type Json = { [key: string]: unknown };

let files: readonly RecordFile[];
let waters: CheckPosition;
beforeAll(() => {
  waters = watersCheck();
  files = recordPaths(dataFolder).map(([kind, path]) => ({
    kind,
    path: `data/${path}`,
    json: JSON.parse(readFileSync(join(dataFolder, path), 'utf8')) as unknown,
  }));
});

/** Breaks one record in a copy of the files, and says what the reader complains of. */
function complaints(path: string, find: (record: Json) => boolean, spoil: (record: Json) => void): string[] {
  const copy = files.map((file) =>
    file.path === path ? { ...file, json: structuredClone(file.json) } : file,
  );
  const records = copy.find((file) => file.path === path)?.json as Json[] | undefined;
  const record = records?.find(find);
  if (!record) throw new Error(`Nothing to spoil in ${path}.`);
  spoil(record);
  try {
    readWorld(copy, waters, '2026-11-22');
  } catch (problem) {
    if (problem instanceof RecordError) return [...problem.problems];
    throw problem;
  }
  return [];
}

const korea = 'data/facilities/kr.json';
const geoje = ({ id }: Json) => id === 'kr-hanwha-geoje';
const dockOf = (record: Json, id: string) =>
  (record['docks'] as Json[]).find((dock) => dock['id'] === id) ?? {};
const no1 = 'kr-hanwha-geoje.no-1';

const own = { sources: ['own-knowledge'], confidence: 'low', asOf: null };
const guess = (value: number) => ({ value, unit: 'm', ...own });
const msra = { type: 'MSRA', text: 'MSRA', sources: ['own-knowledge'], confidence: 'low' };

/** What the reader complains of once `retired-ids.json` holds this. */
function complaintsOfRetired(json: unknown): readonly string[] {
  try {
    readWorld(files.map((file) => (file.kind === 'retired-ids' ? { ...file, json } : file)));
  } catch (problem) {
    if (problem instanceof RecordError) return problem.problems;
    throw problem;
  }
  return [];
}

describe('the reader', () => {
  it('takes the records as they are', () => {
    expect(complaints(korea, geoje, () => undefined)).toEqual([]);
  });

  it.each<[string, (record: Json) => void, RegExp]>([
    [
      'a citation of a source that is not listed',
      (record) => ((record['position'] as Json)['sources'] = ['no-such-page']),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: position\.sources cites "no-such-page", which data\/sources\.json doesn't list$/,
    ],
    [
      'a fact that cites nothing',
      (record) => ((record['position'] as Json)['sources'] = []),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: position\.sources cites no source$/,
    ],
    [
      'an unknown country',
      (record) => (record['country'] = 'ZZ'),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: country ZZ is not in data\/countries\.json$/,
    ],
    [
      'an unknown role',
      (record) => (record['roles'] = ['repair', 'car-wash']),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: roles\.1 .*car-wash/,
    ],
    [
      'a duplicate id',
      (record) => (record['id'] = 'kr-hj-yeongdo'),
      /^data\/facilities\/kr\.json: kr-hj-yeongdo: the id is taken already in data\/facilities\/kr\.json$/,
    ],
    [
      'a dock narrower than 5 m',
      (record) =>
        (dockOf(record, no1)['widthM'] = {
          value: 4.9,
          unit: 'm',
          sources: ['own-knowledge'],
          confidence: 'low',
          asOf: null,
        }),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: docks\.\d+\.widthM is outside 5 to 200 m$/,
    ],
    [
      'a dock longer than 1,000 m',
      (record) =>
        (dockOf(record, no1)['lengthM'] = {
          value: 1001,
          unit: 'm',
          sources: ['own-knowledge'],
          confidence: 'low',
          asOf: null,
        }),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: docks\.\d+\.lengthM is outside 5 to 1000 m$/,
    ],
    [
      'a reading in the wrong unit',
      (record) =>
        (dockOf(record, no1)['lengthM'] = {
          value: 100,
          unit: 't',
          sources: ['own-knowledge'],
          confidence: 'low',
          asOf: null,
        }),
      /docks\.\d+\.lengthM is not in m$/,
    ],
    [
      "a position outside its country's waters",
      (record) => ((record['position'] as Json)['value'] = [140, 30]),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: position \[140, 30\] lies outside the land and waters of its country$/,
    ],
    [
      'latitude and longitude swapped',
      (record) => ((record['position'] as Json)['value'] = [34.9, 128.7]),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: position\.value\.1 /,
    ],
    [
      'a field that the contract does not know',
      (record) => (record['naem'] = 'typo'),
      /^data\/facilities\/kr\.json: kr-hanwha-geoje: naem /,
    ],
    [
      'a date that is none',
      (record) =>
        ((dockOf(record, no1)['phases'] as Json[])[0] = {
          value: 'in-service',
          from: '2024-13',
          sources: ['own-knowledge'],
          confidence: 'low',
          asOf: null,
        }),
      /docks\.\d+\.phases\.0\.from .*is not a date as YYYY, YYYY-MM or YYYY-MM-DD$/,
    ],
    [
      'a range that goes down',
      (record) => (dockOf(record, no1)['lengthM'] = { ...guess(300), to: 299 }),
      /kr-hanwha-geoje: docks\.\d+\.lengthM goes down: "to" is below "value"$/,
    ],
    [
      'own knowledge mixed with pages',
      (record) =>
        (dockOf(record, no1)['lengthM'] = {
          ...guess(300),
          sources: ['own-knowledge', (record['sources'] as string[])[0]],
        }),
      /kr-hanwha-geoje: docks\[\d+\]\.lengthM mixes own knowledge with pages$/,
    ],
    [
      'own knowledge that is trusted',
      (record) => (dockOf(record, no1)['lengthM'] = { ...guess(300), confidence: 'medium' }),
      /kr-hanwha-geoje: docks\[\d+\]\.lengthM rests on own knowledge with medium confidence$/,
    ],
    [
      'an assumption as a source',
      (record) => (dockOf(record, no1)['lengthM'] = { ...guess(300), sources: ['assumption'] }),
      /docks\[\d+\]\.lengthM\.sources cites "assumption", which stands in no record$/,
    ],
    [
      'a reading of a day to come',
      (record) => (dockOf(record, no1)['lengthM'] = { ...guess(300), asOf: '2026-12' }),
      /docks\[\d+\]\.lengthM\.asOf 2026-12 is after 2026-11-22$/,
    ],
    [
      'phases out of order',
      (record) =>
        (dockOf(record, no1)['phases'] = [
          { value: 'in-service', from: '2001', ...own },
          { value: 'laid-up', from: null, ...own },
          { value: 'closed', from: '1999-05', ...own },
        ]),
      /docks\.\d+\.phases are out of time order$/,
    ],
    [
      'an agreement that ends before it starts',
      (record) => ((record['agreements'] as Json[])[0] = { ...msra, from: '2026-02', to: '2026-01-31' }),
      /kr-hanwha-geoje: agreements\.0 ends before it starts$/,
    ],
    [
      'a dock as wide inside as outside',
      (record) => {
        dockOf(record, no1)['widthM'] = guess(40);
        dockOf(record, no1)['widthOverallM'] = guess(40);
      },
      /docks\.\d+ is as wide inside as outside$/,
    ],
    [
      'a dock listed under a facility that its id does not name',
      (record) => (dockOf(record, no1)['id'] = 'kr-hj-yeongdo.no-77'),
      /^data\/facilities\/kr\.json: kr-hj-yeongdo\.no-77: is listed under kr-hanwha-geoje$/,
    ],
  ])('refuses %s, naming file and record', (_what, spoil, message) => {
    const found = complaints(korea, geoje, spoil);
    expect(found.filter((line) => message.test(line))).not.toEqual([]);
  });

  it('refuses a ship class, an agreement and a docking that point nowhere', () => {
    expect(
      complaints(
        'data/vessels/classes.json',
        ({ id }) => id === 't-ake',
        (record) => (record['country'] = 'ZZ'),
      ),
    ).toEqual(['data/vessels/classes.json: t-ake: country ZZ is not in data/countries.json']);
    expect(
      complaints(
        'data/dockings/dockings.json',
        ({ ship }) => ship === 'USS Blue Ridge',
        (record) => (record['dock'] = 'jp-usn-srf-yokosuka.dry-dock-99'),
      ),
    ).toEqual(['data/dockings/dockings.json: USS Blue Ridge: unknown dock jp-usn-srf-yokosuka.dry-dock-99']);
  });

  it('refuses a docking in a dock of another yard', () => {
    expect(
      complaints(
        'data/dockings/dockings.json',
        ({ ship }) => ship === 'Mobil Pride',
        (record) => (record['dock'] = no1),
      ),
    ).toEqual(['data/dockings/dockings.json: Mobil Pride: dock kr-hanwha-geoje.no-1 is not of bh-asry']);
  });

  it('refuses a source that is no web page, or of a day to come', () => {
    const spoilt = (change: Json) =>
      complaints(
        'data/sources.json',
        ({ id }) => id === 'ufc-4-213-10-2002',
        (record) => Object.assign(record, change),
      );
    expect(spoilt({ url: 'ftp://example.org/dock.pdf' })).toEqual([
      'data/sources.json: ufc-4-213-10-2002: url is not an http or https address',
    ]);
    expect(spoilt({ published: '2027' })).toEqual([
      'data/sources.json: ufc-4-213-10-2002: published 2027 is after 2026-11-22',
    ]);
  });

  it('refuses retired ids that still live, whose heir does not, or that are no such list', () => {
    expect(complaintsOfRetired({ 'kr-old': 'kr-hanwha-geoje', 'kr-older.no-1': no1 })).toEqual([]);
    expect(complaintsOfRetired({ 'kr-hj-yeongdo': 'kr-hanwha-geoje' })).toEqual([
      'data/retired-ids.json: kr-hj-yeongdo: is retired but still in use',
    ]);
    expect(complaintsOfRetired({ 'kr-old': 'kr-nowhere' })).toEqual([
      'data/retired-ids.json: kr-old: its heir kr-nowhere is not on record',
    ]);
    for (const json of [['kr-old'], { 'kr-old': 7 }, 'kr-old'])
      expect(complaintsOfRetired(json)).toEqual([
        'data/retired-ids.json: is not a list of old ids with their heirs',
      ]);
  });

  it('names a file that is not JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairlead-data-'));
    cpSync(dataFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'retired-ids.json'), '{ "kr-old": ');
    expect(() => readData(folder)).toThrow(/^data\/retired-ids\.json: .*JSON/);
    expect(() => readRetiredIds(folder)).toThrow(/^data\/retired-ids\.json: .*JSON/);
    rmSync(folder, { recursive: true });
  });

  it('names every fault, not just the first', () => {
    const found = complaints(korea, geoje, (record) => {
      record['country'] = 'Korea';
      record['ownership'] = 'mine';
    });
    expect(found.length).toBeGreaterThanOrEqual(2);
  });

  it('refuses a file that is no list', () => {
    const [first, ...rest] = files;
    if (!first) throw new Error('No files.');
    expect(() => readWorld([{ ...first, json: { not: 'a list' } }, ...rest])).toThrow(
      'data/sources.json: is not a list of records',
    );
  });
});
