import type { Document } from '../document/document.ts';
import { defineEdit } from './edit.ts';

export type Waypoint = Document['voyage']['via'][number];

/** Which end of the voyage: its start, its goal, or a place called at by its index. */
export type StopName = 'from' | 'to' | number;

const withVoyage = (document: Document, change: Partial<Document['voyage']>): Document => ({
  ...document,
  voyage: { ...document.voyage, ...change },
});

/** Sets one end of the voyage, or forgets it. An index one past the last place called at adds a place. */
export const setStop = defineEdit<{ readonly stop: StopName; readonly place: Waypoint | null }>({
  label: ({ stop, place }) =>
    place
      ? `${stop === 'from' ? 'Sail from' : stop === 'to' ? 'Sail to' : 'Call at'} ${place.label}`
      : `Forget ${stop === 'from' ? 'the start' : stop === 'to' ? 'the goal' : 'a place called at'}`,
  apply: (document, { stop, place }) => {
    if (stop === 'from' || stop === 'to') return withVoyage(document, { [stop]: place });
    const { via } = document.voyage;
    const changed = place
      ? stop < via.length
        ? via.with(stop, place)
        : [...via, place]
      : via.filter((_, index) => index !== stop);
    return withVoyage(document, { via: changed });
  },
});

export const turnVoyage = defineEdit<null>({
  label: () => 'Turn the voyage round',
  apply: (document) => {
    const { from, to, via } = document.voyage;
    return withVoyage(document, { from: to, to: from, via: via.toReversed() });
  },
});

/** Start and goal in one step: a facility's "show the way". */
export const sailTo = defineEdit<Waypoint>({
  label: ({ label }) => `Sail to ${label}`,
  apply: (document, place) => ({
    ...withVoyage(document, { to: place, via: [] }),
    panels: { ...document.panels, side: 'voyage' },
  }),
});

export const setVoyage = defineEdit<
  Partial<Pick<Document['voyage'], 'speedKn' | 'least' | 'reachDays' | 'shipLimits'>>
>({
  label: (change) =>
    'speedKn' in change
      ? `Sail at ${change.speedKn} kn`
      : 'least' in change
        ? `Sail by least ${change.least}`
        : 'reachDays' in change
          ? 'Change the days of reach'
          : 'Change which straits take the ship',
  apply: withVoyage,
});

export const clearVoyage = defineEdit<null>({
  label: () => 'Clear the voyage',
  apply: (document) => withVoyage(document, { from: null, to: null, via: [] }),
});
