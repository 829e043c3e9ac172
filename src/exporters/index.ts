import { csv } from './csv/csv.ts';
import type { Exporter } from './exporter.ts';
import { geojson } from './geojson/geojson.ts';

/** Every format, in the order the menu shows them. */
export const exporters: readonly Exporter[] = [csv, geojson];
