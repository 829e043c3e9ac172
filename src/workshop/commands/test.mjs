import { checkNode, installMissing, tool } from './install.mjs';

// npm test: everything that must hold before a change lands. `npm test -- unit` runs the named steps only.

checkNode();
installMissing();
const { findChromium } = await import('./find-chromium.mjs');

const browser = () => {
  const path = findChromium();
  return path === null ? null : { env: { ...process.env, CHROMIUM: path } };
};

/** @type {readonly (readonly [name: string, title: string, command: () => number])[]} */
const steps = [
  ['format', 'formatter', () => tool('oxfmt/bin/oxfmt', ['--check', '.'])],
  ['lint', 'linter', () => tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--quiet'])],
  ['types', 'types', () => tool('typescript/bin/tsc', ['--noEmit'])],
  ['unused', 'unused code', () => tool('knip/bin/knip.js', ['--no-progress'])],
  ['unit', 'unit, property, data, truth and house tests', () => tool('vitest/vitest.mjs', ['run'])],
  ['build', 'build', () => tool('vite/bin/vite.js', ['build', '--logLevel', 'error'])],
  [
    'journeys',
    'journeys in Chromium',
    () => {
      const options = browser();
      return options
        ? tool('@playwright/test/cli.js', ['test', '--config', 'test/journeys/playwright.config.ts'], options)
        : 1;
    },
  ],
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps are ${steps.map(([step]) => step).join(', ')}.`);
  process.exit(2);
}

const report = [];
for (const [name, title, command] of steps) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n── ${title}`);
  const began = performance.now();
  const status = command();
  report.push([name, status, (performance.now() - began) / 1000]);
  if (status !== 0 && name === 'build') break;
}

console.log('');
for (const [name, status, seconds] of report)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)} ${seconds.toFixed(1)} s`);
if (report.some(([, status]) => status !== 0)) process.exit(1);
