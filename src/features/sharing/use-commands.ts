import { useMemo } from 'react';
import { useWorkplace } from '#workspace/use-workspace.ts';

export interface SharingCommands {
  readonly copyLink: () => void;
  readonly saveProject: () => void;
  readonly openProject: () => void;
  /** Opens a project file that was dropped on the page. */
  readonly openFile: (file: File) => void;
}

/** What the Share menu, the shortcuts and a dropped file do; fetched when first done. */
export function useCommands(): SharingCommands {
  const workplace = useWorkplace();
  return useMemo(() => {
    const commands = () => import('./commands.ts');
    return {
      copyLink: () => void commands().then(({ copyLink }) => copyLink(workplace)),
      saveProject: () => void commands().then(({ saveProject }) => saveProject(workplace)),
      openProject: () => void commands().then(({ openProject }) => openProject(workplace)),
      openFile: (file) => void commands().then(({ openFile }) => openFile(workplace, file)),
    };
  }, [workplace]);
}
