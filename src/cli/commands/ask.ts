import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard, type Question, type YardFit } from '#domain/fit/fit.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { supposedShip } from '#domain/fixes/supposed.ts';
import { eligibilityOf, type Eligibility } from '#domain/rules/eligibility.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { aJobOf, type Job } from '#domain/rules/job.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';
import { watersUnder } from '#domain/scenario/scenario.ts';
import { hullInCondition, usualCondition } from '#domain/vessel/docking-condition.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { sureSizeOf } from '#domain/vessel/sure-size.ts';
import type { World } from '#domain/world.ts';
import type { Conditions, NoRoute, Route } from '#engines/routing/contract.ts';
import { reachFrom } from '#engines/routing/reach.ts';
import { route as sail } from '#engines/routing/route.ts';
import { tabulate } from '#filters/columns.ts';
import type { Settings } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';
import { sift, type Sifted } from '#filters/sift.ts';
import { mostTold, understand, type Asked, type Understood } from '#question/asked.ts';
import { emptiedBy, emptyingWords } from '#question/emptied.ts';
import { openLexicon, type Place } from '#question/lexicon.ts';
import { answered, UsageError, type Answer, type Command } from '../command.ts';
import type { Given } from '../options.ts';
import { openSeaOf } from '../sea/open-sea.ts';
import { noRouteText } from '../sea/words.ts';
import { asJson, textTable } from '../text-table.ts';

const example = 'where can T-AKE dock within 7d of Guam with MSRA on 2026-03-01 if Malacca, Sunda closed';

export const ask: Command = {
  name: 'ask',
  summary: 'a question in words, as in the question bar: yards, a way by sea, how far a ship gets',
  usage: ['"QUESTION" [--json]'],
  operand: '"QUESTION"',
  options: [{ name: 'json', value: null, help: 'an object instead of text' }],
  notes: [
    `Like: ${example}`,
    '      which yards in Japan, Korea with a floating dock, dock length at least 250 m',
    '      DDG 79 dock allowed for voyage repair homeported at Yokosuka',
    '      route Guam to Sasebo via Lombok if Taiwan closed',
    '      how far is Busan from Yokosuka',
    '      reach Guam 1, 3, 5 days',
    'A grammar, no guessing: it first says how it reads the question. Words that it doesn’t know are refused, with the',
    'nearest that it knows; in JSON as {refused: [{text, from, to, because, suggestions}]}. Otherwise in JSON: {readsAs,',
    'places, asOf, filters} with {yards}, {route} or {reach}. Where no yard answers, emptiedBy: {texts, without} says what',
    'of the question leaves none, and how many would answer without it. "dock" keeps yards where a dock fits or may fit;',
    '"surely dock" those where every fact asked is known. "for voyage repair" is the job, "with voyage repair" what a yard',
    'does. A town stands for its foremost yard or base: places says which.',
  ],
  run: (given, { world, today }) => {
    const text = given.operands.join(' ');
    if (text.trim() === '') throw new UsageError(`Ask something, in quotation marks: "${example}".`);
    const understood = understand(text, openLexicon(world));
    const { asked, refusals } = understood;
    if (refusals.length > 0) return refused(given, text, understood);
    if (!asked)
      throw new UsageError(`"${text}" asks nothing. Name a ship, yards, a place or a way: "${example}".`);
    return answerTo({ asked, understood, given, world, day: asked.asOf ?? today });
  },
};

function refused(given: Given, text: string, { refusals }: Understood): Answer {
  const lines = refusals
    .slice(0, mostTold)
    .map(
      ({ because, suggestions }) =>
        `${because}.${suggestions.length > 0 ? ` Near it: ${suggestions.map((each) => each.text).join(', ')}.` : ''}`,
    );
  if (refusals.length > mostTold) lines.push(`And ${refusals.length - mostTold} more like it.`);
  return {
    status: 2,
    stdout: given.has('json')
      ? asJson({
          question: text,
          refused: refusals.map(({ text: words, from, to, because, suggestions }) => ({
            text: words,
            from,
            to,
            because,
            suggestions: suggestions.map((each) => each.text),
          })),
        })
      : '',
    stderr: `${lines.join('\n')}\nMore: fairlead ask --help\n`,
  };
}

