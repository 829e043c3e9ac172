import { describe, expect, it } from 'vitest';
import type { Setting } from '#filters/filter.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { dropFilters } from '#workspace/edits/plan.ts';
import { law } from '#workspace/law/law.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { world } from '../../fixtures/rules.ts';

const blank = newDocument({ asOf: '2026-11-22', theme: 'paper' });
const asked: Partial<Document> = {
  ship: { kind: 'class', classId: 't-ake' },
  job: { ...blank.job, homeport: 'Guam', kind: 'overhaul', start: '2027-06-01' },
};
const any = (...chosen: string[]): Setting => ({ kind: 'choice', chosen, match: 'any' });

function opened(filters: Document['filters']) {
  const workspace = openWorkspace(world, { ...blank, ...asked, filters }, true, law);
  const plan = planReadings(openReadings());
  return {
    workspace,
    field: () => plan.field(workspace.store.getState()),
    left: () => {
      const found = plan.leftOut(workspace.store.getState());
      if (!found) throw new Error('no ship');
      return found;
    },
  };
}

const ids = (all: readonly { readonly facility: { readonly id: string } }[] = []) =>
  all.map(({ facility }) => facility.id).sort();

describe('the yards left out', () => {
  it('are those that the shortlist rules out, while no filter asks what it judges itself', () => {
    const quiet = opened({ country: any('JP', 'KR') });
    const { yards, places, hiding, hidden, elsewhere } = quiet.left();
    expect(ids([...yards, ...places])).toEqual(ids(quiet.field()?.out));
    expect([hiding, hidden]).toEqual([[], 0]);
    expect(elsewhere).toBeGreaterThan(50);
    expect(yards.flatMap(({ hiddenBy }) => hiddenBy)).toEqual([]);
  });

  it('stay the same when such a filter leaves none in the running, with the filter that hides the others', () => {
    const narrow = opened({ verdict: any('fits'), eligibility: any('allowed') });
    const wide = opened({});
    expect(narrow.field()?.running).toEqual([]);
    const { yards, hiding, hidden, elsewhere } = narrow.left();
    const running = ids(wide.field()?.running);
    expect(running.length).toBeGreaterThan(20);
    expect(ids(yards)).toEqual([...ids(wide.left().yards), ...running].sort());
    expect(hidden).toBe(running.length);
    expect(elsewhere).toBe(0);
    expect(hiding.map(({ id }) => id).sort()).toEqual(['eligibility', 'verdict']);
    for (const { standing, hiddenBy } of yards)
      expect(hiddenBy.length > 0 ? 'may' : 'out').toBe(standing === 'out' ? 'out' : 'may');
    expect(yards.find(({ facility }) => facility.id === 'us-phnsy-pearl')?.hiddenBy).toEqual([
      expect.stringMatching(/^Verdict for the ship/),
    ]);
  });

  it('bring in as many as they say when the filters are dropped', () => {
    const narrow = opened({ verdict: any('fits'), eligibility: any('allowed'), country: any('US') });
    const { hidden, hiding } = narrow.left();
    expect(hiding.find(({ id }) => id === 'verdict')?.hides).toBe(
      opened({ eligibility: any('allowed'), country: any('US') }).field()?.running.length,
    );
    narrow.workspace.edit(
      dropFilters,
      hiding.map(({ id }) => id),
    );
    expect(narrow.field()?.running).toHaveLength(hidden);
    expect(narrow.left().hidden).toBe(0);
    expect(Object.keys(narrow.workspace.store.getState().decided.now.filters).sort()).toEqual([
      'country',
      'eligibility',
    ]);
  });

  it('name no filter that hides none of them', () => {
    const { hiding } = opened({
      verdict: any('fits', 'fits-with-overhang', 'unknown'),
      eligibility: any('allowed'),
    }).left();
    expect(hiding.map(({ id }) => id)).toEqual(['eligibility']);
  });

  it('are reckoned once for each state', () => {
    const one = opened({ verdict: any('fits') });
    expect(one.left()).toBe(one.left());
  });
});
