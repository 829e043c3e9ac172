import type { Facility } from '#domain/facility/facility.ts';
import type { Source, SourceId } from '#domain/provenance/source.ts';
import { entriesOf, positionEntry, type Entry } from '../entry.ts';
import type { Exporter, Snapshot } from '../exporter.ts';

/**
 * RFC 7946: one point per facility, WGS 84, longitude first; a facility whose position may not go along is
 * unlocated (`geometry: null`), never dropped.
 *
 * `properties` holds values by column id; missing is `null`. Beside them stand objects with the same keys:
 * `sources` (ids), `confidence`, `asOf`, `from` and `to` (what a number proves, where that is more or less than
 * the value), `missing` (why a value is null) and `ownKnowledge` (which values no source backs). The collection's
 * member `fairlead` carries marking, as-of date, ship, assumptions, filters, units, and the sources spelled out.
 */
export const geojson: Exporter = {
  id: 'geojson',
  title: 'GeoJSON map',
  about: 'One point per facility, for a map or a GIS.',
  extension: '.geojson',
  mime: 'application/geo+json',
  write: (snapshot) => {
    const cited = new Set<SourceId>();
    const features = snapshot.facilities.map((facility) => featureOf(facility, snapshot, cited));
    const fairlead = {
      marking: snapshot.marking,
      title: snapshot.title,
      asOf: snapshot.asOf,
      takenAt: snapshot.takenAt,
      ship: snapshot.ship,
      assumptions: snapshot.assumptions,
      filters: snapshot.filters,
      ownKnowledge: snapshot.includeOwnKnowledge ? 'included and labelled' : 'left out',
      columns: snapshot.columns.map(({ id, title, unit }) => ({ id, title, unit })),
      sources: Object.fromEntries([...cited].map((id) => [id, spelled(snapshot.world.sources.get(id))])),
    };
    return pieces(features, fairlead);
  },
};

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One feature a line: large files stay readable, and nobody builds one string of them. */
function pieces(features: readonly Feature[], fairlead: object): string[] {
  const head = `{"type":"FeatureCollection","fairlead":${JSON.stringify(fairlead)},"features":[\n`;
  const last = features.length - 1;
  return [head, ...features.map((each, at) => `${JSON.stringify(each)}${at < last ? ',' : ''}\n`), ']}\n'];
}

const spelled = (source: Source | undefined) =>
  source
    ? {
        publisher: source.publisher,
        title: source.title,
        url: source.url,
        published: source.published,
        kind: source.kind,
      }
    : null;

type Parallel = Readonly<Record<string, unknown>>;

/** The entries for which `pick` says something, by column id. */
function parallel(
  entries: readonly (readonly [{ readonly id: string }, Entry])[],
  pick: (entry: Entry) => unknown,
): Parallel {
  return Object.fromEntries(
    entries.flatMap(([{ id }, entry]) => {
      const picked = pick(entry);
      return picked === undefined ? [] : [[id, picked]];
    }),
  );
}

/** A bound is worth a word where it isn't the value itself: `null` says that nothing bounds that side. */
const bound = (entry: Entry, side: 'low' | 'high') =>
  typeof entry.value === 'number' && entry[side] !== entry.value ? entry[side] : undefined;

function featureOf(facility: Facility, snapshot: Snapshot, cited: Set<SourceId>): Feature {
  const entries = entriesOf(facility, snapshot);
  const { known, own } = positionEntry(facility.position, snapshot.includeOwnKnowledge);
  for (const id of [...entries.flatMap(([, { sources }]) => sources), ...(known?.sources ?? [])])
    cited.add(id);
  const ofPosition = known
    ? { sources: known.sources, confidence: known.confidence, asOf: known.asOf }
    : null;
  const missing = parallel(entries, ({ gap }) => gap ?? undefined);
  return {
    type: 'Feature',
    id: facility.id,
    geometry: known && { type: 'Point', coordinates: [...known.value] },
    properties: {
      ...parallel(entries, ({ value }) => value),
      positionPrecisionM: known?.precisionM ?? null,
      sources: {
        ...parallel(entries, ({ sources }) => (sources.length > 0 ? sources : undefined)),
        ...(ofPosition ? { position: ofPosition.sources } : {}),
      },
      confidence: {
        ...parallel(entries, ({ confidence }) => confidence ?? undefined),
        ...(ofPosition ? { position: ofPosition.confidence } : {}),
      },
      asOf: {
        ...parallel(entries, ({ asOf }) => asOf ?? undefined),
        ...(ofPosition?.asOf ? { position: ofPosition.asOf } : {}),
      },
      from: parallel(entries, (entry) => bound(entry, 'low')),
      to: parallel(entries, (entry) => bound(entry, 'high')),
      missing: known ? missing : { ...missing, position: 'own knowledge, left out' },
      ownKnowledge: [
        ...entries.flatMap(([{ id }, entry]) => (entry.own ? [id] : [])),
        ...(known && own ? ['position'] : []),
      ],
    },
  };
}
