import { middleOf, type Scores } from './band.ts';
import { shareAhead } from './exact-share.ts';
import { evenWeightings } from './simplex.ts';

/** In which share of all weightings one of the ranked is first. */
export interface FirstShare {
  /** With every band at its middle. */
  readonly middle: number;
  /** With its own bands at their worst and all others at their best; and the other way round. */
  readonly worst: number;
  readonly best: number;
}

export interface FirstShares {
  /** In the order of what was ranked. */
  readonly shares: readonly FirstShare[];
  /** Null when exact; else how many weightings were tried, and the most a share may be off in 95 of 100 cases. */
  readonly sampled: { readonly points: number; readonly error: number } | null;
}

const samplePoints = 4096;
/** 95 % of as many random points lie within this of a share of one half; evenly spread ones lie nearer. */
const sampleError = (points: number) => 1.96 * Math.sqrt(0.25 / points);

/**
 * The share of weightings in which each is first, over all weightings of the criteria there are: the rank-one
 * acceptability of SMAA (Lahdelma, Hokkanen and Salminen, European Journal of Operational Research 106, 1998), at the
 * middle of the bands and at both their ends. Exact for up to three criteria that tell anything apart, else sampled at
 * the same evenly spread weightings every time. What is equal shares a first place; what is dominated is never first.
 */
export function firstShares(ranked: readonly Scores[], points = samplePoints): FirstShares {
  const telling = tellingCriteria(ranked);
  const slim = ranked.map((scores) => telling.flatMap((at) => scores[at] ?? []));
  const middles = slim.map((scores) => scores.map(middleOf));
  const lows = slim.map((scores) => scores.map(({ low }) => low));
  const highs = slim.map((scores) => scores.map(({ high }) => high));
  if (telling.length === 0)
    return {
      shares: ranked.map(() => ({
        middle: 1 / ranked.length,
        worst: ranked.length === 1 ? 1 : 0,
        best: 1,
      })),
      sampled: null,
    };
  if (telling.length <= 3) {
    const count = telling.length;
    return {
      shares: middles.map((own, at) => ({
        middle: isDominated(own, middles) ? 0 : exact(own, at, middles, count) / twins(own, middles),
        worst: exact(lows[at] ?? own, at, highs, count, true),
        best: exact(highs[at] ?? own, at, lows, count),
      })),
      sampled: null,
    };
  }
  return {
    shares: sampledShares(middles, lows, highs, points),
    sampled: { points, error: sampleError(points) },
  };
}

/** Criteria in which all are surely equal shift every total alike. */
function tellingCriteria(ranked: readonly Scores[]): readonly number[] {
  const [first = []] = ranked;
  return first.flatMap(({ low, high }, at) =>
    low === high && ranked.every((scores) => scores[at]?.low === low && scores[at]?.high === high)
      ? []
      : [at],
  );
}

const isSame = (a: readonly number[], b: readonly number[]) => a.every((value, at) => value === b[at]);

/** How many are alike, itself included. */
const twins = (own: readonly number[], all: readonly (readonly number[])[]) =>
  all.filter((other) => isSame(own, other)).length;

/** At best equal, and somewhere worse, than one of the others. */
const isDominated = (own: readonly number[], all: readonly (readonly number[])[]) =>
  all.some((other) => own.every((value, at) => value <= (other[at] ?? 0)) && !isSame(own, other));

function exact(
  own: readonly number[],
  at: number,
  all: readonly (readonly number[])[],
  count: number,
  isAlone = false,
): number {
  const others = all.filter((_, index) => index !== at);
  if (isAlone && others.some((other) => isSame(own, other))) return 0;
  return shareAhead(
    others.map((other) => own.map((value, criterion) => value - (other[criterion] ?? 0))),
    count,
  );
}

function sampledShares(
  middles: readonly (readonly number[])[],
  lows: readonly (readonly number[])[],
  highs: readonly (readonly number[])[],
  points: number,
): readonly FirstShare[] {
  const size = middles.length;
  const count = middles[0]?.length ?? 0;
  const flat = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());
  const [middle, low, high] = [flat(middles), flat(lows), flat(highs)];
  const dominated = middles.map((own) => isDominated(own, middles));
  const first = {
    middle: new Float64Array(size),
    worst: new Float64Array(size),
    best: new Float64Array(size),
  };
  const [middleSums, lowSums, highSums] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
  ];
  for (const weights of evenWeightings(count, points)) {
    total(middle, weights, middleSums);
    total(low, weights, lowSums);
    total(high, weights, highSums);
    let top = -1;
    for (let at = 0; at < size; at++) if (!dominated[at]) top = Math.max(top, middleSums[at] as number);
    let tied = 0;
    for (let at = 0; at < size; at++) if (!dominated[at] && middleSums[at] === top) tied++;
    const [mostLow, nextLow] = twoMost(lowSums);
    const [mostHigh, nextHigh] = twoMost(highSums);
    for (let at = 0; at < size; at++) {
      if (!dominated[at] && middleSums[at] === top)
        first.middle[at] = (first.middle[at] as number) + 1 / tied;
      const [ownLow, ownHigh] = [lowSums[at] as number, highSums[at] as number];
      if (ownHigh >= (ownLow === mostLow ? nextLow : mostLow))
        first.best[at] = (first.best[at] as number) + 1;
      if (ownLow > (ownHigh === mostHigh ? nextHigh : mostHigh))
        first.worst[at] = (first.worst[at] as number) + 1;
    }
  }
  return middles.map((_, at) => ({
    middle: (first.middle[at] as number) / points,
    worst: (first.worst[at] as number) / points,
    best: (first.best[at] as number) / points,
  }));
}

function total(rows: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const count = weights.length;
  for (let row = 0; row < sums.length; row++) {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += (rows[row * count + at] as number) * (weights[at] as number);
    sums[row] = sum;
  }
}

/** The largest and the next; the same where two tie. */
function twoMost(sums: Float64Array): readonly [number, number] {
  let [most, next] = [-1, -1];
  for (const sum of sums)
    if (sum > most) [most, next] = [sum, most];
    else if (sum > next) next = sum;
  return [most, next];
}
