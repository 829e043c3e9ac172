import type { Document } from '../document/document.ts';
import { noFleet } from '../document/fleet.ts';
import { defineEdit } from './edit.ts';
import type { Waypoint } from './voyage.ts';

export type Fleet = Document['fleet'];
export type FleetShip = Fleet['ships'][number];
export type NextDock = Fleet['nextDocks'][number];
export type Outage = Fleet['outages'][number];

const withFleet = (document: Document, change: Partial<Fleet>): Document => ({
  ...document,
  fleet: { ...document.fleet, ...change },
});

const withShip = (document: Document, id: string, change: Partial<FleetShip>): Document =>
  withFleet(document, {
    ships: document.fleet.ships.map((ship) => (ship.id === id ? { ...ship, ...change } : ship)),
  });

/** Adds a ship at the end; one whose id is taken gets one of her own. */
export const addShip = defineEdit<FleetShip>({
  label: ({ name }) => `Add ${name}`,
  apply: (document, ship) => {
    const taken = new Set(document.fleet.ships.map(({ id }) => id));
    let { id } = ship;
    for (let number = 2; taken.has(id); number++) id = `${ship.id}-${number}`;
    return withFleet(document, { ships: [...document.fleet.ships, { ...ship, id }] });
  },
});

/** Changes what is known of a ship. `name` is what undo says. */
export const changeShip = defineEdit<{
  readonly id: string;
  readonly name: string;
  readonly change: Partial<Omit<FleetShip, 'id'>>;
}>({
  label: ({ name }) => `Change ${name}`,
  apply: (document, { id, change }) => withShip(document, id, change),
});

export const placeShip = defineEdit<{ readonly id: string; readonly place: Waypoint | null }>({
  label: ({ place }) => (place ? `Place a ship at ${place.label}` : 'Take a ship off the chart'),
  apply: (document, { id, place }) => withShip(document, id, { position: place }),
});

export const removeShip = defineEdit<{ readonly id: string; readonly name: string }>({
  label: ({ name }) => `Remove ${name}`,
  apply: (document, { id }) =>
    withFleet(document, { ships: document.fleet.ships.filter((ship) => ship.id !== id) }),
});

/** Holds a ship to a dock, with or without a day, or lets her go. */
export const pin = defineEdit<{
  readonly id: string;
  readonly name: string;
  readonly pin: FleetShip['pin'];
}>({
  label: ({ name, pin: held }) => (held ? `Pin ${name}` : `Unpin ${name}`),
  apply: (document, { id, pin: held }) => withShip(document, id, { pin: held }),
});

export const unpinAll = defineEdit<null>({
  label: () => 'Unpin every ship',
  apply: (document) =>
    withFleet(document, { ships: document.fleet.ships.map((ship) => ({ ...ship, pin: null })) }),
});

/** Closes a dock to every ship; who was pinned to it is let go. */
export const closeDock = defineEdit<{ readonly dock: string; readonly name: string }>({
  label: ({ name }) => `Close ${name}`,
  apply: (document, { dock }) =>
    document.fleet.closed.includes(dock)
      ? document
      : withFleet(document, {
          closed: [...document.fleet.closed, dock],
          ships: document.fleet.ships.map((ship) =>
            ship.pin?.dock === dock ? { ...ship, pin: null } : ship,
          ),
        }),
});

export const reopenDock = defineEdit<{ readonly dock: string; readonly name: string }>({
  label: ({ name }) => `Reopen ${name}`,
  apply: (document, { dock }) =>
    withFleet(document, { closed: document.fleet.closed.filter((each) => each !== dock) }),
});

export const addOutage = defineEdit<Outage & { readonly name: string }>({
  label: ({ name }) => `Book ${name}`,
  apply: (document, { dock, fromDay, toDay, why }) =>
    withFleet(document, { outages: [...document.fleet.outages, { dock, fromDay, toDay, why }] }),
});

export const removeOutage = defineEdit<{ readonly outage: Outage; readonly name: string }>({
  label: ({ name }) => `Free ${name}`,
  apply: (document, { outage }) =>
    withFleet(document, { outages: document.fleet.outages.filter((each) => each !== outage) }),
});

/** Sets repair days, horizon, who takes part and other assumptions. `says` is what undo says. */
export const assume = defineEdit<{
  readonly says: string;
  readonly change: Partial<Omit<Fleet, 'ships'>>;
}>({
  label: ({ says }) => says,
  apply: (document, { change }) => withFleet(document, change),
});

/** Adds the ships of a list at the end, as one step. */
export const addShips = defineEdit<{ readonly says: string; readonly ships: readonly FleetShip[] }>({
  label: ({ says }) => says,
  apply: (document, { ships }) => withFleet(document, { ships: [...document.fleet.ships, ...ships] }),
});

/** Puts a whole fleet in place of the one at hand; its first day becomes the as-of date, where it has one. */
export const fillFleet = defineEdit<{
  readonly says: string;
  readonly fleet: Partial<Fleet>;
  readonly asOf?: string;
  readonly speedKn?: number;
}>({
  label: ({ says }) => says,
  apply: (document, { fleet, asOf, speedKn }) => ({
    ...document,
    fleet: { ...noFleet, ...fleet },
    ...(asOf === undefined ? {} : { asOf }),
    ...(speedKn === undefined ? {} : { voyage: { ...document.voyage, speedKn } }),
  }),
});

export const clearFleet = defineEdit<null>({
  label: () => 'Clear the fleet',
  apply: (document) => ({ ...document, fleet: noFleet }),
});
