import type { Map as MapLibreMap } from 'maplibre-gl';
import { lngNear } from '#domain/geo/dateline.ts';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { Sight } from '../layers/sight.ts';
import { coversOf } from './free-area.ts';

/** A place of the globe is seen where the chart gives back the same for its pixel, as near as this. */
const sameNm = 60;

/** What is seen of the chart now. */
export function lookOver(map: MapLibreMap): Sight {
  const { left, top, width, height } = map.getContainer().getBoundingClientRect();
  const isGlobe = map.getProjection()?.type === 'globe';
  return {
    project: ([lng, lat]) => {
      const { x, y } = map.project([lngNear(lng, map.getCenter().lng), lat]);
      if (isGlobe) {
        const there = map.unproject([x, y]);
        if (distanceNm([lng, lat], [there.lng, there.lat]) > sameNm) return null;
      }
      return [x, y];
    },
    zoom: map.getZoom(),
    chart: { left: 0, top: 0, right: width, bottom: height },
    covers: coversOf('all').map((cover) => ({
      left: cover.left - left,
      top: cover.top - top,
      right: cover.right - left,
      bottom: cover.bottom - top,
    })),
  };
}

/** Watches all that lies over the chart, which may grow without a word. `watch` looks for what has come. */
export function watchCovers(onChange: () => void): { readonly watch: () => void; readonly stop: () => void } {
  const sizes = new ResizeObserver(onChange);
  const watched = new WeakSet<Element>();
  return {
    watch: () => {
      for (const cover of document.querySelectorAll('[data-over-chart]'))
        if (!watched.has(cover)) {
          watched.add(cover);
          sizes.observe(cover);
        }
    },
    stop: () => sizes.disconnect(),
  };
}
