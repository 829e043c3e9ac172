import * as v from 'valibot';
import { agreementTypes } from '#domain/facility/agreement.ts';
import { dockTypes } from '#domain/facility/dock.ts';
import { clearanceLimits, defaultAllowances, overhangLimits } from '#domain/fit/allowances.ts';
import { dimensions } from '#domain/fit/judge.ts';
import { jobKinds, nothingDetermined, operators, type Determinations } from '#domain/rules/job.ts';
import { criteria, defaultWeights } from '#domain/shortlist/weights.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import { conditionNumbers, defaultCondition, dockingConditions } from '#domain/vessel/docking-condition.ts';
import { refuseOwnDimensions } from '#domain/vessel/ship.ts';
import { matches } from '#filters/filter.ts';
import { fleetOf, noFleet } from './fleet.ts';

/*
 * Everything the user has decided, and where each decision is kept. Nothing else is ever saved.
 * A part that can't be read falls back to its default alone, and the user is told which and why.
 */

interface Keeping {
  /** In a shared link. */
  readonly url: boolean;
  /** In a project file. */
  readonly file: boolean;
  /** Moved by undo and redo. */
  readonly undo: boolean;
}

interface Part<Value> {
  readonly title: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly initial: Value;
  readonly keep: Keeping;
}

const part = <Value, const Keep extends Keeping>(
  title: string,
  schema: v.GenericSchema<unknown, Value>,
  initial: NoInfer<Value>,
  keep: Keep,
): Part<Value> & { readonly keep: Keep } => ({ title, schema, initial, keep });

const finite = v.pipe(v.number('is not a number'), v.finite('is not a number'));
const between = (from: number, to: number) =>
  v.pipe(finite, v.minValue(from, `is below ${from}`), v.maxValue(to, `is above ${to}`));
const within = ({ from, to }: { readonly from: number; readonly to: number }) => between(from, to);
const short = v.pipe(v.string(), v.maxLength(200));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const optionalNumber = v.nullable(finite);

/** Speeds that a ship may be asked to keep. */
export const speedLimitsKn = { from: 1, to: 60 } as const;

const camera = v.object({
  lng: between(-540, 540),
  lat: between(-85, 85),
  zoom: between(0, 22),
});

const straitId = v.pipe(
  v.string(),
  v.maxLength(80),
  v.transform((id) => id as StraitId),
);

const setting = v.variant('kind', [
  v.object({
    kind: v.literal('interval'),
    from: optionalNumber,
    to: optionalNumber,
    keepUnknown: v.boolean(),
  }),
  v.object({
    kind: v.literal('choice'),
    chosen: v.pipe(v.array(short), v.maxLength(512)),
    match: v.picklist(matches),
  }),
  v.object({ kind: v.literal('text'), words: short }),
]);
const settings = v.record(v.string(), setting);

const ownDimensions = v.pipe(
  v.object({
    name: short,
    lengthM: finite,
    beamM: finite,
    draftM: finite,
    airDraftM: optionalNumber,
    displacementT: optionalNumber,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const refusal = dataset.typed ? refuseOwnDimensions(dataset.value) : null;
    if (refusal) addIssue({ message: refusal });
  }),
);
const someShip = v.variant('kind', [
  v.object({ kind: v.literal('class'), classId: short }),
  v.object({ kind: v.literal('own'), dimensions: ownDimensions }),
]);
const ship = v.nullable(someShip);

const condition = v.object({
  kind: v.picklist(dockingConditions),
  lightDraftShare: within(conditionNumbers.lightDraftShare),
  lightDisplacementShare: within(conditionNumbers.lightDisplacementShare),
  extraDraftM: within(conditionNumbers.extraDraftM),
  listDeg: within(conditionNumbers.listDeg),
});

const share = within(overhangLimits);
const allowances = v.object({
  sideM: within(clearanceLimits.sideM),
  endM: within(clearanceLimits.endM),
  keelM: within(clearanceLimits.keelM),
  tideM: within(clearanceLimits.tideM),
  overhangShare: v.object(
    Object.fromEntries(dockTypes.map((type) => [type, share])) as Record<
      (typeof dockTypes)[number],
      typeof share
    >,
  ),
});

const day = v.pipe(v.string(), v.check(isIsoDay, 'is not a day as YYYY-MM-DD'));
const waypoint = v.object({ lng: between(-540, 540), lat: between(-90, 90), label: short });
const voyage = v.object({
  from: v.nullable(waypoint),
  to: v.nullable(waypoint),
  via: v.pipe(v.array(waypoint), v.maxLength(8)),
  speedKn: within(speedLimitsKn),
  least: v.picklist(['distance', 'time']),
  /** Days of sailing that the lines of equal time are drawn for. */
  reachDays: v.pipe(v.array(between(0.1, 60)), v.minLength(1), v.maxLength(8)),
  /** Whether straits too narrow for the chosen ship are closed to her. */
  shipLimits: v.boolean(),
});

