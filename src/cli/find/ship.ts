import type { NamedShip, ShipClass, ShipClassId } from '#domain/vessel/ship-class.ts';
import { near, plain } from '#question/near.ts';
import { UsageError, type Surroundings } from '../command.ts';

/** `USNS Wally Schirra` is also called by her name alone. */
const withoutPrefix = (name: string) => name.replace(/^[A-Z]{2,5} (?=\S)/, '');

/** What a ship is called: her name, her name alone, her hull number. */
const callsOfShip = ({ name, hull }: NamedShip): readonly string[] => [
  name,
  withoutPrefix(name),
  ...(hull ? [hull] : []),
];

/** The ship of a class that is called so; null when the class itself was meant. */
export const shipNamed = ({ ships }: ShipClass, typed: string): NamedShip | null =>
  ships.find((ship) => callsOfShip(ship).some((call) => plain(call) === plain(typed))) ?? null;

/** Everything a class is called: names of the class, and the hull numbers and names of its ships. */
const callsOf = ({ name, aliases, ships }: ShipClass): readonly string[] => [
  name,
  ...aliases,
  ...ships.flatMap(callsOfShip),
];

const listed = (classes: readonly ShipClass[]) => classes.map(({ id, name }) => `${id} (${name})`).join(', ');

/**
 * The class meant by a class id, an alias, a hull number or a ship's name. A class id always wins.
 * @throws UsageError when nothing or more than one class is called that.
 */
export function findShip(typed: string, { world, heirs }: Surroundings): ShipClass {
  const word = typed.trim();
  const id = word.toLowerCase();
  const exact = world.shipClasses.get((heirs[id] ?? id) as ShipClassId);
  if (exact) return exact;
  const classes = [...world.shipClasses.values()];
  const wanted = plain(word);
  const called = classes.filter((each) => callsOf(each).some((call) => plain(call) === wanted));
  const [first, second] = called;
  if (first && !second && wanted !== '') return first;
  if (second) throw new UsageError(`"${typed}" can mean ${listed(called)}. Give the class id.`);
  const meant = near(
    word,
    classes.flatMap((item) => [item.id, ...callsOf(item)].map((key) => ({ key, item }))),
  );
  const hint = meant.length > 0 ? ` Near it: ${listed(meant)}.` : '';
  throw new UsageError(
    `No ship is called "${typed}".${hint} --ship takes a class id, an alias, a hull number or a ship's name: "fairlead ships" lists all ${classes.length} classes.`,
  );
}
