import { clearFilters } from '#workspace/edits/filters.ts';
import { closeArea, leastCorners } from '#workspace/edits/scenario.ts';
import { select, selectStrait, setPanels } from '#workspace/edits/view.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

/** Keys that work anywhere on the page. The help sheet shows this same list. */
export const shortcuts: readonly (readonly [keys: string, does: string])[] = [
  ['S', 'Choose a ship'],
  ['F', 'Filters on or off'],
  ['T', 'Table on or off'],
  ['L', 'Ledger on or off'],
  ['P', 'Shortlist of yards on or off'],
  ['R', 'Route on or off'],
  ['C', 'Closures on or off'],
  ['G', 'Fleet on or off'],
  ['A', 'Clearances and docking condition'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Shift Z', 'Redo'],
  ['Ctrl S', 'Save a project file'],
  ['Ctrl Shift L', 'Copy the link'],
  ['X', 'Clear all filters'],
  ['?', 'This help'],
  ['Enter', 'Close the area that is being drawn'],
  ['Esc', 'Close what was opened last'],
];

/** Keys that walk the parts of the page. The help sheet shows them. */
export const regionShortcuts: readonly (readonly [keys: string, does: string])[] = [
  ['F6', 'To the next part of the page; with Shift to the one before'],
];

export interface Commands {
  readonly copyLink: () => void;
  readonly saveProject: () => void;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|range|button)$/.test(target.type));

/** What Enter has its own meaning for. */
const isPressable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, summary, input, select, textarea') !== null;

/** Listens for the shortcuts. Single letters rest while the user types or composes. Returns how to stop. */
export function listenToKeys({ workspace, readings }: Workplace, commands: Commands): () => void {
  const panels = () => readings.document(workspace.store.getState()).panels;
  const turn = (side: 'ledger' | 'shortlist' | 'voyage' | 'closures' | 'fleet') =>
    workspace.edit(setPanels, { side: panels().side === side ? null : side });
  const letters: Readonly<Record<string, () => void>> = {
    s: () => workspace.pass({ dialog: 'ship' }),
    f: () => workspace.edit(setPanels, { filters: !panels().filters }),
    t: () => workspace.edit(setPanels, { table: !panels().table }),
    l: () => turn('ledger'),
    p: () => turn('shortlist'),
    r: () => turn('voyage'),
    c: () => turn('closures'),
    g: () => turn('fleet'),
    a: () => workspace.pass({ dialog: 'assumptions' }),
    x: () => workspace.edit(clearFilters, null),
    '?': () => workspace.pass({ dialog: 'help' }),
  };
  const withControl: Readonly<Record<string, (shift: boolean) => void>> = {
    z: (shift) => (shift ? workspace.redo() : workspace.undo()),
    y: () => workspace.redo(),
    s: () => commands.saveProject(),
    l: (shift) => shift && commands.copyLink(),
  };
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
  const finishDrawing = () => {
    const { drawing } = workspace.store.getState().passing;
    if (!drawing || drawing.length < leastCorners) return;
    workspace.edit(closeArea, drawing);
    workspace.pass({ drawing: null });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || event.altKey) return;
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    // The dialog is on its way: what is typed meanwhile is meant for it.
    if (workspace.store.getState().passing.dialog !== null) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.ctrlKey || event.metaKey) {
      if (typing(event.target) && key !== 's') return;
      const command = withControl[key];
      if (!command || (key === 'l' && !event.shiftKey)) return;
      event.preventDefault();
      command(event.shiftKey);
      return;
    }
    if (key === 'Escape') escape();
    else if (key === 'Enter' && !isPressable(event.target)) finishDrawing();
    else if (!typing(event.target) && letters[key]) {
      event.preventDefault();
      letters[key]();
    }
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
