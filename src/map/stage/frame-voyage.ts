import type { LngLat as MapLngLat, Map as MapLibreMap } from 'maplibre-gl';
import { lngNear } from '#domain/geo/dateline.ts';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Document } from '#workspace/document/document.ts';
import { drawnPath } from '../layers/path.ts';
import { cameraFor } from '../regions/camera-for.ts';
import { coversOf, holds, insetsBeside, offsetTo, within } from './free-area.ts';

type Camera = Document['camera'];

/** Kept clear around a voyage: its ends and the names of its straits, pixels. */
const [edgePx, besidePx] = [28, 60];
/** No nearer than this: a voyage across a bay is to be seen with the bay. */
const nearestZoom = 8;
/** MapLibre's world is 512 pixels around at zoom 0. */
const worldPx = 512;
/** Of a globe no more is seen well, degrees from its middle. */
const horizonDeg = 70;
const nmPerDegree = 60;
const radians = Math.PI / 180;

/** The camera that shows a whole path in a window of so many pixels, flat. Longitudes of the path are continuous. */
export function flatCameraFor(path: readonly LngLat[], width: number, height: number): Camera {
  const [lngs, lats] = [path.map(([lng]) => lng), path.map(([, lat]) => lat)];
  const [west, south, east, north] = [
    Math.min(...lngs),
    Math.min(...lats),
    Math.max(...lngs),
    Math.max(...lats),
  ];
  // A voyage along a parallel has no height, and one to the next pier neither side.
  const spare = 0.01;
  const box = [west - spare, south - spare, east + spare, north + spare] as const;
  const camera = cameraFor({ id: 'voyage', title: 'Voyage', box }, width, height);
  return { ...camera, zoom: Math.min(nearestZoom, camera.zoom) };
}

/** The camera that shows a path on the globe: all of it where the half that faces the viewer can hold it. */
export function globeCameraFor(path: readonly LngLat[], width: number, height: number): Camera {
  const [lng, lat] = middleOnSphere(path);
  const farthestDeg = Math.max(...path.map((at) => distanceNm(at, [lng, lat]))) / nmPerDegree;
  const reach = Math.sin(Math.min(horizonDeg, farthestDeg) * radians);
  const radiusPx = Math.min(width, height) / 2 / Math.max(reach, 1e-3);
  // MapLibre widens its globe with the latitude of its middle.
  const zoom = Math.log2((radiusPx * 2 * Math.PI * Math.cos(lat * radians)) / worldPx);
  return { lng, lat, zoom: Math.min(nearestZoom, Math.max(0.4, zoom)) };
}

function middleOnSphere(path: readonly LngLat[]): LngLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lng, lat] of path) {
    x += Math.cos(lat * radians) * Math.cos(lng * radians);
    y += Math.cos(lat * radians) * Math.sin(lng * radians);
    z += Math.sin(lat * radians);
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

const isTurnedAway = ([lng, lat]: LngLat, center: MapLngLat): boolean =>
  distanceNm([lng, lat], [center.lng, center.lat]) / nmPerDegree > horizonDeg;

/** The same path in the copy of the world that the chart looks at. */
function copyNear(path: readonly LngLat[], lng: number): LngLat[] {
  const lngs = path.map(([at]) => at);
  const middle = (Math.min(...lngs) + Math.max(...lngs)) / 2;
  const shift = lngNear(middle, lng) - middle;
  return path.map(([at, lat]) => [at + shift, lat]);
}

/** Brings a voyage into the part of the chart that nothing covers, unless all of it is there already. */
export function frameVoyage(map: MapLibreMap, path: readonly LngLat[]): void {
  const chart = map.getContainer().getBoundingClientRect();
  const free = within(chart, insetsBeside(chart, coversOf('all')));
  const center = map.getCenter();
  const isGlobe = map.getProjection()?.type === 'globe';
  const drawn = copyNear(drawnPath(path), center.lng);
  const isSeen = drawn.every(([lng, lat]) => {
    const at = map.project([lng, lat]);
    return (
      !(isGlobe && isTurnedAway([lng, lat], center)) &&
      holds(free, chart.left + at.x, chart.top + at.y, edgePx)
    );
  });
  if (isSeen || drawn.length === 0) return;
  const [width, height] = [free.right - free.left, free.bottom - free.top].map((side) =>
    Math.max(side - 2 * besidePx, side / 2),
  ) as [number, number];
  const { lng, lat, zoom } = (isGlobe ? globeCameraFor : flatCameraFor)(drawn, width, height);
  map.easeTo({
    center: [lng, lat],
    zoom,
    offset: offsetTo(free, chart, map.getPadding()),
    // Without `essential` it jumps where the user wants less motion.
    duration: 900,
  });
}
