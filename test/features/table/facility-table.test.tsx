import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FacilityTable } from '#features/table/FacilityTable.tsx';
import type { Document } from '#workspace/document/document.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';
import { aWorkplace, shipAtHand } from './table-world.ts';

const draw = (decided: Partial<Document> = {}) =>
  renderToStaticMarkup(
    <WorkplaceProvider value={aWorkplace(decided)}>
      <FacilityTable />
    </WorkplaceProvider>,
  );

describe('the table', () => {
  it('is a grid that says how it is sorted and how many are not known', () => {
    const html = draw({
      ship: shipAtHand,
      table: { columns: ['name', 'dock-length'], sort: { column: 'dock-length', descending: true } },
    });
    expect(html).toContain('role="grid"');
    expect(html).toMatch(/aria-sort="descending"[^>]*>(<span>)?Longest dock/);
    expect(html).toMatch(/178 facilities<\/strong>, sorted by longest dock, largest first/);
    expect(html).toMatch(/\d+ not known, listed last/);
  });

  it('says what to do when nothing passes, and exports nothing', () => {
    const html = draw({ filters: { name: { kind: 'text', words: 'no such yard' } } });
    expect(html).toContain('No facility passes all filters.');
    expect(html).toContain('chips');
    expect(html).not.toContain('role="grid"');
    expect(html).toMatch(
      /<button[^>]*disabled=""[^>]*aria-label="Export"|aria-label="Export"[^>]*disabled=""/,
    );
  });
});
