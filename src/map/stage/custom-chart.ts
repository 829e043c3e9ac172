import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '#ui/theme/theme.ts';
import { withLabels } from './chart-style.ts';
import { chartSwitches } from './chart-switches.ts';

/** A richer basemap at an address that the user typed. Never called with an address from a link or a file. */
export async function customChart(
  address: string,
  theme: Theme,
  labels: FeatureCollection,
): Promise<StyleSpecification> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Error('there is no answer from that address.', { cause });
  });
  if (!response.ok) throw new Error(`it answered with status ${response.status}.`);
  const style = (await response.json()) as StyleSpecification;
  return withLabels(
    style,
    theme,
    chartSwitches.map(({ id }) => id),
    labels,
  );
}
