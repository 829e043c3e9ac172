import type { World } from '#domain/world.ts';
import { indexWorld, type WorldLists } from '#importers/records/read-world.ts';

/**
 * The world in two parcels, so that the chart doesn't wait for prose: `facts` holds every number and name
 * the first screen draws; `library` holds sources, notes, agreements, dockings and ships' names.
 * In `facts` a list of sources is a list of indices and a note is an index, both into the library.
 */
export interface Parcels {
  readonly facts: Packed;
  readonly library: Library;
}

type Packed = unknown;

export interface Library {
  readonly sources: WorldLists['sources'];
  readonly prose: readonly string[];
  readonly agreements: WorldLists['agreements'];
  readonly dockings: WorldLists['dockings'];
  readonly ships: Readonly<Record<string, WorldLists['shipClasses'][number]['ships']>>;
}

/** Fields that hold sentences, not facts to compute with. */
const proseFields: ReadonlySet<string> = new Set(['note', 'text', 'gaps', 'berthNote']);

export function packWorld(world: World): Parcels {
  const sources = [...world.sources.values()];
  const sourceIndex = new Map(sources.map(({ id }, index) => [id as string, index]));
  const prose: string[] = [];
  const proseIndex = new Map<string, number>();
  const indexOfProse = (text: string) => {
    const known = proseIndex.get(text);
    if (known !== undefined) return known;
    proseIndex.set(text, prose.length);
    return prose.push(text) - 1;
  };
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === 'sources')
          return [key, (inner as readonly string[]).map((id) => sourceIndex.get(id) ?? -1)];
        if (proseFields.has(key) && typeof inner === 'string') return [key, indexOfProse(inner)];
        return [key, pack(inner)];
      }),
    );
  };
  const shipClasses = [...world.shipClasses.values()];
  return {
    facts: {
      facilities: pack([...world.facilities.values()]),
      shipClasses: pack(shipClasses.map(({ ships: _ships, ...rest }) => rest)),
      countries: [...world.countries.values()],
    },
    library: {
      sources,
      prose,
      agreements: world.agreements,
      dockings: world.dockings,
      ships: Object.fromEntries(shipClasses.map(({ id, ships }) => [id, ships])),
    },
  };
}

/** The world again. Without the library every note is empty and every fact cites nothing yet. */
export function unpackWorld(facts: Packed, library: Library | null): World {
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === 'sources')
          return [
            key,
            library ? (inner as readonly number[]).map((index) => library.sources[index]?.id) : [],
          ];
        if (proseFields.has(key) && typeof inner === 'number') return [key, library?.prose[inner] ?? ''];
        return [key, unpack(inner)];
      }),
    );
  };
  const lists = unpack(facts) as Pick<WorldLists, 'facilities' | 'shipClasses' | 'countries'>;
  return indexWorld({
    facilities: lists.facilities,
    shipClasses: lists.shipClasses.map((shipClass) => ({
      ...shipClass,
      ships: library?.ships[shipClass.id] ?? [],
    })),
    countries: lists.countries,
    sources: library?.sources ?? [],
    agreements: library?.agreements ?? [],
    dockings: library?.dockings ?? [],
  });
}
