/** What an engine says to the question that the state asks at the moment. */
export interface Answered<Question, Answer> {
  /** The question that stands. */
  readonly question: Question;
  /** Null until it is answered. */
  readonly answer: Answer | null;
  /** The last answer to an earlier question, to draw until there is a new one. */
  readonly earlier: Answer | null;
  /** From 0 to 1, while the engine works on a long question. */
  readonly progress: number;
  /** Why the engine could not answer at all: it broke, or its data could not be fetched. */
  readonly failure: string | null;
}

/** The answer, or while the engine works the last one before it. */
export const answerOrEarlier = <Answer>(answered: Answered<unknown, Answer> | null): Answer | null =>
  answered && (answered.answer ?? answered.earlier);
