import { daysBetween } from '#domain/time/calendar.ts';
import { register } from './on-record/index.ts';
import type { Stretch } from './over-days.ts';
import type { Rule, RuleId } from './rule.ts';

/** What becomes of a yard of which the rules settle nothing: an assumption of the user. */
export type NotSettled = 'allowed' | 'barred';

/** A code that says why a yard is out: `barred:usc-8680-a1`, `not-settled:homeport`. */
export type OutCode = string;

/** Days from a first one on which work may not begin; `toDay` is the first open one again. */
export interface OutDays {
  readonly fromDay: number;
  readonly toDay: number;
  readonly because: OutCode;
}

const isOpen = ({ verdict }: Stretch, notSettled: NotSettled): boolean =>
  verdict === 'allowed' || (verdict === 'not-settled' && notSettled === 'allowed');

const codeOf = ({ verdict, rule, unsaid }: Stretch): OutCode => `${verdict}:${rule ?? unsaid ?? ''}`;

/** Why a yard is out on every day; null when there are days to begin on, or the rules were not asked. */
export function outBecause(stretches: readonly Stretch[], notSettled: NotSettled): OutCode | null {
  const [first] = stretches;
  return first && !stretches.some((each) => isOpen(each, notSettled)) ? codeOf(first) : null;
}

/** The days on which work may not begin, counted from `firstDay`. */
export const outDays = (
  stretches: readonly Stretch[],
  notSettled: NotSettled,
  firstDay: string,
): readonly OutDays[] =>
  stretches
    .filter((each) => !isOpen(each, notSettled))
    .map((each) => ({
      fromDay: daysBetween(firstDay, each.fromDay),
      toDay: daysBetween(firstDay, each.toDay),
      because: codeOf(each),
    }));

/** How the rules stand on an ISO day; null outside of the days asked for. */
export const standingOn = (stretches: readonly Stretch[], day: string): Stretch | null =>
  stretches.find(({ fromDay, toDay }) => fromDay <= day && day < toDay) ?? null;

export interface OutReason {
  /** `barred: 10 USC 8680(a)(1)`. */
  readonly says: string;
  /** Null where no rule holds it, but something was not said. */
  readonly rule: Rule | null;
}

const unsaidNames: Readonly<Record<string, string>> = {
  homeport: 'homeport not given',
  operator: 'operator not given',
  kind: 'a kind of job that no rule knows',
  country: 'country of the dock not given',
};

/** What a code says; null for one that no rule gave. */
export function outReason(code: OutCode): OutReason | null {
  const [, verdict, id = ''] = /^(barred|not-settled):(.*)$/.exec(code) ?? [];
  if (verdict === undefined) return null;
  const rule = register.get(id as RuleId) ?? null;
  // What a demand cites is a shelf of texts: its title says more.
  const why =
    (rule?.effect === 'requires' ? rule.title : rule?.citation) ??
    unsaidNames[id] ??
    'no law on record governs it';
  return { says: `${verdict === 'barred' ? 'barred' : 'not settled'}: ${why}`, rule };
}
