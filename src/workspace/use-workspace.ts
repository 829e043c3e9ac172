import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Readings } from './derived/readings.ts';
import type { State, Workspace } from './store/workspace.ts';

export interface Workplace {
  readonly workspace: Workspace;
  readonly readings: Readings;
}

const context = createContext<Workplace | null>(null);

/** Gives the components below it the workspace they read and edit. */
export const WorkplaceProvider = context.Provider;

export function useWorkplace(): Workplace {
  const workplace = useContext(context);
  if (!workplace) throw new Error('A component that reads the workspace stands outside WorkplaceProvider.');
  return workplace;
}

/** A reading of the state; the component draws again when its result is another object. */
export const useReading = <Result>(read: (state: State) => Result): Result =>
  useStore(useWorkplace().workspace.store, read);
