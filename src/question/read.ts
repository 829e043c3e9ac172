import { forms, type Element, type Fault } from './forms.ts';
import type { Lexicon, Name, Slot } from './lexicon.ts';
import { follow, groundOf, type Ground, type Outcome } from './match.ts';
import type { Meaning } from './meaning.ts';
import { wanting } from './wanting.ts';

/** A stretch of the text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words that were understood as one phrase, or would be if it were finished. */
export interface Phrase extends Span {
  readonly text: string;
  /** Null where the phrase says nothing, or can't be acted on yet. */
  readonly meaning: Meaning | null;
  /** Why it can't be meant, or what it lacks; null when it is whole. */
  readonly fault: Fault | null;
}

/** Words that were not understood. */
export interface Unknown extends Span {
  readonly text: string;
  /** What stands in its place: a kind of name, where the words around it say so. */
  readonly slot: Slot | null;
  /** What the words can mean, where they mean several things. */
  readonly couldBe: readonly Name[];
}

/** A question as it was read. Phrases and unknown words are in the order of the text; unknown words may lie in a phrase. */
export interface Read {
  readonly text: string;
  readonly phrases: readonly Phrase[];
  readonly unknown: readonly Unknown[];
}

/** The longest question that is read. */
export const longestQuestion = 400;

const costs = { phrase: 1, quiet: 1.2, unknownWord: 10, ambiguous: 5, unfinished: 3, broken: 6 } as const;

interface Step {
  readonly cost: number;
  readonly from: number;
  /** Null for a word that no form takes. */
  readonly outcome: Outcome | null;
}

/** Reads a question: the reading with the fewest words not understood, then with the fewest phrases. Never throws. */
export function readQuestion(typed: string, lexicon: Lexicon): Read {
  const text = typed.slice(0, longestQuestion);
  const ground = groundOf(text, lexicon);
  const phrases: Phrase[] = [];
  const unknown: Unknown[] = [];
  for (const { from, outcome } of bestSteps(ground)) {
    if (!outcome) {
      const token = ground.tokens[from];
      if (token) unknown.push({ ...spanOf(ground, from, from + 1), slot: null, couldBe: [] });
      continue;
    }
    for (const stray of outcome.strays)
      unknown.push({ ...spanOf(ground, stray.from, stray.to), slot: stray.slot, couldBe: stray.couldBe });
    const span = spanOf(ground, from, outcome.end);
    phrases.push({ ...span, ...meantBy(outcome, span.text) });
  }
  return { text, phrases, unknown: joined(unknown, text) };
}

function spanOf({ text, tokens }: Ground, from: number, to: number): Span & { readonly text: string } {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const span = { from: first?.from ?? 0, to: last?.to ?? 0 };
  return { ...span, text: text.slice(span.from, span.to) };
}

function meantBy(
  { form, caught, strays, missing }: Outcome,
  text: string,
): Pick<Phrase, 'meaning' | 'fault'> {
  if (missing) return { meaning: null, fault: { fault: `“${text}” goes on with ${wanting(missing)}` } };
  if (strays.length > 0) return { meaning: null, fault: null };
  const meant = form.means(caught);
  return meant && 'fault' in meant ? { meaning: null, fault: meant } : { meaning: meant, fault: null };
}

/** Unknown words side by side are one piece, unless a phrase says what stands there. */
function joined(unknown: readonly Unknown[], text: string): readonly Unknown[] {
  const pieces: Unknown[] = [];
  for (const each of unknown) {
    const last = pieces.at(-1);
    if (last && last.slot === null && each.slot === null && /^[\s'-]*$/.test(text.slice(last.to, each.from)))
      pieces[pieces.length - 1] = { ...last, to: each.to, text: text.slice(last.from, each.to) };
    else pieces.push(each);
  }
  return pieces;
}

function costOf({ missing, strays, caught }: Outcome, isLast: boolean, isQuiet: boolean): number {
  const astray = strays.reduce(
    (sum, { couldBe, from, to }) =>
      sum + (couldBe.length > 0 ? costs.ambiguous : costs.unknownWord * (to - from)),
    0,
  );
  const short = missing ? (isLast ? costs.unfinished : costs.broken) : 0;
  // Of two readings as good, the one that names things is meant.
  return (isQuiet ? costs.quiet : costs.phrase) + astray + short - caught.names.length * 0.01;
}

/** Begins with words that are no name: nothing says that the form is meant at all. */
const beginsAstray = (from: number, { strays: [first] }: Outcome) =>
  first?.from === from && first.couldBe.length === 0;

const quiet = forms.at(-1);

/** The steps of the cheapest reading of all tokens. */
function bestSteps(ground: Ground): readonly Step[] {
  const count = ground.tokens.length;
  const best: (Step | undefined)[] = [];
  const at = (index: number) => (index === 0 ? 0 : (best[index]?.cost ?? Infinity));
  const offer = (to: number, step: Step) => {
    if (step.cost < at(to)) best[to] = step;
  };
  for (let from = 0; from < count; from++) {
    const before = at(from);
    const token = ground.tokens[from];
    if (!token || before === Infinity) continue;
    offer(from + 1, {
      cost: before + (token.kind === 'mark' ? 0 : costs.unknownWord),
      from,
      outcome: null,
    });
    for (const outcome of outcomesAt(ground, from))
      offer(outcome.end, {
        cost: before + costOf(outcome, outcome.end === count, outcome.form === quiet),
        from,
        outcome,
      });
  }
  const steps: Step[] = [];
  for (let to = count; to > 0;) {
    const step = best[to];
    if (!step) break;
    if (step.outcome || ground.tokens[step.from]?.kind !== 'mark') steps.push(step);
    to = step.from;
  }
  return steps.reverse();
}

function outcomesAt(ground: Ground, from: number): readonly Outcome[] {
  const known = ground.outcomes.get(from);
  if (known) return known;
  const outcomes =
    ground.tokens[from]?.kind === 'mark'
      ? []
      : forms.flatMap((form) => follow(form, ground, from)).filter((each) => !beginsAstray(from, each));
  ground.outcomes.set(from, outcomes);
  return outcomes;
}

/** What a text that isn't finished has said so far, and what the last phrase lacks: what may stand next. */
export function readOpen(
  text: string,
  lexicon: Lexicon,
): { readonly meanings: readonly Meaning[]; readonly lacking: readonly Element[] } {
  const ground = groundOf(text, lexicon);
  const count = ground.tokens.length;
  const steps = bestSteps(ground);
  const lacking: Element[] = [];
  // The last phrase begins where the best reading begins one of its last.
  for (const from of new Set([...steps.slice(-3).map((step) => step.from), count - 1]))
    if (from >= 0)
      for (const { end, missing, strays } of outcomesAt(ground, from))
        if (end === count && missing && strays.length === 0 && !lacking.includes(missing))
          lacking.push(missing);
  const meanings = steps.flatMap(({ outcome }) => {
    const meaning = outcome && meantBy(outcome, '').meaning;
    return meaning ? [meaning] : [];
  });
  return { meanings, lacking };
}
