import { formatMeasure, missingNames, type DisplayUnits } from '#domain/measure/format.ts';
import { isMissing, isQuantity, type AnyFact, type Missing } from '#domain/provenance/fact.ts';
import {
  assumption,
  citeSource,
  ownKnowledge,
  userInput,
  type Source,
  type SourceId,
} from '#domain/provenance/source.ts';
import type { FigureMark } from '#ui/Figure.tsx';

/** The fact as one string, in the user's units. */
export function showFact(fact: AnyFact, units: DisplayUnits): string {
  if (isMissing(fact)) return missingNames[fact.missing];
  return isQuantity(fact) ? formatMeasure(fact, units) : String(fact.value);
}

/** The mark a fact carries: where its number comes from. */
export function markOf(fact: AnyFact): FigureMark {
  if (isMissing(fact)) return 'missing';
  if (fact.derivation) return 'computed';
  if (fact.sources.includes(assumption) || fact.sources.includes(userInput)) return 'assumption';
  return fact.sources.length > 0 && fact.sources.every((id) => id === ownKnowledge)
    ? 'own-knowledge'
    : 'sourced';
}

/** Every source a fact rests on: those of conflicting readings too. */
export const sourcesOf = (fact: Exclude<AnyFact, Missing>): readonly SourceId[] =>
  isQuantity(fact)
    ? [...new Set([...fact.sources, ...fact.conflicts.flatMap(({ sources }) => sources)])]
    : fact.sources;

/** Value, label and sources as text for the clipboard: what is pasted elsewhere keeps saying where it was read. */
export function citationOf(
  label: string,
  fact: AnyFact,
  units: DisplayUnits,
  sources: ReadonlyMap<SourceId, Source>,
  shown: string = showFact(fact, units),
): string {
  if (isMissing(fact)) return `${label}: ${shown}`;
  const cited = sourcesOf(fact).map((id) => {
    const source = sources.get(id);
    return source ? citeSource(source) : id;
  });
  const how = fact.derivation ? `Computed: ${fact.derivation.formula}. ` : '';
  return `${shown} (${label}). ${how}Source: ${cited.join('; ')}. Confidence ${fact.confidence}, as of ${fact.asOf ?? 'undated'}.`;
}
