import { describe, expect, it } from 'vitest';
import { assumed, derived } from '#domain/provenance/fact.ts';
import { restsOnOwnKnowledge } from '#domain/provenance/own-knowledge.ts';
import { assumption, ownKnowledge, type SourceId } from '#domain/provenance/source.ts';

const page = 'yard-page' as SourceId;
const read = assumed(200, 'm', page, 'read');
const known = assumed(32, 'm', ownKnowledge, 'known');

describe('resting on own knowledge', () => {
  it('is told of a fact that no page backs', () => {
    expect(restsOnOwnKnowledge(known)).toBe(true);
    expect(restsOnOwnKnowledge(read)).toBe(false);
    expect(restsOnOwnKnowledge({ ...read, sources: [page, ownKnowledge] })).toBe(false);
    expect(restsOnOwnKnowledge(assumed(0.6, 'm', assumption, 'clearance'))).toBe(false);
    expect(restsOnOwnKnowledge({ missing: 'not-published' })).toBe(false);
  });

  it('is inherited by what is computed, however deep', () => {
    const margin = derived(1, 'm', 'dock − ship', [
      ['dock', read],
      ['ship', known],
    ]);
    expect(restsOnOwnKnowledge(margin)).toBe(true);
    expect(restsOnOwnKnowledge(derived(1, 'm', 'half', [['margin', margin]]))).toBe(true);
    expect(restsOnOwnKnowledge(derived(1, 'm', 'half', [['dock', read]]))).toBe(false);
  });
});
