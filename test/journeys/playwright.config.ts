import { defineConfig } from '@playwright/test';
import { browserFlags } from '../browser-flags.ts';

const port = Number(process.env['JOURNEY_PORT'] ?? 4187);

/** Journeys run against the built app, as a user gets it: content security policy, service worker and all. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A machine shared with others may stall one journey; one that needs another try is listed as flaky.
  retries: process.env['CI'] ? 2 : 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 720 },
    colorScheme: 'dark',
    // Flights of the chart cost a software renderer seconds each; the journey that is about one lets it fly.
    contextOptions: { reducedMotion: 'reduce' },
    // It would fetch the whole app anew for each journey; the one about it lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: browserFlags,
    },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node ../../node_modules/vite/bin/vite.js preview ../.. --config ../../vite.config.ts --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