interface Case {
  readonly asked: Asked;
  readonly understood: Understood;
  readonly given: Given;
  readonly world: World;
  /** ISO day that counts for docks and agreements. */
  readonly day: string;
}

function answerTo(asking: Case): Answer {
  const { asked } = asking;
  switch (asked.aim) {
    case 'route':
      return routeAnswer(asking);
    case 'reach':
      return reachAnswer(asking);
    case 'yards':
      return yardsAnswer(asking);
    case 'ship':
      return yardsAnswer({
        ...asking,
        asked: {
          ...asked,
          filters: {
            verdict: { kind: 'choice', chosen: ['fits', 'fits-with-overhang', 'unknown'], match: 'any' },
          },
        },
      });
    case 'closures':
    case 'settings':
      throw new UsageError(
        `"${asking.understood.read.text}" only sets how things stand. Ask for yards or a way too: "${example}".`,
      );
  }
}

const at = ({ lng, lat }: Place): readonly [number, number] => [lng, lat];

/** Places by the names they were called, and what is taken for them. */
function placesOf({ read }: Understood) {
  const called = read.phrases.flatMap(({ meaning }) => {
    switch (meaning?.kind) {
      case 'sea-days':
      case 'distance':
        return [meaning.of];
      case 'route':
        return [meaning.from, meaning.to];
      case 'reach':
        return [meaning.from];
      case 'from':
        return [meaning.place];
      case 'via':
        return meaning.places;
      default:
        return [];
    }
  });
  return called.map(({ called: name, place }) => ({
    called: name,
    at: place.label,
    lng: place.lng,
    lat: place.lat,
  }));
}

function head({ understood }: Case): string {
  const taken = placesOf(understood).filter((place) => place.called !== place.at);
  return [
    `Reads as: ${understood.says.join(' · ') || 'all yards'}`,
    ...taken.map((place) => `${place.called} is taken at ${place.at}.`),
    '\n',
  ].join('\n');
}

const jsonHead = ({ understood, asked, day }: Case) => ({
  question: understood.read.text,
  readsAs: understood.says,
  places: placesOf(understood),
  asOf: day,
  filters: asked.filters,
});

function questionOf({ asked, world, day }: Case): Question | null {
  if (!asked.ship) return null;
  const { shipClass } = asked.ship;
  const usual = usualCondition(shipClass.type);
  const condition = { ...usual, kind: asked.condition ?? usual.kind };
  const question = {
    hull: hullInCondition(hullOfClass(shipClass), condition),
    allowances: defaultAllowances,
    day,
  };
  return supposedShip(world, question, { yards: new Map(), ship: asked.supposed });
}

function conditionsOf({ asked }: Case, question: Question | null): Conditions {
  const { closedStraits, draftLimitsM } = watersUnder(asked.scenario ?? []);
  const { speedKn } = asked.voyage;
  return {
    closedStraits,
    draftLimitsM,
    ...(speedKn === null ? {} : { speedKn }),
    ...(question ? { ship: sureSizeOf(question.hull) } : {}),
  };
}

function jobOf({ asked, day }: Case): Job | null {
  const homeport = homeports.find(({ name }) => name === asked.job.homeport);
  if (!asked.ship || !homeport) return null;
  const { kind, days, start, deployed } = asked.job;
  return aJobOf({
    ship: jobShipOf(asked.ship.shipClass, asked.ship.ship),
    homeport,
    kind: kind ?? 'planned-maintenance',
    startDay: start ?? day,
    durationDays: days,
    deployed,
  });
}

interface Row {
  readonly facility: Facility;
  readonly fit: YardFit | null;
  readonly eligibility: Eligibility | null;
  readonly way: Route | NoRoute | null;
}

const daysBy = (way: Route | NoRoute | null): number | null => {
  if (way?.found) return way.days;
  return way?.because === 'same-place' ? 0 : null;
};

