import { capabilityNames, type Facility } from '#domain/facility/facility.ts';
import { explainLine } from '#domain/fit/explain.ts';
import { dimensionNames } from '#domain/fit/explain.ts';
import type { Question } from '#domain/fit/fit.ts';
import { formatNumber } from '#domain/measure/format.ts';
import {
  assumed,
  derived,
  type AnyFact,
  type Known,
  type Missing,
  type Quantity,
} from '#domain/provenance/fact.ts';
import { assumption, userInput } from '#domain/provenance/source.ts';
import { middleOf, type Band } from '#domain/ranking/band.ts';
import type { FirstShare, FirstShares } from '#domain/ranking/first-shares.ts';
import { methodSentence } from '#domain/ranking/words.ts';
import type { JobKind } from '#domain/rules/job.ts';
import type { Wait } from '#domain/shortlist/availability.ts';
import { criterionFormulas, criterionNames, totalFormula, wantedFor } from '#domain/shortlist/criteria.ts';
import { marginOf } from '#domain/shortlist/margin.ts';
import type { Ranked } from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights, type Criterion, type Weights } from '#domain/shortlist/weights.ts';
import type { RangeUse } from '#domain/vessel/range-use.ts';
import type { ShipType } from '#domain/vessel/ship-class.ts';
import type { TellSeaWay } from '#workspace/derived/sea-way-facts.ts';
import { verdictFact } from '../figures/verdict-fact.ts';

/** What the facts of a row are put together from. */
export interface Telling {
  readonly question: Question;
  readonly kind: JobKind;
  readonly type: ShipType | null;
  /** What each criterion counts in the score, in the order of `criteria`: 0 where it takes no part. */
  readonly shares: readonly number[];
  readonly tell: TellSeaWay;
  /** What the way by sea takes of her range. */
  readonly range: (facility: Facility) => RangeUse;
  /** When a dock is free. */
  readonly free: (wait: Wait) => Known<string>;
}

type Part = readonly [label: string, fact: AnyFact];

/** `0.42 to 0.71`, one number where nothing is open. */
export const bandText = ({ low, high }: Band): string =>
  high - low < 0.005 ? formatNumber(low, 2) : `${formatNumber(low, 2)} to ${formatNumber(high, 2)}`;

const between = ({ low, high }: Band, formula: string, parts: readonly Part[]): Quantity => ({
  ...derived(low, 'count', formula, parts),
  ...(high > low ? { to: high } : {}),
});

/** How much a criterion counts. */
export const weightFact = (weights: Weights, criterion: Criterion): Quantity =>
  weights[criterion] === defaultWeights[criterion]
    ? assumed(weights[criterion], 'count', assumption, 'a weight to begin with: drag it')
    : assumed(weights[criterion], 'count', userInput, 'set by the user');

/** A score, with what it rests on. */
export function scoreFact(entry: Ranked, criterion: Criterion, telling: Telling): Quantity {
  const score = entry.scores[criteria.indexOf(criterion)] ?? { low: 0, high: 1, because: '' };
  return between(
    score,
    `${criterionFormulas[criterion]} — here: ${score.because}`,
    restsOn(entry, criterion, telling),
  );
}

function restsOn(entry: Ranked, criterion: Criterion, telling: Telling): readonly Part[] {
  const { facility, fit, eligibility } = entry;
  switch (criterion) {
    case 'days':
      return [['Days by sea', telling.tell(facility).days]];
    case 'margin': {
      const { sure, roomiest } = marginOf(fit, telling.question.hull);
      const docks = new Set([sure, roomiest].flatMap((each) => (each ? [each.fit] : [])));
      return [...docks].flatMap((each) =>
        each.lines
          .filter(({ verdict }) => verdict !== 'not-judged')
          .map((line): Part => [
            `${each.dock.name}: margin in ${dimensionNames[line.dimension].toLowerCase()}`,
            explainLine(facility, each, line, telling.question).margin,
          ]),
      );
    }
    case 'eligibility':
      return [['May do the job', eligibility ? verdictFact(eligibility) : noJob]];
    case 'capability': {
      const wanted = telling.type === null ? [] : wantedFor(telling.kind, telling.type);
      const found = facility.capabilities.filter(({ tag }) => wanted.includes(tag));
      return found.length === 0
        ? [['Capability', { missing: 'not-recorded', note: 'no source reports such work' }]]
        : found.map(({ tag, note, sources, confidence }): Part => [
            capabilityNames[tag],
            { value: note || capabilityNames[tag], sources, confidence, asOf: null },
          ]);
    }
    case 'availability':
      return [['When a dock is free', entry.wait ? telling.free(entry.wait) : noCalendar]];
    case 'confidence':
      return [['Confidence of the record', confidenceFact(entry)]];
  }
}

const noJob: Missing = { missing: 'not-applicable', note: 'no job is set' };

const noCalendar: Missing = {
  missing: 'not-recorded',
  note: 'the fleet has neither booked nor closed a dock of the yard',
};

const confidenceFact = ({ facility }: Ranked): Known<string> => ({
  value: facility.confidence,
  sources: facility.sources,
  confidence: facility.confidence,
  asOf: null,
});

/** The whole score of a yard: weights and scores as its parts. */
export function totalFact(entry: Ranked, telling: Telling): Quantity {
  const parts = criteria.flatMap((criterion, at): readonly Part[] => {
    const share = telling.shares[at] ?? 0;
    const name = `${criterionNames[criterion]}, weight ${formatNumber(share * 100, 0)} %`;
    return share > 0 ? [[name, scoreFact(entry, criterion, telling)]] : [];
  });
  return between(entry.total, totalFormula, parts);
}

/** One end or the middle of the whole score, for a column of numbers. */
export const totalEnd = (entry: Ranked, end: 'low' | 'middle' | 'high', telling: Telling): Quantity => ({
  ...totalFact(entry, telling),
  value: end === 'middle' ? middleOf(entry.total) : entry.total[end],
});

/** In which share of all weightings the yard is first. */
export const firstFact = ({ middle }: FirstShare, shares: FirstShares): Quantity =>
  derived(
    middle,
    'count',
    `share of all weightings of the criteria in which the middle of its band is the highest (rank-one acceptability, SMAA, Lahdelma and others 1998). ${methodSentence(shares)}`,
    [],
  );
