import { coalitionEffort } from '#engines/allocation/coalitions.ts';
import type { CoalitionPlan, Contributed, DayRange } from '#engines/allocation/contract.ts';
import { contributionOf, returnedBy } from '#engines/allocation/contribution.ts';
import { finish } from '#engines/allocation/search.ts';
import { answered, type Command, UsageError } from '../command.ts';
import { openScenario, proofMsOf, scenarioNotes, scenarioOptions } from '../scenario/open.ts';
import { type PosedScenario, saidOf } from '../scenario/problem.ts';
import { asJson, textTable } from '../text-table.ts';
import { assumptionsOf } from './allocate.ts';

export const contribution: Command = {
  name: 'contribution',
  summary: 'what each partner’s docks add, in fleet-days',
  usage: ['FILE [--seconds S] [--json]'],
  operand: 'FILE',
  options: scenarioOptions,
  proves: true,
  notes: [
    ...scenarioNotes,
    '',
    'The fleet is allocated under every coalition of the partners with home, at low, likely and high repair days. A',
    'partner’s value is its Shapley value: what it saves on joining, averaged over all orders of joining. Values sum to',
    'what all save together. Pins are put aside. In JSON: {scenario, gain, partners, coalitions, nextDocks, checks,',
    'assumptions}; range is over the repair days, widened by what the proofs leave open.',
  ],
  run: (given, surroundings) => {
    const proofMs = proofMsOf(given);
    const posed = openScenario(given, surroundings, {
      command: 'contribution',
      repairCase: 'likely',
      hasNextDocks: true,
    });
    const { home, partners } = posed.scenario;
    const answer = finish(
      contributionOf(
        { problem: posed.problem, home, partners, candidates: posed.candidates },
        surroundings.clock,
        proofMs > 0 ? surroundings.prover : null,
        { ...coalitionEffort, proofMs },
      ),
    );
    if (!answer.found) throw new UsageError(saidOf(answer.faults));
    return answered(given.has('json') ? asJson(jsonOf(answer, posed)) : textOf(answer, posed));
  },
};

const round = (days: number) => Math.round(days * 1e6) / 1e6;
const roundRange = ({ low, high }: DayRange) => ({ low: round(low), high: round(high) });

function jsonOf(answer: Contributed, posed: PosedScenario) {
  return {
    scenario: posed.scenario.name,
    start: posed.scenario.start,
    home: answer.home,
    gain: round(answer.gain),
    range: roundRange(answer.range),
    partners: answer.partners.map((each) => ({
      ...each,
      fleetDays: round(each.fleetDays),
      range: roundRange(each.range),
      first: round(each.first),
      last: round(each.last),
    })),
    coalitions: answer.coalitions.map((each) => ({
      ...each,
      objective: round(each.objective),
      bound: round(each.bound),
      saved: round(each.saved),
      returnDays: each.returnDays.map(round),
    })),
    nextDocks: answer.nextDocks.map((each) => ({
      ...each,
      saved: round(each.saved),
      range: roundRange(each.range),
    })),
    checks: answer.checks,
    assumptions: assumptionsOf(posed),
  };
}

const shown = (days: number) => String(Math.round(days * 10) / 10);
const shownRange = ({ low, high }: DayRange) => `${shown(low)} to ${shown(high)}`;

function textOf(answer: Contributed, posed: PosedScenario): string {
  const { home, partners, gain, range, coalitions, nextDocks, checks } = answer;
  const { horizonDays } = posed.problem;
  const days = [0.25, 0.5, 0.75, 1].map((share) => Math.round(horizonDays * share));
  const named = ({ partners: names }: CoalitionPlan) => [home.join(' and '), ...names].join(' + ');
  const some = coalitions.filter(
    ({ partners: names }) => names.length <= 1 || names.length === partners.length,
  );
  return [
    `${posed.scenario.name}: the partners of ${home.join(' and ')} together save ${shown(gain)} weighted fleet-days (${shownRange(range)}).`,
    '',
    textTable(partners, [
      { title: 'PARTNER', of: ({ partner }) => partner },
      { title: 'DOCKS', align: 'right', of: ({ docks }) => String(docks) },
      { title: 'VALUE', align: 'right', of: ({ fleetDays }) => shown(fleetDays) },
      { title: 'RANGE', align: 'right', of: (each) => shownRange(each.range) },
      { title: 'IF FIRST', align: 'right', of: ({ first }) => shown(first) },
      { title: 'IF LAST', align: 'right', of: ({ last }) => shown(last) },
    ]),
    'Ships back in service by day:',
    '',
    textTable(some, [
      { title: 'COALITION', of: named },
      ...days.map((day) => ({
        title: `DAY ${day}`,
        align: 'right' as const,
        of: (each: CoalitionPlan) => String(returnedBy(day, each)),
      })),
      { title: 'NOT REPAIRED', align: 'right', of: ({ unrepaired }) => String(unrepaired) },
      { title: 'DAYS LOST', align: 'right', of: ({ objective }) => shown(objective) },
      {
        title: 'PROOF',
        of: ({ proof, bound }) => (proof === 'optimal' ? proof : `at least ${shown(bound)}`),
      },
    ]),
    ...(nextDocks.length === 0
      ? []
      : [
          'One more dock, on top of all:',
          '',
          textTable(nextDocks, [
            { title: 'DOCK', of: ({ dock }) => dock },
            { title: 'COUNTRY', of: ({ country }) => country },
            { title: 'SAVES', align: 'right', of: ({ saved }) => shown(saved) },
            { title: 'RANGE', align: 'right', of: (each) => shownRange(each.range) },
          ]),
        ]),
    ...checks.map(
      ({ name, holds, off }) => `${holds ? 'ok  ' : 'open'}  ${name}${holds ? '' : ` (${shown(off)})`}`,
    ),
    'Ranges are over low to high repair days, widened by what the proofs leave open. A planning aid, not legal advice.',
    '',
  ].join('\n');
}
