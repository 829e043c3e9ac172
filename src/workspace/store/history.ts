/** A stack of immutable documents. No edit needs to know how to undo itself. */
export interface History<Document> {
  readonly past: readonly Entry<Document>[];
  readonly now: Document;
  readonly future: readonly Entry<Document>[];
}

export interface Entry<Document> {
  readonly document: Document;
  /** The edit that leads from this document to the next, as the undo menu names it. */
  readonly label: string;
  /** Edits with the same stroke (one drag of a slider) are one step. */
  readonly stroke: string | null;
}

const limit = 200;

export const begin = <D>(document: D): History<D> => ({ past: [], now: document, future: [] });

export function record<D>(
  { past, now }: History<D>,
  next: D,
  label: string,
  stroke: string | null,
): History<D> {
  const last = past.at(-1);
  if (stroke !== null && last?.stroke === stroke) return { past, now: next, future: [] };
  return { past: [...past, { document: now, label, stroke }].slice(-limit), now: next, future: [] };
}

export function undo<D>(history: History<D>): History<D> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    now: last.document,
    future: [{ ...last, document: history.now, stroke: null }, ...history.future],
  };
}

export function redo<D>(history: History<D>): History<D> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { ...next, document: history.now, stroke: null }],
    now: next.document,
    future,
  };
}
