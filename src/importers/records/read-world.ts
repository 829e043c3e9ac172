import * as v from 'valibot';
import type { Agreement } from '#domain/agreement/agreement.ts';
import type { Country, CountryCode } from '#domain/country/country.ts';
import type { Dock } from '#domain/facility/dock.ts';
import type { Docking } from '#domain/facility/docking.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { assumption, ownKnowledge, userInput, type Source } from '#domain/provenance/source.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { firstDay } from '#domain/time/iso-date.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import { indexWorld } from './index-world.ts';
import {
  agreementRecord,
  countryRecord,
  dockingRecord,
  facilityRecord,
  retiredIdsRecord,
  shipClassRecord,
  sourceRecord,
  straitRecord,
} from './schema.ts';

type RecordKind =
  | 'sources'
  | 'countries'
  | 'facilities'
  | 'ship-classes'
  | 'agreements'
  | 'dockings'
  | 'straits';

/** The files under data/, parsed but not yet believed. `path` is what a complaint names. */
export interface RecordFile {
  readonly path: string;
  readonly kind: RecordKind | 'retired-ids';
  readonly json: unknown;
}

/** Says why a position can't be in a country's waters; null when it can. `territories` are ISO numeric codes. */
export type CheckPosition = (position: LngLat, territories: readonly string[]) => string | null;

/** Everything wrong with the records, one line each: file, record, field, fault. */
export class RecordError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    const rest = problems.length > 12 ? `\n… and ${problems.length - 12} more` : '';
    super(`${problems.slice(0, 12).join('\n')}${rest}`);
    this.name = 'RecordError';
    this.problems = problems;
  }
}

type RecordSchema = v.GenericSchema<unknown, { readonly sources?: readonly string[] } & object>;

const schemas = {
  sources: sourceRecord,
  countries: countryRecord,
  facilities: facilityRecord,
  'ship-classes': shipClassRecord,
  agreements: agreementRecord,
  dockings: dockingRecord,
  straits: straitRecord,
} as const satisfies Record<RecordKind, RecordSchema>;

type Records = { readonly [Kind in RecordKind]: Located<v.InferOutput<(typeof schemas)[Kind]>>[] };

interface Located<Row> {
  readonly path: string;
  readonly row: Row;
}

/**
 * Reads the records into a world, or refuses them all.
 * @param newest ISO day that no page read can be younger than: today, where anybody asks.
 * @throws RecordError naming file, record and field of every fault: a wrong shape, a duplicate id, a citation of a
 * missing source, an unknown country, a number no dock can have, a position outside its country's waters …
 */
export function readWorld(
  files: readonly RecordFile[],
  checkPosition: CheckPosition = () => null,
  newest = '9999-12-31',
): World {
  const problems: string[] = [];
  const records: Records = {
    sources: [],
    countries: [],
    facilities: [],
    'ship-classes': [],
    agreements: [],
    dockings: [],
    straits: [],
  };
  const retired: Located<Readonly<Record<string, string>>>[] = [];
  for (const file of files)
    if (file.kind === 'retired-ids') readRetired(file, retired, problems);
    else readFile(file, file.kind, records, problems);
  if (problems.length === 0) {
    crossCheck(records, checkPosition, problems);
    checkCitations(records, newest, problems);
    for (const each of retired) checkHeirs(each, records, problems);
  }
  if (problems.length > 0) throw new RecordError(problems);
  return assemble(records);
}

function readRetired(
  { path, json }: RecordFile,
  retired: Located<Readonly<Record<string, string>>>[],
  problems: string[],
): void {
  const result = v.safeParse(retiredIdsRecord, json);
  if (result.success && !Array.isArray(json)) retired.push({ path, row: result.output });
  else problems.push(`${path}: is not a list of old ids with their heirs`);
}

