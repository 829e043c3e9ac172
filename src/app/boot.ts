import { bundledWorld, fullWorld } from '#importers/bundle/bundled.ts';
import { heirs } from '#importers/bundle/retired-ids.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { keptIn, neverShared, newDocument, type Document } from '#workspace/document/document.ts';
import { asOneNotice } from '#workspace/document/notes.ts';
import { reconcile } from '#workspace/document/reconcile.ts';
import { openAutosave, type Autosave, type Saved } from '#workspace/keeping/autosave.ts';
import { unpackLink } from '#workspace/keeping/link.ts';
import { isOwnLink } from '#workspace/keeping/own-link.ts';
import { becomeWriter } from '#workspace/keeping/single-writer.ts';
import { openWorkspace, type Notice } from '#workspace/store/workspace.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

/** What the page knows once it is ready to draw. */
export interface Booted {
  readonly workplace: Workplace;
  /** Null when the browser gives no storage: the user is told, and works without a net. */
  readonly autosave: Autosave | null;
  /** Resolves when this window may write the autosave: at once, or when the window that does is closed. */
  readonly mayWrite: Promise<void>;
}

const today = () => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Storage that doesn't answer must not keep the page from opening. */
const within = <Value>(promise: Promise<Value>, ms: number): Promise<Value | null> =>
  Promise.race([promise, new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))]).catch(
    () => null,
  );

/** Opens the workspace from the link, else from what was kept of the last session, else new. Never throws. */
export async function boot(): Promise<Booted> {
  const world = bundledWorld();
  let grant = () => {};
  const mayWrite = new Promise<void>((resolve) => {
    grant = resolve;
  });
  const [link, autosave, alone] = await Promise.all([
    unpackLink(location.hash),
    within(openAutosave(), 1500),
    becomeWriter(grant),
  ]);
  const saved = autosave && (await within(autosave.read(), 1500));
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  const fresh = newDocument({ asOf: today(), theme: prefersLight ? 'paper' : 'night' });
  const narrow = matchMedia('(max-width: 760px)').matches;
  const blank: Document = narrow ? { ...fresh, panels: { ...fresh.panels, filters: false } } : fresh;

  const notices: Omit<Notice, 'id'>[] = [];
  const own = link?.ok === true && isOwnLink(location.hash.slice(1), link.parts, saved, blank);
  const kept = saved?.parts ?? {};
  // A link says nothing of what is never shared: saved filters stay, whoever's view is opened.
  const chosen = link?.ok ? { ...(own ? kept : neverShared(kept)), ...link.parts } : kept;
  const { parts, notes } = reconcile(chosen, world, heirs);
  if (link && !link.ok)
    notices.push({
      tone: 'error',
      text: `The link could not be opened. ${link.message} ${saved ? 'Your last session is shown instead.' : 'Nothing of yours was changed.'}`,
    });
  notices.push(...asOneNotice([...(link?.ok ? link.notes : []), ...notes]));

  const workspace = openWorkspace(world, { ...blank, ...parts });
  if (!alone)
    notices.push({
      tone: 'info',
      text: 'Fairlead is open in another window, which keeps the autosave. This window starts to save when that one is closed; links and project files work in both.',
    });
  if ((!link || own) && saved && !saved.closedCleanly && alone)
    notices.push({
      tone: 'info',
      text: 'Your last session ended without warning. It has been restored.',
      action: { label: 'Start afresh', run: () => workspace.open(blank, 'Start afresh') },
    });
  if (link?.ok && !own && saved)
    notices.push(
      offerEarlierWork(saved, () =>
        workspace.open(reconcile(saved.parts, world, heirs).parts, 'Return to earlier work'),
      ),
    );
  if (!autosave)
    notices.push({
      tone: 'warning',
      text: 'This browser gives no storage: your work is not saved on its own. Save a project file before you close the page.',
    });
  for (const notice of notices) workspace.notify(notice);
  return { workplace: { workspace, readings: openReadings() }, autosave, mayWrite };
}

const offerEarlierWork = (saved: Saved, run: () => void): Omit<Notice, 'id'> => ({
  tone: 'info',
  text: `Opened from a link. Your own work of ${saved.savedAt.slice(0, 10)} is kept until you change something here.`,
  action: { label: 'Return to it', run },
});

/** Fetches sources and notes once the first chart is up. */
export async function loadLibrary({ workspace }: Workplace): Promise<void> {
  try {
    const [world, { law }] = await Promise.all([fullWorld(), import('#workspace/law/law.ts')]);
    workspace.give(world, law);
  } catch {
    workspace.notify({
      tone: 'error',
      text: 'Sources and notes could not be loaded. Numbers are right, but their sources cannot be opened until the page is reloaded.',
      action: { label: 'Reload', run: () => location.reload() },
    });
  }
}

/** A link pasted over the address of the open page is opened like any other, as one step of undo. Returns how to stop. */
export function followLinks({ workspace, readings }: Workplace): () => void {
  const follow = async () => {
    const link = await unpackLink(location.hash);
    if (!link) return;
    if (!link.ok) {
      workspace.notify({
        tone: 'error',
        text: `The link could not be opened. ${link.message} Your work is as it was.`,
      });
      return;
    }
    const state = workspace.store.getState();
    const { parts, notes } = reconcile(link.parts, state.given.world, heirs);
    const { asOf, theme } = readings.document(state);
    workspace.open({ ...keptIn('url', newDocument({ asOf, theme })), ...parts }, 'Open a link');
    workspace.notify({
      tone: 'info',
      text: 'Opened from a link.',
      action: { label: 'Undo', run: workspace.undo },
    });
    for (const notice of asOneNotice([...link.notes, ...notes])) workspace.notify(notice);
  };
  const onHash = () => void follow();
  window.addEventListener('hashchange', onHash);
  return () => window.removeEventListener('hashchange', onHash);
}

export { keep } from './keep.ts';
