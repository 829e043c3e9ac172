import * as v from 'valibot';
import { agreementTypes } from '#domain/facility/agreement.ts';
import { dockTypes } from '#domain/facility/dock.ts';
import { capabilityTags, ownerships, roles } from '#domain/facility/facility.ts';
import { dockStates } from '#domain/facility/status.ts';
import { confidences, missingReasons, units } from '#domain/provenance/fact.ts';
import { sourceKinds } from '#domain/provenance/source.ts';
import { firstDay, isIsoDate, lastDay } from '#domain/time/iso-date.ts';
import { shipTypes } from '#domain/vessel/ship-class.ts';

/*
 * The shape of the files under data/, as data/README.md tells it. Unknown keys are refused, so that a
 * misspelt field can't be lost in silence.
 */

const id = (pattern: RegExp, what: string) => v.pipe(v.string(), v.regex(pattern, `is not ${what}`));
const text = v.string();
const line = v.pipe(v.string(), v.minLength(1, 'is empty'));
const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'is not a date as YYYY, YYYY-MM or YYYY-MM-DD'));
const country = id(/^[A-Z]{2}$/, 'a two-letter country code');
const sourceId = id(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a source id');
const cited = v.pipe(v.array(sourceId), v.minLength(1, 'cites no source'));
const confidence = v.picklist(confidences);
const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const facilityId = id(new RegExp(`^[a-z]{2}-${kebab}$`), 'a facility id like kr-hanwha-geoje');

const missing = v.strictObject({ missing: v.picklist(missingReasons), note: v.optional(line) });
const known = { sources: cited, confidence, asOf: v.nullable(isoDate), note: v.optional(line) };

const reading = v.strictObject({ value: v.number(), sources: cited, note: v.optional(line) });
const quantity = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  unit: v.picklist(units),
  reads: v.optional(v.picklist(['exact', 'at-most', 'at-least']), 'exact'),
  to: v.optional(v.number()),
  conflicts: v.optional(v.array(reading), []),
  ...known,
});
type QuantityRecord = v.InferOutput<typeof quantity>;

/** A number in one unit, or missing with a reason. `from` and `to` bound what can be meant seriously. */
const measure = (unit: (typeof units)[number], from: number, to: number) =>
  v.union([
    missing,
    v.pipe(
      quantity,
      v.check(({ unit: given }) => given === unit, `is not in ${unit}`),
      v.check(
        ({ value, to: upper, conflicts }) =>
          [value, upper ?? value, ...conflicts.map((other) => other.value)].every(
            (n) => n >= from && n <= to,
          ),
        `is outside ${from} to ${to} ${unit}`,
      ),
      v.check(
        ({ value, to: upper }) => upper === undefined || upper >= value,
        'goes down: "to" is below "value"',
      ),
    ),
  ]);

const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

const textFact = v.union([missing, v.strictObject({ value: line, ...known })]);

const phase = v.strictObject({
  value: v.picklist(dockStates),
  from: v.nullable(isoDate),
  planned: v.optional(v.boolean()),
  ...known,
});

/** Undated phases say nothing of order. */
const inTimeOrder = (phases: readonly { readonly from: string | null }[]) => {
  const days = phases.flatMap(({ from }) => (from === null ? [] : [firstDay(from)]));
  return days.every((day, at) => day >= (days[at - 1] ?? ''));
};

type MeasureRecord = QuantityRecord | v.InferOutput<typeof missing>;

const isNarrower = (clear: MeasureRecord, outside: MeasureRecord) =>
  'missing' in clear || 'missing' in outside || clear.value < outside.value;

const dockFields = v.strictObject({
  id: id(new RegExp(`^[a-z]{2}-${kebab}\\.${kebab}$`), 'a dock id like kr-hanwha-geoje.no-1'),
  name: line,
  type: v.picklist(dockTypes),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lengthM: measure('m', 5, 1000),
  widthM: measure('m', 5, 200),
  widthOverallM: measure('m', 5, 200),
  depthM: measure('m', 1, 40),
  draftOverSillM: measure('m', 1, 30),
  liftT: measure('t', 10, 300_000),
  maxShipLengthM: measure('m', 5, 1000),
  maxShipBeamM: measure('m', 5, 200),
  maxShipDraftM: measure('m', 1, 30),
  maxDeadweightT: measure('dwt', 10, 2_000_000),
  phases: v.pipe(
    v.array(phase),
    v.minLength(1, 'has no phase'),
    v.check((phases) => inTimeOrder(phases), 'are out of time order'),
  ),
  sources: cited,
  note: text,
});
const dockRecord = v.pipe(
  dockFields,
  v.check(({ widthM, widthOverallM }) => isNarrower(widthM, widthOverallM), 'is as wide inside as outside'),
);

const depthBand = measure('m', 0, 100);

