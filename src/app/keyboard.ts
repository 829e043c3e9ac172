import type { SharingCommands } from '#features/sharing/use-commands.ts';
import { closeDrawnArea } from '#workspace/edits/close-drawn-area.ts';
import { select, selectStrait, setPanels } from '#workspace/edits/view.ts';
import type { Workspace } from '#workspace/store/workspace.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import { keyedCommands, type Command } from './commands.ts';

/** Keys that work anywhere on the page. The help sheet shows this same list. */
export const shortcuts: readonly (readonly [keys: string, does: string])[] = [
  ...keyedCommands.map(({ keys, does }) => [keys, does] as const),
  ['Enter', 'Close the area that is being drawn'],
  ['Esc', 'Close what was opened last'],
];

/** Keys that walk the parts of the page. The help sheet shows them. */
export const regionShortcuts: readonly (readonly [keys: string, does: string])[] = [
  ['F6', 'To the next part of the page; with Shift to the one before'],
];

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|range|button)$/.test(target.type));

const commandOf: ReadonlyMap<string, Command> = new Map(
  keyedCommands.flatMap((command) =>
    [command.keys, ...(command.alsoKeys ?? [])].map((keys) => [keys, command] as const),
  ),
);

/** What a text field leaves to the page. */
const whileTyping: ReadonlySet<string> = new Set(['Ctrl S', 'Ctrl K']);
/** What Enter has its own meaning for. */
const isPressable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, summary, input, select, textarea') !== null;

/** Dialogs that begin with a field to type into. */
const takesText: ReadonlySet<string | null> = new Set(['question', 'ship']);

/**
 * Keeps what is typed while a dialog is on its way, so that a quick typist loses nothing. False: the key is none that
 * writes, or the dialog takes no text.
 */
function typeAhead({ store, pass }: Workspace, key: string): boolean {
  const { dialog, typedAhead } = store.getState().passing;
  if (!takesText.has(dialog) || !(key.length === 1 || key === 'Backspace')) return false;
  pass({ typedAhead: key === 'Backspace' ? typedAhead.slice(0, -1) : typedAhead + key });
  return true;
}

/** Listens for the shortcuts. Single letters rest while the user types or composes. Returns how to stop. */
export function listenToKeys(workplace: Workplace, commands: SharingCommands): () => void {
  const { workspace, readings } = workplace;
  const panels = () => readings.document(workspace.store.getState()).panels;
  const escape = () => {
    const { passing } = workspace.store.getState();
    if (passing.drawing) workspace.pass({ drawing: null });
    else if (passing.picking !== null) workspace.pass({ picking: null });
    else if (passing.figure) workspace.pass({ figure: null });
    else if (panels().side === 'card') workspace.edit(select, null);
    else if (panels().side === 'strait') workspace.edit(selectStrait, null);
    else if (panels().side) workspace.edit(setPanels, { side: null });
    else if (panels().table) workspace.edit(setPanels, { table: false });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || event.altKey) return;
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    const hasControl = event.ctrlKey || event.metaKey;
    if (workspace.store.getState().passing.dialog !== null) {
      // It is on its way: what is typed meanwhile is meant for it, and Escape gives it up.
      if (event.key === 'Escape') workspace.pass({ dialog: null, typedAhead: '' });
      else if (!hasControl && typeAhead(workspace, event.key)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      escape();
      return;
    }
    if (event.key === 'Enter' && !isPressable(event.target)) {
      closeDrawnArea(workspace);
      return;
    }
    const held = hasControl ? (event.shiftKey ? 'Ctrl Shift ' : 'Ctrl ') : '';
    const keys = `${held}${event.key.length === 1 ? event.key.toUpperCase() : event.key}`;
    if (typing(event.target) && !whileTyping.has(keys)) return;
    const command = commandOf.get(keys);
    if (!command) return;
    event.preventDefault();
    command.run(workplace, commands);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
