/** A long question answered off the main thread. `prepare` runs once per base, the solver once per question. */
export interface Engine<Base, Question, Answer> {
  readonly name: string;
  readonly prepare: (base: Base) => Solver<Question, Answer> | Promise<Solver<Question, Answer>>;
}

/** Answers at once, or after a while with pauses in between. */
export type Solver<Question, Answer> = (question: Question, work: Work) => Answer | Promise<Answer>;

/** What a solver knows of the one who asked. */
export interface Work {
  /** How much is done, from 0 to 1. */
  readonly progress: (done: number) => void;
  /**
   * Lets other messages in where their turn has come, so call it often; rejects when the asker has left. Only solvers
   * that run long need it.
   */
  readonly pause: () => Promise<void>;
}

/** What the rest of the app holds. A question whose asker leaves is dropped; the worker stays for the next one. */
export interface Desk<Question, Answer> {
  readonly ask: (question: Question, options?: AskOptions) => Promise<Answer>;
  /** Lets the worker go. Questions still open are refused. */
  readonly close: () => void;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
}

/** The whole conversation with a worker: what is said to it, and what it says back. */
export type ToWorker<Base, Question> =
  | { readonly say: 'prepare'; readonly base: Base }
  | { readonly say: 'solve'; readonly ticket: number; readonly question: Question }
  | { readonly say: 'cancel'; readonly ticket: number };

export type FromWorker<Answer> =
  | { readonly say: 'progress'; readonly ticket: number; readonly done: number }
  | { readonly say: 'answer'; readonly ticket: number; readonly answer: Answer }
  | { readonly say: 'failure'; readonly ticket: number; readonly message: string };

/** A question dropped because its asker has left. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
