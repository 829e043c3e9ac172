import { checkNode, installMissing, toolHeard } from './install.mjs';

// npm test: everything that must hold before a change lands. `npm test -- unit` runs the named steps only.

checkNode();
installMissing();
const { findChromium } = await import('./find-chromium.mjs');

/** @type {readonly (readonly [name: string, title: string, path: string, args: readonly string[]])[]} */
const steps = [
  ['format', 'formatter', 'oxfmt/bin/oxfmt', ['--check', '.']],
  ['lint', 'linter', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--quiet']],
  ['types', 'types', 'typescript/bin/tsc', ['--noEmit']],
  ['unused', 'unused code', 'knip/bin/knip.js', ['--no-progress']],
  ['unit', 'unit, property, data, truth and house tests', 'vitest/vitest.mjs', ['run']],
  ['build', 'build', 'vite/bin/vite.js', ['build', '--logLevel', 'error']],
  [
    'journeys',
    'journeys in Chromium',
    '@playwright/test/cli.js',
    ['test', '--config', 'test/journeys/playwright.config.ts'],
  ],
];

/** Runs one step. */
function run(name, path, args) {
  if (name !== 'journeys') return toolHeard(path, args);
  const chromium = findChromium();
  return chromium === null ? { status: 1, lastLines: '' } : toolHeard(path, args, { CHROMIUM: chromium });
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps are ${steps.map(([step]) => step).join(', ')}.`);
  process.exit(2);
}

const report = [];
for (const [name, title, path, args] of steps) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n── ${title}`);
  const began = performance.now();
  const { status, lastLines } = await run(name, path, args);
  report.push({ name, title, status, lastLines, seconds: (performance.now() - began) / 1000 });
  if (status !== 0 && name === 'build') break;
}

// What failed early has scrolled away by now.
const failed = report.filter(({ status }) => status !== 0);
for (const { title, lastLines } of failed) console.log(`\n── failed: ${title}\n${lastLines}`);

console.log('');
for (const { name, status, seconds } of report)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)} ${seconds.toFixed(1)} s`);
if (failed.length > 0) process.exit(1);
