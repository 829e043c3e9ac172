import type { Conditions, NoRoute } from './contract.ts';
import { gatesAlong } from './gates.ts';
import type { Mooring } from './moor.ts';
import { type Rules, withoutShip } from './rules.ts';
import type { Sea } from './sea.ts';
import { type Gap, passage } from './voyage.ts';

/** Finds out what is in the way when no way was found. */
export function whyNot(sea: Sea, gap: Gap, rules: Rules, conditions: Conditions): NoRoute {
  if (!rules.isRestricted) return { found: false, because: 'no-water' };
  return tooLarge(sea, gap, rules, conditions) ?? shutIn(sea, gap, rules);
}

/** The straits that stop this ship, if a small ship could sail. */
function tooLarge(
  sea: Sea,
  { gapFrom, gapTo }: Gap,
  { tooSmall }: Rules,
  conditions: Conditions,
): NoRoute | null {
  if (tooSmall.size === 0) return null;
  const smallShip = sea.rulesFor(withoutShip(conditions));
  if ('found' in smallShip) return null;
  const way = passage(sea, gapFrom, gapTo, smallShip);
  if (!way) return null;
  const stops = gatesAlong(sea.gates, way.points).filter((gate) => tooSmall.has(gate));
  const because = tooSmall.get(stops[0] ?? -1);
  if (!because) return null;
  const where = stops.filter((gate) => tooSmall.get(gate) === because);
  return { found: false, because, where: idsOf(sea, where) };
}

function shutIn(sea: Sea, { gapFrom, gapTo }: Gap, rules: Rules): NoRoute {
  const [least] = [fence(sea, gapFrom, rules), fence(sea, gapTo, rules)].sort((a, b) => a.nodes - b.nodes);
  return {
    found: false,
    because: 'closed',
    where: idsOf(
      sea,
      [...(least?.gates ?? [])].sort((a, b) => a - b),
    ),
  };
}

const idsOf = ({ gates }: Sea, numbers: readonly number[]) =>
  numbers.flatMap((gate) => gates.list[gate]?.id ?? []);

/** The water that a place is shut up in, and the closed gates around it. */
function fence(
  { graph, gates, search }: Sea,
  { links }: Mooring,
  rules: Rules,
): { readonly nodes: number; readonly gates: ReadonlySet<number> } {
  const { cost } = search.spread(links, rules.search);
  const around = new Set<number>();
  let nodes = 0;
  for (let node = 0; node < graph.nodes; node++) {
    if (cost[node] === Infinity) continue;
    nodes++;
    for (let leg = graph.firstLeg[node] as number; leg < (graph.firstLeg[node + 1] as number); leg++)
      if (cost[graph.target[leg] as number] === Infinity)
        for (const gate of gates.sets[gates.setOfLeg[leg] as number] ?? [])
          if (rules.shut.has(gate) || rules.tooSmall.has(gate)) around.add(gate);
  }
  return { nodes, gates: around };
}
