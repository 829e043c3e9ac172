export interface TallyPart {
  readonly key: string;
  readonly count: number;
}

export interface TallySegment extends TallyPart {
  readonly x: number;
  readonly width: number;
}

/**
 * Segments that fill the width, each in proportion to its count. What is there stays visible: a part that counts
 * anything is at least `least` wide, taken from the others in proportion.
 */
export function layoutTally(parts: readonly TallyPart[], width: number, least = 3): TallySegment[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const isThin = ({ count }: TallyPart) => count > 0 && (count / total) * width < least;
  const thin = parts.filter(isThin);
  const rest = total - thin.reduce((sum, { count }) => sum + count, 0);
  const room = width - thin.length * least;
  let x = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => {
      const size = isThin(part) ? least : (part.count / rest) * room;
      const segment = { key: part.key, count: part.count, x, width: size };
      x += size;
      return segment;
    });
}
