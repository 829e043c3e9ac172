import { describe, expect, it } from 'vitest';
import { understand } from '#question/asked.ts';
import { lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';

const askedBy = (text: string) => {
  const { asked, refusals } = understand(text, lexicon);
  if (!asked) throw new Error(refusals.map(({ because }) => because).join('; '));
  return asked;
};
const filtersOf = (text: string) => askedBy(text).filters;
const anyOf = (...chosen: readonly string[]) => ({ kind: 'choice', chosen, match: 'any' });
const range = (from: number | null, to: number | null, keepUnknown = false) => ({
  kind: 'interval',
  from,
  to,
  keepUnknown,
});

describe('what a question comes down to', () => {
  it.each([
    ['T-AKE dock', { verdict: anyOf('fits', 'fits-with-overhang', 'unknown') }],
    ['T-AKE surely dock', { verdict: anyOf('fits', 'fits-with-overhang') }],
    ['allowed', { eligibility: anyOf('allowed') }],
    ['not barred', { eligibility: anyOf('allowed', 'not-settled') }],
    ['in Japan, Korea', { country: anyOf('JP', 'KR') }],
    ['outside Japan', { country: { kind: 'choice', chosen: ['JP'], match: 'none' } }],
    ['with MSRA', { agreement: anyOf('MSRA') }],
    ['with MSRA, ABR', { agreement: { kind: 'choice', chosen: ['MSRA', 'ABR'], match: 'all' } }],
    ['with MSRA or ABR', { agreement: anyOf('MSRA', 'ABR') }],
    ['without MSRA', { agreement: { kind: 'choice', chosen: ['MSRA'], match: 'none' } }],
    ['with voyage repair', { capability: anyOf('voyage-repair') }],
    ['for nuclear work', { capability: anyOf('nuclear-mro') }],
    ['in 7d from Guam', { 'sea-days': range(null, 7) }],
    ['in 500 nm of Guam', { distance: range(null, 500) }],
    ['in UK, PNG, Korea, US', { country: anyOf('GB', 'PG', 'KR', 'US') }],
    ['in Japan in Japan', { country: anyOf('JP') }],
    ['with nuclear work', { capability: anyOf('nuclear-mro') }],
    ['floating docks or shiplift', { 'dock-type': anyOf('floating', 'shiplift') }],
    ['docks in service', { 'dock-state': anyOf('in-service') }],
    ['fuel depots', { role: anyOf('fuel') }],
    ['navy-owned', { ownership: anyOf('navy') }],
    ['medium confidence', { confidence: anyOf('medium') }],
    ['crane >= 100 t', { 'crane-lift': range(100, null) }],
    ['crane lift at least 100 tonnes or unknown', { 'crane-lift': range(100, null, true) }],
    ['dock length 820.21 ft or more', null],
    ['dock longer than 1000 ft', { 'dock-length': range(304.8, null) }],
    ['dock length at least 200 m, dock length at most 300 m', { 'dock-length': range(200, 300) }],
    ['dock depth between 8 and 12 m', { 'dock-depth': range(8, 12) }],
    ['dock lift at most 30,000 t', { 'dock-lift': range(null, 30_000) }],
    ['within 7d of Guam', { 'sea-days': range(null, 7) }],
    ['within 48 hours of Guam', { 'sea-days': range(null, 2) }],
    ['within 500nm of Guam', { distance: range(null, 500) }],
    ['within 926 km of Guam', { distance: range(null, 500) }],
    ['in Guam', { name: { kind: 'text', words: 'Guam' } }],
    ['called "hanwha"', { name: { kind: 'text', words: 'hanwha' } }],
  ] as const)('%s', (text, filters) => {
    if (filters === null) expect(understand(text, lexicon).asked).toBeNull();
    else expect(filtersOf(text)).toEqual(filters);
  });

  it('sets the day, the ship, the job, her state, the voyage and the closures', () => {
    const asked = askedBy(
      'where can T-AKE 8 overhaul for 30d homeported at Yokosuka not deployed draft 9.5 m lightened by 0.5 m light at 16 kn on 2026-03-01 work begins on 2026-04-01 within 7d of Guam if Malacca closed if Lombok limited to 12 m',
    );
    expect(asked.ship?.ship?.name).toBe('USNS Wally Schirra');
    expect(asked.condition).toBe('light');
    expect(asked.supposed).toEqual([
      { kind: 'learn-ship', dimension: 'draft', atMost: 9.5 },
      { kind: 'lighten', byM: 0.5 },
    ]);
    expect(asked.job).toEqual({
      kind: 'overhaul',
      days: 30,
      start: '2026-04-01',
      homeport: 'Yokosuka',
      deployed: false,
    });
    expect(asked.asOf).toBe('2026-03-01');
    expect(asked.voyage).toMatchObject({
      speedKn: 16,
      from: { label: expect.stringContaining('Apra') as string },
    });
    expect(asked.scenario).toEqual([
      { kind: 'close-strait', strait: 'malacca' },
      { kind: 'restrict-draft', strait: 'lombok', draftM: 12 },
    ]);
  });

  it.each([
    ['how far is Busan from Yokosuka', 'route'],
    ['reach Guam 1,3,5 days', 'reach'],
    ['T-AKE', 'ship'],
    ['if Malacca closed', 'closures'],
    ['on 2026-03-01', 'settings'],
    ['yards', null],
    ['in Japan', 'yards'],
  ] as const)('%s is about %s', (text, aim) => {
    expect(understand(text, lexicon).asked?.aim ?? (text === 'yards' ? null : 'nothing')).toBe(aim);
  });

  it.each(['overhaul', 'voyage repair', 'battle damage repair'])('takes “for %s” for the job', (job) => {
    const asked = askedBy(`T-AKE dock for ${job} homeported at Guam`);
    expect(asked.job.kind).toBe(
      job
        .replace(/ repair$/, '')
        .replace('voyage', 'voyage-repair')
        .replace(' ', '-'),
    );
    expect(Object.keys(asked.filters)).toEqual(['verdict']);
  });

  it('goes from a place to a place without another word', () => {
    const { aim, voyage } = askedBy('Guam to Yokosuka');
    expect(aim).toBe('route');
    expect([voyage.from?.label, voyage.to?.label]).toEqual([
      askedBy('route Guam to Yokosuka').voyage.from?.label,
      askedBy('route Guam to Yokosuka').voyage.to?.label,
    ]);
    expect(understand('Guam', lexicon).read.phrases).toEqual([]);
    // The same places as the panel and `fairlead route` take for these words.
    expect(voyage).toMatchObject({
      from: { label: 'Apra Harbor, Guam' },
      to: { label: 'Yokosuka, Japan' },
    });
  });

  it.each([
    ['13.45N 144.65E', 13.45, 144.65],
    ['13-27N 144-39E', 13.45, 144.65],
    [`13°27'00"N 144°39'00"E`, 13.45, 144.65],
    ['33.86s 151.2e', -33.86, 151.2],
    ['13.45, 144.65', 13.45, 144.65],
  ])('measures from %s', (text, lat, lng) => {
    expect(askedBy(`within 7 days of ${text} in Japan`).voyage.from).toMatchObject({ lat, lng });
  });

  it('takes what is said twice once', () => {
    for (const text of sentences) {
      const once = understand(text, lexicon);
      const twice = understand(`${text} ${text}`, lexicon);
      expect(twice.refusals).toEqual([]);
      expect(twice.asked).toEqual(once.asked);
      expect(twice.says).toEqual(once.says);
    }
    expect(askedBy('if Malacca closed if Malacca, Sunda closed').scenario).toEqual([
      { kind: 'close-strait', strait: 'malacca' },
      { kind: 'close-strait', strait: 'sunda' },
    ]);
  });

  it('takes small words for words, and not for codes of countries', () => {
    for (const text of ['where can T-AKE dock in 5 days from Yokosuka', 'find yards for us in Japan'])
      expect(understand(text, lexicon).says.filter((said) => /India|United/.test(said))).toEqual([]);
    expect(understand('yards in us', lexicon).refusals[0]?.suggestions[0]?.text).toBe('United States');
  });

  it('tells a contradiction once', () => {
    const { refusals } = understand('in Japan in Korea in Japan in Guam in Singapore in Korea', lexicon);
    expect(refusals.map(({ because }) => because)).toEqual(['“in Korea” says otherwise than “in Japan”']);
  });

  it('sails from the right end', () => {
    expect(askedBy('how far is Busan from Yokosuka').voyage.from?.label).toContain('Yokosuka');
    expect(askedBy('how far is Busan to Yokosuka').voyage.to?.label).toContain('Yokosuka');
  });

  it.each([
    ['T-AKE 8 USS Nimitz', 'says otherwise than “T-AKE 8”'],
    ['with MSRA without ABR', 'says otherwise than “with MSRA”'],
    ['within 7d of Guam route Sasebo to Busan', 'one question sails from one place'],
    ['at 200 kn', 'A speed is from 1 to 60 kn'],
    ['on 2026-02-30', 'is not a day of the calendar'],
    ['on 30.2.2026', '“30.2.2026” is not a day of the calendar'],
    [
      'if Malacca closed if nothing closed yards in Japan',
      '“if nothing closed” says otherwise than “if Malacca',
    ],
    [
      'everything open, if Malacca limited to 12 m',
      '“if Malacca limited to 12 m” says otherwise than “everything',
    ],
    ['Malacca closed if Malacca limited to 12 m', 'says otherwise than “Malacca closed”'],
    ['for voyage repair and nuclear work', '“for” says the kind of job'],
    ['within 3 days of 95N 144E', '“95N 144E” is not a place on record'],
    ['Pearl Harbor to Sasebo to Singapore', '“to” is not understood'],
    ['in UAE', '“UAE” is not a country on record'],
    ['for 2.5 days', 'A job takes whole days'],
    ['dock length from 300 to 200 m', 'The range ends before it begins'],
    ['reach Guam 1,2,3,4,5,6,7,8,9 days', 'Reach takes 8 numbers of days at most'],
    ['within', 'goes on with a number of days'],
    ['if Atlantis closed', '“Atlantis” is not a strait on record'],
  ])('refuses %s', (text, because) => {
    const { asked, refusals } = understand(text, lexicon);
    expect(asked).toBeNull();
    expect(refusals.map((refusal) => refusal.because).join('; ')).toContain(because);
  });
});
