import { assumed, derived, type AnyFact, type Known, type Quantity } from '#domain/provenance/fact.ts';
import { assumption, userInput } from '#domain/provenance/source.ts';
import { standingOn } from '#domain/rules/candidacy.ts';
import type { Stretch } from '#domain/rules/over-days.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { addDays } from '#domain/time/calendar.ts';
import { dayNumber, dayOfNumber } from '#domain/time/day-number.ts';
import type { ShipClass, ShipClassId } from '#domain/vessel/ship-class.ts';
import type {
  Allocated,
  AllocationProblem,
  Fault,
  Plan,
  Stay,
  Unassigned,
} from '#engines/allocation/contract.ts';
import { reasonInWords } from '#engines/allocation/reason-words.ts';
import type { Matrix, NoRoute } from '#engines/routing/index.ts';
import type { Answered } from '../../ask/answer.ts';
import { firstRepairDays } from '../../document/fleet.ts';
import type { Fleet, FleetShip } from '../../edits/fleet.ts';
import type { Computed } from '../../store/workspace.ts';
import { chart, speedFact } from '../voyage-account.ts';
import type { FleetDock } from './docks.ts';
import { lawFact, outFact, whoMayFact, type FleetLaw } from './law.ts';
import type { FleetFit } from './problem.ts';
import type { FleetStraits } from './questions.ts';
import { methodInWords, unassignedInWords } from './words.ts';

/** A ship in her dock: every number with what it rests on. */
export interface PlannedShip {
  readonly ship: FleetShip;
  readonly name: string;
  readonly dock: FleetDock;
  readonly stay: Stay;
  readonly transit: Quantity;
  readonly waiting: Quantity;
  readonly repair: Quantity;
  readonly lost: Quantity;
  readonly weighted: Quantity;
  /** Whether the dock is known to take her; else it is taken to. */
  readonly isFitKnown: boolean;
  /** Whether the rules let the yard do her job, begun on that day. */
  readonly mayWork: Known<string>;
  readonly isSettled: boolean;
  /** ISO day on which she is back in service. */
  readonly back: string;
}

/** A ship without a dock, and why. */
export interface UnplannedShip {
  readonly ship: FleetShip;
  readonly name: string;
  readonly says: string;
  /** `does not fit`, with how many docks say so; most first. */
  readonly reasons: readonly Reason[];
  readonly weighted: Quantity;
}

export interface Reason {
  readonly says: string;
  readonly docks: number;
  /** The rule that says so, with its pages; null where it is no rule. */
  readonly rule: Known<string> | null;
}

export interface FoundPlan {
  readonly planned: readonly PlannedShip[];
  readonly unplanned: readonly UnplannedShip[];
  readonly lost: Quantity;
  readonly greedy: Quantity;
  /** What the greedy plan loses more. */
  readonly overGreedy: Quantity;
  readonly bound: Quantity;
  /** A share of what is lost. */
  readonly gap: Quantity;
  readonly isOptimal: boolean;
  readonly method: string;
  /** Ships in docks that are not known to take them. */
  readonly doubtful: Quantity;
  /** Ships in yards of which the rules settle nothing. */
  readonly unsettled: Quantity;
}

export type PlanAccount =
  /** No ship, or none with a place, or no dock. */
  | { readonly state: 'unasked'; readonly because: 'no-ships' | 'no-places' | 'no-docks' }
  | { readonly state: 'waiting'; readonly progress: number; readonly found: FoundPlan | null }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly because: string }
  /** The question can't be put like that; the last plan is still there to see. */
  | { readonly state: 'refused'; readonly faults: readonly string[]; readonly found: FoundPlan | null }
  | { readonly state: 'found'; readonly found: FoundPlan };

/** What an account of the fleet is made of. */
export interface FleetGiven {
  readonly fleet: Fleet;
  readonly ships: readonly FleetShip[];
  readonly docks: readonly FleetDock[];
  readonly yards: readonly string[];
  readonly speedKn: number;
  readonly asOf: string;
  readonly shipClasses: ReadonlyMap<ShipClassId, ShipClass>;
  readonly fit: FleetFit;
  readonly law: FleetLaw;
  readonly tooSmall: FleetStraits;
  readonly straitName: (id: StraitId) => string;
}

