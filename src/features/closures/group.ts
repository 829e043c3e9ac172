import type { Strait } from '#domain/strait/strait.ts';
import { fold } from '#filters/fold.ts';

export interface StraitGroup {
  readonly region: string;
  readonly straits: readonly Strait[];
}

/** Straits whose name or region holds every word typed, by region, in the order they are on record. */
export function groupStraits(straits: readonly Strait[], typed: string): readonly StraitGroup[] {
  const words = fold(typed.trim()).split(/\s+/).filter(Boolean);
  const wanted = straits.filter(({ name, region }) => {
    const text = fold(`${name} ${region}`);
    return words.every((word) => text.includes(word));
  });
  return [...new Set(wanted.map(({ region }) => region))].map((region) => ({
    region,
    straits: wanted.filter((strait) => strait.region === region),
  }));
}
