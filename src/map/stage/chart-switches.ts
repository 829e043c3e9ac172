import { labelLayer } from '../labels/facility-labels.ts';

/** What the user may hide of the basemap, and the style layers that each switch stands for. */
export const chartSwitches: readonly {
  readonly id: string;
  readonly title: string;
  readonly holds: (layer: string) => boolean;
}[] = [
  { id: 'labels', title: 'Names of facilities', holds: (layer) => layer === labelLayer },
  { id: 'sea-names', title: 'Names of seas and straits', holds: (layer) => layer === 'sea-names' },
  {
    id: 'places',
    title: 'Names of countries and towns',
    holds: (layer) => /^(place|country)-names$/.test(layer),
  },
  { id: 'graticule', title: 'Graticule', holds: (layer) => layer.startsWith('graticule') },
];