export const shipName = ({ name, ship }: FleetShip, classes: FleetGiven['shipClasses']): string =>
  name.trim() !== '' ? name : className(ship, classes);

export const className = (ship: FleetShip['ship'], classes: FleetGiven['shipClasses']): string =>
  ship.kind === 'own'
    ? ship.dimensions.name || 'Own dimensions'
    : (classes.get(ship.classId as ShipClassId)?.name ?? ship.classId);

/** Repair days of a ship as the plan reckons them: an assumption of ours, or of the user where changed. */
function repairFact(ship: FleetShip, { repairDays, repairCase }: Fleet): Quantity {
  const { low, likely, high } = ship.repairDays ?? repairDays[ship.job] ?? { low: 0, likely: 0, high: 0 };
  const days = { low, likely, high }[repairCase];
  const kind = ship.job.replaceAll('-', ' ');
  const first = (firstRepairDays as Readonly<Record<string, typeof firstRepairDays.overhaul>>)[ship.job];
  const isOurs =
    ship.repairDays === null &&
    first !== undefined &&
    first.low === low &&
    first.likely === likely &&
    first.high === high;
  return assumed(
    days,
    'd',
    isOurs ? assumption : userInput,
    ship.repairDays === null
      ? `days in dock for ${kind}: ${low} at best, ${likely} likely, ${high} at worst; an assumption`
      : `days in dock of this very repair: ${low} at best, ${likely} likely, ${high} at worst; typed by the user`,
  );
}

const typed = (value: number, unit: 'd' | 'count', note: string): Quantity =>
  assumed(value, unit, userInput, note);

/** Says what the engine answered, in facts and words. `seen` is the last plan found, to draw while there is no other. */
export function planAccount(
  given: FleetGiven,
  computed: Computed['plan'],
  ways: Computed['fleetWays'],
  isStopped: boolean,
  seen: FoundPlan | null,
): PlanAccount {
  if (given.fleet.ships.length === 0) return { state: 'unasked', because: 'no-ships' };
  if (given.ships.length === 0) return { state: 'unasked', because: 'no-places' };
  if (given.docks.length === 0) return { state: 'unasked', because: 'no-docks' };
  const failure = ways?.failure ?? computed?.failure ?? null;
  if (failure !== null) return { state: 'failed', because: failure };
  if (isStopped) return { state: 'stopped' };
  const isUnderWay = ways?.answer === null || ways === null;
  if (isUnderWay || !computed?.answer)
    return { state: 'waiting', progress: isUnderWay ? 0 : (computed?.progress ?? 0), found: seen };
  const { answer, question } = computed;
  if (!answer.found)
    return { state: 'refused', faults: answer.faults.map((each) => faultInWords(each, given)), found: seen };
  return { state: 'found', found: foundPlan(answer, given, question.problem, matrixOf(ways)) };
}

const matrixOf = (ways: Answered<unknown, Matrix | NoRoute> | null): Matrix | null =>
  ways?.answer?.found ? ways.answer : null;

/** A fault with ships and docks by their names, not by their ids. */
export function faultInWords({ message }: Fault, { fleet, docks, shipClasses }: FleetGiven): string {
  return message
    .replaceAll(/"([^"]+)"/g, (whole, id: string) => {
      const ship = fleet.ships.find((each) => each.id === id);
      if (ship) return shipName(ship, shipClasses);
      return docks.find((each) => each.id === id)?.name ?? whole;
    })
    .replaceAll(/\b(?:barred|not-settled):[\w-]*/g, (code) => reasonInWords(code))
    .replaceAll(/\bday (-?\d+)\b/g, 'day $1');
}

