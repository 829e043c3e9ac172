import { addDays } from '#domain/time/calendar.ts';
import { need } from './need.ts';
import type { Case, Need, Rule } from './rule.ts';
import type { RuleVerdict } from './verdict.ts';

/** What one rule says of a case. */
export interface Finding {
  readonly rule: Rule;
  /** `not-in-point` when a need fails: the rule says nothing of this case. */
  readonly verdict: RuleVerdict | 'not-in-point';
  /** What the rule needs to bite, its being in force first. */
  readonly needs: readonly Need[];
  /** What it then asks of the yard; empty but for rules that require something. */
  readonly demands: readonly Need[];
}

/** A start that was not read counts as long past. */
function inForce({ validFrom, validTo }: Rule, day: string): Need {
  const what = `in force on ${day}`;
  if (validFrom !== null && day < validFrom)
    return need(what, false, `in force from ${validFrom}`, { change: `a start on or after ${validFrom}` });
  if (validTo !== null && validTo < day)
    return need(what, false, `in force until ${validTo}`, { change: `a start by ${validTo}` });
  return need(what, true, validFrom === null ? 'since when was not read' : `in force since ${validFrom}`);
}

const allOf = (needs: readonly Need[]): boolean | null =>
  needs.some(({ holds }) => holds === false)
    ? false
    : needs.some(({ holds }) => holds === null)
      ? null
      : true;

/** Holds one rule against a case. */
export function judgeRule(rule: Rule, at: Case): Finding {
  const needs = [inForce(rule, at.job.startDay), ...rule.needs(at)];
  const demands = rule.requires?.(at) ?? [];
  return { rule, needs, demands, verdict: verdictOf(rule, allOf(needs), allOf(demands)) };
}

function verdictOf(rule: Rule, bites: boolean | null, met: boolean | null): Finding['verdict'] {
  if (bites === false) return 'not-in-point';
  switch (rule.effect) {
    case 'bars':
      return bites ? 'barred' : 'not-settled';
    case 'lifts':
      return bites ? 'allowed' : 'not-settled';
    case 'requires':
      if (met === true) return 'allowed';
      return bites && met === false ? 'barred' : 'not-settled';
    case 'unsettles':
      return 'not-settled';
    case 'attends':
      return 'allowed';
  }
}

/** ISO days on which the finding may differ from the day before, whatever the start. */
export const turnsOf = (rule: Rule, at: Case): readonly string[] => [
  ...(rule.validFrom === null ? [] : [rule.validFrom]),
  ...(rule.validTo === null ? [] : [addDays(rule.validTo, 1)]),
  ...(rule.turns?.(at) ?? []),
];
