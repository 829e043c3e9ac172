import type { World } from '#domain/world.ts';
import { indexWorld, type WorldLists } from '#importers/records/read-world.ts';

/**
 * The world in two parcels, so that the chart doesn't wait for prose: `facts` holds what the first screen draws and
 * computes with; `library` holds the whole world, sources and notes included, and takes its place a moment later.
 */
export interface Parcels {
  readonly facts: Facts;
  readonly library: Library;
}

type Facts = Pick<WorldLists, 'facilities' | 'shipClasses' | 'countries' | 'straits'>;

/** In `lists` every citation is an index into `sources`: an id is longer than most of what it vouches for. */
export interface Library {
  readonly sources: WorldLists['sources'];
  readonly lists: unknown;
}

/** Left empty in the first parcel: citations, sentences, and what only a card tells. */
const later: Readonly<Record<string, unknown>> = {
  sources: [],
  note: '',
  text: '',
  gaps: '',
  berthNote: '',
  events: [],
  ships: [],
};

type Change = (key: string, value: unknown) => unknown;

/** A deep copy in which `change` may answer for a field; where it answers undefined the copy goes on inside. */
function copy(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, change(key, inner) ?? copy(inner, change)]),
  );
}

export function packWorld(world: World): Parcels {
  const { sources: sourceMap, facilities, shipClasses, countries, straits, agreements, dockings } = world;
  const sources = [...sourceMap.values()];
  const indexOf = new Map(sources.map(({ id }, index) => [id as string, index]));
  const first = {
    facilities: [...facilities.values()],
    shipClasses: [...shipClasses.values()],
    countries: [...countries.values()],
    straits: [...straits.values()],
  };
  return {
    facts: copy(first, (key) => later[key]) as Facts,
    library: {
      sources,
      lists: copy({ ...first, agreements, dockings }, (key, value) =>
        key === 'sources' ? (value as readonly string[]).map((id) => indexOf.get(id) ?? -1) : undefined,
      ),
    },
  };
}

/** The world of the first screen: every number and name, no note yet, and every fact citing nothing yet. */
export const unpackFacts = (facts: Facts): World =>
  indexWorld({ ...facts, sources: [], agreements: [], dockings: [] });

/** The whole world. */
export function unpackLibrary({ sources, lists }: Library): World {
  const whole = copy(lists, (key, value) =>
    key === 'sources' ? (value as readonly number[]).map((index) => sources[index]?.id) : undefined,
  ) as Omit<WorldLists, 'sources'>;
  return indexWorld({ ...whole, sources });
}
