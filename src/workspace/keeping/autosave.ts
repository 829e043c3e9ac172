import { openDB, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { partNames, parts, type Document, type PartName } from '../document/document.ts';
import { currentVersion, upgrade } from '../document/versions/index.ts';

/** What was kept of the last session. */
export interface Saved {
  readonly parts: Partial<Document>;
  /** ISO instant. */
  readonly savedAt: string;
  /** False when the page went away without a word: a crash, a kill, a dead battery. */
  readonly closedCleanly: boolean;
}

export interface Autosave {
  readonly read: () => Promise<Saved | null>;
  readonly write: (document: Document, savedAt: string) => Promise<void>;
  readonly markClosed: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

interface Row {
  readonly version: number;
  readonly savedAt: string;
  readonly closedCleanly: boolean;
  readonly document: Readonly<Record<string, unknown>>;
}

const databaseName = 'fairlead';
const storeName = 'work';
const key = 'document';

const rowSchema = v.object({
  version: v.number(),
  savedAt: v.string(),
  closedCleanly: v.boolean(),
  document: v.record(v.string(), v.unknown()),
});

/**
 * Keeps the document in IndexedDB. Whatever the store holds, reading never throws: what can't be read is left out.
 * @throws DOMException from `write` when the disk is full or storage is blocked: the caller tells the user.
 */
export async function openAutosave(): Promise<Autosave> {
  const database: IDBPDatabase = await openDB(databaseName, 1, {
    upgrade: (created) => {
      created.createObjectStore(storeName);
    },
  });
  const patch = async (change: (row: Row) => Row) => {
    const row = v.safeParse(rowSchema, await database.get(storeName, key));
    if (row.success) await database.put(storeName, change(row.output), key);
  };
  return {
    read: async () => {
      const row = v.safeParse(rowSchema, await database.get(storeName, key));
      return row.success && row.output.version <= currentVersion ? toSaved(row.output) : null;
    },
    write: async (document, savedAt) => {
      const row: Row = { version: currentVersion, savedAt, closedCleanly: false, document: { ...document } };
      await database.put(storeName, row, key);
    },
    markClosed: () => patch((row) => ({ ...row, closedCleanly: true })),
    clear: () => database.delete(storeName, key),
  };
}

function toSaved(row: Row): Saved {
  const kept: Partial<Record<PartName, unknown>> = {};
  const raw = upgrade(row.document, row.version);
  for (const name of partNames) {
    const result = v.safeParse(parts[name].schema, raw[name]);
    if (result.success) kept[name] = result.output;
  }
  return { parts: kept as Partial<Document>, savedAt: row.savedAt, closedCleanly: row.closedCleanly };
}
