import * as v from 'valibot';
import { operators } from '#domain/rules/job.ts';

/* The ships that wait, the docks that are offered, and the assumptions between them. Day 0 is the as-of date. */

const days = (from: number, to: number) =>
  v.pipe(
    v.number('is not a number of days'),
    v.finite('is not a number of days'),
    v.minValue(from, `is below ${from}`),
    v.maxValue(to, `is above ${to}`),
  );
const short = v.pipe(v.string(), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(80));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a two-letter country code'));
const codes = v.pipe(v.array(key), v.maxLength(60));

/** What numbers of the fleet may be. */
export const fleetLimits = {
  ships: 60,
  readyDay: { from: 0, to: 3650 },
  weight: { from: 0.1, to: 100 },
  /** What is typed or listed; a link or a scenario may hold a weight beyond. */
  priority: { from: 0.1, to: 10 },
  repairDays: { from: 0, to: 2000 },
  horizonDays: { from: 1, to: 3650 },
  lostAfterHorizonDays: { from: 0, to: 3650 },
  partners: 10,
} as const;

const interval = v.object({
  low: days(fleetLimits.repairDays.from, fleetLimits.repairDays.to),
  likely: days(fleetLimits.repairDays.from, fleetLimits.repairDays.to),
  high: days(fleetLimits.repairDays.from, fleetLimits.repairDays.to),
});

/** The schema of the fleet, from those of what a ship and a place are elsewhere in the document. */
export const fleetOf = <const Ship extends v.GenericSchema, const PlaceEntries extends v.ObjectEntries>(
  ship: Ship,
  place: v.ObjectSchema<PlaceEntries, undefined>,
) =>
  v.object({
    /** Where the ships come from, when they were not put in one by one: `Made up from seed 7`. */
    note: v.pipe(v.string(), v.maxLength(600)),
    ships: v.pipe(
      v.array(
        v.object({
          id: key,
          name: short,
          ship,
          position: v.nullable(place),
          readyDay: days(fleetLimits.readyDay.from, fleetLimits.readyDay.to),
          /** Worth of a day of hers against a day of the others. */
          weight: days(fleetLimits.weight.from, fleetLimits.weight.to),
          job: key,
          /** Days of this very repair, where they are known better than by kind. */
          repairDays: v.nullable(interval),
          /** What the rules ask of a job; null is not said. */
          homeport: v.optional(v.nullable(short), null),
          operator: v.optional(v.nullable(v.picklist(operators)), null),
          deployed: v.optional(v.nullable(v.boolean()), null),
          pin: v.nullable(v.object({ dock: key, startDay: v.nullable(days(0, 3650)) })),
        }),
      ),
      v.maxLength(fleetLimits.ships, `holds more than ${fleetLimits.ships} ships`),
    ),
    /** Whose docks take part. */
    countries: codes,
    /** Only these of their docks; null for all. */
    docks: v.nullable(v.pipe(v.array(key), v.maxLength(400))),
    /** Docks that take no ship: a what-if. */
    closed: v.pipe(v.array(key), v.maxLength(400)),
    /** The first day is closed, the last one open again. */
    outages: v.pipe(
      v.array(v.object({ dock: key, fromDay: days(-3650, 3650), toDay: days(-3650, 3650), why: short })),
      v.maxLength(400),
    ),
    repairDays: v.record(key, interval),
    repairCase: v.picklist(['low', 'likely', 'high']),
    horizonDays: days(fleetLimits.horizonDays.from, fleetLimits.horizonDays.to),
    lostAfterHorizonDays: days(fleetLimits.lostAfterHorizonDays.from, fleetLimits.lostAfterHorizonDays.to),
    /** What becomes of docks whose fit is not known. */
    unknownFit: v.picklist(['allowed', 'barred']),
    /** What becomes of yards of which the rules settle nothing. */
    notSettled: v.optional(v.picklist(['allowed', 'barred']), 'allowed'),
    /** Whose docks are there in any case, and who may lend theirs. */
    home: codes,
    partners: v.pipe(v.array(key), v.maxLength(fleetLimits.partners)),
    /**
     * Places of docks that don't exist yet, each tried alone on top of all others. The rules are asked by the country; where
     * none is given they can't be.
     */
    nextDocks: v.pipe(
      v.array(v.object({ ...place.entries, country: v.optional(v.nullable(country), null) })),
      v.maxLength(12),
    ),
  });

export const firstRepairDays = {
  'voyage-repair': { low: 10, likely: 18, high: 35 },
  'planned-maintenance': { low: 60, likely: 90, high: 140 },
  overhaul: { low: 180, likely: 270, high: 400 },
  'battle-damage': { low: 80, likely: 150, high: 260 },
};

/** A fleet of none: what is assumed before anything is decided. */
export const noFleet = {
  note: '',
  ships: [],
  countries: ['US', 'JP', 'KR', 'SG', 'AU', 'PH', 'IN'],
  docks: null,
  closed: [],
  outages: [],
  repairDays: firstRepairDays,
  repairCase: 'likely' as const,
  horizonDays: 365,
  lostAfterHorizonDays: 0,
  unknownFit: 'allowed' as const,
  notSettled: 'allowed' as const,
  home: ['US'],
  partners: ['JP', 'KR', 'SG', 'AU', 'PH', 'IN'],
  nextDocks: [
    { lng: 144.66, lat: 13.44, label: 'Apra Harbor, Guam', country: 'US' },
    { lng: 134.47, lat: 7.34, label: 'Koror, Palau', country: 'PW' },
    { lng: 130.84, lat: -12.45, label: 'Darwin', country: 'AU' },
  ],
};
