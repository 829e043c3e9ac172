import type { World } from '#domain/world.ts';
import type { Prover } from '#engines/allocation/prover.ts';
import { RecordError } from '#importers/records/read-world.ts';
import { near } from '#question/near.ts';
import { UsageError, type Answer } from './command.ts';
import { commands } from './commands/index.ts';
import { helpOf, helpOfAll } from './help.ts';
import { readOptions } from './options.ts';

/** What the command line takes from outside, each asked for only when it is needed. */
export interface Outside {
  /** @throws RecordError when the records are at fault. */
  readonly readWorld: () => World;
  readonly readRetiredIds: () => Readonly<Record<string, string>>;
  readonly version: () => string;
  /** ISO day. */
  readonly today: () => string;
  readonly readText: (path: string) => string;
  readonly prover: Prover | null;
  /** Milliseconds, from anywhere on. */
  readonly clock: () => number;
}

const asksForHelp = (words: readonly string[]) => words.some((word) => word === '--help' || word === '-h');

const said = (stdout: string): Answer => ({ status: 0, stdout, stderr: '' });
const refused = (stderr: string): Answer => ({ status: 2, stdout: '', stderr: `${stderr}\n` });

/** Answers one call of `fairlead`. Never throws over a question: bad usage is an answer with status 2. */
export function answer(argv: readonly string[], outside: Outside): Answer {
  const [name, ...rest] = argv;
  if (name === undefined) return refused(helpOfAll().trimEnd());
  if (name === '--version' || name === '-v') return said(`${outside.version()}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return help(rest);
  const command = commands.find((each) => each.name === name);
  if (!command) return refused(unknownCommand(name));
  if (asksForHelp(rest)) return said(helpOf(command));
  try {
    const given = readOptions(command, rest);
    const world = outside.readWorld();
    const { readText, prover, clock } = outside;
    const heirs = outside.readRetiredIds();
    return command.run(given, { world, heirs, today: outside.today(), readText, prover, clock });
  } catch (problem) {
    if (problem instanceof UsageError)
      return refused(`${problem.message}\nMore: fairlead ${command.name} --help`);
    if (problem instanceof RecordError)
      return { status: 1, stdout: '', stderr: `The records are at fault:\n${problem.message}\n` };
    throw problem;
  }
}

/** Whether a call needs HiGHS: it is loaded before the question is answered. */
export function needsProver([name, ...rest]: readonly string[]): boolean {
  return !asksForHelp(rest) && commands.some((command) => command.name === name && command.proves === true);
}

function help([name]: readonly string[]): Answer {
  if (name === undefined || name.startsWith('-')) return said(helpOfAll());
  const command = commands.find((each) => each.name === name);
  return command ? said(helpOf(command)) : refused(unknownCommand(name));
}

function unknownCommand(name: string): string {
  const names = commands.map((command) => command.name);
  const meant = near(
    name,
    names.map((each) => ({ key: each, item: each })),
  );
  const hint = meant.length > 0 ? ` Did you mean ${meant[0]}?` : '';
  return `There is no command "${name}".${hint} Commands are ${names.join(', ')}.\nMore: fairlead --help`;
}
