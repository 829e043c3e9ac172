import { isMissing, type Fact } from '#domain/provenance/fact.ts';
import { isOwnKnowledge } from '#domain/provenance/own-knowledge.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { World } from '#domain/world.ts';

/** How a number of facts stand. Asked for = known + missing; what doesn't apply isn't asked for. */
export interface Tally {
  /** Known facts: cited + own knowledge. */
  readonly facts: number;
  readonly cited: number;
  readonly ownKnowledge: number;
  readonly missing: number;
  readonly notApplicable: number;
}

export interface Coverage {
  readonly countries: readonly (Tally & {
    readonly code: string;
    readonly name: string;
    readonly facilities: number;
    readonly docks: number;
  })[];
  /** By kind of record and field, in the order of the records: `dock`, `lengthM`. */
  readonly fields: readonly (Tally & { readonly record: string; readonly field: string })[];
  readonly total: Tally;
  readonly counts: Readonly<
    Record<'facilities' | 'docks' | 'shipClasses' | 'agreements' | 'dockings' | 'straits' | 'pages', number>
  >;
}

const kinds = ['cited', 'ownKnowledge', 'missing', 'notApplicable'] as const;
type Kind = (typeof kinds)[number];

class Counter {
  private readonly counts: Record<Kind, number> = { cited: 0, ownKnowledge: 0, missing: 0, notApplicable: 0 };
  add(kind: Kind): void {
    this.counts[kind]++;
  }
  get tally(): Tally {
    return { facts: this.counts.cited + this.counts.ownKnowledge, ...this.counts };
  }
}

interface FoundFact {
  readonly record: string;
  readonly field: string;
  readonly kind: Kind;
}

const isFact = (value: object): value is Fact<unknown> =>
  'missing' in value || ('sources' in value && 'value' in value);

/** Statements that cite without being numbers: what a yard can do, holds, and what happened there. */
const isCitation = (value: object): value is { readonly sources: readonly SourceId[] } => 'sources' in value;

function kindOf(fact: Fact<unknown>): Kind {
  if (isMissing(fact)) return fact.missing === 'not-applicable' ? 'notApplicable' : 'missing';
  return isOwnKnowledge(fact.sources) ? 'ownKnowledge' : 'cited';
}

/** Every fact of a record, by the field it stands in. Lists of records within it are named by `parts`. */
function* factsOf(
  record: string,
  value: object,
  parts: Readonly<Record<string, string>>,
): Generator<FoundFact> {
  for (const [field, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null) continue;
    const part = parts[field];
    if (Array.isArray(inner)) {
      for (const item of inner as readonly unknown[]) {
        if (typeof item !== 'object' || item === null) continue;
        if (isFact(item)) yield { record, field, kind: kindOf(item) };
        else if (part) yield* factsOf(part, item, parts);
        else if (isCitation(item))
          yield { record, field, kind: isOwnKnowledge(item.sources) ? 'ownKnowledge' : 'cited' };
      }
    } else if (isFact(inner)) yield { record, field, kind: kindOf(inner) };
    else if (part) yield* factsOf(part, inner, parts);
  }
}

interface FieldCounter {
  readonly record: string;
  readonly field: string;
  readonly counter: Counter;
}

const rowOf = ({ record, field, counter }: FieldCounter) => ({ record, field, ...counter.tally });

const records = ['facility', 'dock', 'crane', 'port', 'ship class', 'strait'];
const orderOf = (record: string) => records.indexOf(record);

const partsOfFacility = { docks: 'dock', cranes: 'crane', port: 'port' };

export function coverageOf(world: World): Coverage {
  const total = new Counter();
  const byField = new Map<string, FieldCounter>();
  const count = ({ record, field, kind }: FoundFact, ...more: readonly Counter[]) => {
    const key = `${record}.${field}`;
    const entry = byField.get(key) ?? { record, field, counter: new Counter() };
    byField.set(key, entry);
    for (const counter of [total, entry.counter, ...more]) counter.add(kind);
  };
  const facilities = [...world.facilities.values()];
  const countries = [...world.countries.values()].flatMap(({ code, name }) => {
    const own = facilities.filter(({ country }) => country === code);
    if (own.length === 0) return [];
    const counter = new Counter();
    for (const facility of own)
      for (const fact of factsOf('facility', facility, partsOfFacility)) count(fact, counter);
    const docks = own.reduce((sum, facility) => sum + facility.docks.length, 0);
    return [{ code, name, facilities: own.length, docks, ...counter.tally }];
  });
  for (const shipClass of world.shipClasses.values())
    for (const fact of factsOf('ship class', shipClass, {})) count(fact);
  for (const strait of world.straits.values()) for (const fact of factsOf('strait', strait, {})) count(fact);
  return {
    countries: countries.sort((a, b) => b.facts - a.facts),
    fields: [...byField.values()].map(rowOf).sort((a, b) => orderOf(a.record) - orderOf(b.record)),
    total: total.tally,
    counts: {
      facilities: facilities.length,
      docks: facilities.reduce((sum, facility) => sum + facility.docks.length, 0),
      shipClasses: world.shipClasses.size,
      agreements: world.agreements.length,
      dockings: world.dockings.length,
      straits: world.straits.size,
      pages: [...world.sources.values()].filter(({ url }) => url !== null).length,
    },
  };
}
