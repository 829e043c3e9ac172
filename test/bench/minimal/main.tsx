import { IconLayer, PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import {
  AttributionControl,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

/* The least page with the same MapLibre, deck.gl and React: what the app's weight is held against. */

setWorkerUrl(workerUrl);

function Page() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    const map = new MapLibreMap({
      container: container.current,
      center: [152, 14],
      zoom: 2,
      attributionControl: false,
      style: {
        version: 8,
        // Something for the worker to do, so that it is fetched before the picture stands, as in any real map.
        sources: { point: { type: 'geojson', data: { type: 'Point', coordinates: [140, 30] } } },
        layers: [
          { id: 'sea', type: 'background', paint: { 'background-color': '#0b1824' } },
          { id: 'point', type: 'circle', source: 'point' },
        ],
      },
    });
    map.addControl(new NavigationControl());
    map.addControl(new ScaleControl());
    map.addControl(new AttributionControl());
    map.addControl(
      new MapLibreOverlay({
        interleaved: true,
        layers: [
          new ScatterplotLayer({
            id: 'points',
            data: [[140, 30]],
            getPosition: (at: [number, number]) => at,
            getRadius: 1e5,
          }),
          new PathLayer({ id: 'paths', data: [] }),
          new IconLayer({ id: 'icons', data: [] }),
        ],
      }),
    );
    map.once('idle', () => document.documentElement.setAttribute('data-drawn', ''));
    return () => map.remove();
  }, []);
  return <div ref={container} style={{ height: '100%' }} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
