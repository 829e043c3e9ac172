import type { SharingCommands } from '#features/sharing/use-commands.ts';
import { clearFilters } from '#workspace/edits/filters.ts';
import { setPanels } from '#workspace/edits/view.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

/** Something that can be done from anywhere. */
export interface Command {
  /** The key that does it: `S`, `Ctrl Shift Z`. */
  readonly keys: string;
  /** Others that do the same, as elsewhere. */
  readonly alsoKeys?: readonly string[];
  /** Leads to the list of all commands, where it has no place. */
  readonly opensTheBar?: true;
  readonly does: string;
  readonly run: (workplace: Workplace, sharing: SharingCommands) => void;
}

const panelsOf = ({ workspace, readings }: Workplace) => readings.document(workspace.store.getState()).panels;

const dialog =
  (name: 'ship' | 'assumptions' | 'help' | 'question') =>
  ({ workspace }: Workplace) =>
    workspace.pass({ dialog: name });

const side = (name: 'ledger' | 'shortlist' | 'voyage' | 'closures' | 'fleet') => (workplace: Workplace) =>
  workplace.workspace.edit(setPanels, { side: panelsOf(workplace).side === name ? null : name });

const panel = (name: 'filters' | 'table') => (workplace: Workplace) =>
  workplace.workspace.edit(setPanels, { [name]: !panelsOf(workplace)[name] });

/** Everything that a key does. The keyboard, the help sheet and the question bar all read this one list. */
export const keyedCommands: readonly Command[] = [
  { keys: '/', does: 'Ask in words, or find anything', run: dialog('question'), opensTheBar: true },
  { keys: 'Ctrl K', does: 'The same, from a text field too', run: dialog('question'), opensTheBar: true },
  { keys: 'S', does: 'Choose a ship', run: dialog('ship') },
  { keys: 'F', does: 'Filters on or off', run: panel('filters') },
  { keys: 'T', does: 'Table on or off', run: panel('table') },
  { keys: 'L', does: 'Ledger on or off', run: side('ledger') },
  { keys: 'P', does: 'Shortlist of yards on or off', run: side('shortlist') },
  { keys: 'R', does: 'Route on or off', run: side('voyage') },
  { keys: 'C', does: 'Closures on or off', run: side('closures') },
  { keys: 'G', does: 'Fleet on or off', run: side('fleet') },
  { keys: 'A', does: 'Clearances and docking condition', run: dialog('assumptions') },
  { keys: 'Ctrl Z', does: 'Undo', run: ({ workspace }) => workspace.undo() },
  { keys: 'Ctrl Shift Z', does: 'Redo', alsoKeys: ['Ctrl Y'], run: ({ workspace }) => workspace.redo() },
  { keys: 'Ctrl S', does: 'Save a project file', run: (_, { saveProject }) => saveProject() },
  { keys: 'Ctrl Shift L', does: 'Copy the link', run: (_, { copyLink }) => copyLink() },
  { keys: 'X', does: 'Clear all filters', run: ({ workspace }) => workspace.edit(clearFilters, null) },
  { keys: '?', does: 'This help', run: dialog('help') },
];