function yardsAnswer(asking: Case): Answer {
  const { asked, world, given } = asking;
  const question = questionOf(asking);
  const job = jobOf(asking);
  if (asked.filters['verdict'] && !question)
    throw new UsageError('“dock” is asked of a ship: name her class, her hull number or her name.');
  if (asked.filters['eligibility'] && !job)
    throw new UsageError(
      'The rules are asked of a ship and her homeport: name her, and say "homeported at Yokosuka".',
    );
  const { from } = asked.voyage;
  const ways = new Map<FacilityId, Route | NoRoute>();
  const fits = new Map<FacilityId, YardFit>();
  const proofs = new Map<FacilityId, Eligibility>();
  const all = [...world.facilities.values()];
  for (const facility of all) {
    if (question) fits.set(facility.id, fitYard(facility, question));
    if (job) proofs.set(facility.id, eligibilityOf(world, job, facility));
  }
  const siftBy = (settings: Settings): Sifted => {
    const columns = tabulate(all, filters, {
      day: asking.day,
      origin: asked.origin && [asked.origin.lng, asked.origin.lat],
      verdictOf: (id) => fits.get(id)?.verdict ?? null,
      seaDaysOf: (id) => daysBy(ways.get(id) ?? null),
      eligibilityOf: (id) => proofs.get(id)?.verdict ?? null,
      countryName: (code) => world.countries.get(code)?.name ?? code,
    });
    return sift(columns, filters, settings);
  };
  const narrow = (settings: Settings): readonly Facility[] =>
    Array.from(siftBy(settings).kept, (index) => all[index]).filter((facility) => facility !== undefined);
  // The way is worked out only to those that pass everything else.
  const { 'sea-days': bySea, ...others } = asked.filters;
  const passing = narrow(others);
  const sailTo = (facilities: readonly Facility[]) => {
    if (!from) return;
    const sea = openSeaOf(world);
    const conditions = conditionsOf(asking, question);
    for (const { id, position } of facilities)
      if (!ways.has(id))
        ways.set(id, sail(sea, { ask: 'route', from: at(from), to: position.value, conditions }));
  };
  sailTo(passing);
  const kept = bySea && ways.size > 0 ? narrow(asked.filters) : bySea ? [] : passing;
  const rows = kept
    .map((facility): Row => ({
      facility,
      fit: fits.get(facility.id) ?? null,
      eligibility: proofs.get(facility.id) ?? null,
      way: ways.get(facility.id) ?? null,
    }))
    .toSorted((a, b) => (daysBy(a.way) ?? Infinity) - (daysBy(b.way) ?? Infinity) || 0);
  if (rows.length === 0 && bySea) sailTo(all);
  const hides = rows.length === 0 ? siftBy(asked.filters).hides : null;
  const emptied = hides && emptiedBy(asking.understood.read.phrases, (filter) => hides.get(filter));
  if (given.has('json'))
    return answered(
      asJson({
        ...jsonHead(asking),
        ...(emptied
          ? { emptiedBy: { texts: emptied.phrases.map(({ text }) => text), without: emptied.without } }
          : {}),
        yards: rows.map(({ facility, fit, eligibility, way }) => ({
          facility: facility.id,
          name: facility.name,
          country: facility.country,
          fit: fit?.verdict ?? null,
          eligibility: eligibility?.verdict ?? null,
          days: round(daysBy(way)),
          distanceNm: way?.found ? round(way.distanceNm, 1) : null,
        })),
        of: all.length,
        notice: PLANNING_AID,
      }),
    );
  return answered(
    [
      head(asking),
      textTable(rows, [
        ...(from
          ? [{ title: 'DAYS', align: 'right', of: ({ way }: Row) => daysBy(way)?.toFixed(1) ?? '?' } as const]
          : []),
        ...(question
          ? [{ title: 'FIT', of: ({ fit }: Row) => (fit ? yardVerdictNames[fit.verdict] : '?') }]
          : []),
        ...(job
          ? [
              {
                title: 'MAY',
                of: ({ eligibility }: Row) => (eligibility ? ruleVerdictNames[eligibility.verdict] : '?'),
              },
            ]
          : []),
        {
          title: 'COUNTRY',
          of: ({ facility }) => world.countries.get(facility.country)?.name ?? facility.country,
        },
        { title: 'YARD', of: ({ facility }) => `${facility.name} (${facility.id})` },
      ]),
      emptied ? `Without ${emptyingWords(emptied)} ${emptied.without} would answer.\n` : '',
      `${rows.length} of ${all.length} facilities as of ${asking.day}. ${PLANNING_AID}. Not for navigation.\n`,
    ].join(''),
  );
}

