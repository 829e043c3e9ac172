import { isMissing, type AnyFact, type Fact } from './fact.ts';
import { ownKnowledge, type SourceId } from './source.ts';

/** Whether nothing but our own knowledge stands behind a citation. */
export const isOwnKnowledge = (sources: readonly SourceId[]): boolean =>
  sources.length > 0 && sources.every((id) => id === ownKnowledge);

/** Whether a fact is our own knowledge, or was computed from a fact that is. */
export function restsOnOwnKnowledge(fact: AnyFact | Fact<unknown>): boolean {
  if (isMissing(fact)) return false;
  if (fact.derivation) return fact.derivation.parts.some(([, part]) => restsOnOwnKnowledge(part));
  return isOwnKnowledge(fact.sources);
}
