import type { World } from '#domain/world.ts';
import type { Prover } from '#engines/allocation/prover.ts';
import type { Given } from './options.ts';

/** What a command writes, and how the process ends: 0 answered, 1 the data can't be read, 2 bad usage. */
export interface Answer {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const answered = (stdout: string, stderr = ''): Answer => ({ status: 0, stdout, stderr });

/** A question that can't be asked that way. The message says what is accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Option {
  /** Without its dashes. */
  readonly name: string;
  /** What stands for its value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  /** May be given more than once. */
  readonly many?: boolean;
}

/** Everything a command may look at beside its options. */
export interface Surroundings {
  readonly world: World;
  /** Old id to heir: an id once given out works for ever. */
  readonly heirs: Readonly<Record<string, string>>;
  /** ISO day. */
  readonly today: string;
  /** The text of a file the user names. Throws where there is none. */
  readonly readText: (path: string) => string;
  /** HiGHS, for commands that ask for it; null where it is not to be had. */
  readonly prover: Prover | null;
  /** Milliseconds, from anywhere on. */
  readonly clock: () => number;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How it is called, after the name: one line each. */
  readonly usage: readonly string[];
  /** What stands for the words without dashes in messages: `ID`; null when it takes none. */
  readonly operand: string | null;
  readonly options: readonly Option[];
  /** Whether it needs HiGHS. */
  readonly proves?: boolean;
  /** What else the help says. */
  readonly notes: readonly string[];
  /** @throws UsageError */
  readonly run: (given: Given, surroundings: Surroundings) => Answer;
}
