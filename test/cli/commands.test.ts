import { describe, expect, it } from 'vitest';
import { answer } from '#cli/answer.ts';
import { commands } from '#cli/commands/index.ts';
import { RecordError } from '#importers/records/read-world.ts';
import { ask, askJson, world } from './ask.ts';

describe('fairlead facilities', () => {
  interface Row {
    readonly id: string;
    readonly country: string;
    readonly capabilities: readonly { readonly tag: string }[];
    readonly docks: readonly { readonly state: string }[];
    readonly verdict?: { readonly verdict: string; readonly because: string };
  }

  const rowsOf = (...argv: readonly string[]) => askJson(...argv) as readonly Row[];

  it('lists all, or those of some countries', () => {
    expect(rowsOf('facilities')).toHaveLength(world.facilities.size);
    const some = rowsOf('facilities', '--country', 'kr', '--country', 'Japan');
    expect(new Set(some.map(({ country }) => country))).toEqual(new Set(['KR', 'JP']));
    expect(rowsOf('facilities', '--country', 'UK')).toEqual(rowsOf('facilities', '--country', 'GB'));
  });

  it('wants all the capabilities named, and any of the roles', () => {
    const both = ['auxiliary-mro', 'voyage-repair'];
    const rows = rowsOf('facilities', '--capability', both[0] ?? '', '--capability', 'Voyage repair');
    const expected = [...world.facilities.values()].filter(({ capabilities }) =>
      both.every((wanted) => capabilities.some(({ tag }) => tag === wanted)),
    );
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(0);
    const roles = rowsOf('facilities', '--role', 'fuel', '--role', 'munitions');
    expect(roles).toHaveLength(
      [...world.facilities.values()].filter((each) =>
        each.roles.some((role) => role === 'fuel' || role === 'munitions'),
      ).length,
    );
  });

  it('adds the verdict for a ship, the same as fit gives', () => {
    const rows = rowsOf('facilities', '--verdict-for', 't-ake', '--country', 'SG');
    const fits = askJson('fit', '--ship', 't-ake') as readonly { facility: string; verdict: string }[];
    const best = (id: string) =>
      ['fits', 'fits-with-overhang', 'unknown', 'does-not-fit'].find((verdict) =>
        fits.some((fit) => fit.facility === id && fit.verdict === verdict),
      ) ?? 'no-dock';
    expect(rows.map(({ id, verdict }) => [id, verdict?.verdict])).toEqual(
      rows.map(({ id }) => [id, best(id)]),
    );
  });

  it('reads as a table', () => {
    const { stdout } = ask('facilities', '--country', 'KR');
    expect(stdout).toMatch(/^ID +NAME +COUNTRY +DOCKS +LONGEST +ROLES\n/);
    expect(stdout).toMatch(/\n\d+ of 178 facilities/);
  });
});

describe('fairlead ships', () => {
  it('lists every class with plain numbers and their facts', () => {
    const rows = askJson('ships') as { id: string; lengthM: number | null; facts: Record<string, unknown> }[];
    expect(rows).toHaveLength(world.shipClasses.size);
    const ake = rows.find(({ id }) => id === 't-ake');
    expect(ake?.facts['lengthOverallM']).toMatchObject({ value: ake?.lengthM, unit: 'm' });
  });
});

describe('fairlead source', () => {
  it('says what was read, and what hangs on it', () => {
    const [id = ''] =
      [...world.facilities.values()].find(({ docks }) => docks.length > 0)?.docks[0]?.sources ?? [];
    const found = askJson('source', id) as {
      id: string;
      url: string;
      citedBy: { record: string; fields: string[] }[];
    };
    expect(found).toMatchObject({ id, url: world.sources.get(id as never)?.url });
    expect(found.citedBy.flatMap(({ fields }) => fields).some((field) => field.startsWith('docks.'))).toBe(
      true,
    );
    expect(ask('source', id).stdout).toContain('Cited by');
  });

  it('says which clearances a page backs', () => {
    expect(askJson('source', 'ufc-4-213-10-2002')).toMatchObject({
      citedBy: [{ record: 'assumptions', fields: ['clearances “Design guidance (UFC 4-213-10)”'] }],
    });
  });
});

describe('fairlead', () => {
  it('explains itself and each command, with every option', () => {
    for (const words of [['--help'], ['-h'], ['help']]) {
      const { status, stdout } = ask(...words);
      expect(status).toBe(0);
      for (const { name, summary } of commands) expect(stdout).toContain(`${name.padEnd(12)}  ${summary}`);
    }
    for (const command of commands) {
      const { status, stdout } = ask(command.name, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: fairlead ${command.name} `);
      for (const option of command.options) expect(stdout).toContain(`--${option.name}`);
      expect(ask('help', command.name).stdout).toBe(stdout);
    }
    expect(ask('--version').stdout).toBe('0.1.0\n');
  });

  it('reads nothing to explain itself', () => {
    const outside = {
      readWorld: () => {
        throw new Error('was read');
      },
      readRetiredIds: () => ({}),
      version: () => '0.1.0',
      today: () => '2026-11-22',
      readText: () => '',
      prover: null,
      clock: () => 0,
    };
    expect(answer(['fit', '--help'], outside).status).toBe(0);
  });

  it('names the fault when the records are at fault', () => {
    const { status, stderr } = answer(['ships'], {
      readWorld: () => {
        throw new RecordError(['data/facilities/kr.json: kr-x: country XX is not in data/countries.json']);
      },
      readRetiredIds: () => ({}),
      version: () => '0.1.0',
      today: () => '2026-11-22',
      readText: () => '',
      prover: null,
      clock: () => 0,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('kr-x: country XX');
  });
});
