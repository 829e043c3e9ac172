import { readFileSync } from 'node:fs';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import { alternativesTo } from '#engines/routing/alternatives.ts';
import type { Conditions, Effect, NoRoute, Route } from '#engines/routing/contract.ts';
import { route as sail, routeOnly as sailOnly } from '#engines/routing/route.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { detourInWords } from '#engines/routing/words.ts';
import { answered, UsageError, type Answer, type Command } from '../command.ts';
import { findNamedPlace, type FoundPlace } from '../find/place.ts';
import type { Given } from '../options.ts';
import { conditionOptions, conditionsOf, numberOf } from '../sea/conditions.ts';
import { openSeaOf } from '../sea/open-sea.ts';
import { noRouteText } from '../sea/words.ts';
import { asJson, textTable } from '../text-table.ts';

export const route: Command = {
  name: 'route',
  summary: 'the way by sea between two places, with miles, days and straits',
  usage: [
    '--from PLACE --to PLACE [--via PLACE] [--close STRAIT,…] [--avoid FILE] [--draft M] [--speed KN]',
    '--pairs FILE --json',
  ],
  operand: null,
  options: [
    { name: 'from', value: 'PLACE', help: 'LAT,LON in degrees, or id or name of a facility or port' },
    { name: 'to', value: 'PLACE', help: 'the same' },
    { name: 'via', value: 'PLACE', help: 'a place to call at; more than one in order', many: true },
    ...conditionOptions,
    { name: 'alternatives', value: 'K', help: 'up to K ways, each through other water' },
    { name: 'path', value: null, help: 'with the corners of the way' },
    {
      name: 'pairs',
      value: 'FILE',
      help: 'many questions: [{"from": {"lat", "lon"}, "to": {"lat", "lon"}} …]',
    },
    { name: 'json', value: null, help: 'an object instead of text' },
  ],
  notes: [
    'In JSON an answer is {found, distanceNm, greatCircleNm, days, straits, snapNm, effect, path, stops}, or {found: false,',
    'because, where, text}. stops are the places as they were found. snapNm is the straight bit from the places to the',
    'water that ships use; over 32 nm (60 km) a place counts as inland. path is [longitude, latitude] with longitudes',
    'running on across 180°; its legs are great circles. effect tells what closures change, and in worth how much shorter',
    'the voyage would be with each one of them open. --pairs answers with an array in the order of the file, without worth.',
    'Planning aid, not for navigation.',
  ],
  run: (given, surroundings) => {
    const { world } = surroundings;
    const pairs = given.text('pairs');
    if (pairs !== null) return answerPairs(given, pairs, world);
    const named = (option: 'from' | 'to'): FoundPlace => {
      const typed = given.text(option);
      if (typed !== null) return findNamedPlace(option, typed, surroundings);
      throw new UsageError('A route goes from a place to a place: give --from and --to, or --pairs FILE.');
    };
    const calls = [
      named('from'),
      ...given.all('via').map((typed) => findNamedPlace('via', typed, surroundings)),
      named('to'),
    ] as const;
    const conditions = conditionsOf(given, world);
    const count = numberOf(given, 'alternatives', 0, 10);
    if (count !== null && given.has('via'))
      throw new UsageError('--alternatives and --via are not for the same question.');
    const sea = openSeaOf(world);
    const stops = calls.map(({ name }) => name);
    const [from, ...others] = calls.map(({ position }) => position) as [LngLat, ...LngLat[]];
    const [via, to] = [others.slice(0, -1), others.at(-1) ?? from];
    const ways =
      count === null
        ? sail(sea, { ask: 'route', from, to, via, conditions })
        : alternativesTo(sea, {
            ask: 'alternatives',
            from,
            to,
            count: Math.max(1, Math.floor(count)),
            conditions,
          });
    if (!ways.found) return refusedBy(given, ways, world, stops);
    const routes = 'routes' in ways ? ways.routes : [ways];
    const [best] = routes;
    if (!best) return refusedBy(given, { found: false, because: 'no-water' }, world, stops);
    if (!given.has('json')) return answered(calledBy(calls) + textOf(routes, world, given.has('path')));
    const json = {
      ...jsonOf(best, given.has('path')),
      stops: calls.map(({ name, position: [lon, lat] }) => ({ name, lat, lon })),
    };
    return answered(
      asJson(
        count === null
          ? json
          : { ...json, alternatives: routes.slice(1).map((each) => jsonOf(each, given.has('path'))) },
      ),
    );
  },
};

/** No route is an answer; a strait that isn't one is bad usage, and says so both ways. */
function refusedBy(given: Given, why: NoRoute, world: World, stops: readonly string[]): Answer {
  const text = noRouteText(why, world, stops);
  const isBadUsage = why.because === 'unknown-strait' || why.because === 'bad-input';
  const stdout = given.has('json') ? asJson({ ...why, text }) : isBadUsage ? '' : `${text}\n`;
  return { status: isBadUsage ? 2 : 0, stdout, stderr: isBadUsage ? `${text}\n` : '' };
}

