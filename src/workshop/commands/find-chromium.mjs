import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

// A Chromium for the browser tests: one that is there, else one that can be had.

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const installed = () => {
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : null;
  const require = createRequire(import.meta.url);
  const own = require('playwright-core').chromium.executablePath();
  return [...places, own].find((path) => existsSync(path)) ?? null;
};

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;

/** Ways to get one, in order: Playwright's own download, Debian's packages when we may install them. */
function obtain() {
  const require = createRequire(import.meta.url);
  console.log('No Chromium found: trying to get one …');
  if (quietly(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium'])) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  quietly('apt-get', ['update', '-qq']);
  quietly('apt-get', [
    'install',
    '-y',
    '-qq',
    'chromium',
    'libegl1',
    'libgles2',
    'libgl1-mesa-dri',
    'libegl-mesa0',
  ]);
}

/** The path of a Chromium, or null with a message that says how to get one. */
export function findChromium() {
  const found = installed();
  if (found) return found;
  obtain();
  const obtained = installed();
  if (obtained) return obtained;
  console.error(
    [
      'The browser tests need Chromium or Chrome, and none was found nor could be downloaded.',
      'Install one (Debian: apt-get install chromium libegl1 libgl1-mesa-dri; elsewhere: npx playwright install chromium),',
      'or name one in the variable CHROMIUM, and run npm test again.',
    ].join('\n'),
  );
  return null;
}
