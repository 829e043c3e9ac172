/** The ids with one more at the end, or without it. */
export const withColumn = (ids: readonly string[], id: string, shown: boolean): readonly string[] =>
  shown ? [...ids.filter((each) => each !== id), id] : ids.filter((each) => each !== id);

/** The ids with one of them a step nearer to the front (-1) or to the end (1). */
export function moved(ids: readonly string[], at: number, step: -1 | 1): readonly string[] {
  const to = at + step;
  const [from, other] = [ids[at], ids[to]];
  if (from === undefined || other === undefined) return ids;
  return ids.map((id, index) => (index === at ? other : index === to ? from : id));
}