const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

function jsonOf(
  { distanceNm, greatCircleNm, days, straits, snapNm, effect, path, legs }: Route,
  hasPath: boolean,
) {
  return {
    found: true,
    distanceNm: rounded(distanceNm),
    greatCircleNm: rounded(greatCircleNm),
    days: rounded(days),
    straits,
    snapNm: rounded(snapNm.from + snapNm.to),
    snaps: { fromNm: rounded(snapNm.from), toNm: rounded(snapNm.to) },
    effect,
    ...(hasPath ? { path: path.map(([lng, lat]) => [rounded(lng, 5), rounded(lat, 5)]), legs } : {}),
  };
}

/** Which places the words were taken for: `Guam` is more than one. */
const calledBy = (calls: readonly FoundPlace[]): string =>
  `${calls.map(({ name, position: [lng, lat], isTyped }) => (isTyped ? name : `${name} (${lat.toFixed(4)},${lng.toFixed(4)})`)).join(' to ')}\n\n`;

/** As the miles told add up; less than ten to a tenth. */
const moreNm = ({ openNm, extraNm }: Effect): string =>
  extraNm < 10 ? extraNm.toFixed(1) : String(Math.round(openNm + extraNm) - Math.round(openNm));

function textOf(routes: readonly Route[], { straits }: World, hasPath: boolean): string {
  const names = (ids: Route['straits']) =>
    ids.map((id) => straits.get(id)?.name ?? id).join(', ') || 'no strait';
  const speech = {
    straitName: (id: StraitId) => straits.get(id)?.name ?? id,
    areaName: (area: number) => `closed area ${area + 1}`,
    position: ([lng, lat]: LngLat) => `${lat.toFixed(1)},${lng.toFixed(1)}`,
    distance: (nm: number) => `${nm.toFixed(0)} nm`,
  };
  const [best] = routes;
  const effect = best?.effect;
  const change = !effect
    ? ''
    : effect.isChanged
      ? `Open it would be ${Math.round(effect.openNm)} nm: ${moreNm(effect)} nm and ${effect.extraDays.toFixed(1)} days more; she ${detourInWords(effect, speech)}.\n`
      : 'Nothing changes: the way does not use what is closed, and she fits through all of it.\n';
  const path = hasPath
    ? (best?.path ?? []).map(([lng, lat]) => `${lat.toFixed(4)},${lng.toFixed(4)}\n`).join('')
    : '';
  return [
    textTable(routes, [
      { title: 'NM', align: 'right', of: ({ distanceNm }) => distanceNm.toFixed(0) },
      { title: 'DAYS', align: 'right', of: ({ days }) => days.toFixed(1) },
      { title: 'SNAP NM', align: 'right', of: ({ snapNm }) => (snapNm.from + snapNm.to).toFixed(1) },
      { title: 'BY', of: (each) => names(each.straits) },
    ]),
    change,
    path,
    'Planning aid, not for navigation.\n',
  ].join('');
}

interface Pair {
  readonly from: LngLat;
  readonly to: LngLat;
}

function answerPairs(given: Given, path: string, world: World): Answer {
  if (!given.has('json')) throw new UsageError('--pairs answers in JSON only: add --json.');
  const single = ['from', 'to', 'via', 'alternatives'].find((option) => given.has(option));
  if (single !== undefined) throw new UsageError(`--pairs and --${single} are not for the same question.`);
  const pairs = readPairs(path);
  const conditions = conditionsOf(given, world);
  const sea = openSeaOf(world);
  return answered(asJson(pairs.map((pair) => answerPair(sea, pair, conditions, world, given.has('path')))));
}

function answerPair(sea: Sea, { from, to }: Pair, conditions: Conditions, world: World, hasPath: boolean) {
  const found = sailOnly(sea, { ask: 'route', from, to, conditions });
  return found.found
    ? jsonOf(found, hasPath)
    : { ...found, text: noRouteText(found, world, ['The start', 'The goal']) };
}

function readPairs(path: string): Pair[] {
  const refuse = (fault: string) => new UsageError(`--pairs ${path}: ${fault}.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    throw refuse(problem instanceof Error ? problem.message : String(problem));
  }
  if (!Array.isArray(json)) throw refuse('is not an array');
  const placeOf = (value: unknown): LngLat => {
    const { lat, lon } = (value ?? {}) as { readonly lat?: unknown; readonly lon?: unknown };
    // What is no number is answered in its place, so that the answers stay in order.
    return [typeof lon === 'number' ? lon : NaN, typeof lat === 'number' ? lat : NaN];
  };
  return json.map((each: unknown) => {
    const { from, to } = (each ?? {}) as { readonly from?: unknown; readonly to?: unknown };
    return { from: placeOf(from), to: placeOf(to) };
  });
}
