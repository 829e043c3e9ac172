import type { StraitId } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import type { NoRoute } from '#engines/routing/contract.ts';

/** Why there is no route, in a sentence. */
export function noRouteText(why: NoRoute, { straits }: World, stops: readonly string[]): string {
  const names = (ids: readonly StraitId[]) => ids.map((id) => straits.get(id)?.name ?? id).join(', ');
  const stop = (where: number) => stops[where] ?? 'a place';
  switch (why.because) {
    case 'bad-input':
      return `The question can't be meant: ${why.what}.`;
    case 'same-place':
      return `${stop(why.where)} is where the ship is already.`;
    case 'too-far-from-sea':
      return `${stop(why.where)} lies too far from the sea: ${why.nearestNm === null ? 'hundreds of miles' : `${Math.round(why.nearestNm)} nm`} from the nearest water that ships use; 32 nm (60 km) is the most.`;
    case 'in-closed-area':
      return `${stop(why.where)} lies in a closed area.`;
    case 'unknown-strait':
      return `There is no strait ${why.where.map((id) => `"${id}"`).join(', ')}: "fairlead straits" lists them.`;
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
