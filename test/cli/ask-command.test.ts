import { describe, expect, it } from 'vitest';
import { ask, askJson } from './ask.ts';

interface Yards {
  readonly readsAs: readonly string[];
  readonly asOf: string;
  readonly places: readonly { readonly called: string; readonly at: string }[];
  readonly yards: readonly { readonly facility: string; readonly fit: string; readonly days: number }[];
}

const example = 'where can T-AKE dock within 7d of Guam with MSRA on 2026-03-01 if Malacca, Sunda closed';

describe('fairlead ask', () => {
  it('says how it reads a question, and lists the yards that answer', () => {
    const found = askJson('ask', example) as Yards;
    expect(found.readsAs).toContain('within 7 days by sea of Guam');
    expect(found.asOf).toBe('2026-03-01');
    expect(found.places[0]?.at).toContain('Apra Harbor');
    expect(found.yards.length).toBeGreaterThan(0);
    for (const { days, fit } of found.yards) {
      expect(days).toBeLessThanOrEqual(7);
      expect(['fits', 'fits-with-overhang', 'unknown']).toContain(fit);
    }
    const { status, stdout } = ask('ask', example);
    expect(status).toBe(0);
    expect(stdout).toContain('Reads as: ');
    expect(stdout).toContain(`${found.yards.length} of 178 facilities as of 2026-03-01`);
  });

  it('finds the yards that the other commands find', () => {
    const asked = askJson('ask', 'T-AKE dock in Japan, Korea') as Yards;
    const listed = askJson(
      'facilities',
      '--country',
      'JP',
      '--country',
      'KR',
      '--verdict-for',
      't-ake',
    ) as readonly {
      readonly id: string;
      readonly verdict: { readonly verdict: string };
    }[];
    const may = listed.filter(({ verdict: { verdict } }) =>
      ['fits', 'fits-with-overhang', 'unknown'].includes(verdict),
    );
    expect(asked.yards.map(({ facility }) => facility).toSorted()).toEqual(
      may.map(({ id }) => id).toSorted(),
    );
  });

  it('reads its own examples, the job among them', () => {
    const { yards, readsAs } = askJson(
      'ask',
      'DDG 79 dock allowed for voyage repair homeported at Yokosuka',
    ) as Yards;
    expect(readsAs).toContain('voyage repair');
    expect(yards.length).toBeGreaterThan(20);
  });

  it('names what leaves no yard, and what would answer without it', () => {
    const text = 'T-AKE dock within 1d of Guam in Japan allowed homeported at Yokosuka';
    const { emptiedBy } = askJson('ask', text) as { readonly emptiedBy: unknown };
    expect(emptiedBy).toEqual({ texts: ['within 1d of Guam'], without: 1 });
    const without = askJson('ask', text.replace('within 1d of Guam ', '')) as Yards;
    expect(without.yards).toHaveLength(1);
    expect(ask('ask', text).stdout).toContain('Without “within 1d of Guam” 1 would answer.\n0 of 178');
  });

  it('tells four refusals, and that there are more', () => {
    const { stderr } = ask('ask', 'in Qq, Ww, Xx, Yy, Zz, Vv');
    expect(stderr.trim().split('\n')).toHaveLength(6);
    expect(stderr).toContain('And 2 more like it.');
  });

  it('tells ways and reach', () => {
    const way = askJson('ask', 'how far is Busan from Yokosuka') as {
      readonly route: { readonly distanceNm: number };
    };
    expect(way.route.distanceNm).toBeGreaterThan(550);
    expect(ask('ask', 'route Guam to Sasebo if Taiwan closed').stdout).toContain(
      'The closures change nothing',
    );
    const { reach } = askJson('ask', 'reach Guam 1, 3 days') as {
      readonly reach: readonly { readonly days: number }[];
    };
    expect(reach.map(({ days }) => days)).toEqual([1, 3]);
  });

  it.each([
    ['where can T-AKE dock if Malaca closed', '“Malaca” is not a strait on record. Near it: Malacca'],
    ['where can T-AKE dok', '“dok” is not understood. Near it: dock'],
    ['dock', '“dock” is asked of a ship'],
    ['T-AKE allowed', 'The rules are asked of a ship and her homeport'],
    ['if Malacca closed', 'only sets how things stand'],
    ['via Lombok', 'A way goes from a place to a place'],
    ['', 'Ask something'],
    ['yards', 'asks nothing'],
  ])('refuses %s', (text, says) => {
    const { status, stdout, stderr } = ask('ask', text);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
  });

  it('refuses in JSON with where and what may have been meant', () => {
    const { status, stdout } = ask('ask', 'T-AKE dock if Malaca closed', '--json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      refused: [{ text: 'Malaca', from: 14, to: 20, suggestions: ['Malacca'] }],
    });
  });
});
