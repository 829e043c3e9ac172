import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvRow } from '#exporters/csv/cell.ts';
import { csv } from '#exporters/csv/csv.ts';
import type { Snapshot } from '#exporters/exporter.ts';
import {
  aSnapshot,
  aYard,
  column,
  conflicting,
  own,
  page,
  quantity,
  restingOnOwn,
  world,
} from './example.ts';
import { readCsv } from './read-csv.ts';

function read(snapshot: Snapshot): Record<string, string>[] {
  const text = csv.write(snapshot).join('');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head = [], ...rows] = readCsv(text.slice(1));
  expect(new Set(head).size).toBe(head.length);
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((title, at) => [title, row[at] ?? '']));
  });
}

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200b=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ])('keeps %j from running as a formula', (text) => {
    const [[cell = ''] = []] = readCsv(csvRow([text]));
    expect(cell).toBe(`'${text}`);
  });

  it('leaves negative numbers and plain words alone', () => {
    expect(csvCell(-3.2)).toBe('-3.2');
    expect(csvCell('-3.2')).toBe('-3.2');
    expect(csvCell('−3.2 m')).toBe('−3.2 m');
    expect(csvCell('Okpo')).toBe('Okpo');
    expect(csvCell(null)).toBe('');
    expect(csvCell(0)).toBe('0');
  });

  it('brings any text back, but for the guard', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const [back = []] = readCsv(csvRow(cells));
        expect(back.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells);
        for (const cell of back) expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]/);
      }),
    );
  });
});

describe('the CSV table', () => {
  it('is a rectangle whose every row carries the marking and the question', () => {
    const rows = read(
      aSnapshot({
        facilities: [aYard('kr-a'), aYard('kr-b', { name: 'Yard "B", Okpo\r\nGeoje' })],
        ship: 'Lewis and Clark class, full load',
        filters: ['Country: South Korea'],
        assumptions: ['clearance 0.6 m each side'],
      }),
    );
    expect(rows).toHaveLength(2);
    for (const row of rows)
      expect(row).toMatchObject({
        Marking: 'UNCLASSIFIED – open sources',
        'As of': '2026-11-22',
        Ship: 'Lewis and Clark class, full load',
        Filters: 'Country: South Korea',
        Assumptions: 'clearance 0.6 m each side',
        Exported: '2026-11-22T10:00:00.000Z',
      });
    expect(rows.map((row) => row['Facility'])).toEqual(['Yard kr-a', 'Yard "B", Okpo\r\nGeoje']);
    expect(rows[0]).toMatchObject({ 'Longitude (deg)': '129.1', 'Latitude (deg)': '35.1' });
  });

  it('gives a number its unit, its bounds, its sources and its confidence', () => {
    const [row] = read(aSnapshot({ columns: [column('Width', () => conflicting, 'm')] }));
    expect(row).toMatchObject({
      'Width (m)': '45',
      'Width from (m)': '41.6',
      'Width to (m)': '45',
      'Width: confidence': 'high',
      'Width: as of': '2024-05',
    });
    expect(row?.['Width: sources']?.split(' ')).toEqual([page, expect.any(String)]);
    const source = world.sources.get(page);
    expect(row?.['Sources cited']).toContain(`${page} = ${source?.publisher}`);
    expect(row?.['Sources cited']).toContain(source?.url ?? 'no url');
  });

  it('leaves the side open that a reading does not prove', () => {
    const bound = quantity(53, { reads: 'at-most' });
    const [row] = read(aSnapshot({ columns: [column('Width', () => bound, 'm')] }));
    expect(row).toMatchObject({ 'Width from (m)': '', 'Width to (m)': '53' });
  });

  it('writes what is missing as an empty cell and a reason, never as 0', () => {
    const [row] = read(
      aSnapshot({
        columns: [column('Lift', () => ({ missing: 'not-published', note: 'asked in 2024' }), 't')],
      }),
    );
    expect(row?.['Lift (t)']).toBe('');
    expect(row?.['Missing']).toBe('Lift: not published: asked in 2024');
  });

  it('leaves own knowledge out and says where, with all that was computed from it', () => {
    const columns = [
      column('Length', () => own(200), 'm'),
      column('Margin', () => restingOnOwn, 'm'),
      column('Width', () => quantity(40, { conflicts: [{ value: 99, sources: own(1).sources }] }), 'm'),
    ];
    const yard = aYard('kr-a');
    const facilities = [{ ...yard, position: { ...yard.position, sources: own(1).sources } }];
    const [kept] = read(aSnapshot({ columns, facilities }));
    expect(kept).toMatchObject({
      'Length (m)': '',
      'Margin (m)': '',
      'Width (m)': '40',
      'Width to (m)': '40',
      'Longitude (deg)': '',
      'Own knowledge': '',
    });
    expect(kept?.['Missing']?.match(/own knowledge, left out/g)).toHaveLength(3);
    expect(JSON.stringify(kept)).not.toMatch(/99|129\.1|"200"/);
    expect(kept?.['Sources cited']).not.toContain('own-knowledge');

    const [ticked] = read(aSnapshot({ columns, facilities, includeOwnKnowledge: true }));
    expect(ticked).toMatchObject({
      'Length (m)': '200',
      'Margin (m)': '12',
      'Width to (m)': '99',
      'Longitude (deg)': '129.1',
      Missing: '',
      'Own knowledge': 'Not read in any source: Length; Margin; Position',
    });
  });

  it('carries the marking even when nothing passes', () => {
    const rows = read(aSnapshot({ facilities: [] }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      Marking: 'UNCLASSIFIED – open sources',
      Missing: 'No facility passes the filters',
      'As of': '2026-11-22',
    });
  });
});
