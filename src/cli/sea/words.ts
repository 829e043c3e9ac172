import type { StraitId } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import type { NoRoute } from '#engines/routing/contract.ts';
import { near } from '#question/near.ts';

/** Why there is no route, in a sentence. */
export function noRouteText(why: NoRoute, { straits }: World, stops: readonly string[]): string {
  const names = (ids: readonly StraitId[]) => ids.map((id) => straits.get(id)?.name ?? id).join(', ');
  const stop = (where: number) => stops[where] ?? 'a place';
  switch (why.because) {
    case 'bad-input':
      return `${inWords(why.what, stops)} can't be read.`;
    case 'same-place':
      return `${stop(why.where)} is where the ship is already.`;
    case 'too-far-from-sea':
      return `${stop(why.where)} lies on no water that joins the ocean, or too far inland: the nearest water that ships use is ${why.nearestNm === null ? 'hundreds of miles' : `${Math.round(why.nearestNm)} nm`} away; 32 nm (60 km) is the most.`;
    case 'in-closed-area':
      return `${stop(why.where)} lies in a closed area.`;
    case 'unknown-strait':
      return `There is no strait ${why.where.map((id) => `"${id}"${meantBy(id, straits)}`).join(', ')}: "fairlead straits" lists them.`;
    case 'closed':
      return why.where.length > 0
        ? `No sea route: closed at ${names(why.where)}.`
        : 'No sea route: the closed areas shut it in.';
    case 'too-deep':
      return `No sea route for this draft: too little water in ${names(why.where)}.`;
    case 'too-high':
      return `No sea route for this air draft: too low over ${names(why.where)}.`;
    case 'too-wide':
      return `No sea route for this beam: too narrow in ${names(why.where)}.`;
    case 'too-long':
      return `No sea route for this length: too short in ${names(why.where)}.`;
    case 'no-water':
      return 'No water joins the two.';
  }
}

const meantBy = (id: string, straits: World['straits']): string => {
  const [meant] = near(
    id,
    Array.from(straits.values(), ({ name, id: item }) => [
      { key: item, item },
      { key: name, item },
    ]).flat(),
    1,
  );
  return meant === undefined ? '' : ` (${meant}?)`;
};

/** What the router calls a field of its question, as the user knows it. */
function inWords(field: string, stops: readonly string[]): string {
  if (field === 'from') return stops[0] ?? 'The start';
  if (field === 'to') return stops.at(-1) ?? 'The goal';
  if (field.startsWith('via')) return 'A place to call at';
  if (field.includes('closedAreas')) return 'A closed area';
  if (field.includes('speedKn')) return 'The speed';
  return `The question (${field})`;
}
