import * as v from 'valibot';
import { operators } from '#domain/rules/job.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';

/* The shape of a scenario of ships that wait and docks that are offered. Unknown keys are refused. */

const line = v.pipe(v.string('is not text'), v.minLength(1, 'is empty'));
const day = v.pipe(v.string('is not a day'), v.check(isIsoDay, 'is not a day as YYYY-MM-DD'));
const days = v.pipe(v.number('is not a number of days'), v.finite('is not a number of days'));
const positive = v.pipe(days, v.minValue(1, 'must be at least 1'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a two-letter country code'));
const position = v.pipe(
  v.tuple(
    [v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())],
    'is not a position as [longitude, latitude]',
  ),
  v.check(([lng, lat]) => Math.abs(lng) <= 360 && Math.abs(lat) <= 90, 'is not on Earth'),
);

/** Days as one number, or as low, likely and high. */
const interval = v.pipe(
  v.union(
    [days, v.strictObject({ low: days, likely: days, high: days })],
    'is neither a number of days nor {low, likely, high}',
  ),
  v.transform((given) => (typeof given === 'number' ? { low: given, likely: given, high: given } : given)),
);

const ship = v.strictObject({
  id: line,
  name: v.optional(line),
  class: line,
  position: v.optional(v.nullable(position), null),
  ready: day,
  weight: v.optional(v.pipe(v.number(), v.finite()), 1),
  job: v.strictObject({
    kind: line,
    /** A fixed stay, where known: counted from the ready day. */
    until: v.optional(day),
    days: v.optional(interval),
  }),
  /** What the rules ask; left out is not said. */
  homeport: v.optional(line),
  operator: v.optional(v.picklist(operators, `is none of ${operators.join(', ')}`)),
  deployed: v.optional(v.boolean('is neither true nor false')),
  pin: v.optional(v.strictObject({ dock: line, start: v.optional(day) })),
});

const outage = v.strictObject({ from: day, to: day, why: v.optional(line) });

const dock = v.strictObject({
  id: line,
  name: v.optional(line),
  country: v.optional(country),
  position: v.optional(v.nullable(position), null),
  calendar: v.optional(v.array(outage), []),
});

export const scenarioRecord = v.strictObject({
  version: v.literal(1, 'is not 1, the only version there is'),
  name: line,
  note: v.optional(line),
  start: day,
  horizonDays: positive,
  stepDays: v.optional(v.pipe(positive, v.integer('is not whole')), 1),
  lostAfterHorizonDays: v.optional(days, 0),
  speedKn: v.pipe(
    v.number(),
    v.minValue(1, 'must be at least 1 kn'),
    v.maxValue(60, 'must be at most 60 kn'),
  ),
  repairDays: v.record(v.string(), interval),
  /** What becomes of docks whose fit is not known. */
  unknownFit: v.picklist(['allowed', 'barred'], 'is neither "allowed" nor "barred"'),
  /** What becomes of yards of which the rules settle nothing. */
  notSettled: v.optional(v.picklist(['allowed', 'barred'], 'is neither "allowed" nor "barred"'), 'allowed'),
  ships: v.pipe(v.array(ship), v.minLength(1, 'lists none')),
  /** All docks on record of these countries. */
  docksOf: v.optional(v.array(country), []),
  docks: v.optional(v.array(dock), []),
  barred: v.optional(v.array(v.strictObject({ ship: line, dock: line, because: line })), []),
  /** Days that replace the reckoned transit. */
  transitDays: v.optional(v.array(v.strictObject({ ship: line, dock: line, days })), []),
  home: v.optional(v.array(country), []),
  partners: v.optional(v.array(country), []),
  nextDocks: v.optional(v.array(dock), []),
});

/** A scenario as written, defaults filled in. */
export type Scenario = v.InferOutput<typeof scenarioRecord>;
export type ScenarioShip = Scenario['ships'][number];
export type ScenarioDock = Scenario['docks'][number];
