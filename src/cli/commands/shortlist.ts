import type { Facility } from '#domain/facility/facility.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { constraintSentence, fixSentence } from '#domain/fixes/explain.ts';
import type { Situation, Ways } from '#domain/fixes/situation.ts';
import { whyNot } from '#domain/fixes/why-not.ts';
import { formatNumber } from '#domain/measure/format.ts';
import { normalized } from '#domain/ranking/band.ts';
import { firstSentence, methodSentence, percentOf, swapSentence } from '#domain/ranking/words.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { jobLine, whyOf } from '#domain/rules/explain.ts';
import type { Job } from '#domain/rules/job.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';
import {
  criterionFormulas,
  criterionNames,
  leftOut,
  standingNames,
  totalFormula,
  type Candidate,
} from '#domain/shortlist/criteria.ts';
import {
  fieldOf,
  inUse,
  orders,
  overtakers,
  rank,
  robustness,
  type Entry,
  type Order,
} from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights, type Criterion, type Weights } from '#domain/shortlist/weights.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import type { World } from '#domain/world.ts';
import type { Conditions, NoRoute, Route } from '#engines/routing/contract.ts';
import { route as sail } from '#engines/routing/route.ts';
import { answered, UsageError, type Command } from '../command.ts';
import { jobOf, jobOptions, required } from '../find/job.ts';
import { findPlace } from '../find/place.ts';
import { findShip } from '../find/ship.ts';
import type { Given } from '../options.ts';
import { conditionOptions, conditionsOf, numberOf } from '../sea/conditions.ts';
import { limitsOf } from '../sea/limits.ts';
import { openSeaOf } from '../sea/open-sea.ts';
import { asJson, textTable } from '../text-table.ts';

export const shortlist: Command = {
  name: 'shortlist',
  summary: 'which yards to ask first for a job, ranked, and why the others are out',
  usage: [
    '--ship ID --from PLACE --job KIND --homeport PLACE [--on DATE] [--close STRAIT,…] [--speed KN]',
    '... [--weights days=0.4,margin=0.2,…] [--by score|days] [--top N] [--json]',
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
    { name: 'by', value: 'ORDER', help: `${orders.join(' or ')} (score)` },
    { name: 'top', value: 'N', help: 'how many yards to list (10)' },
    { name: 'json', value: null, help: 'an object instead of text' },
  ],
  notes: [
    'In JSON: {notice, ship, homeport, job, on, weights, formula, method, candidates, overtakers, leftOut}. A score is a',
    'band {low, high}: what is not known spans 0 to 1 and never counts as 0. first is the share of all weightings in which',
    'a yard comes first, {middle, worst, best}. leftOut gives for each yard the one binding constraint and the smallest',
    'fix, null when nothing within reach admits the ship. Full load, default clearances. Straits too small for the ship',
    'are closed to her. Planning aid, not legal advice, not for navigation.',
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
    const top = Math.floor(numberOf(given, 'top', 0, 1000) ?? 10);
    const question: Question = {
      hull: hullOfClass(shipClass),
      allowances: defaultAllowances,
      day: job.startDay,
    };
    const conditions: Conditions = { ...conditionsOf(given), ship: limitsOf(question) };
    const sea = openSeaOf(world);
    const ways = new Map<Facility, Route | NoRoute>();
    const candidates = [...world.facilities.values()].map((facility): Candidate => {
      const fit = fitYard(facility, question);
      if (fit.verdict !== 'no-dock')
        ways.set(facility, sail(sea, { ask: 'route', from, to: facility.position.value, conditions }));
      return {
        facility,
        fit,
        eligibility: eligibilityOf(world, job, facility),
        days: daysOf(ways.get(facility)),
      };
    });
    const unknown = [...ways.values()].find(
      (way): way is Extract<NoRoute, { readonly because: 'unknown-strait' }> =>
        !way.found && way.because === 'unknown-strait',
    );
    if (unknown)
      throw new UsageError(
        `There is no strait ${unknown.where.map((id) => `"${id}"`).join(', ')}: "fairlead straits" lists them.`,
      );
    const field = fieldOf(candidates, { question, kind: job.kind, type: shipClass.type });
    const ranked = rank(field, weights, order);
    const shares = robustness(field, inUse(weights));
    const shareOf = new Map(field.running.map(({ facility }, at) => [facility, shares.shares[at]]));
    const byScore = rank(field, weights, 'score');
    const swaps = overtakers(byScore, weights).map(({ by, criterion, at, rises }) => {
      const [yard, name] = [byScore[by]?.facility, criteria[criterion] ?? 'days'];
      const text = swapSentence(yard?.name ?? '', criterionNames[name].toLowerCase(), {
        by,
        criterion,
        at,
        rises,
      });
      return { facility: yard?.id ?? null, criterion: name, weight: at, rises, text };
    });
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
          formula: { total: totalFormula, ...criterionFormulas },
          method: methodSentence(shares),
          notInTheScore: leftOut,
          candidates: ranked.slice(0, top).map((entry, at) =>
            Object.assign({ place: at + 1 }, yardJson(entry, ways.get(entry.facility)), {
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
            ...yardJson(entry, ways.get(entry.facility)),
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
        `Weights: ${weightText(weights)}\n\n`,
        textTable(ranked.slice(0, top), [
          {
            title: 'DAYS',
            align: 'right',
            of: ({ days }) => (typeof days === 'number' ? days.toFixed(1) : '?'),
          },
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

const yardJson = (
  { facility, fit, eligibility, standing, days }: Entry,
  way: Route | NoRoute | undefined,
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

const weightText = (weights: Weights): string => {
  const shares = normalized(criteria.map((each) => weights[each]));
  return criteria
    .map((each, at) => `${criterionNames[each].toLowerCase()} ${formatNumber((shares[at] ?? 0) * 100, 0)} %`)
    .join(', ');
};

function orderOf(given: Given): Order {
  const typed = given.text('by') ?? 'score';
  const found = orders.find((each) => each === typed);
  if (found) return found;
  throw new UsageError(`--by "${typed}" is none: give ${orders.join(' or ')}.`);
}
