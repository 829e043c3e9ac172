import { parseArgs } from 'node:util';
import { UsageError, type Command, type Option } from './command.ts';

/** The options as given, checked against what the command accepts. */
export interface Given {
  readonly has: (name: string) => boolean;
  /** Null when the option isn't given. */
  readonly text: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
  readonly operands: readonly string[];
}

const isNumber = (text: string) => /^-[\d.]/.test(text);

/** `--draft -3` means the number, not an option of that name. */
function joinNegatives(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of argv) {
    const last = joined.at(-1);
    if (isNumber(word) && last?.startsWith('--') && !last.includes('='))
      joined[joined.length - 1] = `${last}=${word}`;
    else joined.push(word);
  }
  return joined;
}

const spelled = ({ name, value }: Option) => (value === null ? `--${name}` : `--${name} ${value}`);

/**
 * Reads what follows the name of a command.
 * @throws UsageError naming the option that isn't one, lacks its value or is given twice, and what is accepted.
 */
export function readOptions(command: Command, argv: readonly string[]): Given {
  const refuse = (fault: string) =>
    new UsageError(
      `${fault}\n"fairlead ${command.name}" accepts ${[command.operand, ...command.options.map(spelled)].filter(Boolean).join(', ')}.`,
    );
  const { tokens } = parseArgs({
    args: joinNegatives(argv),
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [
        name,
        { type: value === null ? ('boolean' as const) : ('string' as const), multiple: true },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      operands.push(token.value);
      continue;
    }
    const option = command.options.find(({ name }) => name === token.name && token.rawName === `--${name}`);
    if (!option) throw refuse(`There is no option ${token.rawName}.`);
    const before = values.get(option.name);
    if (before && option.value !== null && !option.many) throw refuse(`--${option.name} is given twice.`);
    values.set(option.name, [
      ...(before ?? []),
      valueOf(option, token.value, token.inlineValue === true, refuse),
    ]);
  }
  if (command.operand === null && operands.length > 0)
    throw refuse(`"${operands[0]}" stands alone, without an option.`);
  return {
    has: (name) => values.has(name),
    text: (name) => values.get(name)?.[0] ?? null,
    all: (name) => values.get(name) ?? [],
    operands,
  };
}

function valueOf(
  option: Option,
  value: string | undefined,
  inline: boolean,
  refuse: (fault: string) => UsageError,
): string {
  if (option.value === null) {
    if (value !== undefined) throw refuse(`--${option.name} is a switch and takes no value.`);
    return '';
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('-')))
    throw refuse(`--${option.name} lacks its value: ${spelled(option)}.`);
  return value;
}
