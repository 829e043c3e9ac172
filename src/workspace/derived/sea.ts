import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Waters } from '#domain/scenario/waters.ts';
import type { Strait, StraitId } from '#domain/strait/strait.ts';
import type { Lanes, Reach, Route } from '#engines/routing/index.ts';
import { answerOrEarlier, type Answered } from '../ask/answer.ts';
import type { Document } from '../document/document.ts';
import type { StopName, Waypoint } from '../edits/voyage.ts';
import type { Computed, NearestYards, Passing, State } from '../store/workspace.ts';
import { remember } from './remember.ts';
import type { VoyageReadings } from './voyage.ts';

/** An end of the voyage, or a place called at. */
export interface NamedStop {
  readonly stop: StopName;
  readonly place: Waypoint;
}

/** What the chart draws of the water: straits, what is closed, and what the router says. */
export interface Sea {
  readonly straits: ReadonlyMap<StraitId, Strait>;
  readonly waters: Waters;
  readonly selectedStrait: StraitId | null;
  readonly hoveredStrait: StraitId | null;
  readonly stops: readonly NamedStop[];
  /** Null when there is no voyage, or no way. While the router works, its last answer. */
  readonly route: Route | null;
  /** The same voyage with everything open, where the closures change it and still leave a way. */
  readonly openRoute: Route | null;
  readonly reach: Reach | null;
  readonly lanes: Lanes | null;
  /** The water by the yard that is nearest to it. */
  readonly nearest: NearestYards | null;
  /** Corners of an area that is being drawn. */
  readonly drawing: readonly LngLat[] | null;
}

const found = <Answer extends { readonly found: boolean }>(
  answered: Answered<unknown, Answer> | null,
): Extract<Answer, { readonly found: true }> | null => {
  const answer = answerOrEarlier(answered);
  return answer?.found ? (answer as Extract<Answer, { readonly found: true }>) : null;
};

/** Remembers the sea of one workspace. */
export function openSea({
  document,
  waters,
}: Pick<VoyageReadings, 'waters'> & { readonly document: (state: State) => Document }): (
  state: State,
) => Sea {
  const stopsOf = remember(
    (from: Waypoint | null, to: Waypoint | null, via: readonly Waypoint[]): readonly NamedStop[] => [
      ...(from ? [{ stop: 'from' as const, place: from }] : []),
      ...via.map((place, stop) => ({ stop, place })),
      ...(to ? [{ stop: 'to' as const, place: to }] : []),
    ],
  );
  const seaOf = remember(
    (
      straits: Sea['straits'],
      left: Waters,
      selectedStrait: StraitId | null,
      hoveredStrait: Passing['hoveredStrait'],
      stops: readonly NamedStop[],
      drawing: Passing['drawing'],
      route: Computed['route'],
      openRoute: Computed['openRoute'],
      reach: Computed['reach'],
      lanes: Computed['lanes'],
      nearest: Computed['nearest'],
    ): Sea => {
      const way = found(route);
      return {
        straits,
        waters: left,
        selectedStrait,
        hoveredStrait,
        stops,
        drawing,
        route: way,
        // Where there is no way, a line of any kind would look like one.
        openRoute: way && way.effect?.isChanged !== false ? found(openRoute) : null,
        reach: found(reach),
        lanes: found(lanes),
        nearest: found(nearest),
      };
    },
  );
  return (state) => {
    const { voyage, strait } = document(state);
    const { route, openRoute, reach, lanes, nearest } = state.computed;
    const { hoveredStrait, drawing } = state.passing;
    return seaOf(
      state.given.world.straits,
      waters(state),
      strait,
      hoveredStrait,
      stopsOf(voyage.from, voyage.to, voyage.via),
      drawing,
      route,
      openRoute,
      reach,
      lanes,
      nearest,
    );
  };
}
