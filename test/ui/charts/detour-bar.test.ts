import { describe, expect, it } from 'vitest';
import { layoutDetour } from '#ui/charts/detour-bar/layout.ts';

const at = (before: number, after: number | null) => layoutDetour({ before, after, longest: 1000 }, 100);

describe('a detour', () => {
  it('is added to the way that was, to one scale', () => {
    expect(at(400, 600)).toEqual({ common: 40, end: 60, kind: 'longer' });
    expect(at(600, 400)).toEqual({ common: 40, end: 60, kind: 'shorter' });
  });
  it('stays visible however small', () => expect(at(400, 400.1).end - at(400, 400.1).common).toBe(1.5));
  it('is none where nothing changed', () =>
    expect(at(400, 400)).toEqual({ common: 40, end: 40, kind: 'same' }));
  it('keeps the length that was where no way is left', () =>
    expect(at(400, null)).toEqual({ common: 0, end: 40, kind: 'cut-off' }));
});