function readFile(file: RecordFile, kind: RecordKind, records: Records, problems: string[]): void {
  if (!Array.isArray(file.json)) {
    problems.push(`${file.path}: is not a list of records`);
    return;
  }
  const schema: RecordSchema = schemas[kind];
  for (const [index, raw] of file.json.entries()) {
    const result = v.safeParse(schema, raw);
    if (result.success) (records[kind] as Located<unknown>[]).push({ path: file.path, row: result.output });
    else
      for (const issue of result.issues)
        problems.push(`${file.path}: ${nameOf(raw, index)}: ${faultOf(issue)}`);
  }
}

const nameOf = (raw: unknown, index: number): string => {
  const named = raw as { id?: unknown; ship?: unknown } | null;
  if (typeof named?.id === 'string') return named.id;
  return typeof named?.ship === 'string' ? named.ship : `record ${index + 1}`;
};

/** The innermost fault: a union complains about each branch, and the branch that got furthest tells most. */
function faultOf(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.findLast((each) => !(v.getDotPath(each) ?? '').endsWith('missing'));
  const path = v.getDotPath(issue);
  const message = inner ? faultOf(inner) : issue.message;
  return path ? `${path} ${message}` : message;
}

function crossCheck(records: Records, checkPosition: CheckPosition, problems: string[]): void {
  const territories = new Map(records.countries.map(({ row }) => [row.code, row.territories]));
  const classes = new Set(records['ship-classes'].map(({ row }) => row.id));
  const docks = new Set(records.facilities.flatMap(({ row }) => row.docks.map(({ id }) => id)));
  const facilities = new Set(records.facilities.map(({ row }) => row.id));

  for (const kind of ['sources', 'countries', 'facilities', 'ship-classes', 'agreements', 'straits'] as const)
    uniqueIds(records[kind], problems);
  uniqueIds(
    records.facilities.flatMap(({ path, row }) => row.docks.map((dock) => ({ path, row: dock }))),
    problems,
  );

  const checkCountry = (path: string, name: string, code: string | null) => {
    if (code !== null && !territories.has(code))
      problems.push(`${path}: ${name}: country ${code} is not in data/countries.json`);
  };
  for (const { path, row } of records['ship-classes']) checkCountry(path, row.id, row.country);
  for (const { path, row } of records.agreements)
    for (const party of row.parties) checkCountry(path, row.id, party);
  for (const { path, row } of records.facilities) {
    checkCountry(path, row.id, row.country);
    for (const dock of row.docks)
      if (!dock.id.startsWith(`${row.id}.`)) problems.push(`${path}: ${dock.id}: is listed under ${row.id}`);
    const fault = checkPosition(row.position.value, territories.get(row.country) ?? []);
    if (fault) problems.push(`${path}: ${row.id}: position ${fault}`);
  }
  for (const { path, row } of records.dockings) {
    if (row.classId !== null && !classes.has(row.classId))
      problems.push(`${path}: ${row.ship}: unknown class ${row.classId}`);
    if (row.facility !== null && !facilities.has(row.facility))
      problems.push(`${path}: ${row.ship}: unknown facility ${row.facility}`);
    if (row.dock !== null && !docks.has(row.dock))
      problems.push(`${path}: ${row.ship}: unknown dock ${row.dock}`);
    else if (row.dock !== null && !row.dock.startsWith(`${row.facility}.`))
      problems.push(
        `${path}: ${row.ship}: dock ${row.dock} is not of ${row.facility ?? 'any facility given'}`,
      );
  }
}

const pseudoSources: ReadonlySet<string> = new Set([assumption, userInput]);

