import type { Facility } from '#domain/facility/facility.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { constraintSentence, fixSentence } from '#domain/fixes/explain.ts';
import type { Situation, Ways } from '#domain/fixes/situation.ts';
import { whyNot } from '#domain/fixes/why-not.ts';
import { formatMeasure, formatNumber } from '#domain/measure/format.ts';
import { boundsOf, derived, isMissing, type Measure } from '#domain/provenance/fact.ts';
import { firstSentence, methodSentence, percentOf, swapSentence } from '#domain/ranking/words.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { jobLine, whyOf } from '#domain/rules/explain.ts';
import type { Job } from '#domain/rules/job.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';
import { waitAt, type Calendars, type Wait } from '#domain/shortlist/availability.ts';
import {
  criterionFormulas,
  criterionNames,
  leftOut,
  silenceSentence,
  standingNames,
  totalFormula,
  type Candidate,
} from '#domain/shortlist/criteria.ts';
import {
  fieldOf,
  orders,
  overtakers,
  rank,
  robustness,
  silencedIn,
  takingPart,
  weightShares,
  type Entry,
  type Field,
  type Order,
} from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights, type Criterion, type Weights } from '#domain/shortlist/weights.ts';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { rangeUse, type RangeUse } from '#domain/vessel/range-use.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { sureSizeOf } from '#domain/vessel/sure-size.ts';
import type { World } from '#domain/world.ts';
import type { Conditions, NoRoute, Route } from '#engines/routing/contract.ts';
import { route as sail } from '#engines/routing/route.ts';
import { answered, UsageError, type Command, type Surroundings } from '../command.ts';
import { jobOf, jobOptions, required } from '../find/job.ts';
import { findPlace } from '../find/place.ts';
import { findShip } from '../find/ship.ts';
import type { Given } from '../options.ts';
import { calendarFaults } from '../scenario/calendar.ts';
import { readFrom } from '../scenario/open.ts';
import { conditionOptions, conditionsOf, numberOf } from '../sea/conditions.ts';
import { openSeaOf } from '../sea/open-sea.ts';
import { noRouteText } from '../sea/words.ts';
import { asJson, textTable } from '../text-table.ts';

