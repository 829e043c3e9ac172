/** A piece of a map and what it touches. */
export interface Piece {
  readonly id: string;
  readonly neighbors: readonly string[];
}

/**
 * A tint for each piece so that no two neighbors share one, as far as the number of tints allows: the piece whose
 * neighbors leave it least choice is painted first (DSATUR, Brélaz 1979). Each begins with a wish of its own, so that a
 * piece keeps its tint when others come and go.
 */
export function tintsOf(pieces: readonly Piece[], count: number): ReadonlyMap<string, number> {
  const tints = new Map<string, number>();
  const left = new Map(pieces.map((piece) => [piece.id, piece]));
  const taken = ({ neighbors }: Piece): ReadonlySet<number> =>
    new Set(neighbors.flatMap((id) => tints.get(id) ?? []));
  while (left.size > 0) {
    let next: Piece | null = null;
    let most = -1;
    for (const piece of left.values()) {
      const urgency = taken(piece).size * 1000 + piece.neighbors.length;
      if (urgency <= most) continue;
      next = piece;
      most = urgency;
    }
    if (!next) break;
    tints.set(next.id, choose(next, taken(next), tints, count));
    left.delete(next.id);
  }
  return tints;
}

function choose(
  { id, neighbors }: Piece,
  taken: ReadonlySet<number>,
  tints: ReadonlyMap<string, number>,
  count: number,
): number {
  const wish = Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % count;
  const order = Array.from({ length: count }, (_, step) => (wish + step) % count);
  const free = order.find((tint) => !taken.has(tint));
  if (free !== undefined) return free;
  const uses = (tint: number) => neighbors.filter((each) => tints.get(each) === tint).length;
  return order.reduce((least, tint) => (uses(tint) < uses(least) ? tint : least), wish);
}
