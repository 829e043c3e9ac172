/** The version of the document's shape that this Fairlead writes. Raise it when a part changes its shape. */
export const currentVersion = 1;

type RawParts = Readonly<Record<string, unknown>>;

/**
 * Pure steps from version n to n + 1, by n. Each has a frozen document of version n under test/fixtures/documents.
 * Version 1 is the first.
 */
const upgrades: ReadonlyMap<number, (parts: RawParts) => RawParts> = new Map();

/** The parts in today's shape. */
export function upgrade(parts: RawParts, from: number): RawParts {
  let upgraded = parts;
  for (let version = from; version < currentVersion; version++) {
    const step = upgrades.get(version);
    if (step) upgraded = step(upgraded);
  }
  return upgraded;
}
