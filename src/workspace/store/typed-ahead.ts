import type { Workspace } from './workspace.ts';

/** Hands over what was typed before there was a field for it. */
export function takeTypedAhead({ store, pass }: Workspace): string {
  const { typedAhead } = store.getState().passing;
  if (typedAhead !== '') pass({ typedAhead: '' });
  return typedAhead;
}