export const shortlist: Command = {
  name: 'shortlist',
  summary: 'which yards to ask first for a job, ranked, and why the others are out',
  usage: [
    '--ship ID --from PLACE --job KIND --homeport PLACE [--on DATE] [--close STRAIT,…] [--speed KN]',
    '... [--weights days=0.4,availability=0.1,…] [--calendars FILE] [--by score|days] [--top N] [--json]',
  ],
  operand: null,
  options: [
    {
      name: 'ship',
      value: 'ID',
      help: 'class id, alias, hull number or ship name: t-ake, "USNS Wally Schirra"',
    },
    {
      name: 'from',
      value: 'PLACE',
      help: 'where she is: LAT,LON in degrees, or id or name of a facility or port',
    },
    ...jobOptions,
    ...conditionOptions.filter(({ name }) => ['close', 'avoid', 'speed'].includes(name)),
    {
      name: 'weights',
      value: 'LIST',
      help: `${criteria.map((each) => `${each}=${defaultWeights[each]}`).join(',')}; those left out count 0`,
    },
    {
      name: 'calendars',
      value: 'FILE',
      help: 'a scenario, as for "fairlead allocate": the days on which its docks are taken (none known)',
    },
    { name: 'by', value: 'ORDER', help: `${orders.join(' or ')} (score)` },
    { name: 'top', value: 'N', help: 'how many yards to list (10)' },
    { name: 'json', value: null, help: 'an object instead of text' },
  ],
  notes: [
    'In JSON: {notice, ship, homeport, job, on, weights, takesNoPart, formula, method, candidates, overtakers, leftOut}. A',
    'score is a band {low, high}: what is not known spans 0 to 1 and never counts as 0; a criterion of which nothing is',
    'known at any yard takes no part, and takesNoPart says why. first is the share of all weightings in which a yard comes',
    'first, {middle, worst, best}. range is the share of her range that the way takes, null where it is not on record, and',
    'moves no score. wait is for a dock, in days {least, most}: she sails on the day of --on, and waits from her arrival;',
    'most is null where nothing bounds it, wait is null where no calendar is known. leftOut gives for each yard the one',
    'binding constraint and the smallest fix, null when nothing within reach admits the ship. Full load, default',
    'clearances. Straits too small for the ship are closed to her. Planning aid, not legal advice, not for navigation.',
  ],
  run: (given, surroundings) => {
    const { world } = surroundings;
    const job = jobOf(given, surroundings);
    const shipClass = findShip(required(given, 'ship', 'Which ship? Give --ship ID.'), surroundings);
    const from = findPlace(
      'from',
      required(given, 'from', 'Where is she? Give --from LAT,LON or a place.'),
      surroundings,
    );
    const weights = weightsOf(given);
    const order = orderOf(given);
    const calendars = calendarsOf(given, surroundings, job.startDay);
    const top = Math.floor(numberOf(given, 'top', 0, 1000) ?? 10);
    const question: Question = {
      hull: hullOfClass(shipClass),
      allowances: defaultAllowances,
      day: job.startDay,
    };
    const conditions: Conditions = {
      ...conditionsOf(given, surroundings.world),
      ship: sureSizeOf(question.hull),
    };
    const sea = openSeaOf(world);
    const ways = new Map<Facility, Route | NoRoute>();
    const candidates = [...world.facilities.values()].map((facility): Candidate => {
      const fit = fitYard(facility, question);
      if (fit.verdict !== 'no-dock')
        ways.set(facility, sail(sea, { ask: 'route', from, to: facility.position.value, conditions }));
      const days = daysOf(ways.get(facility));
      const arrival = typeof days === 'number' ? Math.ceil(days) : 0;
      return {
        facility,
        fit,
        eligibility: eligibilityOf(world, job, facility),
        days,
        wait: waitAt(fit, calendars, { fromDay: arrival, days: job.durationDays }),
      };
    });
    const unknown = [...ways.values()].find(
      (way): way is NoRoute => !way.found && way.because === 'unknown-strait',
    );
    if (unknown) throw new UsageError(noRouteText(unknown, world, []));
    const field = fieldOf(candidates, { question, kind: job.kind, type: shipClass.type });
    const ranked = rank(field, weights, order);
    const shares = robustness(field, takingPart(field, weights));
    const shareOf = new Map(field.running.map(({ facility }, at) => [facility, shares.shares[at]]));
    const byScore = rank(field, weights, 'score');
    const swaps = overtakers(field, weights).map(({ by, criterion, at, rises }) => {
      const [yard, name] = [byScore[by]?.facility, criteria[criterion] ?? 'days'];
      const text = swapSentence(yard?.name ?? '', criterionNames[name].toLowerCase(), {
        by,
        criterion,
        at,
        rises,
      });
      return { facility: yard?.id ?? null, criterion: name, weight: at, rises, text };
    });
    const silenced = silencedIn(field, weights);
    const told = (entry: Entry) => yardJson(entry, ways.get(entry.facility), { shipClass, on: job.startDay });
    const obstacle = (entry: Entry) =>
      obstacleOf(entry, { world, question, job, way: ways.get(entry.facility) ?? null });
    const yardsOut = field.out.filter(({ fit }) => fit.verdict !== 'no-dock');
    if (given.has('json'))
      return answered(
        asJson({
          notice: PLANNING_AID,
          ship: job.ship,
          homeport: job.homeport,
          job: job.kind,
          on: job.startDay,
          weights,
          takesNoPart: Object.fromEntries(silenced.map(({ criterion, because }) => [criterion, because])),
          formula: { total: totalFormula, ...criterionFormulas },
          method: methodSentence(shares),
          notInTheScore: leftOut,
          candidates: ranked.slice(0, top).map((entry, at) =>
            Object.assign({ place: at + 1 }, told(entry), {
              score: band(entry.total),
              scores: Object.fromEntries(
                criteria.map((criterion, index) => {
                  const score = entry.scores[index];
                  return [criterion, score ? { ...band(score), because: score.because } : null];
                }),
              ),
              first: shareOf.get(entry.facility) ?? null,
              ...obstacle(entry),
            }),
          ),
          running: ranked.length,
          overtakers: swaps,
          leftOut: yardsOut.map((entry) => ({
            ...told(entry),
            ...obstacle(entry),
          })),
          withoutDock: field.out.length - yardsOut.length,
        }),
      );
    const [first] = byScore;
    const firstShare = first && shareOf.get(first.facility);
    return answered(
      [
        `${jobLine({ job })}\n`,
        `Weights: ${weightText(field, weights)}\n`,
        ...silenced.map((each) => `${silenceSentence(each)}\n`),
        '\n',
        textTable(ranked.slice(0, top), [
          {
            title: 'DAYS',
            align: 'right',
            of: ({ days }) => (typeof days === 'number' ? days.toFixed(1) : '?'),
          },
          {
            title: 'NM',
            align: 'right',
            of: ({ facility }) => {
              const way = ways.get(facility);
              return way?.found ? formatNumber(way.distanceNm, 0) : '?';
            },
          },
          {
            title: 'RANGE',
            align: 'right',
            of: ({ facility }) => rangeText(rangeOfWay(ways.get(facility), shipClass)),
          },
          ...(ranked.some(({ wait }) => wait !== null)
            ? [
                {
                  title: 'WAIT',
                  align: 'right',
                  of: ({ wait }: Entry) => waitText(wait),
                } as const,
              ]
            : []),
          {
            title: 'SCORE',
            align: 'right',
            of: ({ total }) => `${total.low.toFixed(2)}–${total.high.toFixed(2)}`,
          },
          {
            title: 'FIRST',
            align: 'right',
            of: ({ facility }) => percentOf(shareOf.get(facility)?.middle ?? 0),
          },
          { title: 'FIT', of: ({ fit }) => yardVerdictNames[fit.verdict] },
          {
            title: 'MAY',
            of: ({ eligibility }) => (eligibility ? ruleVerdictNames[eligibility.verdict] : '?'),
          },
          { title: 'YARD', of: ({ facility }) => `${facility.name} (${facility.id})` },
        ]),
        ranked.length === 0 ? 'No yard is in the running.\n' : '',
        '\n',
        first && firstShare ? `${firstSentence(first.facility.name, firstShare)}\n` : '',
        ...swaps.map(({ text }) => `${text}\n`),
        `${methodSentence(shares)}\n`,
        `${rangeLine(shipClass)}\n`,
        ...leftOut.map((each) => `Not in the score: ${each}\n`),
        `\nLeft out: ${yardsOut.length}, nearest first\n`,
        ...yardsOut.slice(0, top).map((entry) => {
          const { because, fix } = obstacle(entry);
          return `  ${entry.facility.name} (${entry.facility.id}): ${because}\n    ${fix === null ? 'no fix within reach' : `smallest fix: ${fix}`}\n`;
        }),
        `${field.out.length - yardsOut.length} more have no dock on record.\n`,
        `${PLANNING_AID}. Not for navigation.\n`,
      ].join(''),
    );
  },
};

