import type { Facility } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { parsePosition } from '#domain/geo/parse-position.ts';
import { isJunction, type Port } from '#domain/port/port.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { fold } from './fold.ts';

export interface Found {
  /** The position that the text is; null when it isn't one. */
  readonly position: LngLat | null;
  /** Facilities whose name or place holds every word, those beginning with the text first. */
  readonly facilities: readonly Facility[];
  /** Straits whose name does. */
  readonly straits: readonly Strait[];
  /** Ports whose name does. */
  readonly ports: readonly Port[];
}

/** What a typed place may mean; of facilities, straits and ports at most so many each. */
export function findPlace(
  text: string,
  facilities: readonly Facility[],
  straits: readonly Strait[] = [],
  ports: readonly Port[] = [],
  most = 5,
): Found {
  const position = parsePosition(text);
  const typed = fold(text.trim());
  if (position || typed === '') return { position, facilities: [], straits: [], ports: [] };
  return {
    position: null,
    facilities: matching(typed, facilities, ({ name, place }) => `${name} ${place}`).slice(0, most),
    straits: matching(typed, straits, ({ name }) => name).slice(0, most),
    ports: matching(
      typed,
      ports.filter((port) => !isJunction(port)),
      ({ name }) => name,
    ).slice(0, most),
  };
}

function matching<Thing>(
  typed: string,
  all: readonly Thing[],
  nameOf: (thing: Thing) => string,
): readonly Thing[] {
  const words = typed.split(/\s+/);
  return all
    .flatMap((thing) => {
      const name = fold(nameOf(thing));
      return words.every((word) => name.includes(word)) ? [{ thing, begins: name.startsWith(typed) }] : [];
    })
    .toSorted((a, b) => Number(b.begins) - Number(a.begins))
    .map(({ thing }) => thing);
}
