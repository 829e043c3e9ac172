import { derived, type AnyFact, type Known, type Quantity } from '#domain/provenance/fact.ts';
import type { CoalitionPlan, Contributed } from '#engines/allocation/contract.ts';
import type { Computed } from '../../store/workspace.ts';
import { siteLawFact } from './law.ts';
import { assumptionsOf, faultInWords, type FleetGiven } from './plan-account.ts';

/** What one partner's docks are worth, in weighted fleet-days. */
export interface PartnerWorth {
  readonly partner: string;
  readonly name: string;
  readonly value: Quantity;
  readonly low: number;
  readonly high: number;
  readonly first: Quantity;
  readonly last: Quantity;
  readonly docks: number;
}

/** Ships back in service under one coalition. */
export interface Returns {
  readonly key: string;
  readonly title: string;
  readonly days: readonly number[];
  readonly lost: Quantity;
}

export interface FoundContribution {
  readonly partners: readonly PartnerWorth[];
  readonly gain: Quantity;
  readonly gainRange: readonly [low: number, high: number];
  /** A share of what home alone loses. */
  readonly share: Quantity;
  /** Home alone, then with one partner more at a time in order of worth. */
  readonly returns: readonly Returns[];
  readonly ships: number;
  readonly homeReturned: Quantity;
  readonly allReturned: Quantity;
  readonly nextDocks: readonly {
    readonly name: string;
    /** Whose rules were asked; says so where none were. */
    readonly law: Known<string>;
    readonly saved: Quantity;
    readonly low: number;
    readonly high: number;
  }[];
  readonly sum: { readonly holds: boolean; readonly total: Quantity };
  readonly neverLose: boolean;
  /** Coalitions whose plan is not proven the best. */
  readonly open: number;
  readonly coalitions: number;
}

export type ContributionAccount =
  | { readonly state: 'unasked' }
  | { readonly state: 'waiting'; readonly progress: number; readonly found: FoundContribution | null }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly because: string }
  | { readonly state: 'refused'; readonly faults: readonly string[] }
  | { readonly state: 'found'; readonly found: FoundContribution };

export type NameCountry = (code: string) => string;

export function contributionAccount(
  given: FleetGiven,
  computed: Computed['contribution'],
  isStopped: boolean,
  nameOf: NameCountry,
): ContributionAccount {
  if (given.ships.length === 0 || given.docks.length === 0) return { state: 'unasked' };
  if (isStopped) return { state: 'stopped' };
  if (!computed) return { state: 'waiting', progress: 0, found: null };
  if (computed.failure !== null) return { state: 'failed', because: computed.failure };
  const { answer, earlier, question } = computed;
  if (!answer)
    return {
      state: 'waiting',
      progress: computed.progress,
      found: earlier?.found ? foundContribution(earlier, given, nameOf) : null,
    };
  if (!answer.found)
    return {
      state: 'refused',
      faults:
        question.partners.length === 0
          ? ['A coalition of nobody: tick at least one partner whose docks take part.']
          : question.home.length === 0
            ? ['A coalition of nobody: name at least one country whose docks are there in any case.']
            : answer.faults.map((fault) => faultInWords(fault, given)),
    };
  return { state: 'found', found: foundContribution(answer, given, nameOf) };
}

type Part = readonly [label: string, fact: AnyFact];

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

function foundContribution(answer: Contributed, given: FleetGiven, nameOf: NameCountry): FoundContribution {
  const behind = assumptionsOf(given);
  const home = listed(answer.home.map(nameOf));
  const lostBy = (coalition: CoalitionPlan): Quantity =>
    derived(
      coalition.objective,
      'd',
      `weighted fleet-days lost when the docks of ${listed([...answer.home, ...coalition.partners].map(nameOf))} take part; ${coalition.proof === 'optimal' ? 'proven the least' : 'the least found'}`,
      behind,
    );
  const of = (partners: readonly string[]): CoalitionPlan | undefined =>
    answer.coalitions.find(
      (each) =>
        each.partners.length === partners.length && partners.every((name) => each.partners.includes(name)),
    );
  const ordered = answer.partners.toSorted((a, b) => b.fleetDays - a.fleetDays);
  const names = ordered.map(({ partner }) => partner);
  const [alone, everyone] = [of([]), of(names)];
  const lostAlone = alone ? lostBy(alone) : null;
  const lostTogether = everyone ? lostBy(everyone) : null;
  const ends: readonly Part[] = [
    ...(lostAlone ? [[`${home} alone`, lostAlone] as const] : []),
    ...(lostTogether ? [['With all partners', lostTogether] as const] : []),
  ];
  const gain = derived(
    answer.gain,
    'd',
    'fleet-days lost by home alone − fleet-days lost with all partners',
    ends,
  );
  const partners = ordered.map((each): PartnerWorth => ({
    partner: each.partner,
    name: nameOf(each.partner),
    value: derived(
      each.fleetDays,
      'd',
      'Shapley value: weighted fleet-days that the partner’s docks save on joining, averaged over all orders in which partners may join',
      [...ends, ...behind],
    ),
    low: each.range.low,
    high: each.range.high,
    first: derived(each.first, 'd', 'saved when this partner joins first', ends),
    last: derived(each.last, 'd', 'saved when this partner joins last', ends),
    docks: each.docks,
  }));
  const steps = [[], ...names.map((_, count) => names.slice(0, count + 1))];
  const returns = steps.flatMap((joined): readonly Returns[] => {
    const coalition = of(joined);
    if (!coalition) return [];
    const newest = joined.at(-1);
    return [
      {
        key: joined.join('+') || 'home',
        title: newest === undefined ? `${home} alone` : `+ ${nameOf(newest)}`,
        days: coalition.returnDays,
        lost: lostBy(coalition),
      },
    ];
  });
  const returned = (coalition: CoalitionPlan | undefined, whose: string) =>
    derived(
      coalition?.returnDays.length ?? 0,
      'count',
      `ships back in service within the horizon, ${whose}`,
      behind,
    );
  const sum = answer.checks.find(({ name }) => name === 'values-sum-to-gain');
  return {
    partners,
    gain,
    gainRange: [answer.range.low, answer.range.high],
    share: derived(
      alone && alone.objective > 0 ? answer.gain / alone.objective : 0,
      'count',
      'saved ÷ lost by home alone',
      [['Saved', gain], ...ends],
    ),
    returns,
    ships: given.ships.length,
    homeReturned: returned(alone, `${home} alone`),
    allReturned: returned(everyone, 'with all partners'),
    nextDocks: answer.nextDocks.map((next) => {
      const law = siteLawFact(next.country === '' ? null : nameOf(next.country), given.fleet);
      return {
        name: next.dock.replace(/^next /, ''),
        law,
        saved: derived(
          next.saved,
          'd',
          'weighted fleet-days that this dock saves on top of home and all partners; a ship of any size fits, and may come where the rules let her',
          [['Who may work there', law], ...ends, ...behind],
        ),
        low: next.range.low,
        high: next.range.high,
      };
    }),
    sum: {
      holds: sum?.holds ?? false,
      total: derived(
        partners.reduce((total, { value }) => total + value.value, 0),
        'd',
        'the sum of the values of all partners',
        partners.map(({ name, value }): Part => [name, value]),
      ),
    },
    neverLose: answer.checks.find(({ name }) => name === 'more-partners-never-lose')?.holds ?? false,
    open: answer.checks.find(({ name }) => name === 'all-proven-optimal')?.off ?? 0,
    coalitions: answer.coalitions.length,
  };
}