function foundPlan(
  answer: Allocated,
  given: FleetGiven,
  problem: AllocationProblem,
  matrix: Matrix | null,
): FoundPlan {
  const { shipClasses } = given;
  const dockById = new Map(given.docks.map((dock) => [dock.id, dock]));
  const shipById = new Map(given.fleet.ships.map((ship) => [ship.id, ship]));
  const nameOf = (id: string) => {
    const ship = shipById.get(id);
    return ship ? shipName(ship, shipClasses) : id;
  };
  const planned = answer.plan.stays.flatMap((stay): readonly PlannedShip[] => {
    const [ship, dock] = [shipById.get(stay.ship), dockById.get(stay.dock)];
    return ship && dock ? [plannedShip(stay, ship, dock, given, matrix)] : [];
  });
  const unplanned = answer.plan.unassigned.flatMap((each): readonly UnplannedShip[] => {
    const ship = shipById.get(each.ship);
    return ship ? [unplannedShip(each, ship, nameOf(each.ship), problem, given.straitName)] : [];
  });
  const lost = derived(
    answer.objective,
    'd',
    'the sum over all ships of days lost × priority, the least that was found',
    [
      ...planned.map((each): Part => [`${each.name}, in ${each.dock.own}`, each.weighted]),
      ...unplanned.map((each): Part => [`${each.name}, no dock`, each.weighted]),
      ['Who may work', whoMayFact(given.fleet)],
    ],
  );
  const greedy = derived(
    answer.greedy.objective,
    'd',
    'the same sum when ships are served in order of priority ÷ repair days, each where she is back first',
    sharesOf(answer.greedy, nameOf),
  );
  const bound = derived(
    answer.bound,
    'd',
    `no plan under these assumptions loses fewer, proven ${methodInWords(answer)}`,
    assumptionsOf(given),
  );
  return {
    planned,
    unplanned,
    lost,
    greedy,
    overGreedy: derived(answer.greedy.objective - answer.objective, 'd', 'greedy − this plan', [
      ['Greedy', greedy],
      ['This plan', lost],
    ]),
    bound,
    gap: derived(answer.gap, 'count', '(this plan − bound) ÷ this plan', [
      ['This plan', lost],
      ['Bound', bound],
    ]),
    isOptimal: answer.proof === 'optimal',
    method: methodInWords(answer),
    doubtful: derived(
      planned.filter(({ isFitKnown }) => !isFitKnown).length,
      'count',
      'ships planned into docks whose fit is not known',
      [['Docks whose fit is not known', unknownFitFact(given.fleet)]],
    ),
    unsettled: derived(
      planned.filter(({ isSettled }) => !isSettled).length,
      'count',
      'ships planned into yards of which the rules do not settle whether they may do the job',
      [
        ['Who may work', whoMayFact(given.fleet)],
        ...planned.filter(({ isSettled }) => !isSettled).map(({ name, mayWork }): Part => [name, mayWork]),
      ],
    ),
  };
}

type Part = readonly [label: string, fact: AnyFact];

const sharesOf = ({ stays, unassigned }: Plan, nameOf: (id: string) => string): readonly Part[] =>
  [...stays, ...unassigned].map((each): Part => [
    nameOf(each.ship),
    derived(each.weightedLostDays, 'd', 'days lost × priority', [
      ['Days lost', derived(each.lostDays, 'd', 'from ready to back in service', [])],
    ]),
  ]);

/** What every plan rests on, beside the ships themselves. */
export const assumptionsOf = ({ fleet, speedKn }: FleetGiven): readonly Part[] => [
  ...Object.entries(fleet.repairDays)
    .filter(([kind]) => fleet.ships.some(({ job }) => job === kind))
    .map(([kind, days]): Part => [
      `Days in dock: ${kind.replaceAll('-', ' ')}`,
      assumed(
        days[fleet.repairCase],
        'd',
        assumption,
        `${days.low} at best, ${days.likely} likely, ${days.high} at worst`,
      ),
    ]),
  ['Speed', speedFact(speedKn)],
  ['Horizon', assumed(fleet.horizonDays, 'd', assumption, 'repairs must end within so many days')],
  [
    'Lost beyond the horizon',
    assumed(
      fleet.lostAfterHorizonDays,
      'd',
      assumption,
      'what a ship that gets no dock loses beyond the horizon',
    ),
  ],
  ['Docks whose fit is not known', unknownFitFact(fleet)],
  ['Who may work', whoMayFact(fleet)],
];

