import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FacilityId } from '#domain/facility/facility.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { signPosition } from '#domain/strait/sign.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import type { Readings } from '#workspace/derived/readings.ts';
import type { State } from '#workspace/store/workspace.ts';
import type { Sight } from '../layers/sight.ts';
import { coversOf, holds, insetsBeside, offsetTo, within } from './free-area.ts';

/** What is selected, by id. */
export interface Selected {
  readonly facility: string | null;
  readonly strait: StraitId | null;
}

/** Where what has been selected lies; null when nothing was. */
export function newlySelected(
  { facilities, straits }: World,
  before: Selected,
  { facility, strait }: Selected,
): LngLat | null {
  const yard =
    facility !== null && facility !== before.facility ? facilities.get(facility as FacilityId) : undefined;
  if (yard) return yard.position.value;
  const chosen = strait !== null && strait !== before.strait ? straits.get(strait) : undefined;
  return chosen ? signPosition(chosen) : null;
}

/**
 * Moves the chart so that a place is seen beside panels and legend. False: it is seen already.
 * `chart` is the chart's box on the page, `sight` what is seen of it, null while that isn't known.
 */
export function easeIntoTheOpen(
  map: MapLibreMap,
  chart: ReturnType<typeof within>,
  place: LngLat,
  sight: Sight | null,
): boolean {
  const free = within(chart, insetsBeside(chart, coversOf('all')));
  const near = lngNear(place[0], map.getCenter().lng);
  const { x, y } = map.project([near, place[1]]);
  const isTurnedAway = sight !== null && sight.project(place) === null;
  if (!isTurnedAway && holds(free, chart.left + x, chart.top + y, 24)) return false;
  map.easeTo({
    center: [near, place[1]],
    offset: offsetTo(free, chart, map.getPadding()),
    // Without `essential` it jumps where the user wants less motion.
    duration: 600,
  });
  return true;
}

/** The way of a voyage that was just chosen, once it is known; null while there is none to bring into view. */
export function chosenWay({ routeQuestion }: Readings, state: State) {
  if (!state.passing.framing) return null;
  const question = routeQuestion(state);
  const { route } = state.computed;
  return question && route?.question === question ? route.answer : null;
}
