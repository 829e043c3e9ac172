import { useMemo } from 'react';
import { QuestionBar } from '#features/question-bar/QuestionBar.tsx';
import type { SharingCommands } from '#features/sharing/use-commands.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import { everyCommand } from './every-command.ts';

/** The question bar, with all that can be done from it. */
export function Ask({ sharing }: { readonly sharing: SharingCommands }) {
  const workplace = useWorkplace();
  const commands = useMemo(() => everyCommand(workplace, sharing), [workplace, sharing]);
  return <QuestionBar commands={commands} />;
}
