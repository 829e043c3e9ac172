import { describe, expect, it } from 'vitest';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { select, setPanels } from '#workspace/edits/view.ts';

const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const at = (document: Document, facility: string) => select.apply(document, { facility, dock: null });

describe('a card', () => {
  it('gives way to the ledger it took the place of, however many cards were seen between', () => {
    const ledger = setPanels.apply(blank, { side: 'ledger' });
    const second = at(at(ledger, 'kr-a'), 'kr-b');
    expect(second.panels.side).toBe('card');
    const closed = select.apply(second, null);
    expect(closed.panels.side).toBe('ledger');
    expect(closed.selection).toBeNull();
    expect(select.apply(closed, null).panels.side).toBe('ledger');
  });

  it('gives way to nothing where nothing was open', () => {
    const closed = select.apply(at(blank, 'kr-a'), null);
    expect(closed.panels.side).toBeNull();
    const ledgerClosed = setPanels.apply(at(setPanels.apply(blank, { side: 'ledger' }), 'kr-a'), {
      side: null,
    });
    expect(select.apply(at(ledgerClosed, 'kr-a'), null).panels.side).toBeNull();
  });
});
