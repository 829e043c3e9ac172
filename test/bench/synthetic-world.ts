import type { CountryCode } from '#domain/country/country.ts';
import { dockTypes } from '#domain/facility/dock.ts';
import { capabilityTags, ownerships, roles, type Facility } from '#domain/facility/facility.ts';
import { confidences } from '#domain/provenance/fact.ts';
import type { World } from '#domain/world.ts';
import { aDock, aFacility, aWorld } from '../fixtures/world.ts';

/** Mulberry32: a small seeded generator, so that every run measures the same world. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up world, for measuring only: facilities strewn over the theater with about one dock each. */
export function syntheticWorld(count: number, seed = 7): World {
  const random = seeded(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const perhaps = (low: number, high: number) =>
    random() < 0.35 ? null : Math.round(low + random() * (high - low));
  const countries = ['JP', 'KR', 'AU', 'IN', 'US', 'PH', 'SG', 'GB', 'CA', 'NZ'];
  const facilities = Array.from({ length: count }, (_, index): Facility => {
    const country = one(countries);
    const id = `${country.toLowerCase()}-made-up-${index}`;
    const docks = Array.from({ length: Math.floor(random() * 3) }, (_unused, dock) =>
      aDock(id, {
        id: `no-${dock + 1}`,
        type: one(dockTypes),
        length: perhaps(60, 500),
        width: perhaps(15, 90),
        depth: perhaps(6, 16),
        sill: random() < 0.1 ? perhaps(6, 14) : null,
        lift: perhaps(500, 90_000),
      }),
    );
    return aFacility(id, {
      name: `Yard ${index}`,
      country: country as CountryCode,
      ownership: one(ownerships),
      roles: [one(roles)],
      confidence: one(confidences),
      capabilities: [{ tag: one(capabilityTags), note: '', sources: [], confidence: 'low' }],
      docks,
      position: {
        value: [100 + random() * 140, -40 + random() * 90],
        precisionM: 1000,
        sources: [],
        confidence: 'low',
        asOf: null,
      },
    });
  });
  return aWorld(facilities);
}
