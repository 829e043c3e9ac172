import type { Facility } from '#domain/facility/facility.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import type { Document } from './document.ts';

type Fleet = Document['fleet'];

/** Holds a fleet against the world: a ship of no known class stays and says so; docks that are gone are left out. */
export function reconcileFleet(
  read: Fleet,
  world: World,
  heirOf: (id: string) => string,
): { readonly fleet: Fleet; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const onRecord = new Map<string, number>(
    [...world.facilities.values()].flatMap(({ docks }: Facility) =>
      docks.map(({ id, count }): [string, number] => [id, count]),
    ),
  );
  const dockOf = (id: string): string | null => {
    const [, record = '', number] = /^(.*?)(?:#(\d+))?$/.exec(id) ?? [];
    const heir = heirOf(record);
    const count = onRecord.get(heir) ?? 0;
    if (number === undefined) return count > 0 ? heir : null;
    return Number(number) >= 2 && Number(number) <= count ? `${heir}#${number}` : null;
  };
  const known = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const dock = dockOf(id);
      if (dock === null)
        notes.push(`The dock "${id}" is not on record: it was left out of the fleet's plan.`);
      return dock ?? [];
    });
  const ships = read.ships.map((each): Fleet['ships'][number] => {
    const ship =
      each.ship.kind === 'class' ? { ...each.ship, classId: heirOf(each.ship.classId) } : each.ship;
    if (ship.kind === 'class' && !world.shipClasses.has(ship.classId as ShipClassId))
      notes.push(`The class "${ship.classId}" of ${each.name || 'a ship'} in the fleet is not on record.`);
    const dock = each.pin && dockOf(each.pin.dock);
    if (each.pin && !dock)
      notes.push(`${each.name || 'A ship'} was pinned to "${each.pin.dock}", which is not on record.`);
    return { ...each, ship, pin: each.pin && dock ? { ...each.pin, dock } : null };
  });
  return {
    fleet: {
      ...read,
      ships,
      docks: read.docks && known(read.docks),
      closed: known(read.closed),
      outages: read.outages.flatMap(({ dock, fromDay, toDay, why }) =>
        known([dock]).map((heir) => ({ dock: heir, fromDay, toDay, why })),
      ),
    },
    notes,
  };
}
