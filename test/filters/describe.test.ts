import { describe as group, expect, it } from 'vitest';
import { siUnits } from '#domain/measure/format.ts';
import { describe, type Wording } from '#filters/describe.ts';
import type { Setting } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';

const say = (id: string, setting: Setting, wording: Partial<Wording> = {}) => {
  const filter = filters.find((each) => each.id === id);
  if (!filter) throw new Error(id);
  const options = filter.kind === 'choice' ? (filter.options ?? []) : [];
  return describe(filter, setting, { units: siUnits, options, origin: null, ...wording });
};
const range = (from: number | null, to: number | null, keepUnknown: boolean): Setting => ({
  kind: 'interval',
  from,
  to,
  keepUnknown,
});

group('a filter in words', () => {
  it('says range, unit and what happens to unknown', () => {
    expect(say('dock-length', range(250, null, true))).toBe('Dock length ≥ 250 m, unknown kept');
    expect(say('dock-length', range(250, 400, false))).toBe('Dock length 250–400 m');
    expect(say('dock-lift', range(null, 30_000, false))).toBe('Dock lift ≤ 30,000 t');
    expect(say('crane-lift', range(null, null, false))).toBe('Crane lift known');
    expect(say('crane-lift', range(null, null, true))).toBe('');
  });

  it('speaks the units of the user', () => {
    const feet: Wording['units'] = { length: 'ft', distance: 'km' };
    expect(say('dock-length', range(30.48, 304.8, true), { units: feet })).toBe(
      'Dock length 100–1,000 ft, unknown kept',
    );
    expect(say('distance', range(null, 1000, true), { units: feet, origin: 'Guam' })).toBe(
      'Distance from Guam ≤ 1,852 km',
    );
  });

  it('names the place by its head when its name is long, and never cuts a position', () => {
    const long = 'Polaris Point submarine base (Emory S. Land, Frank Cable); PHNSY Detachment Guam';
    expect(say('distance', range(null, 1, true), { origin: long })).toBe(
      'Distance from Polaris Point submarine base ≤ 1 nm',
    );
    expect(say('distance', range(null, 1, true), { origin: '13.4443, 144.6650' })).toBe(
      'Distance from 13.4443, 144.6650 ≤ 1 nm',
    );
  });

  it('lists options in their own order, and counts those beyond a handful', () => {
    const roles = (chosen: readonly string[], match: 'any' | 'all' | 'none' = 'any') =>
      say('role', { kind: 'choice', chosen, match });
    expect(roles(['fuel'])).toBe('Role: Fuel depot');
    expect(roles(['fuel', 'repair'])).toBe('Role: Ship repair or Fuel depot');
    expect(roles(['fuel', 'repair', 'naval-base'], 'all')).toBe(
      'Role: Ship repair, Naval base and Fuel depot',
    );
    expect(roles(['fuel', 'repair', 'naval-base', 'munitions', 'new-construction'])).toBe(
      'Role: Ship repair, Shipbuilding, Naval base or 2 more',
    );
    expect(roles(['fuel', 'repair'], 'none')).toBe('Role: not Ship repair or Fuel depot');
    expect(roles(['gone'])).toBe('Role: gone');
    expect(roles([])).toBe('');
  });

  it('quotes words', () => {
    expect(say('name', { kind: 'text', words: ' ulsan ' })).toBe('Name or place: “ulsan”');
  });
});
