import type { NamedShip, ShipClass } from '#domain/vessel/ship-class.ts';
import type { JobShip, Operator } from './job.ts';

const prefixes: readonly (readonly [prefix: RegExp, operator: Operator])[] = [
  [/^USNS /, 'msc'],
  [/^USS /, 'commissioned'],
  [/^USCGC /, 'coast-guard'],
];

const byPrefix = (name: string): Operator | null =>
  prefixes.find(([prefix]) => prefix.test(name))?.[1] ?? null;

/**
 * Whose ship she is, by the prefix of her name or of the ships of her class; where none is known, by her type.
 * The lists of ships are own knowledge: the user may say otherwise.
 */
export function operatorOf(shipClass: ShipClass, named: NamedShip | null = null): Operator {
  const { country, type, ships } = shipClass;
  if (country === null) return 'merchant';
  if (country !== 'US') return 'foreign';
  const told = byPrefix(named?.name ?? '') ?? byPrefix(ships[0]?.name ?? '');
  if (told) return told;
  if (type === 'cutter') return 'coast-guard';
  return type === 'auxiliary' || type === 'sealift' ? 'msc' : 'commissioned';
}

/** The ship of a job: one of a class by name, or any of the class. */
export const jobShipOf = (shipClass: ShipClass, named: NamedShip | null = null): JobShip => ({
  name: named?.name ?? shipClass.name,
  type: shipClass.type,
  operator: operatorOf(shipClass, named),
  nuclear: shipClass.nuclear,
});
