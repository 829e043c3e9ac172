import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '#question/asked.ts';
import type { Meaning } from '#question/meaning.ts';
import { longestQuestion, readQuestion } from '#question/read.ts';
import { tokenize } from '#question/tokens.ts';
import { lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';

const meaningsOf = (text: string): readonly Meaning[] =>
  readQuestion(text, lexicon).phrases.flatMap(({ meaning }) => (meaning ? [meaning] : []));

/** Words to build questions of, known and unknown, whole and cut. */
const pieces = fc.constantFrom(
  ...new Set(sentences.flatMap((sentence) => sentence.split(' '))),
  'Malaca',
  'xyzzy',
  '>=',
  ',',
  '·',
  '“',
  '7',
  'm',
  '-',
);
const jumbles = fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' '));

describe('reading a question', () => {
  it.each(sentences)('understands all of: %s', (sentence) => {
    const { refusals, asked } = understand(sentence, lexicon);
    expect(refusals).toEqual([]);
    expect(asked).not.toBeNull();
  });

  it.each(sentences)('says it so that it reads the same again: %s', (sentence) => {
    const first = understand(sentence, lexicon);
    const again = understand(first.says.join(' · '), lexicon);
    expect(again.refusals).toEqual([]);
    const said = (meanings: readonly Meaning[]) => meanings.filter(({ kind }) => kind !== 'yards');
    expect(said(meaningsOf(first.says.join(' · ')))).toEqual(said(meaningsOf(sentence)));
    expect(again.says).toEqual(first.says);
  });

  it.each(sentences)('in any case and with accents left off or put on: %s', (sentence) => {
    const meanings = meaningsOf(sentence);
    // What is quoted is kept as it was typed.
    if (sentence.includes('“')) return;
    expect(meaningsOf(sentence.toUpperCase())).toEqual(meanings);
    expect(meaningsOf(sentence.replaceAll('a', 'á').replaceAll('o', 'ö'))).toEqual(meanings);
  });

  it('never throws, and accounts for every word in order, whatever is typed', () => {
    const check = (text: string) => {
      const { phrases, unknown, text: read } = readQuestion(text, lexicon);
      expect(read).toBe(text.slice(0, longestQuestion));
      for (const spans of [phrases, unknown])
        for (const [index, { from, to, text: words }] of spans.entries()) {
          expect(read.slice(from, to)).toBe(words);
          expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
        }
      const covered = (from: number, to: number) =>
        [...phrases, ...unknown].some((span) => span.from <= from && span.to >= to);
      for (const token of tokenize(read))
        if (token.kind !== 'mark') expect(covered(token.from, token.to)).toBe(true);
    };
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), check), { numRuns: 300 });
    fc.assert(fc.property(jumbles, check), { numRuns: 300 });
  });

  it('asks nothing while anything is not understood', () => {
    fc.assert(
      fc.property(jumbles, (text) => {
        const { asked, refusals, read } = understand(text, lexicon);
        expect(read.unknown.length === 0 || asked === null).toBe(true);
        expect(refusals.length === 0 || asked === null).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('names every name by itself again', () => {
    for (const slot of ['ship', 'place', 'strait', 'option country', 'option capability'] as const)
      for (const { name } of lexicon.names(slot))
        for (const spelled of [name.title, name.short]) {
          const found = new Set(
            lexicon.called(slot, keyFor(spelled)).map(({ thing }) => JSON.stringify(thing)),
          );
          expect(found, `${slot} ${spelled}`).toContain(JSON.stringify(name.thing));
        }
  });
});

const keyFor = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
