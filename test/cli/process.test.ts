import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('../../src/cli/fairlead.mjs', import.meta.url));

/** A real process, in a folder that isn't the project's. */
const run = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [launcher, ...argv], { encoding: 'utf8', cwd: tmpdir() });

describe('the process', { timeout: 30_000 }, () => {
  it('answers on stdout with status 0', () => {
    const { status, stdout, stderr } = run(
      'fit',
      '--ship',
      'USNS Wally Schirra',
      '--facility',
      'kr-hanwha-geoje',
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = JSON.parse(stdout) as { readonly facility: string }[];
    expect(rows).toHaveLength(6);
    expect(rows.every(({ facility }) => facility === 'kr-hanwha-geoje')).toBe(true);
  });

  it('refuses on stderr with status 2', () => {
    const { status, stdout, stderr } = run('fit', '--ship', 't-ake', '--draft', '-3');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('either --ship or dimensions');
  });

  it('can be run as a program', () => {
    expect(() => accessSync(launcher, constants.X_OK)).not.toThrow();
  });
});