const band = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  low: Number(low.toFixed(4)),
  high: Number(high.toFixed(4)),
});

const daysOf = (way: Route | NoRoute | undefined): Candidate['days'] => {
  if (!way) return null;
  if (way.found) return way.days;
  return way.because === 'same-place' ? 0 : 'no-way';
};

/** The way as a measure: computed, and nothing to cite. */
const nmOf = (way: Route | NoRoute | undefined): Measure =>
  way?.found ? derived(way.distanceNm, 'nm', 'way by sea', []) : { missing: 'not-applicable' };

const rangeOfWay = (way: Route | NoRoute | undefined, shipClass: ShipClass): RangeUse | null =>
  way?.found ? rangeUse(nmOf(way), shipClass) : null;

function rangeText(use: RangeUse | null): string {
  if (!use || isMissing(use.share)) return '?';
  return `${use.isBeyond === 'yes' ? '! ' : ''}${percentOf(boundsOf(use.share).high ?? use.share.value)}`;
}

/** What the shares of the range are of. */
function rangeLine(shipClass: ShipClass): string {
  const { rangeNm, rangeAtKn } = shipClass;
  if (isMissing(rangeNm))
    return `Range: ${rangeUse(derived(0, 'nm', '', []), shipClass).says}. Fuel to the yard is not told.`;
  const at = isMissing(rangeAtKn) ? 'at a speed not told' : `at ${formatMeasure(rangeAtKn)}`;
  return `RANGE is the share of her range of ${formatMeasure(rangeNm)} ${at} (${rangeNm.sources.join(', ')}) that the way takes; ! is beyond it: refuel on the way.`;
}

/** Days, `?` where no calendar is known. */
function waitText(wait: Wait | null): string {
  if (wait === null) return '?';
  if (wait.least === Infinity) return 'closed';
  if (wait.least === wait.most) return String(wait.least);
  return wait.most === Infinity ? `${wait.least}+` : `${wait.least}–${wait.most}`;
}

const finiteOrNull = (days: number) => (Number.isFinite(days) ? days : null);

function rangeJson(use: RangeUse | null, { rangeNm, rangeAtKn }: ShipClass) {
  if (!use || isMissing(use.share) || isMissing(rangeNm)) return null;
  const { low, high } = boundsOf(use.share);
  const short = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));
  return {
    share: { low: short(low), high: short(high) },
    rangeNm: rangeNm.value,
    atKn: isMissing(rangeAtKn) ? null : rangeAtKn.value,
    beyond: use.isBeyond,
    sources: use.share.sources,
    confidence: rangeNm.confidence,
  };
}

