import { standingOn } from '#domain/rules/candidacy.ts';
import { register } from '#domain/rules/on-record/index.ts';
import type { Stretch } from '#domain/rules/over-days.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { dayNumber, dayOfNumber } from '#domain/time/day-number.ts';
import { allocate as solve } from '#engines/allocation/allocate.ts';
import type { Allocated, Plan, Stay, Unassigned } from '#engines/allocation/contract.ts';
import { reasonInWords } from '#engines/allocation/reason-words.ts';
import { defaultEffort } from '#engines/allocation/search.ts';
import { answered, type Command, UsageError } from '../command.ts';
import {
  caseOption,
  openScenario,
  proofMsOf,
  repairCaseOf,
  scenarioNotes,
  scenarioOptions,
} from '../scenario/open.ts';
import { type PosedScenario, saidOf } from '../scenario/problem.ts';
import { asJson, textTable } from '../text-table.ts';

export const allocate: Command = {
  name: 'allocate',
  summary: 'which dock takes which ship and when, with a proof',
  usage: ['FILE [--case CASE] [--seconds S] [--json]'],
  operand: 'FILE',
  options: [caseOption, ...scenarioOptions],
  proves: true,
  notes: [
    ...scenarioNotes,
    '',
    'In JSON: {scenario, plan, objective, bound, gap, proof, greedy, unassigned, assumptions}. proof is "optimal", or',
    '"bounded" when better plans were not ruled out in time: none loses fewer fleet-days than bound.',
  ],
  run: (given, surroundings) => {
    const proofMs = proofMsOf(given);
    const posed = openScenario(given, surroundings, {
      command: 'allocate',
      repairCase: repairCaseOf(given),
      hasNextDocks: false,
    });
    const effort = { ...defaultEffort, proofMs };
    const answer = solve(posed.problem, surroundings.clock, proofMs > 0 ? surroundings.prover : null, effort);
    if (!answer.found) throw new UsageError(saidOf(answer.faults));
    return answered(given.has('json') ? asJson(jsonOf(answer, posed)) : textOf(answer, posed));
  },
};

/** Whole days, and parts to the hour; the day they fall on where a scenario gives its start. */
const round = (days: number) => Math.round(days * 1e6) / 1e6;

const dateOf = (day: number, { scenario }: PosedScenario) =>
  dayOfNumber(dayNumber(scenario.start) + day + 1e-9);

function stayJson(stay: Stay, posed: PosedScenario) {
  return {
    ship: stay.ship,
    dock: stay.dock,
    country: stay.country,
    ready: dateOf(stay.readyDay, posed),
    arrives: dateOf(stay.readyDay + stay.transitDays, posed),
    starts: dateOf(stay.startDay, posed),
    ends: dateOf(stay.endDay, posed),
    transitDays: round(stay.transitDays),
    waitingDays: round(stay.waitingDays),
    repairDays: stay.repairDays,
    lostDays: round(stay.lostDays),
    weightedLostDays: round(stay.weightedLostDays),
    isPinned: stay.isPinned,
    eligibility: eligibilityJson(stay, posed),
  };
}

/** How the rules stand on the day a stay begins; null for a ship that they can't be asked about. */
function standingOf({ ship: id, dock: to, startDay }: Stay, posed: PosedScenario): Stretch | null {
  const ship = posed.scenario.ships.find((each) => each.id === id);
  const dock = posed.docks.find((each) => each.id === to);
  return ship && dock ? standingOn(posed.law(ship, dock), dateOf(startDay, posed)) : null;
}

function eligibilityJson(stay: Stay, posed: PosedScenario) {
  const standing = standingOf(stay, posed);
  return (
    standing && {
      verdict: standing.verdict,
      because: standing.because,
      rule: standing.rule,
      citation: standing.rule === null ? null : (register.get(standing.rule)?.citation ?? null),
    }
  );
}

const planJson = ({ stays }: Plan, posed: PosedScenario) => stays.map((stay) => stayJson(stay, posed));

const unassignedJson = (
  { ship, because, docks, lostDays, weightedLostDays }: Unassigned,
  { strait }: PosedScenario,
) => ({
  ship,
  because,
  docks: docks.map(({ dock, because: code }) => ({
    dock,
    because: code,
    says: reasonInWords(code, strait),
  })),
  lostDays: round(lostDays),
  weightedLostDays: round(weightedLostDays),
});

