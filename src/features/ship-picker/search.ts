import type { Country, CountryCode } from '#domain/country/country.ts';
import { shipTypes, type NamedShip, type ShipClass, type ShipClassId } from '#domain/vessel/ship-class.ts';

/** A class that was found, and the ship of hers by which. */
export interface Found {
  readonly shipClass: ShipClass;
  readonly ship: NamedShip | null;
}

export interface Group {
  readonly navy: string;
  readonly found: readonly Found[];
}

export const commercial = 'Commercial reference';

/** Lower case, without accents, full-width letters made plain; what is no letter or digit parts words. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const joined = (folded: string) => folded.replaceAll(' ', '');

/** What navies put before a ship's name. */
const prefixes = /^(usns|uss|uscgc|js|rok[s]?|hmas|hmnzs|hmcs|hms|ins|mv) /;

/** A text as it is searched: with and without what navies put before a ship's name, and its words. */
interface Text {
  readonly whole: string;
  readonly plain: string;
  readonly words: readonly string[];
}

const textOf = (written: string): Text => {
  const folded = fold(written);
  return { whole: joined(folded), plain: joined(folded.replace(prefixes, '')), words: folded.split(' ') };
};

/**
 * How well a text answers what was typed: all of it, its beginning, the beginnings of its words, or somewhere inside.
 * 0 when it doesn't.
 */
function answer({ whole, plain, words }: Text, wanted: Text): number {
  const typed = wanted.whole;
  if (whole === typed || plain === typed) return 100;
  if (whole.startsWith(typed) || plain.startsWith(typed)) return 80;
  if (wanted.words.every((part) => words.some((word) => word.startsWith(part)))) return 60;
  return typed.length >= 3 && whole.includes(typed) ? 30 : 0;
}

interface Indexed {
  readonly shipClass: ShipClass;
  readonly names: readonly Text[];
  readonly everyName: Text;
  readonly ships: readonly { readonly ship: NamedShip; readonly texts: readonly Text[] }[];
}

export type ShipIndex = readonly Indexed[];

export const indexShips = (classes: Iterable<ShipClass>): ShipIndex =>
  Array.from(classes, (shipClass) => {
    const names = [shipClass.name, shipClass.id, ...shipClass.aliases];
    return {
      shipClass,
      names: names.map(textOf),
      everyName: textOf(names.join(' ')),
      ships: shipClass.ships.map((ship) => ({
        ship,
        texts: [ship.name, ...(ship.hull ? [ship.hull, `${ship.hull} ${ship.name}`] : [])].map(textOf),
      })),
    };
  });

const best = (texts: readonly Text[], wanted: Text) =>
  texts.reduce((most, text) => Math.max(most, answer(text, wanted)), 0);

/** Classes by name, alias, hull number or ship, best match first. Everything when nothing is typed. */
export function searchShips(index: ShipIndex, query: string): readonly Found[] {
  const wanted = textOf(query);
  if (wanted.whole === '') return index.map(({ shipClass }) => ({ shipClass, ship: null }));
  return index
    .map((indexed) => ({ indexed, ...scored(indexed, wanted) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || a.indexed.shipClass.name.localeCompare(b.indexed.shipClass.name, 'en'),
    )
    .map(({ indexed: { shipClass }, ship }) => ({ shipClass, ship }));
}

function scored(
  { names, everyName, ships }: Indexed,
  wanted: Text,
): { score: number; ship: NamedShip | null } {
  let score = Math.max(best(names, wanted), answer(everyName, wanted) > 0 ? 40 : 0);
  let found: NamedShip | null = null;
  for (const { ship, texts } of ships) {
    const own = best(texts, wanted);
    // A ship must match better than her class does, or else "Burke" would be USS Arleigh Burke alone.
    if (own <= score) continue;
    score = own;
    found = ship;
  }
  return { score, ship: found };
}

/** Navies in alphabetical order, commercial ships last; within a navy by type, then by name. */
export function groupByNavy(
  found: readonly Found[],
  countries: ReadonlyMap<CountryCode, Country>,
): readonly Group[] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const { country } = each.shipClass;
    const navy = country === null ? commercial : (countries.get(country)?.name ?? country);
    const group = groups.get(navy);
    if (group) group.push(each);
    else groups.set(navy, [each]);
  }
  const last = (navy: string) => Number(navy === commercial);
  return [...groups]
    .sort(([a], [b]) => last(a) - last(b) || a.localeCompare(b, 'en'))
    .map(([navy, group]) => ({ navy, found: group.sort(byType) }));
}

const byType = ({ shipClass: a }: Found, { shipClass: b }: Found) =>
  shipTypes.indexOf(a.type) - shipTypes.indexOf(b.type) || a.name.localeCompare(b.name, 'en');

export const shipTitle = ({ hull, name }: NamedShip): string => (hull ? `${name} (${hull})` : name);

export const findClass = (
  classes: ReadonlyMap<ShipClassId, ShipClass>,
  id: string | null,
): ShipClass | null => (id === null ? null : (classes.get(id as ShipClassId) ?? null));
