/** Least, middle and most of several runs, milliseconds. */
export interface Timing {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  return {
    min: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}

/** Times a function over several runs, after warming it up. */
export function time(run: (round: number) => void, rounds = 15, warmUps = 4): Timing {
  for (let round = 0; round < warmUps; round++) run(round);
  return timingOf(
    Array.from({ length: rounds }, (_, round) => {
      const began = performance.now();
      run(round);
      return performance.now() - began;
    }),
  );
}

export interface Result {
  readonly name: string;
  readonly measured: string;
  readonly goal: string;
  readonly met: boolean;
}

export const inMs = ({ min, median, max }: Timing): string =>
  `${median.toFixed(2)} ms (${min.toFixed(2)} to ${max.toFixed(2)})`;
