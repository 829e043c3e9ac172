import type { ShipClass } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';

/** Words alone, in small letters: what names are compared by. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The class by its id, its name, an alias, or a ship of it. */
export function classNamed(text: string, world: World): ShipClass | null {
  const wanted = folded(text);
  const all = [...world.shipClasses.values()];
  return (
    all.find(({ id }) => id === text) ??
    all.find(({ name, aliases }) => [name, ...aliases].some((each) => folded(each) === wanted)) ??
    all.find(({ ships }) =>
      ships.some(({ name, hull }) => folded(name) === wanted || (hull !== null && folded(hull) === wanted)),
    ) ??
    null
  );
}
