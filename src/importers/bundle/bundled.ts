import { facts } from 'virtual:facts';
import type { World } from '#domain/world.ts';
import { unpackWorld } from './pack.ts';

/** The facts that ship with the app, read and checked while building. Sources and notes are still to come. */
export const bundledWorld = (): World => unpackWorld(facts, null);

/** The same world with sources, notes, agreements and dockings: a second parcel, loaded after the first chart. */
export async function fullWorld(): Promise<World> {
  const { library } = await import('virtual:library');
  return unpackWorld(facts, library);
}
