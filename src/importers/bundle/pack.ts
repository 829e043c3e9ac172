import type { Strait } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import { indexWorld, type WorldLists } from '#importers/records/index-world.ts';

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
  aliases: [],
  asOf: null,
  workforce: { missing: 'not-recorded' },
  output: { missing: 'not-recorded' },
  propulsion: { missing: 'not-recorded' },
  rangeNm: { missing: 'not-recorded' },
  rangeAtKn: { missing: 'not-recorded' },
  speedKn: { missing: 'not-recorded' },
  berthDraftM: { missing: 'not-recorded' },
  port: null,
};

type Change = (key: string, value: unknown) => unknown;

/** A deep copy in which `change` may answer for a field; where it answers undefined the copy goes on inside. */
function copy(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const changed = change(key, inner);
      return [key, changed === undefined ? copy(inner, change) : changed];
    }),
  );
}

const toCome = { missing: 'not-recorded' } as const;

/** A strait by its name alone: links that speak of straits are held against the first parcel. */
const inBrief = ({ id, name, region, position }: Strait): Strait => ({
  id,
  name,
  region,
  position,
  gate: [],
  barrier: [],
  widthM: toCome,
  depthM: toCome,
  maxDraftM: toCome,
  maxAirDraftM: toCome,
  maxBeamM: toCome,
  maxLengthM: toCome,
  delayHours: toCome,
  transitsPerDay: toCome,
  transitsPerYear: toCome,
  oilMbd: toCome,
  legalRegime: toCome,
  note: '',
  sources: [],
});

export function packWorld(world: World): Parcels {
  const {
    sources: sourceMap,
    facilities,
    shipClasses,
    countries,
    straits,
    agreements,
    dockings,
    ports,
  } = world;
  const sources = [...sourceMap.values()];
  const indexOf = new Map(sources.map(({ id }, index) => [id as string, index]));
  const first = {
    facilities: [...facilities.values()],
    shipClasses: [...shipClasses.values()],
    countries: [...countries.values()],
    straits: [...straits.values()],
  };
  return {
    facts: copy({ ...first, straits: first.straits.map(inBrief) }, (key) => later[key]) as Facts,
    library: {
      sources,
      lists: copy({ ...first, agreements, dockings, ports }, (key, value) =>
        key === 'sources' ? (value as readonly string[]).map((id) => indexOf.get(id) ?? -1) : undefined,
      ),
    },
  };
}

/** The world of the first screen: every number and name, no note yet, and every fact citing nothing yet. */
export const unpackFacts = (facts: Facts): World =>
  indexWorld({ ...facts, sources: [], agreements: [], dockings: [], ports: [] });

/** The whole world. */
export function unpackLibrary({ sources, lists }: Library): World {
  const whole = copy(lists, (key, value) =>
    key === 'sources' ? (value as readonly number[]).map((index) => sources[index]?.id) : undefined,
  ) as Omit<WorldLists, 'sources'>;
  return indexWorld({ ...whole, sources });
}
