import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FilterChips } from '#features/filter-bar/FilterChips.tsx';
import { FilterPanel } from '#features/filter-bar/FilterPanel.tsx';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';
import { readData } from '../../../src/importers/disk/read-data.ts';

const world = readData();
const total = world.facilities.size;

/** The part of the page as it is drawn at first for a document. */
function draw(element: ReactNode, decided: Partial<Document>): string {
  const workspace = openWorkspace(world, {
    ...newDocument({ asOf: '2026-11-22', theme: 'night' }),
    ...decided,
  });
  return renderToStaticMarkup(
    <WorkplaceProvider value={{ workspace, readings: openReadings() }}>{element}</WorkplaceProvider>,
  );
}
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const long = { kind: 'interval', from: 250, to: null, keepUnknown: true } as const;
const nowhere = { kind: 'text', words: 'zzzz' } as const;

describe('the chips', () => {
  it('take no room without a filter, but keep the live region', () => {
    const html = draw(<FilterChips />, {});
    expect(text(html)).toBe('');
    expect(html).toMatch(/^<output/);
  });

  it('say what is set, what its end would bring back and what is left', () => {
    const words = text(draw(<FilterChips />, { filters: { 'dock-length': long } }));
    const hidden = Number(/without it: \+(\d+)/.exec(words)?.[1]);
    expect(words).toContain('Dock length ≥ 250 m, unknown kept');
    expect(words).toContain(`${total - hidden} of ${total} facilities`);
  });

  it('offer the filter to drop when nothing is left', () => {
    const html = draw(<FilterChips />, { filters: { 'dock-length': long, name: nowhere } });
    expect(text(html)).toContain('No facility passes all 2 filters.');
    expect(text(html)).toMatch(
      /Drop “Name or place: “zzzz”” : \d+ back|Drop “Name or place: “zzzz””: \d+ back/,
    );
    expect(text(html)).toContain('Clear all');
  });

  it('tell a filter that waits for a ship from one at work', () => {
    const words = text(
      draw(<FilterChips />, { filters: { verdict: { kind: 'choice', chosen: ['fits'], match: 'any' } } }),
    );
    expect(words).toContain('Verdict for the ship: Fits waits for a ship');
    expect(words).toContain(`${total} of ${total} facilities`);
  });
});

describe('the panel', () => {
  it('counts, and asks for a ship where a verdict needs one', () => {
    const words = text(draw(<FilterPanel />, {}));
    expect(words).toContain(`${total} of ${total} facilities`);
    expect(words).toContain('Choose a ship first');
    expect(words).not.toContain('Clear all');
  });

  it('opens the section of a filter that is set, and says how many are', () => {
    const html = draw(<FilterPanel />, { filters: { 'dock-length': long } });
    expect(text(html)).toContain('Docks 1 set');
    expect(text(html)).toContain('one and the same dock');
  });

  it('counts yards by verdict once a ship is chosen', () => {
    const words = text(draw(<FilterPanel />, { ship: { kind: 'class', classId: 't-ake' } }));
    expect(words).toMatch(/Fits \d+ facilities Fits with overhang \d+ facilities Not known \d+/);
  });
});
