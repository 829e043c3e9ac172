import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { wrapLng } from '#domain/geo/dateline.ts';
import { setOrigin } from '#workspace/edits/filters.ts';
import { select } from '#workspace/edits/view.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import { nearestFacility, placesOf } from './nearest.ts';
import { pileOf } from './pile.ts';

/** Pointer to store: hovering passes by, a click selects or sets the distance point. Returns how to stop. */
export function listenToPointer(map: MapLibreMap, workplace: Workplace): () => void {
  const { workspace, readings } = workplace;
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
      pileOf(workplace, state, map.getZoom()),
    );
  };
  const hover = (id: string | null) => {
    const { passing } = workspace.store.getState();
    if (passing.hovered !== id) workspace.pass({ hovered: id });
    map.getCanvas().style.cursor = passing.pickingOrigin ? 'crosshair' : id ? 'pointer' : '';
  };
  const onMove = (event: MapMouseEvent) => hover(under(event)?.id ?? null);
  const onLeave = () => hover(null);
  const onClick = (event: MapMouseEvent) => {
    const { passing } = workspace.store.getState();
    const facility = under(event);
    if (passing.pickingOrigin) {
      const [lng, lat] = facility?.position.value ?? [wrapLng(event.lngLat.lng), event.lngLat.lat];
      const rounded = { lng: Math.round(lng * 1e4) / 1e4, lat: Math.round(lat * 1e4) / 1e4 };
      workspace.edit(setOrigin, {
        ...rounded,
        label: facility?.name ?? formatPosition([lng, lat], 'decimal'),
      });
      workspace.pass({ pickingOrigin: false });
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
