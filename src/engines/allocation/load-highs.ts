import { type Prover, proverOf } from './prover.ts';

/** Loads HiGHS as the prover. `wasmUrl` says where its WebAssembly lies; Node finds it itself. */
export async function loadHighs(wasmUrl: string | null = null): Promise<Prover> {
  const { default: load } = await import('highs');
  return proverOf(await load(wasmUrl === null ? {} : { locateFile: () => wasmUrl }));
}
