import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Facility } from '#domain/facility/facility.ts';
import { lngNear, wrapLng } from '#domain/geo/dateline.ts';
import { fineDegrees, formatDecimal } from '#domain/geo/decimal.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { signPosition } from '#domain/strait/sign.ts';
import type { Strait } from '#domain/strait/strait.ts';
import type { ShipMark } from '#workspace/derived/fleet/on-chart.ts';
import type { NamedStop } from '#workspace/derived/sea.ts';
import { setOrigin } from '#workspace/edits/filters.ts';
import { placeShip } from '#workspace/edits/fleet.ts';
import { select, selectStrait, setPanels } from '#workspace/edits/view.ts';
import { setStop, type StopName, type Waypoint } from '#workspace/edits/voyage.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import { landLayer } from '../basemap/land.ts';
import { nearestWater } from '../layers/nearest/water.ts';
import { pileStepPx } from '../layers/ships/place.ts';
import { nearestOf } from './near-point.ts';
import { nearestFacility, placesOf } from './nearest.ts';
import { pileOf } from './pile.ts';

type PointerEvent = MapMouseEvent | MapTouchEvent;

/** A ship of the fleet where its mark is drawn. */
type ShipOnChart = Pick<ShipMark, 'id' | 'at' | 'inPile'>;

/** So near the pointer means the mark: it is slim, and a yard may lie beside it. */
const shipReachPx = 11;

/** The place under the pointer, with a name: that of the yard there, else its position. */
function placeAt({ lngLat }: PointerEvent, facility: Facility | null): Waypoint {
  const [lng, lat] = facility?.position.value ?? [wrapLng(lngLat.lng), lngLat.lat];
  return { lng: fineDegrees(lng), lat: fineDegrees(lat), label: facility?.name ?? formatDecimal([lng, lat]) };
}

/**
 * Pointer to store: hovering passes by; a click selects, or sets what the user was asked for; the ends of the voyage
 * and the ships of the fleet can be dragged. Returns how to stop.
 */
