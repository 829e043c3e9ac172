import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Assumptions } from '#features/assumptions/Assumptions.tsx';
import { ShipPicker } from '#features/ship-picker/ShipPicker.tsx';
import { packWorld, unpackFacts } from '#importers/bundle/pack.ts';
import { readData } from '#importers/disk/read-data.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';

const world = readData();

function draw(dialog: ReactElement, decided: Partial<Document> = {}, loaded = true): string {
  const document = { ...newDocument({ asOf: '2026-11-22', theme: 'paper' }), ...decided };
  const given = loaded ? world : unpackFacts(packWorld(world).facts);
  const workplace = { workspace: openWorkspace(given, document, loaded), readings: openReadings() };
  return renderToStaticMarkup(<WorkplaceProvider value={workplace}>{dialog}</WorkplaceProvider>);
}

const take = { kind: 'class', classId: 't-ake' } as const;
const damaged = {
  ...newDocument({ asOf: '2026-11-22', theme: 'paper' }).condition,
  kind: 'damaged',
} as const;

describe('the ship picker', () => {
  it('offers every class before the names of ships are there', () => {
    const early = draw(<ShipPicker />, {}, false);
    expect(early.match(/role="option"/g)).toHaveLength(67);
    expect(early).toContain('Sources and the names of her ships are still loading.');
  });

  it('starts at the ship that is chosen, each dimension a figure', () => {
    const markup = draw(<ShipPicker />, { ship: take });
    expect(markup).toMatch(/aria-selected="true"[^>]*><span>Lewis and Clark/);
    for (const dimension of ['length overall', 'beam at waterline', 'widest beam', 'draft', 'displacement'])
      expect(markup).toContain(`: ${dimension}, sourced`);
    expect(markup).toContain('No ship');
  });

  it('shows what a damaged ship is assumed to be', () => {
    const markup = draw(<ShipPicker />, { condition: damaged });
    expect(markup).toContain('Draft added by flooding');
    expect(markup).toContain('List, assumption');
  });

  it('gives dimensions of the own making back as they were typed', () => {
    const dimensions = {
      name: 'Frigate',
      lengthM: 120,
      beamM: 15,
      draftM: 5,
      airDraftM: null,
      displacementT: 3800,
    };
    const markup = draw(<ShipPicker />, { ship: { kind: 'own', dimensions } });
    for (const value of ['Frigate', '120', '15', '5', '3800']) expect(markup).toContain(`value="${value}"`);
  });
});

describe('the assumptions', () => {
  it('say of every number where it comes from', () => {
    const markup = draw(<Assumptions />, { ship: take });
    expect(markup.match(/type="range"/g)).toHaveLength(9);
    expect(markup).toContain('Under the keel, sourced');
    expect(markup).toContain('Each side, assumption');
    expect(markup).toContain('UFC 4-213-10');
  });

  it('say what changing them does, or that there is nothing yet to change', () => {
    const counts = [...draw(<Assumptions />, { ship: take }).matchAll(/<strong>(\d+)<\/strong>/g)];
    expect(counts.map(([, count]) => Number(count)).reduce((sum, count) => sum + count, 0)).toBe(209);
    expect(counts).toHaveLength(4);
    expect(draw(<Assumptions />)).toContain('No ship is chosen');
  });
});
