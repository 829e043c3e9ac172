import { ownKnowledge } from '#domain/provenance/source.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import type { World } from '#domain/world.ts';
import type { Rule, RuleId } from './rule.ts';

export type Register = ReadonlyMap<RuleId, Rule>;

/** Faults of the rules themselves, one line each. */
export class RuleError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'RuleError';
    this.problems = problems;
  }
}

function faultsOf(rule: Rule, known: ReadonlySet<RuleId>): string[] {
  const faults: string[] = [];
  if (rule.sources.length === 0) faults.push('cites no source');
  if (rule.sources.some((id) => String(id).trim() === '' || id === ownKnowledge))
    faults.push('cites no page: own knowledge is no source of a rule');
  for (const field of ['title', 'citation', 'says'] as const)
    if (rule[field].trim() === '') faults.push(`has no ${field}`);
  for (const field of ['validFrom', 'validTo', 'asOf'] as const) {
    const day = rule[field];
    if (day !== null && !isIsoDay(day)) faults.push(`${field} "${day}" is not a day`);
  }
  if (rule.validFrom !== null && rule.validTo !== null && rule.validTo < rule.validFrom)
    faults.push('ends before it begins');
  if ((rule.effect === 'requires') !== (rule.requires !== undefined))
    faults.push('must say what it requires exactly when it requires something');
  if ((rule.effect === 'lifts') !== rule.lifts.length > 0)
    faults.push('must name the rules it lifts exactly when it lifts some');
  for (const lifted of rule.lifts)
    if (!known.has(lifted)) faults.push(`lifts "${lifted}", which is not on record`);
  return faults;
}

/**
 * The rules by id.
 * @throws RuleError naming every rule without a source, without a text, given twice, or lifting one that isn't there.
 */
export function registerRules(rules: readonly Rule[]): Register {
  const known = new Set(rules.map(({ id }) => id));
  const problems = rules.flatMap((rule) => faultsOf(rule, known).map((fault) => `rule ${rule.id}: ${fault}`));
  const register = new Map<RuleId, Rule>();
  for (const rule of rules) {
    if (register.has(rule.id)) problems.push(`rule ${rule.id}: the id is taken already`);
    register.set(rule.id, rule);
  }
  if (problems.length > 0) throw new RuleError(problems);
  return register;
}

/** The citations that a world's register of sources doesn't list: `rule x cites "y"`. */
export const unlistedCitations = (register: Register, { sources }: Pick<World, 'sources'>): string[] =>
  [...register.values()].flatMap((rule) =>
    rule.sources.filter((id) => !sources.has(id)).map((id) => `rule ${rule.id} cites "${id}"`),
  );