function jsonOf(answer: Allocated, posed: PosedScenario) {
  const { plan, greedy, objective, bound, gap, proof, method } = answer;
  return {
    scenario: posed.scenario.name,
    start: posed.scenario.start,
    objective: round(objective),
    bound: round(bound),
    gap,
    proof,
    method,
    lostDays: round(plan.lostDays),
    plan: planJson(plan, posed),
    unassigned: plan.unassigned.map((each) => unassignedJson(each, posed)),
    greedy: {
      objective: round(greedy.objective),
      lostDays: round(greedy.lostDays),
      plan: planJson(greedy, posed),
      unassigned: greedy.unassigned.map((each) => unassignedJson(each, posed)),
    },
    assumptions: assumptionsOf(posed),
  };
}

/** What a plan rests on beside the records. */
export function assumptionsOf({ scenario, problem, docks }: PosedScenario) {
  const { repairDays, repairCase, horizonDays, stepDays, lostAfterHorizonDays } = problem;
  return {
    repairDays,
    repairCase,
    horizonDays,
    stepDays,
    lostAfterHorizonDays,
    speedKn: scenario.speedKn,
    transit: 'by sea',
    unknownFit: scenario.unknownFit,
    notSettled: scenario.notSettled,
    docksNotOnRecord: docks.filter(({ record }) => record === null).map(({ id }) => id),
    note: `${PLANNING_AID}: a yard takes no part where a rule bars it on the day the work would begin; of docks that are not on record the rules are asked by country, and a ship of any size fits.`,
  };
}

const reasonNames: Readonly<Record<Unassigned['because'], string>> = {
  'no-way': 'no dock can or may take her',
  'too-late': 'can’t be back before the horizon',
  'no-room': 'other ships save more with the dock time',
};

/** `does not fit 14, fit not known 3`. */
function countReasons({ docks }: Unassigned, { strait }: PosedScenario): string {
  const counts = new Map<string, number>();
  for (const { because } of docks) {
    const says = reasonInWords(because, strait);
    counts.set(says, (counts.get(says) ?? 0) + 1);
  }
  return [...counts].map(([because, count]) => `${because} ${count}`).join(', ');
}

const shown = (days: number) => String(Math.round(days * 10) / 10);

/** How many ships are in yards of which the rules settle nothing. */
function openText({ stays }: Plan, posed: PosedScenario): readonly string[] {
  const open = stays.filter((stay) => standingOf(stay, posed)?.verdict === 'not-settled').length;
  return open === 0
    ? []
    : [
        `Not settled by the rules, and counted in: ${open} of ${stays.length} ships in dock (see "fairlead eligible").`,
      ];
}

function textOf(answer: Allocated, posed: PosedScenario): string {
  const { plan, greedy, objective, bound, gap, proof } = answer;
  const proven =
    proof === 'optimal'
      ? 'proven optimal'
      : `no plan loses less than ${shown(bound)}, so at most ${(gap * 100).toFixed(2)} % could be saved`;
  return [
    `${posed.scenario.name}, from ${posed.scenario.start}: ${shown(objective)} weighted fleet-days lost, ${proven}.`,
    `The greedy plan loses ${shown(greedy.objective)}. Without weights: ${shown(plan.lostDays)} days.`,
    '',
    textTable(plan.stays, [
      { title: 'SHIP', of: ({ ship, isPinned }) => (isPinned ? `${ship} (pinned)` : ship) },
      { title: 'DOCK', of: ({ dock }) => dock },
      { title: 'READY', of: ({ readyDay }) => dateOf(readyDay, posed) },
      { title: 'STARTS', of: ({ startDay }) => dateOf(startDay, posed) },
      { title: 'BACK', of: ({ endDay }) => dateOf(endDay, posed) },
      { title: 'TRANSIT', align: 'right', of: ({ transitDays }) => shown(transitDays) },
      { title: 'WAITS', align: 'right', of: ({ waitingDays }) => shown(waitingDays) },
      { title: 'REPAIR', align: 'right', of: ({ repairDays }) => shown(repairDays) },
      { title: 'LOST', align: 'right', of: ({ lostDays }) => shown(lostDays) },
    ]),
    ...plan.unassigned.map((each) => {
      const counts = countReasons(each, posed);
      return `${each.ship}: no dock, ${reasonNames[each.because]}${counts === '' ? '' : ` (${counts})`}.`;
    }),
    ...(plan.unassigned.length > 0 ? [''] : []),
    ...openText(plan, posed),
    `Transit by sea at ${posed.scenario.speedKn} kn with nothing closed; repair days ${posed.problem.repairCase}; docks whose fit isn’t known are ${posed.scenario.unknownFit}.`,
    `${PLANNING_AID}.`,
    '',
  ].join('\n');
}