const yardJson = (
  { facility, fit, eligibility, standing, days, wait }: Entry,
  way: Route | NoRoute | undefined,
  { shipClass, on }: { readonly shipClass: ShipClass; readonly on: string },
) => ({
  facility: facility.id,
  name: facility.name,
  country: facility.country,
  standing: standingNames[standing],
  fit: fit.verdict,
  eligibility: eligibility?.verdict ?? null,
  eligibilityBecause: eligibility ? whyOf(eligibility) : null,
  days: typeof days === 'number' ? Number(days.toFixed(3)) : null,
  distanceNm: way?.found ? Number(way.distanceNm.toFixed(1)) : null,
  range: rangeJson(rangeOfWay(way, shipClass), shipClass),
  rangeSays: rangeOfWay(way, shipClass)?.says ?? 'no way by sea is known',
  wait: wait && {
    least: finiteOrNull(wait.least),
    most: finiteOrNull(wait.most),
    dock: wait.dock.id,
    freeOn: wait.freeDay === Infinity ? null : addDays(on, Math.ceil(wait.freeDay)),
  },
});

/** What a closed strait or area names is what would have to be reopened. */
function waysOf(way: Route | NoRoute | null, { straits }: World): Ways | null {
  if (!way) return null;
  if (way.found || way.because === 'same-place') return { reopen: [[]] };
  return way.because === 'closed' && way.where.length > 0
    ? { reopen: [way.where.map((id) => straits.get(id)?.name ?? id)] }
    : { reopen: [] };
}

function obstacleOf(
  { facility }: Entry,
  given: {
    readonly world: World;
    readonly question: Question;
    readonly job: Job;
    readonly way: Route | NoRoute | null;
  },
): { readonly because: string | null; readonly fix: string | null } {
  const { world, question, job, way } = given;
  const situation: Situation = { world, facility, fit: question, job, ways: waysOf(way, world) };
  const found = whyNot(situation);
  return {
    because: found ? constraintSentence(found.binding, situation) : null,
    fix: found?.fix ? fixSentence(found.fix, situation) : null,
  };
}

function weightsOf(given: Given): Weights {
  const typed = given.text('weights');
  if (typed === null) return defaultWeights;
  const told = new Map(
    typed.split(',').map((pair): readonly [Criterion, number] => {
      const [name = '', value = ''] = pair.split('=').map((word) => word.trim());
      const criterion = criteria.find((each) => each === name);
      const weight = Number(value);
      if (criterion && value !== '' && weight >= 0 && weight <= 1) return [criterion, weight];
      throw new UsageError(
        `--weights "${pair}" is none: give ${criteria.map((each) => `${each}=0.2`).join(',')}, each from 0 to 1.`,
      );
    }),
  );
  const weights = Object.fromEntries(criteria.map((each) => [each, told.get(each) ?? 0])) as Record<
    Criterion,
    number
  >;
  if (criteria.some((each) => weights[each] > 0)) return weights;
  throw new UsageError('--weights are all 0: give at least one above.');
}

/** The calendars of the docks of a scenario, day 0 the day on which she sails; of a dock without one nothing is known. */
function calendarsOf(given: Given, surroundings: Surroundings, sailing: string): Calendars {
  const path = given.text('calendars');
  if (path === null) return { bookings: [], closed: [] };
  const { world, heirs } = surroundings;
  const onRecord = new Set<string>(
    [...world.facilities.values()].flatMap(({ docks }) => docks.map(({ id }) => id)),
  );
  return readFrom(path, surroundings, ({ docks }) => {
    const strangers = docks
      .filter(
        ({ id, country }) => country === undefined && !onRecord.has((heirs[id] ?? id).replace(/#\d+$/, '')),
      )
      .map(({ id }) => `The dock "${id}" is not on record: "fairlead fit --json" lists the ids.`);
    const faults = [...strangers, ...calendarFaults(docks, heirs)];
    if (faults.length > 0) throw new UsageError(faults.join('\n'));
    return {
      bookings: docks.flatMap(({ id, calendar }) =>
        calendar.map(({ from, to }) => ({
          dock: heirs[id] ?? id,
          fromDay: daysBetween(sailing, from),
          toDay: daysBetween(sailing, to),
        })),
      ),
      closed: [],
    };
  });
}

const weightText = (field: Field, weights: Weights): string => {
  const shares = weightShares(field, weights);
  const part = takingPart(field, weights);
  return criteria
    .flatMap((each, at) =>
      part.includes(each)
        ? [`${criterionNames[each].toLowerCase()} ${formatNumber((shares[at] ?? 0) * 100, 0)} %`]
        : [],
    )
    .join(', ');
};

function orderOf(given: Given): Order {
  const typed = given.text('by') ?? 'score';
  const found = orders.find((each) => each === typed);
  if (found) return found;
  throw new UsageError(`--by "${typed}" is none: give ${orders.join(' or ')}.`);
}
