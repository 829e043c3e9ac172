import type { Command, Option } from './command.ts';
import { commands } from './commands/index.ts';

const pad = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

const spelled = ({ name, value }: Option) => (value === null ? `--${name}` : `--${name} ${value}`);

const exits =
  'Exit status: 0 answered, 1 the records are at fault, 2 bad usage (the message says what is accepted).';

export const helpOf = ({ name, summary, usage, options, notes }: Command): string =>
  [
    summary,
    '',
    ...usage.map((line, at) => `${at === 0 ? 'Usage: ' : '       '}fairlead ${name} ${line}`),
    '',
    pad([...options.map((option) => [spelled(option), option.help] as const), ['--help', 'this text']]),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
    exits,
    '',
  ].join('\n');

export const helpOfAll = (): string =>
  [
    'Fairlead: which allied yard can repair this ship? Sourced facts and verdicts, from the command line.',
    '',
    'Usage: fairlead COMMAND [options]',
    '',
    pad(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    pad([
      ['fairlead COMMAND --help', 'what a command accepts'],
      ['fairlead --version', 'the version'],
    ]),
    '',
    exits,
    '',
  ].join('\n');
