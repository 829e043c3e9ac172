import type { Facility } from '#domain/facility/facility.ts';
import { parsePosition } from '#domain/geo/coordinates.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { fold } from '#filters/fold.ts';

export interface Found {
  /** The position that the text is; null when it isn't one. */
  readonly position: LngLat | null;
  /** Facilities whose name or place holds every word, those beginning with the text first. */
  readonly facilities: readonly Facility[];
}

/** What a typed place may mean. */
export function findPlace(text: string, all: readonly Facility[], most = 5): Found {
  const position = parsePosition(text);
  const typed = fold(text.trim());
  if (position || typed === '') return { position, facilities: [] };
  const words = typed.split(/\s+/);
  const matching = all.flatMap((facility) => {
    const names = fold(`${facility.name} ${facility.place}`);
    return words.every((word) => names.includes(word)) ? [{ facility, begins: names.startsWith(typed) }] : [];
  });
  return {
    position: null,
    facilities: matching
      .toSorted((a, b) => Number(b.begins) - Number(a.begins))
      .slice(0, most)
      .map(({ facility }) => facility),
  };
}
