import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { lngNear, wrapLng } from '#domain/geo/dateline.ts';
import { setOrigin } from '#workspace/edits/filters.ts';
import { select } from '#workspace/edits/view.ts';
import { setStop, type Waypoint } from '#workspace/edits/voyage.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import { nearestFacility, placesOf } from './nearest.ts';

/** To about ten meters. */
const fine = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** The place clicked, with a name: that of the yard under the pointer, else its position. */
function placeAt({ lngLat }: MapMouseEvent, facility: Facility | null): Waypoint {
  const [lng, lat] = facility?.position.value ?? [wrapLng(lngLat.lng), lngLat.lat];
  return {
    lng: fine(lng),
    lat: fine(lat),
    label: facility?.name ?? formatPosition([lng, lat], 'decimal'),
  };
}

/** Pointer to store: hovering passes by, a click selects or sets the distance point. Returns how to stop. */
export function listenToPointer(map: MapLibreMap, { workspace, readings }: Workplace): () => void {
  const under = ({ point }: MapMouseEvent) => {
    const state = workspace.store.getState();
    if (!readings.document(state).layers.includes('facilities')) return null;
    const screen = {
      project: (lngLat: [number, number]) => map.project(lngLat),
      unproject: (at: [number, number]) => map.unproject(at),
    };
    return nearestFacility(
      placesOf(readings.facilities(state)),
      readings.sifted(state).passes,
      screen,
      point.x,
      point.y,
    );
  };
  const hover = (id: string | null) => {
    const { passing } = workspace.store.getState();
    if (passing.hovered !== id) workspace.pass({ hovered: id });
    map.getCanvas().style.cursor =
      passing.picking !== null || passing.drawing ? 'crosshair' : id ? 'pointer' : '';
  };
  const onMove = (event: MapMouseEvent) => hover(under(event)?.id ?? null);
  const onLeave = () => hover(null);
  const onClick = (event: MapMouseEvent) => {
    const { passing } = workspace.store.getState();
    const facility = under(event);
    if (passing.drawing) {
      const { lng, lat } = event.lngLat;
      const near = passing.drawing.at(-1)?.[0] ?? lng;
      workspace.pass({ drawing: [...passing.drawing, [fine(lngNear(lng, near)), fine(lat)]] });
      return;
    }
    if (passing.picking !== null) {
      const place = placeAt(event, facility);
      if (passing.picking === 'origin') workspace.edit(setOrigin, place);
      else workspace.edit(setStop, { stop: passing.picking, place });
      workspace.pass({ picking: null });
      return;
    }
    workspace.edit(select, facility && { facility: facility.id, dock: null });
  };
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  map.on('click', onClick);
  return () => {
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
    map.off('click', onClick);
  };
}