const round = (value: number | null, digits = 3): number | null =>
  value === null ? null : Number(value.toFixed(digits));

function routeAnswer(asking: Case): Answer {
  const { asked, world, given } = asking;
  const { from, to, via } = asked.voyage;
  if (!from || !to)
    throw new UsageError('A way goes from a place to a place: "route Guam to Sasebo via Lombok".');
  const found = sail(openSeaOf(world), {
    ask: 'route',
    from: at(from),
    to: at(to),
    via: via.map(at),
    conditions: conditionsOf(asking, questionOf(asking)),
  });
  const stops = [from, ...via, to].map(({ label }) => label);
  const text = found.found ? null : noRouteText(found, world, stops);
  if (given.has('json'))
    return answered(
      asJson({
        ...jsonHead(asking),
        route: found.found
          ? {
              found: true,
              distanceNm: round(found.distanceNm),
              days: round(found.days),
              straits: found.straits,
              effect: found.effect,
            }
          : { ...found, text },
      }),
    );
  const names = (ids: Route['straits']) =>
    ids.map((id) => world.straits.get(id)?.name ?? id).join(', ') || 'no strait';
  const effect = found.found ? found.effect : null;
  return answered(
    [
      head(asking),
      found.found
        ? `${Math.round(found.distanceNm)} nm, ${found.days.toFixed(1)} days by ${names(found.straits)}.\n`
        : `${text}\n`,
      effect
        ? effect.isChanged
          ? `The closures add ${Math.round(effect.extraNm)} nm and ${effect.extraDays.toFixed(1)} days.\n`
          : 'The closures change nothing: the way does not use what is closed.\n'
        : '',
      'Planning aid, not for navigation.\n',
    ].join(''),
  );
}

function reachAnswer(asking: Case): Answer {
  const { asked, world, given } = asking;
  const { from, reachDays } = asked.voyage;
  if (!from || !reachDays) throw new UsageError('Reach is from a place in days: "reach Guam 1, 3, 5 days".');
  const sea = openSeaOf(world);
  const conditions = conditionsOf(asking, questionOf(asking));
  const found = reachFrom(sea, {
    ask: 'reach',
    from: at(from),
    days: reachDays.toSorted((a, b) => a - b),
    conditions,
  });
  if (!found.found) {
    const text = noRouteText(found, world, [from.label]);
    return answered(
      given.has('json')
        ? asJson({ ...jsonHead(asking), reach: { ...found, text } })
        : `${head(asking)}${text}\n`,
    );
  }
  const ways = [...world.facilities.values()].map(
    ({ position }) =>
      daysBy(sail(sea, { ask: 'route', from: at(from), to: position.value, conditions })) ?? Infinity,
  );
  const bands = found.bands.map(({ days, distanceNm }) => ({
    days,
    distanceNm: round(distanceNm, 1),
    facilities: ways.filter((each) => each <= days).length,
  }));
  if (given.has('json')) return answered(asJson({ ...jsonHead(asking), reach: bands }));
  return answered(
    [
      head(asking),
      textTable(bands, [
        { title: 'DAYS', align: 'right', of: ({ days }) => String(days) },
        { title: 'NM', align: 'right', of: ({ distanceNm }) => String(Math.round(distanceNm ?? 0)) },
        { title: 'FACILITIES WITHIN', align: 'right', of: ({ facilities }) => String(facilities) },
      ]),
      '"fairlead reach" gives the areas as GeoJSON. Planning aid, not for navigation.\n',
    ].join(''),
  );
}