const change = v.variant('kind', [
  v.object({ kind: v.literal('close-strait'), strait: straitId }),
  v.object({
    kind: v.literal('close-area'),
    name,
    ring: v.pipe(
      v.array(v.tuple([between(-540, 540), between(-90, 90)])),
      v.minLength(3, 'has fewer than three corners'),
      v.maxLength(200),
    ),
  }),
  v.object({ kind: v.literal('restrict-draft'), strait: straitId, draftM: between(0.5, 40) }),
]);

/** What is to be done to the ship. Null is not said: for the start it is the as-of date. */
const job = v.object({
  homeport: v.nullable(short),
  kind: v.picklist(jobKinds),
  start: v.nullable(day),
  days: v.nullable(v.pipe(finite, v.integer('is not whole'), v.minValue(1), v.maxValue(5000))),
  deployed: v.nullable(v.boolean()),
  operator: v.nullable(v.picklist(operators)),
  rulings: v.record(
    v.picklist(Object.keys(nothingDetermined) as readonly (keyof Determinations)[]),
    v.boolean(),
  ),
});

const amount = between(0, 1e6);
const dimension = v.picklist(dimensions);
/** What the user takes for true beside the record: of a yard, or of the ship as she comes. */
const supposition = v.variant('kind', [
  v.object({ kind: v.literal('learn-dock'), facility: short, dock: short, dimension, atLeast: amount }),
  v.object({ kind: v.literal('learn-state'), facility: short, dock: short }),
  v.object({
    kind: v.literal('learn-agreement'),
    facility: short,
    type: v.picklist(agreementTypes),
    from: v.nullable(day),
  }),
  v.object({ kind: v.literal('learn-ship'), dimension, atMost: amount }),
  v.object({ kind: v.literal('lighten'), byM: amount }),
  v.object({ kind: v.literal('unload'), byT: amount }),
  v.object({ kind: v.literal('lower'), byM: amount }),
]);

const weight = between(0, 1);
const shortlist = v.object({
  weights: v.object({
    ...(Object.fromEntries(criteria.map((each) => [each, weight])) as Record<
      (typeof criteria)[number],
      typeof weight
    >),
    /** Weights kept before it was a criterion rank as they did. */
    availability: v.optional(weight, 0),
  }),
  order: v.picklist(['score', 'days']),
});

const place = v.nullable(waypoint);
const units = v.object({
  distance: v.picklist(['nm', 'km']),
  length: v.picklist(['m', 'ft']),
  position: v.picklist(['dms', 'decimal', 'mgrs']),
});
const table = v.object({
  columns: v.pipe(v.array(short), v.maxLength(40)),
  sort: v.object({ column: short, descending: v.boolean() }),
});
const panels = v.object({
  filters: v.boolean(),
  table: v.boolean(),
  side: v.nullable(v.picklist(['ledger', 'card', 'voyage', 'closures', 'strait', 'shortlist', 'fleet'])),
  /** What a card took the place of, and gives way to when it is closed. */
  back: v.optional(v.nullable(v.picklist(['ledger', 'voyage', 'closures', 'shortlist', 'fleet']))),
});
const selection = v.nullable(v.object({ facility: short, dock: v.nullable(short) }));

/** The distance point is kept with a set that asks for it: else it would measure from another place in silence. */
const filterSet = v.object({ name, settings, origin: v.optional(place, null) });

const sizings = ['none', 'docks', 'longest-dock', 'lift', 'quay'] as const;
export const defaultColumns = [
  'name',
  'country',
  'verdict',
  'best-dock',
  'docks',
  'dock-length',
  'dock-width',
  'dock-lift',
  'sea-days',
  'agreements',
  'confidence',
];

