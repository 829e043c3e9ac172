import { useMemo } from 'react';

export interface Commands {
  readonly copyLink: () => void;
  readonly saveProject: () => void;
}

export const useCommands = (): Commands => useMemo(() => ({ copyLink: () => {}, saveProject: () => {} }), []);
