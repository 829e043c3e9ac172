import { openDB, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { partNames, parts, type Document, type PartName } from '../document/document.ts';
import { currentVersion, upgrade } from '../document/versions/index.ts';

/** What was kept of the last session. */
export interface Saved {
  readonly parts: Partial<Document>;
  /** ISO instant. */
  readonly savedAt: string;
  /** False when the page that wrote it went away without a word: a crash, a kill, a dead battery. */
  readonly closedCleanly: boolean;
}

export interface Autosave {
  readonly read: () => Promise<Saved | null>;
  readonly write: (document: Document, savedAt: string) => Promise<void>;
  /** Done at once, since a page that is leaving is given no time. */
  readonly markClosed: () => void;
  readonly clear: () => Promise<void>;
}

interface Row {
  readonly version: number;
  readonly savedAt: string;
  readonly document: Readonly<Record<string, unknown>>;
}

const databaseName = 'fairlead';
const storeName = 'work';
const key = 'document';

const rowSchema = v.object({
  version: v.number(),
  savedAt: v.string(),
  document: v.record(v.string(), v.unknown()),
});

/**
 * Stands from the first write until the page says goodbye. In local storage, which answers at once: a write to
 * IndexedDB begun while the page leaves is lost. Where the browser gives none, every end counts as clean.
 */
const openMark = {
  isSet: () => markStorage()?.getItem(openMarkKey) === 'open',
  set: () => markStorage()?.setItem(openMarkKey, 'open'),
  clear: () => markStorage()?.removeItem(openMarkKey),
};
const openMarkKey = 'fairlead-page';

function markStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

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
  return {
    read: async () => {
      const row = v.safeParse(rowSchema, await database.get(storeName, key));
      return row.success && row.output.version <= currentVersion ? toSaved(row.output) : null;
    },
    write: async (document, savedAt) => {
      const row: Row = { version: currentVersion, savedAt, document: { ...document } };
      openMark.set();
      await database.put(storeName, row, key);
    },
    markClosed: openMark.clear,
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
  return { parts: kept as Partial<Document>, savedAt: row.savedAt, closedCleanly: !openMark.isSet() };
}