export const facilityRecord = v.strictObject({
  id: facilityId,
  name: line,
  country,
  place: line,
  operator: line,
  ownership: v.picklist(ownerships),
  roles: v.pipe(v.array(v.picklist(roles)), v.minLength(1, 'has no role')),
  position: v.strictObject({
    value: position,
    unit: v.literal('deg'),
    precisionM: v.pipe(v.number(), v.minValue(1)),
    ...known,
  }),
  docks: v.array(dockRecord),
  cranes: v.array(
    v.strictObject({
      type: line,
      planned: v.boolean(),
      count: measure('count', 1, 200),
      liftT: measure('t', 1, 12_000),
      note: text,
    }),
  ),
  approachAirDraftM: measure('m', 5, 120),
  quayM: measure('m', 10, 30_000),
  berthDraftM: measure('m', 1, 40),
  berthNote: text,
  port: v.nullable(
    v.strictObject({
      name: line,
      indexNumber: line,
      channelDepthM: depthBand,
      anchorageDepthM: depthBand,
      cargoPierDepthM: depthBand,
    }),
  ),
  capabilities: v.array(
    v.strictObject({ tag: v.picklist(capabilityTags), note: text, sources: cited, confidence }),
  ),
  agreements: v.array(
    v.pipe(
      v.strictObject({
        type: v.picklist(agreementTypes),
        text: line,
        from: v.nullable(isoDate),
        to: v.nullable(isoDate),
        sources: cited,
        confidence,
      }),
      v.check(
        ({ from, to }) => from === null || to === null || firstDay(from) <= lastDay(to),
        'ends before it starts',
      ),
    ),
  ),
  events: v.array(v.strictObject({ date: v.nullable(isoDate), text: line, sources: cited })),
  workforce: textFact,
  output: textFact,
  sources: cited,
  confidence,
  gaps: text,
});

export const shipClassRecord = v.strictObject({
  id: id(new RegExp(`^${kebab}$`), 'a class id like t-ake'),
  name: line,
  country: v.nullable(country),
  type: v.picklist(shipTypes),
  aliases: v.array(line),
  ships: v.array(v.strictObject({ hull: v.nullable(line), name: line })),
  lengthOverallM: measure('m', 5, 500),
  beamWaterlineM: measure('m', 1, 120),
  beamMaxM: measure('m', 1, 120),
  draftM: measure('m', 0.3, 30),
  airDraftM: measure('m', 1, 120),
  displacementT: measure('t', 1, 800_000),
  speedKn: measure('kn', 1, 60),
  rangeNm: measure('nm', 10, 50_000),
  rangeAtKn: measure('kn', 1, 60),
  propulsion: textFact,
  nuclear: v.boolean(),
  sources: v.array(sourceId),
  note: text,
});

export const agreementRecord = v.strictObject({
  id: id(new RegExp(`^${kebab}$`), 'an agreement id'),
  title: line,
  kind: line,
  date: v.nullable(isoDate),
  parties: v.array(country),
  otherParties: v.optional(line),
  status: line,
  summary: line,
  conflict: text,
  sources: cited,
});

export const dockingRecord = v.strictObject({
  ship: line,
  hull: v.nullable(line),
  shipType: line,
  classId: v.nullable(line),
  lengthM: v.nullable(v.number()),
  beamM: v.nullable(v.number()),
  facility: v.nullable(facilityId),
  dock: v.nullable(line),
  start: v.nullable(isoDate),
  end: v.nullable(isoDate),
  what: text,
  outcome: v.picklist(['docked', 'known-not-to-fit', 'not-a-docking-test']),
  assessed: v.boolean(),
  afloatLight: v.boolean(),
  limiter: v.nullable(line),
  note: text,
  sources: cited,
});

const polyline = v.pipe(v.array(position), v.minLength(2, 'has fewer than two corners'));
const amount = v.union([
  missing,
  v.strictObject({ value: v.pipe(v.number(), v.finite(), v.minValue(0, 'is below 0')), ...known }),
]);

export const straitRecord = v.strictObject({
  id: id(new RegExp(`^${kebab}$`), 'a strait id like bab-el-mandeb'),
  name: line,
  region: line,
  position,
  gate: polyline,
  barrier: polyline,
  widthM: measure('m', 50, 1_000_000),
  depthM: measure('m', 1, 5000),
  maxDraftM: measure('m', 1, 60),
  maxAirDraftM: measure('m', 5, 300),
  maxBeamM: measure('m', 5, 200),
  maxLengthM: measure('m', 20, 1000),
  delayHours: amount,
  transitsPerDay: amount,
  transitsPerYear: amount,
  oilMbd: amount,
  legalRegime: textFact,
  note: text,
  sources: cited,
});

export const countryRecord = v.strictObject({
  code: country,
  name: line,
  /** ISO 3166-1 numeric codes of the lands whose waters its facilities may lie in. */
  territories: v.pipe(v.array(id(/^\d{3}$/, 'a three-digit code')), v.minLength(1)),
});

/** Old id to heir. */
export const retiredIdsRecord = v.record(line, line);

export const sourceRecord = v.strictObject({
  id: sourceId,
  kind: v.picklist(sourceKinds),
  publisher: line,
  title: line,
  url: v.nullable(
    v.pipe(v.string(), v.url('is not a URL'), v.regex(/^https?:\/\//, 'is not an http or https address')),
  ),
  published: v.nullable(isoDate),
});
