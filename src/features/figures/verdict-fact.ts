import type { Known } from '#domain/provenance/fact.ts';
import type { Eligibility } from '#domain/rules/eligibility.ts';
import { whyOf } from '#domain/rules/explain.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';

/** Whether the job may be done, with the pages of all rules in point. */
export function verdictFact(proof: Eligibility): Known<string> {
  const rules = proof.branches.flatMap(({ nodes }) => nodes.map(({ rule }) => rule));
  return {
    value: ruleVerdictNames[proof.verdict],
    sources: [...new Set(rules.flatMap(({ sources }) => sources))],
    confidence: 'medium',
    asOf: rules.reduce<string | null>(
      (newest, { asOf }) => (asOf !== null && (newest === null || asOf > newest) ? asOf : newest),
      null,
    ),
    note: `${whyOf(proof)} ${PLANNING_AID}.`,
  };
}
