import type { Workspace } from '../store/workspace.ts';
import { closeArea, leastCorners } from './scenario.ts';

/** Closes the area that is being drawn, and ends the drawing; nothing happens before it has its corners. */
export function closeDrawnArea(workspace: Workspace): void {
  const { drawing } = workspace.store.getState().passing;
  if (!drawing || drawing.length < leastCorners) return;
  workspace.edit(closeArea, drawing);
  workspace.pass({ drawing: null });
}
