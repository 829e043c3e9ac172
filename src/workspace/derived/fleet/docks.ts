import type { Dock } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { Fleet } from '../../edits/fleet.ts';

/** A dock that takes part, one ship at a time. Alike docks of one record are counted one by one. */
export interface FleetDock {
  readonly id: string;
  /** `Yokosuka SRF-JRMC, Dry Dock 6`. */
  readonly name: string;
  readonly yard: string;
  readonly own: string;
  readonly country: string;
  readonly facility: Facility;
  readonly dock: Dock;
  readonly isClosed: boolean;
}

/** The id of a dock's record: those after the first of alike docks carry a number behind it. */
export const recordOf = (id: string): string => id.replace(/#\d+$/, '');

/** All docks on record of the countries. */
export function docksOf(
  facilities: readonly Facility[],
  countries: readonly string[],
  closed: readonly string[],
): readonly FleetDock[] {
  return facilities
    .filter(({ country }) => countries.includes(country))
    .flatMap((facility) =>
      facility.docks.flatMap((dock) =>
        Array.from({ length: dock.count }, (_, at): FleetDock => {
          const id = at === 0 ? dock.id : `${dock.id}#${at + 1}`;
          const own = dock.count > 1 ? `${dock.name} (${at + 1} of ${dock.count})` : dock.name;
          return {
            id,
            name: `${facility.name}, ${own}`,
            yard: facility.name,
            own,
            country: facility.country,
            facility,
            dock,
            isClosed: closed.includes(id),
          };
        }),
      ),
    );
}

/** The docks that take part: those chosen by name, or all of the countries. */
export function docksInPlay(
  facilities: readonly Facility[],
  { countries, docks, closed }: Pick<Fleet, 'countries' | 'docks' | 'closed'>,
): readonly FleetDock[] {
  const all = docksOf(facilities, countries, closed);
  if (docks === null) return all;
  const chosen = new Set(docks);
  return all.filter(({ id }) => chosen.has(id));
}
