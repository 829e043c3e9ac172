import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Ledger } from '#features/ledger/Ledger.tsx';
import { readData } from '#importers/disk/read-data.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';

const world = readData();

function ledger(decided: Partial<Document>): string {
  const document = { ...newDocument({ asOf: '2026-11-22', theme: 'paper' }), ...decided };
  const workplace = { workspace: openWorkspace(world, document, true), readings: openReadings() };
  return renderToStaticMarkup(
    <WorkplaceProvider value={workplace}>
      <Ledger />
    </WorkplaceProvider>,
  );
}

const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ');
const chosen = (classId: string): Document['ship'] => ({ kind: 'class', classId });

describe('the ledger', () => {
  it('teaches what it does where no ship is chosen', () => {
    expect(words(ledger({}))).toContain('Choose a ship, and every dock is held against her');
  });

  it.each([
    't-ake',
    'cvn-nimitz',
    'in-vikramaditya',
    'in-vikrant',
    'ssn-virginia-i-iv',
    'jp-mogami',
    'com-vlcc',
  ])('adds up to all docks and says nothing odd: %s', (classId) => {
    const text = words(ledger({ ship: chosen(classId) }));
    const counts = [
      ...text.matchAll(/(?:Fits|Fits with overhang|Not known|Does not fit|Not in service) (\d+) /g),
    ]
      .slice(0, 5)
      .map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(209);
    expect(text).toContain('All 209 docks of 107 yards.');
    expect(text).not.toMatch(/NaN|undefined|\[object|null/);
  });

  it('puts a dock that took the class before others with as much missing', () => {
    const text = words(ledger({ ship: chosen('cvn-nimitz') }));
    expect(text.indexOf('Check these first')).toBeLessThan(text.indexOf('Dry Dock 6'));
    expect(text).toMatch(/Dry Dock 6 .*? Taken before: USS Carl Vinson, 2019/);
  });

  it('says what to ask, and how much', () => {
    expect(words(ledger({ ship: chosen('t-ake') }))).toMatch(/water over the sill at least 9\.7 m/);
    const feet = { distance: 'nm', length: 'ft', position: 'dms' } as const;
    expect(words(ledger({ ship: chosen('t-ake'), units: feet }))).toMatch(
      /water over the sill at least 32 ft/,
    );
  });

  it('does not say of a dock out of service that it does not fit', () => {
    const text = words(ledger({ ship: chosen('jp-mogami') }));
    const [, doesNotFit = '', notInService = ''] = /Does not fit (\d+) Not in service (\d+)/.exec(text) ?? [];
    expect(Number(notInService)).toBeGreaterThan(0);
    const [before = '', after = ''] = text.split(`Not in service ${notInService} Planned`);
    expect(before.split(`Does not fit ${doesNotFit} Nearest`)[1]).not.toMatch(/the dock is (planned|closed)/);
    expect(after).toMatch(/On 2026-11-22 the dock is \w+/);
  });

  it('claims nothing of all docks where filters leave some out', () => {
    const filters = { country: { kind: 'choice', chosen: ['SG'], match: 'any' } } as const;
    const text = words(ledger({ ship: chosen('t-ake'), filters }));
    expect(text).toContain('None that passes the filters.');
    expect(text).not.toContain('Every dock is in service');
  });

  it('tells how many docks the filters leave out', () => {
    const filters = { country: { kind: 'choice', chosen: ['KR'], match: 'any' } } as const;
    expect(words(ledger({ ship: chosen('t-ake'), filters }))).toMatch(
      /\d+ of 209 docks, at \d+ of 107 yards: filters leave out the rest\./,
    );
  });

  it('takes dimensions of the user’s own', () => {
    const dimensions = { name: '', lengthM: 120, beamM: 15, draftM: 5, airDraftM: null, displacementT: null };
    const text = words(ledger({ ship: { kind: 'own', dimensions } }));
    expect(text).toContain('Own ship');
    expect(text).toContain('Displacement not known');
  });
});