export const unknownFitFact = ({ unknownFit }: Pick<Fleet, 'unknownFit'>): Known<string> => ({
  value: unknownFit === 'allowed' ? 'taken as fitting' : 'left out',
  sources: [assumption],
  confidence: 'low',
  asOf: null,
  note: 'few yards publish their sills, so for most docks the fit is not known',
});

function plannedShip(
  stay: Stay,
  ship: FleetShip,
  dock: FleetDock,
  given: FleetGiven,
  matrix: Matrix | null,
): PlannedShip {
  const row = given.ships.findIndex(({ id }) => id === ship.id);
  const column = given.yards.indexOf(dock.facility.id);
  const nm = matrix && row >= 0 && column >= 0 ? matrix.distanceNm[row * matrix.columns + column] : undefined;
  const transit = derived(stay.transitDays, 'd', 'distance by sea ÷ (speed × 24 hours)', [
    ...(nm === undefined || Number.isNaN(nm)
      ? []
      : ([
          [
            'Distance',
            derived(nm, 'nm', 'the way over the sea chart under the closures in force', [
              ['Sea chart', chart],
            ]),
          ],
        ] as const)),
    ['Speed', speedFact(given.speedKn)],
  ]);
  const ready = typed(stay.readyDay, 'd', 'days after the as-of date until she can sail, typed by the user');
  const start = derived(stay.startDay, 'd', 'the first day in dock, chosen by the plan', []);
  const waiting = derived(Math.max(0, stay.waitingDays), 'd', 'first day in dock − ready day − transit', [
    ['First day in dock', start],
    ['Ready day', ready],
    ['Transit', transit],
  ]);
  const repair = repairFact(ship, given.fleet);
  const lost = derived(stay.lostDays, 'd', 'transit + waiting + days in dock', [
    ['Transit', transit],
    ['Waiting', waiting],
    ['Days in dock', repair],
  ]);
  return {
    ship,
    name: shipName(ship, given.shipClasses),
    dock,
    stay,
    transit,
    waiting,
    repair,
    lost,
    weighted: derived(stay.weightedLostDays, 'd', 'days lost × priority', [
      ['Days lost', lost],
      ['Priority', priorityFact(ship)],
    ]),
    isFitKnown: given.fit(ship, dock) !== 'unknown',
    ...mayWorkOf(
      standingOn(given.law(ship, dock.facility), addDays(given.asOf, Math.floor(stay.startDay + 1e-9))),
    ),
    back: dayOfNumber(dayNumber(given.asOf) + Math.ceil(stay.endDay)),
  };
}

const mayWorkOf = (stretch: Stretch | null): Pick<PlannedShip, 'mayWork' | 'isSettled'> => ({
  mayWork: stretch
    ? lawFact(stretch)
    : { value: 'not asked', sources: [assumption], confidence: 'low', asOf: null },
  isSettled: stretch?.verdict === 'allowed',
});

const priorityFact = ({ weight }: FleetShip): Quantity =>
  typed(weight, 'count', 'worth of a day of this ship against a day of the others, typed by the user');

function unplannedShip(
  { because, docks, lostDays, weightedLostDays }: Unassigned,
  ship: FleetShip,
  name: string,
  { docks: all }: AllocationProblem,
  straitName: FleetGiven['straitName'],
): UnplannedShip {
  const counts = new Map<string, number>();
  for (const { because: code } of docks) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    ship,
    name,
    says: all.length === 0 ? 'No dock takes part' : unassignedInWords[because],
    reasons: [...counts]
      .map(([code, number]) => ({
        says: reasonInWords(code, straitName),
        docks: number,
        rule: outFact(code),
      }))
      .toSorted((a, b) => b.docks - a.docks),
    weighted: derived(weightedLostDays, 'd', 'days lost × priority', [
      [
        'Days lost',
        derived(lostDays, 'd', 'from ready to the horizon, and what counts as lost beyond it', []),
      ],
      ['Priority', priorityFact(ship)],
    ]),
  };
}
