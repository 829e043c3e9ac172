/**
 * Shapley's value of each player (Shapley 1953): what he adds, averaged over all orders in which the players can come.
 * `worth` gives the worth of a coalition by its bits, 0 for nobody. The values sum to the worth of all less that of nobody.
 */
export function shapleyValues(players: number, worth: (coalition: number) => number): readonly number[] {
  const weight = orderWeights(players);
  const values = Array.from({ length: players }, () => 0);
  for (let coalition = 0; coalition < 1 << players; coalition++) {
    const share = weight[sizeOf(coalition)] ?? 0;
    for (let player = 0; player < players; player++) {
      const bit = 1 << player;
      if (coalition & bit) continue;
      values[player] = (values[player] ?? 0) + share * (worth(coalition | bit) - worth(coalition));
    }
  }
  return values;
}

/** The share of orders in which a player comes right after a certain coalition, by its size: s! (n − s − 1)! / n!. */
function orderWeights(players: number): readonly number[] {
  const weights: number[] = [];
  for (let size = 0; size < players; size++) {
    let choose = 1;
    for (let at = 0; at < size; at++) choose = (choose * (players - 1 - at)) / (at + 1);
    weights.push(1 / (players * choose));
  }
  return weights;
}

/** How many players a coalition has. */
export function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}
