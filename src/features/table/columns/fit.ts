import type { Facility } from '#domain/facility/facility.ts';
import { phaseOn } from '#domain/facility/status.ts';
import { becauseOf, dimensionNames, explainLine } from '#domain/fit/explain.ts';
import type { DockFit, Question, YardFit } from '#domain/fit/fit.ts';
import { isOutOfService, verdictInWords } from '#domain/fit/in-words.ts';
import type { Dimension } from '#domain/fit/judge.ts';
import { rankOf, type YardVerdict } from '#domain/fit/verdict.ts';
import { derived, type AnyFact, type Known, type Missing } from '#domain/provenance/fact.ts';
import { measured, type Cell, type Column, type ColumnContext } from './column.ts';

const noDock: Missing = { missing: 'not-recorded', note: 'no dock on record' };
const noShip: Missing = { missing: 'not-applicable', note: 'no ship is chosen' };

interface Judged {
  readonly yard: YardFit;
  readonly best: DockFit;
  readonly question: Question;
}

function judged(facility: Facility, { fitOf, question }: ColumnContext): Judged | Missing {
  const yard = fitOf(facility.id);
  if (!yard || !question) return noShip;
  return yard.best ? { yard, best: yard.best, question } : noDock;
}

/** Words that follow from the margins of one dock, citing all that went into them. */
function concluded(
  value: string,
  formula: string,
  facility: Facility,
  { best, question }: Judged,
): Known<string> {
  const margins = best.lines
    .filter(({ verdict }) => verdict !== 'not-judged')
    .map((line): readonly [string, AnyFact] => [
      `${best.dock.name}: margin in ${dimensionNames[line.dimension].toLowerCase()}`,
      explainLine(facility, best, line, question).margin,
    ]);
  const phase = phaseOn(best.dock.phases, question.day);
  const state: readonly (readonly [string, AnyFact])[] = phase
    ? [[`${best.dock.name}: state on ${question.day}`, phase]]
    : [];
  const {
    unit: _unit,
    reads: _reads,
    conflicts: _conflicts,
    ...known
  } = derived(0, 'count', formula, [...margins, ...state]);
  return { ...known, value };
}

const tones = {
  fits: 'good',
  'fits-with-overhang': 'strong',
  unknown: 'normal',
  'does-not-fit': 'bad',
  'no-dock': 'normal',
} as const satisfies Record<YardVerdict, string>;

const missingCell = (facility: Facility, noun: string, fact: Missing): Cell => ({
  kind: 'fact',
  label: `${facility.name}: ${noun}`,
  fact,
  shown: fact.note ?? 'not known',
});

/** Best first. `Not known` is an answer here; yards of which no dock is on record stand last, whichever way. */
export const verdict: Column = {
  id: 'verdict',
  title: 'Verdict',
  unit: null,
  width: 144,
  grow: 0,
  needs: 'ship',
  ways: ['best first', 'worst first'],
  key: (facility, { fitOf }) => {
    const best = fitOf(facility.id)?.best;
    return best ? rankOf(best.verdict) + (isOutOfService(best) ? 0.5 : 0) : null;
  },
  absent: 'with no dock on record',
  cell: (facility, context) => {
    const found = judged(facility, context);
    if ('missing' in found) return missingCell(facility, 'verdict', found);
    const { verdict: said } = found.yard;
    const formula = 'the best verdict among the docks of the yard; a dock is as good as its worst dimension';
    return {
      kind: 'fact',
      label: `${facility.name}: verdict for ${found.question.hull.name}`,
      fact: concluded(verdictInWords(found.best), formula, facility, found),
      tone: tones[said],
    };
  },
};

export const bestDock: Column = {
  id: 'best-dock',
  title: 'Best dock',
  unit: null,
  width: 168,
  grow: 1,
  needs: 'ship',
  ways: ['A to Z', 'Z to A'],
  key: (facility, { fitOf }) => fitOf(facility.id)?.best?.dock.name ?? null,
  cell: (facility, context) => {
    const found = judged(facility, context);
    if ('missing' in found) return missingCell(facility, 'best dock', found);
    return {
      kind: 'fact',
      label: `${facility.name}: best dock for ${found.question.hull.name}`,
      fact: concluded(found.best.dock.name, 'the first dock with the best verdict', facility, found),
    };
  },
};

/** Sorted by what the sentence is about, so that like reasons stand together without spelling out every sentence. */
export const because: Column = {
  id: 'because',
  title: 'Because',
  unit: null,
  width: 336,
  grow: 2,
  needs: 'ship',
  ways: ['A to Z', 'Z to A'],
  key: (facility, { fitOf }) => {
    const best = fitOf(facility.id)?.best;
    if (!best) return null;
    if (best.missing.length > 0) return `Not known: ${best.missing.join()}`;
    return best.deciding ? dimensionNames[best.deciding.dimension] : `The dock is ${best.state}`;
  },
  cell: (facility, context) => {
    const found = judged(facility, context);
    if ('missing' in found) return missingCell(facility, 'reason', found);
    const sentence = becauseOf(facility, found.best, found.question);
    return {
      kind: 'fact',
      label: `${facility.name}: reason for the verdict`,
      fact: concluded(sentence, 'the dimension that decides, in words', facility, found),
    };
  },
};

const marginOf = (dimension: Dimension, id: string, title: string, unit: 'm' | 't') =>
  measured({
    id,
    title,
    noun: `margin in ${dimensionNames[dimension].toLowerCase()}`,
    unit,
    needs: 'ship',
    signed: true,
    key: (facility, { fitOf }) => {
      const line = fitOf(facility.id)?.best?.lines.find((each) => each.dimension === dimension);
      return line?.marginLow ?? line?.marginHigh ?? null;
    },
    of: (facility, context) => {
      const found = judged(facility, context);
      if ('missing' in found) return { measure: found, part: null };
      const line = found.best.lines.find((each) => each.dimension === dimension);
      return {
        measure: line ? explainLine(facility, found.best, line, found.question).margin : noDock,
        part: found.best.dock.name,
      };
    },
  });

export const lengthMargin = marginOf('length', 'length-margin', 'Margin in length', 'm');
export const beamMargin = marginOf('beam', 'beam-margin', 'Margin in beam', 'm');
export const draftMargin = marginOf('draft', 'draft-margin', 'Margin in draft', 'm');
export const liftMargin = marginOf('lift', 'lift-margin', 'Margin in lift', 't');
