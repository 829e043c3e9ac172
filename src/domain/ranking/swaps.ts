import { middleOf, normalized, type Scores } from './band.ts';

/** The weight of one criterion at which two change places, the others keeping their proportions. */
export interface Swap {
  /** Index of the criterion. */
  readonly criterion: number;
  /** Index of the one that comes to the front. */
  readonly by: number;
  /** Share of the weight, from 0 to 1, at which the two stand level. */
  readonly at: number;
  /** Whether the weight has to rise to it. */
  readonly rises: boolean;
}

/**
 * For every criterion, the nearest weights above and below its own at which another overtakes the first. Exact for the
 * middles of the bands: with the other weights in proportion, each total is a straight line over the weight.
 */
export function swapsOf(
  ranked: readonly Scores[],
  weights: readonly number[],
  first: number,
): readonly Swap[] {
  const shares = normalized(weights);
  const leader = ranked[first];
  if (!leader) return [];
  return shares.flatMap((own, criterion): readonly Swap[] => {
    if (own >= 1) return [];
    const lineOf = (scores: Scores) => ({
      alone: middleOf(scores[criterion] ?? { low: 0, high: 0 }),
      rest: scores.reduce(
        (sum, band, at) => (at === criterion ? sum : sum + (middleOf(band) * (shares[at] ?? 0)) / (1 - own)),
        0,
      ),
    });
    const ahead = lineOf(leader);
    let [up, down]: [Swap | null, Swap | null] = [null, null];
    for (const [by, scores] of ranked.entries()) {
      if (by === first) continue;
      const behind = lineOf(scores);
      const [leadOfRest, leadAlone] = [ahead.rest - behind.rest, ahead.alone - behind.alone];
      if (leadOfRest === leadAlone) continue;
      const at = leadOfRest / (leadOfRest - leadAlone);
      // Beyond the ends there is no weight left to move.
      if (!(at > 0 && at < 1)) continue;
      // Level at the weight as it stands: the one behind wins on the side where its own line is the higher.
      const rises = leadAlone < leadOfRest;
      if (rises && at >= own && (up === null || at < up.at)) up = { criterion, by, at, rises };
      if (!rises && at <= own && (down === null || at > down.at)) down = { criterion, by, at, rises };
    }
    return [up, down].filter((swap) => swap !== null);
  });
}
