import type { Facility } from '#domain/facility/facility.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import { theaterWaters } from '#domain/geo/theater-waters.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import type { Job } from '#domain/rules/job.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { standingNames, standingOf, type Standing } from '#domain/shortlist/criteria.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { sureSizeOf } from '#domain/vessel/sure-size.ts';
import type { World } from '#domain/world.ts';
import type { Nearest } from '#engines/routing/contract.ts';
import { nearestNow } from '#engines/routing/nearest.ts';
import { answered, UsageError, type Answer, type Command, type Surroundings } from '../command.ts';
import { jobOf, jobOptions, required } from '../find/job.ts';
import { findShip } from '../find/ship.ts';
import type { Given } from '../options.ts';
import { conditionOptions, conditionsOf } from '../sea/conditions.ts';
import { openSeaOf } from '../sea/open-sea.ts';
import { noRouteText } from '../sea/words.ts';
import { asJson } from '../text-table.ts';

export const nearest: Command = {
  name: 'nearest',
  summary: 'which yard that takes a ship is nearest by sea, wherever she is, as GeoJSON',
  usage: [
    '--ship ID [--homeport PLACE --job KIND --on DATE] [--unsettled] [--close STRAIT,…] [--avoid FILE] [--speed KN]',
  ],
  operand: null,
  options: [
    { name: 'ship', value: 'ID', help: 'class id, alias, hull number or ship name: t-ake, DDG-85' },
    ...jobOptions,
    {
      name: 'unsettled',
      value: null,
      help: 'count yards too of which something is not known or not settled',
    },
    ...conditionOptions.filter(({ name }) => ['close', 'avoid', 'speed'].includes(name)),
    { name: 'json', value: null, help: 'the same: GeoJSON is JSON' },
  ],
  notes: [
    'A FeatureCollection: for each yard a MultiPolygon (kind "water") of the water from which it is the nearest by least',
    'time, with facility, name, standing and farthestDays, and a MultiLineString (kind "border") of the lines between.',
    'Yards known to take the ship, and known to be allowed the job where --homeport and --job are given. Its members',
    'notice, known, unsettled and tooFar tell who takes part. From 20° E over 180° to 60° W; longitudes run on. Full load,',
    'default clearances; straits too small for the ship are closed to her. Planning aid, not for navigation.',
  ],
  run: (given, surroundings) => {
    const { world } = surroundings;
    const shipClass = findShip(required(given, 'ship', 'Which ship? Give --ship ID.'), surroundings);
    const job = jobGiven(given, surroundings);
    const question: Question = {
      hull: hullOfClass(shipClass),
      allowances: defaultAllowances,
      day: job?.startDay ?? surroundings.today,
    };
    const yards = standings(world, question, job);
    const known = yards.filter(({ standing }) => standing === 'admitted');
    const open = yards.filter(({ standing }) => standing === 'open');
    const taken = given.has('unsettled') ? [...known, ...open] : known;
    const head = { notice: PLANNING_AID, known: known.length, unsettled: open.length };
    if (taken.length === 0)
      return answered(
        `${JSON.stringify({ type: 'FeatureCollection', ...head, tooFar: [], features: [] })}\n`,
        `No yard is known to take her; ${open.length} are not settled${open.length > 0 ? ': --unsettled counts them' : ''}.\n`,
      );
    const found = nearestNow(openSeaOf(world), {
      ask: 'nearest',
      places: taken.map(({ facility }) => facility.position.value),
      within: theaterWaters,
      conditions: { ...conditionsOf(given, world), ship: sureSizeOf(question.hull) },
    });
    if (!found.found) {
      const text = noRouteText(
        found,
        world,
        taken.map(({ facility }) => facility.name),
      );
      const status = found.because === 'unknown-strait' ? 2 : 0;
      return { status, stdout: asJson({ ...found, text }), stderr: `${text}\n` } satisfies Answer;
    }
    return answered(
      `${JSON.stringify({ type: 'FeatureCollection', ...head, ...collected(found, taken) })}\n`,
    );
  },
};

interface Yard {
  readonly facility: Facility;
  readonly standing: Standing;
}

/** The job, where one is asked about: then both its kind and her homeport are needed. */
function jobGiven(given: Given, surroundings: Surroundings): Job | null {
  if (given.has('job') || given.has('homeport')) return jobOf(given, surroundings);
  const alone = jobOptions.find(({ name }) => name !== 'job' && name !== 'homeport' && given.has(name));
  if (alone) throw new UsageError(`--${alone.name} says something of a job: give --homeport and --job too.`);
  return null;
}

const standings = (world: World, question: Question, job: Job | null): readonly Yard[] =>
  [...world.facilities.values()].map((facility) => ({
    facility,
    standing: standingOf({
      facility,
      fit: fitYard(facility, question),
      eligibility: job && eligibilityOf(world, job, facility),
      days: null,
    }),
  }));

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function collected({ regions, borders, refused }: Nearest, yards: readonly Yard[]) {
  const round = (line: readonly (readonly [number, number])[]) =>
    line.map(([lng, lat]) => [rounded(lng, 3), rounded(lat, 3)]);
  const idOf = (place: number) => yards[place]?.facility.id ?? null;
  return {
    tooFar: refused.map(({ place }) => idOf(place)),
    features: [
      ...regions.map(({ place, polygons, farthestDays }) => ({
        type: 'Feature',
        properties: {
          kind: 'water',
          facility: idOf(place),
          name: yards[place]?.facility.name ?? null,
          standing: standingNames[yards[place]?.standing ?? 'open'],
          farthestDays: rounded(farthestDays, 2),
        },
        geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(round)) },
      })),
      ...borders.map(({ places, line }) => ({
        type: 'Feature',
        properties: { kind: 'border', facilities: places.map(idOf) },
        geometry: { type: 'LineString', coordinates: round(line) },
      })),
    ],
  };
}
