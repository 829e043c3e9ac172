import { facts } from 'virtual:facts';
import type { World } from '#domain/world.ts';
import { unpackFacts, unpackLibrary } from './pack.ts';

/** The facts that ship with the app, read and checked while building. Sources and notes are still to come. */
export const bundledWorld = (): World => unpackFacts(facts);

/** The same world with sources, notes, events, agreements and dockings: a second parcel, for after the first chart. */
export async function fullWorld(): Promise<World> {
  const { library } = await import('virtual:library');
  return unpackLibrary(library);
}
