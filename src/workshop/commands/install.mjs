import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript: this runs before anything is installed.

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const stamp = join(root, 'node_modules/.cache/fairlead/installed');

const least = [20, 19];

/** Runs a command in the project's folder, its output on the terminal. Returns its exit status. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs a tool of the project's own node_modules. */
export const tool = (path, args, options) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], options);

/**
 * The same for a tool that says much: what it says goes to the terminal as it comes, and its last lines are kept.
 * @param {string} path
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] variables beside those of this process
 * @returns {Promise<{ status: number, lastLines: string }>}
 */
export function toolHeard(path, args, env = {}) {
  const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...colors, ...env },
  });
  let said = '';
  const hear = (from, to) =>
    from.on('data', (chunk) => {
      to.write(chunk);
      said = (said + chunk).slice(-20_000);
    });
  hear(child.stdout, process.stdout);
  hear(child.stderr, process.stderr);
  return new Promise((resolve) => {
    const end = (status) => resolve({ status, lastLines: said.split('\n').slice(-80).join('\n') });
    child.on('error', (error) => {
      console.error(`${path}: ${error.message}`);
      end(1);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}

/** Stops with a sentence when this Node is too old for the project. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  console.error(
    `Fairlead needs Node ${least.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
  process.exit(1);
}

/** Installs the packages of the lockfile, unless exactly these are installed. */
export function installMissing() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  const status = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error(
      'The packages could not be installed. Is the package registry within reach? Then try again.',
    );
    process.exit(status);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
