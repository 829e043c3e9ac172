import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { factsPlugin } from './src/workshop/facts/facts-plugin.ts';
import { contentSecurityPolicyPlugin } from './src/workshop/serving/content-security-policy.ts';
import { offlinePlugin } from './src/workshop/serving/offline-plugin.ts';

const inPackage = (...names: readonly string[]) =>
  new RegExp(`node_modules[\\\\/](${names.join('|').replaceAll('/', '[\\\\/]')})[\\\\/]`);

const deck = inPackage(
  '@deck.gl',
  '@luma.gl',
  '@loaders.gl',
  '@math.gl',
  '@probe.gl',
  'mjolnir.js',
  'gl-matrix',
);
/** What is no more than a word to deck.gl goes with it. */
const deckOwn = /src[\\/]map[\\/]layers[\\/]upright/;
/** Only what is drawn at sea needs these: they come after the first chart. */
const atSea =
  /@deck\.gl[\\/](layers[\\/]dist[\\/](text-layer|solid-polygon-layer)|core[\\/]dist[\\/]lib[\\/]composite-layer)|@math\.gl[\\/]polygon|@luma\.gl[\\/]shadertools[\\/]dist[\\/]modules[\\/](color|lighting)/;

/** What the first chart is drawn with, though later parts use it too: one file is smaller than a dozen. */
const firstChart =
  /src[\\/]map[\\/](labels|regions|basemap[\\/]land|picking[\\/]nearest|stage[\\/](free-area|chart-switches|chart-style))/;

export default defineConfig({
  // Relative addresses: the built files work from any sub-path.
  base: './',
  plugins: [react(), factsPlugin(), contentSecurityPolicyPlugin(), offlinePlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Vite's own loader of chunks, else put into the largest one that uses it.
            { name: 'react', test: /preload-helper/, priority: 10 },
            { name: 'react', test: inPackage('react', 'react-dom', 'scheduler', 'zustand') },
            { name: 'maplibre', test: inPackage('maplibre-gl', '@maplibre', 'pmtiles') },
            {
              name: 'deck',
              test: (id: string) => (deck.test(id) && !atSea.test(id)) || deckOwn.test(id),
            },
            { name: 'first-chart', test: (id: string) => firstChart.test(id) && !/\.(css|tsx)$/.test(id) },
          ],
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/journeys/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['test/seed.ts'],
    // Vitest's own measure leaves one core idle, which of two is half.
    maxWorkers: '100%',
    // Modules are loaded once a worker, not once a file: no test leaves anything behind in them.
    isolate: false,
    testTimeout: 30_000,
  },
});
