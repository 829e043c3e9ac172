import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '#question/asked.ts';
import { completionsAt, withCompletion } from '#question/complete.ts';
import { readQuestion } from '#question/read.ts';
import { suggestionsFor } from '#question/suggest.ts';
import { lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';

const today = '2026-11-22';
const offered = (text: string, caret = text.length) =>
  completionsAt(text, caret, lexicon, today).map(({ insert }) => insert);

describe('completions', () => {
  it.each([
    ['', 'where can'],
    ['whe', 'where can'],
    ['where can T-A', 'T-AKE'],
    ['where can schir', 'USNS Wally Schirra'],
    ['where can T-AKE dock wi', 'within 7 days of'],
    ['where can T-AKE dock within ', '7 days'],
    ['where can T-AKE dock within 12', '12 days'],
    ['where can T-AKE dock within 7d ', 'of'],
    ['where can T-AKE dock within 7d of Gu', 'Guam'],
    ['with ', 'MSRA'],
    ['in Jap', 'Japan'],
    ['in Japan, Kor', 'South Korea'],
    ['if Mal', 'Malacca'],
    ['if Malacca, Su', 'Sunda'],
    ['if Malacca ', 'closed'],
    ['on ', today],
    ['within 7d of Cape of G', 'Cape of Good Hope route'],
    ['homeported at Yok', 'Yokosuka'],
    ['route Guam to Sas', 'Sasebo'],
    ['reach Guam ', 'in'],
  ])('after "%s" offers %s', (text, insert) => {
    expect(offered(text)).toContain(insert);
  });

  it('takes the word under the caret whole', () => {
    const text = 'if Malaxxx closed';
    const [first] = completionsAt(text, 'if Mala'.length, lexicon, today);
    expect(first).toMatchObject({ from: 3, to: 10, insert: 'Malacca' });
    expect(withCompletion(text, first ?? { from: 0, to: 0, insert: '' }).text).toBe('if Malacca closed');
  });

  it('reads every completion that it offers', () => {
    const cut = fc
      .constantFrom(...sentences)
      .chain((sentence) => fc.nat({ max: sentence.length }).map((length) => sentence.slice(0, length)));
    fc.assert(
      fc.property(cut, (text) => {
        for (const completion of completionsAt(text, text.length, lexicon, today)) {
          const { text: next, caret } = withCompletion(text, completion);
          const { unknown } = readQuestion(next.slice(0, caret), lexicon);
          expect(unknown.every(({ to }) => to <= completion.from)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leads to a whole question by taking the first offer of each phrase', () => {
    for (const start of ['within', 'if', 'route', 'reach', 'homeported at', 'dock length']) {
      let text = `${start} `;
      for (let step = 0; step < 6 && understand(text, lexicon).asked === null; step++) {
        const [first] = completionsAt(text, text.length, lexicon, today);
        if (!first) break;
        text = withCompletion(text, first).text;
      }
      expect(understand(text, lexicon).refusals).toEqual([]);
      expect(understand(text, lexicon).asked).not.toBeNull();
    }
  });
});

describe('suggestions', () => {
  it.each([
    ['if Malaca closed', 'Malaca', 'Malacca'],
    ['if Malacca, Sumda closed', 'Sumda', 'Sunda'],
    ['within 7d of Gaum', 'Gaum', 'Guam'],
    ['with MRSA', 'MRSA', 'MSRA'],
    ['where can T-AKE dok', 'dok', 'dock'],
    ['homeported at Yokusoka', 'Yokusoka', 'Yokosuka'],
    ['in Japn', 'Japn', 'Japan'],
    ['wihtin 7d of Guam', 'wihtin', 'within'],
    ['nuclear work in Japan', 'nuclear work', 'with nuclear work'],
  ])('%s: for %s %s', (text, words, suggestion) => {
    const { unknown } = readQuestion(text, lexicon);
    const [piece] = unknown;
    expect(piece?.text).toBe(words);
    expect(piece && suggestionsFor(piece, lexicon).map((each) => each.text)).toContain(suggestion);
  });

  it.each([
    ['on 30.11.2026', ['on 2026-11-30']],
    ['starting 01/03/2026', ['starting 2026-03-01', 'starting 2026-01-03']],
    ['on 2026/3/1', ['on 2026-03-01']],
    ['on 30.2.2026', []],
    ['T-AKE dock 01', []],
    ['on 2026-02-30', []],
  ])('%s: a day or nothing', (text, suggested) => {
    const { refusals } = understand(text, lexicon);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.suggestions.map((each) => each.text)).toEqual(suggested);
    for (const day of suggested) expect(understand(day, lexicon).refusals).toEqual([]);
  });

  it('does not offer a word for itself', () => {
    const { refusals } = understand('route from Guam via Lombok to Sasebo', lexicon);
    expect(refusals.find(({ text }) => text === 'via')?.suggestions.map(({ text }) => text)).not.toContain(
      'via',
    );
  });

  it.each([
    ['LCS', ['Freedom', 'Independence']],
    ['AOE', ['Supply', 'Mashu']],
  ])('%s may be any of its classes', (letters, classes) => {
    const { refusals } = understand(`${letters} dock`, lexicon);
    expect(refusals.flatMap(({ suggestions }) => suggestions.map(({ text }) => text.split(' ')[0]))).toEqual(
      classes,
    );
  });

  it('tells apart whatever has several meanings, by names that have one', () => {
    for (const slot of ['place', 'ship', 'strait'] as const)
      for (const { spelled } of lexicon.names(slot))
        for (const text of spelled) {
          const lead = { place: 'within 3 d of', ship: '', strait: 'closing' }[slot];
          const [first] = understand(`${lead} ${text}`, lexicon).refusals;
          if (!first?.because.includes('can mean')) continue;
          expect(first.suggestions.length).toBeGreaterThan(1);
          for (const { text: title } of first.suggestions)
            expect(understand(`${lead} ${title}`, lexicon).refusals, `${text}: ${title}`).toEqual([]);
        }
  });

  it('tells apart what a name can mean', () => {
    const { refusals } = understand('Burke dock in Japan within 3 d of Portsmouth', lexicon);
    expect(refusals.map(({ because }) => because)).toEqual([
      '“Burke” can mean 3 things',
      '“Portsmouth” can mean 2 things',
    ]);
    for (const { suggestions } of refusals)
      for (const { text } of suggestions)
        expect(readQuestion(`within 3 d of ${text}`, lexicon)).toBeDefined();
    const [, town] = refusals;
    for (const { text } of town?.suggestions ?? [])
      expect(understand(`within 3 d of ${text}`, lexicon).refusals).toEqual([]);
  });
});
