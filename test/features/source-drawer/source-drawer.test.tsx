import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { derived, type AnyFact, type Quantity } from '#domain/provenance/fact.ts';
import type { Source, SourceId, SourceKind } from '#domain/provenance/source.ts';
import { citationOf } from '#features/figures/cite.ts';
import { FactAccount } from '#features/source-drawer/FactAccount.tsx';
import { settledBy } from '#features/source-drawer/missing.ts';

const aSource = (id: string, kind: SourceKind, change: Partial<Source> = {}): Source => ({
  id: id as SourceId,
  kind,
  publisher: `Publisher of ${id}`,
  title: `Title of ${id}`,
  url: `https://www.example.org/${id}`,
  published: '2020-05',
  ...change,
});
const sources = new Map(
  [
    aSource('navy', 'government'),
    aSource('press', 'trade-press', { published: null }),
    aSource('own-knowledge', 'own-knowledge', { url: null }),
    aSource('assumption', 'assumption', { url: null }),
    aSource('user-input', 'user', { url: null }),
  ].map((source) => [source.id, source]),
);
const units = { distance: 'nm', length: 'm' } as const;
const width: Quantity = {
  value: 45,
  unit: 'm',
  reads: 'exact',
  sources: ['navy' as SourceId],
  confidence: 'high',
  asOf: '2017-12',
  note: 'dock body',
  conflicts: [{ value: 41.6, sources: ['press' as SourceId], note: 'possibly the entrance' }],
};
const account = (fact: AnyFact, shown = 'shown', loaded = true, label = 'No. 1: clear width') =>
  renderToStaticMarkup(
    <FactAccount
      figure={{ label, fact, shown }}
      units={units}
      sources={loaded ? sources : new Map()}
      loaded={loaded}
      onOpen={vi.fn<() => void>()}
    />,
  );

describe('the citation', () => {
  test('holds value, label, every source with publisher, title, date and link, confidence and date', () => {
    const text = citationOf('No. 1: clear width', width, units, sources);
    expect(text).toBe(
      '41.6–45 m (No. 1: clear width). Source: Publisher of navy, “Title of navy”, 2020-05, https://www.example.org/navy; ' +
        'Publisher of press, “Title of press”, undated, https://www.example.org/press. Confidence high, as of 2017-12.',
    );
  });

  test('says what the figure on screen says', () => {
    expect(citationOf('margin', width, units, sources, '+12.4 m')).toMatch(/^\+12\.4 m \(margin\)/);
  });

  test('gives the formula of a computed value', () => {
    const margin = derived(12.8, 'm', 'dock − ship', [['dock', width]]);
    expect(citationOf('margin', margin, units, sources)).toContain('Computed: dock − ship.');
  });

  test('of a missing value says why it is missing', () => {
    expect(citationOf('No. 1: lift', { missing: 'not-published' }, units, sources)).toBe(
      'No. 1: lift: not published',
    );
  });
});

describe('the account of a value', () => {
  test('lists conflicting readings each with who prints it, and every source as a safe link', () => {
    const html = account(width, '41.6–45 m');
    expect(html).toContain('Sources disagree');
    expect(html).toMatch(/45 m<\/span><span>Publisher of navy/);
    expect(html).toMatch(/41\.6 m<\/span><span>Publisher of press.*possibly the entrance/);
    expect(html.match(/target="_blank" rel="noopener noreferrer"/g)).toHaveLength(2);
    expect(html).toContain('Dock body.');
    expect(html).toContain('Government page · published 2020-05 · example.org');
    expect(html).toContain('Trade press · undated');
  });

  test.each([
    ['at-most', 'An upper bound'],
    ['at-least', 'A lower bound'],
  ] as const)('%s is explained', (reads, said) => {
    expect(account({ ...width, reads, conflicts: [] })).toContain(said);
  });

  test('a printed range is no conflict', () => {
    const html = account({ ...width, to: 47, conflicts: [] });
    expect(html).toContain('Printed as a range, 45 m to 47 m.');
    expect(html).not.toContain('Sources disagree');
  });

  test('a computed value shows its formula and each part as a figure', () => {
    const html = account(
      derived(12.8, 'm', 'dock − ship', [
        ['dock', width],
        ['clearance: an assumption', width],
      ]),
    );
    expect(html).toContain('dock − ship');
    expect(html.match(/<button/g)).toHaveLength(2);
    expect(html).toContain('>clearance</dt>');
    expect(html).toContain('that of its weakest part');
  });

  test.each([
    ['own-knowledge', 'not read in a page'],
    ['assumption', 'A working assumption'],
    ['user-input', 'Typed in by you'],
  ])('%s is explained in a sentence, without a link', (id, said) => {
    const html = account({ ...width, sources: [id as SourceId], conflicts: [] });
    expect(html).toContain(said);
    expect(html).not.toContain('<a ');
  });

  test('a missing value says why, and what would settle it', () => {
    const html = account({ missing: 'not-published', note: 'asked in 2025' });
    expect(html).toContain('not published');
    expect(html).toContain('What would settle it');
    expect(html).toContain('clear width between the walls');
    expect(html).toContain('asked in 2025');
    expect(account({ missing: 'not-applicable' })).not.toContain('What would settle it');
  });

  test('says that sources are on their way, and what to do when they came too late', () => {
    expect(account(width, '45 m', false)).toContain('on their way');
    expect(account({ ...width, sources: [], conflicts: [] })).toContain('open it again');
  });
});

test('what would settle a value depends on what it is', () => {
  expect(settledBy('No. 1: water over the sill')).toContain('sill');
  expect(settledBy('No. 1: lift')).toContain('lifting capacity');
  expect(settledBy('Yard: workforce')).toContain('A page of the operator');
});