/** What every citation must hold to, wherever it stands: `field` is where. */
function checkCitations(records: Records, newest: string, problems: string[]): void {
  const listed = new Set(records.sources.map(({ row }) => row.id));
  for (const { path, row } of records.sources)
    if (row.published !== null && firstDay(row.published) > newest)
      problems.push(`${path}: ${row.id}: published ${row.published} is after ${newest}`);
  for (const kind of ['facilities', 'ship-classes', 'agreements', 'dockings', 'straits'] as const)
    for (const { path, row } of records[kind])
      for (const { field, sources, confidence, asOf } of citationsIn(row)) {
        const complain = (fault: string) => problems.push(`${path}: ${nameOf(row, 0)}: ${field}${fault}`);
        const cites = field === '' ? 'sources cite' : '.sources cites';
        for (const cited of sources)
          if (pseudoSources.has(cited)) complain(`${cites} "${cited}", which stands in no record`);
          else if (!listed.has(cited)) complain(`${cites} "${cited}", which data/sources.json doesn't list`);
        if (sources.includes(ownKnowledge)) {
          if (sources.some((cited) => cited !== ownKnowledge)) complain(' mixes own knowledge with pages');
          if (typeof confidence === 'string' && confidence !== 'low')
            complain(` rests on own knowledge with ${confidence} confidence`);
        }
        if (typeof asOf === 'string' && firstDay(asOf) > newest) complain(`.asOf ${asOf} is after ${newest}`);
      }
}

/** A retired id leads to an id that lives, and isn't one. */
function checkHeirs(
  { path, row }: Located<Readonly<Record<string, string>>>,
  records: Records,
  problems: string[],
): void {
  const living = new Set([
    ...[...records.sources, ...records['ship-classes'], ...records.agreements].map((each) => each.row.id),
    ...records.facilities.flatMap((each) => [each.row.id, ...each.row.docks.map(({ id }) => id)]),
  ]);
  for (const [old, heir] of Object.entries(row)) {
    if (living.has(old)) problems.push(`${path}: ${old}: is retired but still in use`);
    if (!living.has(heir)) problems.push(`${path}: ${old}: its heir ${heir} is not on record`);
  }
}

function uniqueIds(rows: readonly Located<{ id?: string; code?: string }>[], problems: string[]): void {
  const seen = new Map<string, string>();
  for (const { path, row } of rows) {
    const id = row.id ?? row.code ?? '';
    const before = seen.get(id);
    if (before === undefined) seen.set(id, path);
    else problems.push(`${path}: ${id}: the id is taken already in ${before}`);
  }
}

interface Citation {
  /** Path of what cites; empty for the record itself. */
  readonly field: string;
  readonly sources: readonly string[];
  readonly confidence: unknown;
  readonly asOf: unknown;
}

/** Every citation in a record. */
function* citationsIn(value: unknown, field = ''): Generator<Citation> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* citationsIn(item, `${field}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    const { sources, confidence, asOf } = value as {
      sources?: unknown;
      confidence?: unknown;
      asOf?: unknown;
    };
    if (Array.isArray(sources)) yield { field, sources: sources.map(String), confidence, asOf };
    for (const [key, item] of Object.entries(value))
      if (key !== 'sources') yield* citationsIn(item, field === '' ? key : `${field}.${key}`);
  }
}

/** The records have the shape of the domain already: what is left is to name it and to index it. */
function assemble(records: Records): World {
  const facilities = records.facilities.map(
    ({ row }) =>
      ({
        ...row,
        docks: row.docks.map((dock) => ({ ...dock, facility: row.id }) as unknown as Dock),
      }) as unknown as Facility,
  );
  const shipClasses = records['ship-classes'].map(({ row }) => row as unknown as ShipClass);
  const sources = records.sources.map(({ row }) => row as unknown as Source);
  const countries = records.countries.map(({ row }): Country => ({
    code: row.code as CountryCode,
    name: row.name,
  }));
  return indexWorld({
    facilities,
    shipClasses,
    sources,
    countries,
    agreements: records.agreements.map(({ row }) => row as unknown as Agreement),
    dockings: records.dockings.map(({ row }) => row as unknown as Docking),
    straits: records.straits.map(({ row }) => row as unknown as Strait),
    ports: [],
  });
}