// prettier-ignore
export const parts = {
  camera:      part('camera',          camera,                { lng: 152, lat: 14, zoom: 2.35 },             { url: true,  file: true,  undo: false }),
  layers:      part('layers',          v.array(short),        ['facilities', 'labels', 'graticule', 'sea-names', 'places', 'lanes', 'straits', 'fleet'], { url: true, file: true, undo: false }),
  projection:  part('projection',      v.picklist(['flat', 'globe']), 'flat',                                { url: true,  file: true,  undo: false }),
  sizeBy:      part('symbol size',     v.picklist(sizings),   'none',                                        { url: true,  file: true,  undo: true }),
  filters:     part('filters',         settings,              {},                                            { url: true,  file: true,  undo: true }),
  origin:      part('distance point',  place,                 null,                                          { url: true,  file: true,  undo: true }),
  voyage:      part('voyage',          voyage,                { from: null, to: null, via: [], speedKn: 14, least: 'distance', reachDays: [1, 3, 5, 10], shipLimits: true }, { url: true, file: true, undo: true }),
  /** Whether yards of which something is not known or not settled have water of their own. */
  nearest:     part('nearest yard',    v.picklist(['known', 'open']), 'known',                                { url: true,  file: true,  undo: true }),
  scenario:    part('closures',        v.pipe(v.array(change), v.maxLength(100)), [],                        { url: true,  file: true,  undo: true }),
  fleet:       part('fleet',           fleetOf(someShip, waypoint), noFleet,                                 { url: true,  file: true,  undo: true }),
  /** What stands under the chart beside the fleet. */
  board:       part('board',           v.picklist(['plan', 'allies']), 'plan',                               { url: true,  file: true,  undo: false }),
  strait:      part('selected strait', v.nullable(straitId),  null,                                          { url: true,  file: true,  undo: false }),
  ship:        part('ship',            ship,                  null,                                          { url: true,  file: true,  undo: true }),
  condition:   part('docking condition', condition,           defaultCondition,                              { url: true,  file: true,  undo: true }),
  allowances:  part('clearances',      allowances,            defaultAllowances,                             { url: true,  file: true,  undo: true }),
  asOf:        part('as-of date',      day,                   '2026-11-22',                                  { url: true,  file: true,  undo: true }),
  job:         part('job',             job,                   { homeport: null, kind: 'planned-maintenance', start: null, days: null, deployed: null, operator: null, rulings: {} }, { url: true, file: true, undo: true }),
  supposed:    part('what is supposed', v.pipe(v.array(supposition), v.maxLength(200)), [],                  { url: true,  file: true,  undo: true }),
  shortlist:   part('shortlist',       shortlist,             { weights: defaultWeights, order: 'score' },   { url: true,  file: true,  undo: true }),
  selection:   part('selection',       selection,             null,                                          { url: true,  file: true,  undo: false }),
  panels:      part('panels',          panels,                { filters: true, table: false, side: null },   { url: true,  file: true,  undo: false }),
  table:       part('table',           table,                 { columns: defaultColumns, sort: { column: 'name', descending: false } }, { url: true, file: true, undo: false }),
  theme:       part('theme',           v.picklist(['night', 'paper', 'print']), 'night',                     { url: true,  file: true,  undo: false }),
  units:       part('units',           units,                 { distance: 'nm', length: 'm', position: 'dms' }, { url: true, file: true, undo: false }),
  marking:     part('marking',         v.pipe(v.string(), v.minLength(1), v.maxLength(80)), 'UNCLASSIFIED – open sources', { url: true, file: true, undo: true }),
  /** Address of a richer basemap. Never taken from a link or a file: opening one must not load a foreign address. */
  chartSource: part('basemap address', v.nullable(v.pipe(v.string(), v.url(), v.maxLength(500))), null,  { url: false, file: false, undo: false }),
  filterSets:  part('saved filters',   v.array(filterSet), [],                            { url: false, file: true,  undo: true }),
} as const;

type Parts = typeof parts;
export type PartName = keyof Parts;

type DeepReadonly<Value> = Value extends string
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

export type Document = {
  readonly [Name in PartName]: DeepReadonly<v.InferOutput<Parts[Name]['schema']>>;
};

export const partNames = Object.keys(parts) as readonly PartName[];

/** The parts a place keeps: `PartsKeptIn<'url'>` is the type of a shared link. */
export type PartsKeptIn<Place extends keyof Keeping> = {
  readonly [Name in PartName as Parts[Name]['keep'][Place] extends true ? Name : never]: Document[Name];
};

/** A document in which nothing has been decided yet, but the day and the theme that the surroundings give. */
export function newDocument(given: { readonly asOf: string; readonly theme: Document['theme'] }): Document {
  const initial = Object.fromEntries(
    partNames.map((each) => [each, parts[each].initial]),
  ) as unknown as Document;
  return { ...initial, ...given };
}

/** The parts that no link carries. */
export const neverShared = (document: Partial<Document>): Partial<Document> =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !parts[name as PartName].keep.url));

export function keptIn<Place extends keyof Keeping>(place: Place, document: Document): PartsKeptIn<Place> {
  const kept = partNames.filter((each) => parts[each].keep[place]);
  return Object.fromEntries(kept.map((each) => [each, document[each]])) as unknown as PartsKeptIn<Place>;
}
