import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '#ui/theme/theme.ts';
import { mapCredits } from './credits.ts';
import type { ChartFonts } from './faces.ts';
import {
  countryNameLayer,
  islandNameLayer,
  islandNameSources,
  placeNameLayer,
  placeNameLayerId,
} from './land-names.ts';
import { landLayers } from './land.ts';
import { seaLayers, seaNameLayer, waterSources } from './water.ts';

export interface ChartUrls {
  /** Of the tiles: `pmtiles://…`. */
  readonly tiles: string;
  readonly fonts: ChartFonts;
}

/** The lowest layer of names. What the app draws goes under it: `beforeId: firstLabelLayer`. */
export const firstLabelLayer = placeNameLayerId;

const source = 'chart';

/** The basemap painted in the colors of a theme. Pure: the same theme and addresses give the same style. */
export function chartStyle({ title, chart }: Theme, { tiles, fonts }: ChartUrls): StyleSpecification {
  return {
    version: 8,
    name: `Fairlead: ${title}`,
    'font-faces': fonts,
    sources: {
      [source]: { type: 'vector', url: tiles, attribution: mapCredits },
      ...waterSources(),
      ...islandNameSources(),
    },
    layers: [
      ...seaLayers(chart),
      ...landLayers(chart, { source, 'source-layer': 'land' }, { source, 'source-layer': 'lake' }),
      placeNameLayer(chart, source),
      islandNameLayer(chart),
      seaNameLayer(chart),
      countryNameLayer(chart, source),
    ],
  };
}