export function listenToPointer(
  map: MapLibreMap,
  workplace: Workplace,
  shipsOnChart: () => readonly ShipOnChart[],
): () => void {
  const { workspace, readings } = workplace;
  const state = () => workspace.store.getState();
  const project = (lngLat: [number, number]) => map.project(lngLat);

  const facilityUnder = ({ point }: PointerEvent): Facility | null => {
    const current = state();
    if (!readings.document(current).layers.includes('facilities')) return null;
    return nearestFacility(
      placesOf(readings.facilities(current)),
      readings.sifted(current).passes,
      { project, unproject: (at: [number, number]) => map.unproject(at) },
      point.x,
      point.y,
      pileOf(workplace, current, map.getZoom()),
    );
  };
  const straitUnder = ({ point }: PointerEvent): Strait | null => {
    const current = state();
    if (!current.given.libraryLoaded || !readings.document(current).layers.includes('straits')) return null;
    return nearestOf([...readings.sea(current).straits.values()], signPosition, project, point);
  };
  const stopUnder = ({ point }: PointerEvent): NamedStop | null =>
    nearestOf(readings.sea(state()).stops, ({ place }) => [place.lng, place.lat], project, point);

  /** The water under the pointer, while it is shared out among yards. */
  const pointAtSea = (event: PointerEvent | null) => {
    const current = state();
    const before = current.passing.seaPoint;
    const isShared = readings.document(current).layers.includes('nearest') && map.getLayer(nearestWater);
    if (!event || !isShared || current.passing.picking !== null || current.passing.drawing) {
      if (before) workspace.pass({ seaPoint: null });
      return;
    }
    const under = [nearestWater, landLayer].filter((id) => map.getLayer(id));
    const [top] = map.queryRenderedFeatures(event.point, { layers: under });
    const { lng, lat } = event.lngLat;
    const seaPoint: LngLat | null =
      top?.layer.id === nearestWater ? [fineDegrees(wrapLng(lng)), fineDegrees(lat)] : null;
    if (seaPoint?.join() !== before?.join()) workspace.pass({ seaPoint });
  };

  const shipUnder = ({ point }: PointerEvent): ShipOnChart | null =>
    nearestOf(shipsOnChart(), ({ at }) => at, project, point, {
      withinPx: shipReachPx,
      asidePx: ({ inPile }) => inPile * pileStepPx,
    });

  let dragged: { readonly stop: StopName } | { readonly ship: string } | null = null;
  let drags = 0;

  const hover = (event: PointerEvent | null) => {
    const { passing } = state();
    const ship = event && passing.picking === null && !passing.drawing ? shipUnder(event) : null;
    const facility = event && !ship ? facilityUnder(event) : null;
    const strait = event && !ship && !facility ? straitUnder(event) : null;
    const [hovered, hoveredStrait] = [facility?.id ?? null, strait?.id ?? null];
    const hoveredShip = ship?.id ?? null;
    if (
      passing.hovered !== hovered ||
      passing.hoveredStrait !== hoveredStrait ||
      passing.hoveredShip !== hoveredShip
    )
      workspace.pass({ hovered, hoveredStrait, hoveredShip });
    pointAtSea(event && !ship && !facility && !strait ? event : null);
    const isAsked = passing.picking !== null || passing.drawing !== null;
    map.getCanvas().style.cursor = isAsked
      ? 'crosshair'
      : event && (ship || stopUnder(event))
        ? 'grab'
        : hovered || hoveredStrait
          ? 'pointer'
          : '';
  };
  const onMove = (event: PointerEvent) => {
    if (!dragged) {
      hover(event);
      return;
    }
    event.preventDefault();
    map.getCanvas().style.cursor = 'grabbing';
    const place = placeAt(event, facilityUnder(event));
    if ('ship' in dragged) workspace.edit(placeShip, { id: dragged.ship, place }, `drag-${drags}`);
    else workspace.edit(setStop, { stop: dragged.stop, place }, `drag-${drags}`);
  };
  const onDown = (event: PointerEvent) => {
    const { picking, drawing } = state().passing;
    if (picking !== null || drawing) return;
    const stop = stopUnder(event);
    const ship = stop ? null : shipUnder(event);
    dragged = stop ?? (ship && { ship: ship.id });
    if (!dragged) return;
    drags++;
    // What was pointed at stays behind; and who drags an end looks at it, not at the whole.
    workspace.pass({ hovered: null, hoveredStrait: null, hoveredShip: null, seaPoint: null, framing: false });
    // Else the chart would move along.
    event.preventDefault();
  };
  const onUp = () => {
    dragged = null;
  };
  const onLeave = () => hover(null);

  const onClick = (event: MapMouseEvent) => {
    const { passing } = state();
    const facility = facilityUnder(event);
    if (passing.drawing) {
      const { lng, lat } = event.lngLat;
      const near = passing.drawing.at(-1)?.[0] ?? lng;
      workspace.pass({ drawing: [...passing.drawing, [fineDegrees(lngNear(lng, near)), fineDegrees(lat)]] });
      return;
    }
    if (passing.picking !== null) {
      const place = placeAt(event, facility);
      if (passing.picking === 'origin') workspace.edit(setOrigin, place);
      else if (typeof passing.picking === 'string' && passing.picking.startsWith('ship '))
        workspace.edit(placeShip, { id: passing.picking.slice('ship '.length), place });
      else workspace.edit(setStop, { stop: passing.picking as StopName, place });
      workspace.pass({ picking: null });
      return;
    }
    const ship = shipUnder(event);
    if (ship) {
      workspace.edit(setPanels, { side: 'fleet', back: null });
      workspace.pass({ fleetShip: ship.id });
      return;
    }
    const strait = facility ? null : straitUnder(event);
    // A finger never hovers: a tap asks of the water too.
    pointAtSea(facility || strait ? null : event);
    if (strait) workspace.edit(selectStrait, strait.id);
    else workspace.edit(select, facility && { facility: facility.id, dock: null });
  };
  map.on('mousemove', onMove);
  map.on('touchmove', onMove);
  map.on('mousedown', onDown);
  map.on('touchstart', onDown);
  map.on('mouseup', onUp);
  map.on('touchend', onUp);
  map.on('mouseout', onLeave);
  map.on('click', onClick);
  return () => {
    map.off('mousemove', onMove);
    map.off('touchmove', onMove);
    map.off('mousedown', onDown);
    map.off('touchstart', onDown);
    map.off('mouseup', onUp);
    map.off('touchend', onUp);
    map.off('mouseout', onLeave);
    map.off('click', onClick);
  };
}
