/** How Chromium is started for journeys and measurements: no GPU needed, no calls home, the same picture every time. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  ...(process.platform === 'linux' ? ['--use-angle=gl-egl', '--ignore-gpu-blocklist'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];
