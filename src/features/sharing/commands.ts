import { heirs } from '#importers/bundle/retired-ids.ts';
import { pickFile, saveFile } from '#ui/files.ts';
import { asOneNotice } from '#workspace/document/notes.ts';
import { reconcile } from '#workspace/document/reconcile.ts';
import { longestLink, packLink } from '#workspace/keeping/link.ts';
import { projectExtension, readProject, writeProject } from '#workspace/keeping/project-file.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

/** Asks for a project file and opens it. */
export async function openProject(workplace: Workplace): Promise<void> {
  const file = await pickFile('.json,application/json');
  if (file) await openFile(workplace, file);
}

export function saveProject({ workspace, readings }: Workplace): void {
  const document = readings.document(workspace.store.getState());
  const content = new Blob([writeProject(document)], { type: 'application/json' });
  const name = `fairlead-${document.asOf}${projectExtension}`;
  saveFile(name, content);
  workspace.notify({ tone: 'info', text: `Saved "${name}" to your downloads.` });
}

export async function copyLink({ workspace, readings }: Workplace): Promise<void> {
  const packed = await packLink(readings.document(workspace.store.getState()));
  const link = `${location.origin}${location.pathname}#${packed}`;
  if (link.length > longestLink) {
    workspace.notify({
      tone: 'warning',
      text: `The link is ${link.length} characters long: chat and mail may cut it. Send a project file instead.`,
      action: { label: 'Save file', run: () => saveProject({ workspace, readings }) },
    });
  }
  try {
    await navigator.clipboard.writeText(link);
    workspace.notify({
      tone: 'info',
      text: 'Link copied. It opens this very view: chart, filters, ship, date and selection.',
    });
  } catch {
    workspace.notify({
      tone: 'warning',
      text: 'The browser did not let the page copy. The address bar holds the same link: copy it from there.',
    });
  }
}

export async function openFile({ workspace }: Workplace, file: File): Promise<void> {
  const read = readProject(file.name, await file.text());
  if (!read.ok) {
    workspace.notify({ tone: 'error', text: `${read.message} Your work is as it was.` });
    return;
  }
  const { parts, notes } = reconcile(read.parts, workspace.store.getState().given.world, heirs);
  workspace.open(parts, `Open "${file.name}"`);
  workspace.notify({
    tone: 'info',
    text: `Opened "${file.name}".`,
    action: { label: 'Undo', run: workspace.undo },
  });
  for (const notice of asOneNotice([...read.notes, ...notes])) workspace.notify(notice);
}
