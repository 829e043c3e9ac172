import type { Workspace } from './workspace.ts';

/** Dialogs that begin with a field to type into. */
const takesText: ReadonlySet<string | null> = new Set(['question', 'ship']);

/**
 * Keeps what is typed while a dialog is on its way, so that a quick typist loses nothing. False: the key is none that
 * writes, or the dialog takes no text.
 */
export function typeAhead({ store, pass }: Workspace, key: string): boolean {
  const { dialog, typedAhead } = store.getState().passing;
  if (!takesText.has(dialog) || !(key.length === 1 || key === 'Backspace')) return false;
  pass({ typedAhead: key === 'Backspace' ? typedAhead.slice(0, -1) : typedAhead + key });
  return true;
}

/** Hands over what was typed before there was a field for it. */
export function takeTypedAhead({ store, pass }: Workspace): string {
  const { typedAhead } = store.getState().passing;
  if (typedAhead !== '') pass({ typedAhead: '' });
  return typedAhead;
}
