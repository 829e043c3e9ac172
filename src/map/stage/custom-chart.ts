import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import type { Theme } from '#ui/theme/theme.ts';
import { customBasemap } from '../basemap/custom.ts';
import { chartFonts } from '../basemap/fonts.ts';
import { registerProtocol } from '../basemap/tiles.ts';
import { withLabels } from './chart-style.ts';
import { chartSwitches } from './chart-switches.ts';

/**
 * A richer basemap at an address that the user typed, with the facilities' names on top. Tries the address first.
 * Never called with an address from a link or a file.
 * @throws Error that says why the address can't be used.
 */
export async function customChart(
  address: string,
  theme: Theme,
  labels: FeatureCollection,
): Promise<StyleSpecification> {
  const base = customBasemap(address, theme, chartFonts);
  const style = typeof base === 'string' ? await fetchStyle(base) : base;
  if (typeof base !== 'string') await checkArchive(address);
  registerProtocol();
  const faces = { ...style, 'font-faces': { ...style['font-faces'], ...chartFonts } };
  return withLabels(
    faces,
    theme,
    chartSwitches.map(({ id }) => id),
    labels,
  );
}

/** Says why the address can't be used, and what is done instead. */
export const refusalOf = (address: string, problem: unknown): string =>
  `The basemap at ${address} could not be used: ${problem instanceof Error ? problem.message : String(problem)} Fairlead's own chart is shown.`;

async function fetchStyle(address: string): Promise<StyleSpecification> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Error('there is no answer from that address.', { cause });
  });
  if (!response.ok) throw new Error(`it answered with status ${response.status}.`);
  const style: unknown = await response.json().catch((cause: unknown) => {
    throw new Error('what it answered is not JSON.', { cause });
  });
  if (typeof style !== 'object' || style === null || !('layers' in style) || !('sources' in style))
    throw new Error('what it answered is not a MapLibre style.');
  return style as StyleSpecification;
}

async function checkArchive(address: string): Promise<void> {
  await new PMTiles(address).getHeader().catch((cause: unknown) => {
    throw new Error('no PMTiles archive could be read there.', { cause });
  });
}
