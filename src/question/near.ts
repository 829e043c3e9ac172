/** Letters and digits only, lower case, without accents: `T-AKE 8` is found by "take8". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Edits between two words: insertions, deletions, replacements and swaps of neighbors (optimal string alignment). */
export function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The items whose key is nearly what was typed, nearest first, each once: what may have been meant. */
export function near<Item>(
  typed: string,
  keyed: readonly { readonly key: string; readonly item: Item }[],
  limit = 5,
): readonly Item[] {
  const word = plain(typed);
  if (word === '') return [];
  const scored = keyed.flatMap(({ key, item }) => {
    const other = plain(key);
    const within = other !== '' && word.length > 2 && (other.includes(word) || word.includes(other));
    const edits = within ? 1 : editsBetween(word, other);
    return edits <= Math.max(1, Math.floor(word.length / 3)) ? [{ item, edits }] : [];
  });
  return [...new Set(scored.sort((a, b) => a.edits - b.edits).map(({ item }) => item))].slice(0, limit);
}
