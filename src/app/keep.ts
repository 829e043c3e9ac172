import type { Autosave } from '#workspace/keeping/autosave.ts';
import { longestLink, packLink } from '#workspace/keeping/link.ts';
import { rememberOwnLink } from '#workspace/keeping/own-link.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

const linkDelayMs = 250;
const saveDelayMs = 350;

/** Keeps the address and the autosave in step with the document. Returns how to stop. */
export function keep(
  { workspace, readings }: Workplace,
  autosave: Autosave | null,
  mayWrite: Promise<void>,
): () => void {
  const { store } = workspace;
  let document = readings.document(store.getState());
  let linkTimer: number | undefined;
  let saveTimer: number | undefined;
  let warned = false;
  let writes = false;

  const writeLink = async () => {
    const packed = await packLink(document);
    if (packed.length > longestLink * 4) return;
    history.replaceState(null, '', `#${packed}`);
    rememberOwnLink(packed);
  };
  const save = async () => {
    saveTimer = undefined;
    try {
      await autosave?.write(document, new Date().toISOString());
    } catch (problem) {
      if (warned) return;
      warned = true;
      workspace.notify({
        tone: 'error',
        text: `Your work could not be saved in this browser (${problem instanceof Error ? problem.message : String(problem)}). Save a project file to keep it.`,
      });
    }
  };
  const onChange = () => {
    const next = readings.document(store.getState());
    if (next === document) return;
    document = next;
    window.clearTimeout(linkTimer);
    linkTimer = window.setTimeout(() => void writeLink(), linkDelayMs);
    if (writes) saveTimer ??= window.setTimeout(() => void save(), saveDelayMs);
  };
  const onLeave = () => {
    if (saveTimer !== undefined) {
      window.clearTimeout(saveTimer);
      void save();
    }
    if (writes) autosave?.markClosed();
  };
  const begin = async () => {
    const atStart = document;
    await mayWrite;
    writes = true;
    if (document !== atStart) await save();
  };
  void begin();
  const unsubscribe = store.subscribe(onChange);
  window.addEventListener('pagehide', onLeave);
  return () => {
    unsubscribe();
    window.removeEventListener('pagehide', onLeave);
    window.clearTimeout(linkTimer);
    window.clearTimeout(saveTimer);
  };
}
