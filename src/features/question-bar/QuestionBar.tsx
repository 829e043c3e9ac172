import { useCallback, useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { understand } from '#question/asked.ts';
import { completionsAt, withCompletion, type Completion } from '#question/complete.ts';
import { openLexicon, type Lexicon } from '#question/lexicon.ts';
import { longestQuestion } from '#question/read.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Dialog } from '#ui/controls/Dialog.tsx';
import { rememberPer } from '#workspace/derived/remember.ts';
import { ask } from '#workspace/edits/ask.ts';
import { askedQuestions } from '#workspace/keeping/asked-questions.ts';
import { takeTypedAhead } from '#workspace/store/typed-ahead.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { findThings, type Command } from './finder.ts';
import { OfferList } from './OfferList.tsx';
import { firstOffers, leadsAway, offersFor, type Offer, type OfferGroup } from './offers.ts';
import { answerTo, putAway, take } from './take.ts';
import { Understanding } from './Understanding.tsx';
import styles from './QuestionBar.module.css';

const lexiconOf = rememberPer(openLexicon);

interface QuestionBarProps {
  readonly commands: readonly Command[];
}

/** A question in words, set on the panels as one step; and the quickest way to a yard, a strait, a ship or a command. */
export function QuestionBar({ commands }: QuestionBarProps) {
  const workplace = useWorkplace();
  const { workspace, readings } = workplace;
  const world = useReading(({ given }) => given.world);
  const facilities = useReading(readings.facilities);
  const lexicon = lexiconOf(world);
  const [typed, setTyped] = useState({ text: '', caret: 0 });
  const [marked, mark] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const { text, caret } = typed;
  const understood = useMemo(() => understand(text, lexicon), [text, lexicon]);
  // The list follows the typing; it never holds it up.
  const listed = useDeferredValue(typed);
  const groupsOf = useCallback(
    (shown: { readonly text: string; readonly caret: number }) =>
      groupsFor(
        shown,
        lexicon,
        () => findThings(shown.text, facilities, [...world.straits.values()], lexicon, commands),
        readings.document(workspace.store.getState()).asOf,
      ),
    [lexicon, facilities, world, commands, readings, workspace],
  );
  const groups = useMemo(() => groupsOf(listed), [groupsOf, listed]);
  const offers = groups.flatMap((group) => group.offers);
  // A key takes what there is for what stands typed, also when the list is still behind.
  const offersNow = () => (listed === typed ? offers : groupsOf(typed).flatMap((group) => group.offers));
  // What isn't a question is a name: Enter takes the first thing called so.
  const firstFound = understood.asked ? -1 : offers.findIndex(leadsAway);
  const at = marked ?? firstFound;
  const isName = firstFound >= 0 && understood.read.phrases.length === 0;
  const isStillTyped = understood.refusals.every(({ to }) => to >= text.trimEnd().length && caret >= to);

  const write = (next: string, nextCaret: number) => {
    setTyped({ text: next, caret: nextCaret });
    mark(null);
    setRefused(false);
    const { asked } = understand(next, lexicon);
    const { now } = workspace.store.getState().decided;
    workspace.pass({ wouldBe: asked && ask.apply(now, { asked, text: next }) });
  };
  const rewrite = (next: string, nextCaret: number) => {
    write(next, nextCaret);
    const field = input.current;
    field?.focus();
    // Once the words stand, and before another key comes.
    queueMicrotask(() => field?.setSelectionRange(nextCaret, nextCaret));
  };
  const complete = (completion: Pick<Completion, 'from' | 'to' | 'insert'>) => {
    const next = withCompletion(text, completion);
    rewrite(next.text, next.caret);
  };
  const takeOffer = ({ taking }: Offer) => {
    if (taking.takes === 'words') complete(taking.completion);
    else if (taking.takes === 'question') rewrite(taking.text, taking.text.length);
    else take(taking, workplace);
  };
  const onEnter = () => {
    const now = offersNow();
    const offer = now[marked ?? (understood.asked ? -1 : now.findIndex(leadsAway))];
    if (offer) takeOffer(offer);
    else if (understood.asked) answerTo(understood.asked, text, workplace);
    else setRefused(text.trim() !== '');
  };
  const onTab = (): boolean => {
    const now = offersNow();
    const offer = marked === null ? now.find(({ taking }) => taking.takes === 'words') : now[marked];
    const goesOn = marked !== null || /[\p{L}\p{N}]$/u.test(text.slice(0, caret));
    if (!offer || !goesOn || offer.taking.takes !== 'words') return false;
    takeOffer(offer);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key === 'ArrowDown') mark(at + 1 >= offers.length ? 0 : at + 1);
    else if (event.key === 'ArrowUp') mark(at <= 0 ? offers.length - 1 : at - 1);
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && marked !== null) mark(null);
    else if (!(event.key === 'Tab' && isPlain && onTab())) return;
    event.preventDefault();
  };

  return (
    <Dialog title="Ask in words, or find anything" place="top" onClose={() => putAway(workplace)}>
      <div className={styles['bar']}>
        <div className={styles['line']}>
          <input
            ref={input}
            role="combobox"
            className={styles['text']}
            placeholder="where can T-AKE dock within 7d of Guam …"
            aria-label="Question, or the name of a yard, strait, ship or command"
            aria-expanded={offers.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={offers[at] ? `${id}-${at}` : undefined}
            aria-describedby={`${id}-read`}
            aria-invalid={refused}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            data-first-focus
            maxLength={longestQuestion}
            value={text}
            onChange={({ currentTarget }) =>
              write(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length)
            }
            onSelect={({ currentTarget }) => {
              const { selectionStart } = currentTarget;
              if (selectionStart !== null && selectionStart !== caret && currentTarget.value === text)
                setTyped({ text, caret: selectionStart });
            }}
            onKeyDown={onKeyDown}
            onFocus={() => {
              const ahead = takeTypedAhead(workspace);
              if (ahead !== '') rewrite(ahead, ahead.length);
            }}
          />
          <Button look="solid" disabled={text.trim() === ''} onClick={onEnter}>
            {understood.asked || at < 0 ? 'Ask' : 'Go'}
          </Button>
        </div>
        <div id={`${id}-read`}>
          {text.trim() === '' || isName ? null : (
            <Understanding
              understood={understood}
              isTold={refused || (firstFound < 0 && !isStillTyped)}
              onMend={complete}
            />
          )}
        </div>
        <OfferList id={id} groups={groups} at={at} onTake={takeOffer} />
        <p className={styles['keys']}>
          <kbd>↑</kbd>
          <kbd>↓</kbd> choose <kbd>Tab</kbd> completes <kbd>Enter</kbd> asks <kbd>Esc</kbd> closes
        </p>
      </div>
    </Dialog>
  );
}

function groupsFor(
  { text, caret }: { readonly text: string; readonly caret: number },
  lexicon: Lexicon,
  find: () => ReturnType<typeof findThings>,
  asOf: string,
): readonly OfferGroup[] {
  if (text.trim() === '') return firstOffers(askedQuestions());
  const understood = understand(text, lexicon);
  // Within a question that is whole nothing has to go on.
  const isWhole = understood.asked !== null && caret < text.trimEnd().length;
  const completions = isWhole ? [] : completionsAt(text, caret, lexicon, asOf, 6);
  return offersFor(understood, completions, find());
}
