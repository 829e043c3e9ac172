import { problemWith } from './check.ts';
import type { Conditions, Gate, NoRoute, RoutingBase } from './contract.ts';
import { type Gates, placeGates } from './gates.ts';
import { tabulateLandmarks } from './landmarks.ts';
import { LegCodes } from './leg-codes.ts';
import { type Rules, rulesFor } from './rules.ts';
import { readSeaGraph, type SeaGraph } from './sea-graph.ts';
import { Search } from './search.ts';

/** The sea with all that a question needs: built once, then asked often. */
export interface Sea {
  readonly graph: SeaGraph;
  readonly gates: Gates;
  readonly search: Search;
  readonly legCodes: LegCodes;
  readonly rulesFor: (conditions: Conditions) => Rules | NoRoute;
}

/** @throws UnreadableSeaGraph */
export const openSea = async ({ graph, gates }: RoutingBase): Promise<Sea> =>
  seaOf(await readSeaGraph(graph), gates);

/** The sea over a graph that has been read. */
export function seaOf(graph: SeaGraph, list: readonly Gate[]): Sea {
  const gates = placeGates(graph, list);
  return {
    graph,
    gates,
    search: new Search(graph, tabulateLandmarks(graph)),
    legCodes: new LegCodes(graph),
    rulesFor: rememberRules(graph, gates),
  };
}

/** Questions come in series under the same conditions: the rules of the last few are kept. */
function rememberRules(graph: SeaGraph, gates: Gates): Sea['rulesFor'] {
  const remembered = new Map<string, Rules | NoRoute>();
  return (conditions) => {
    const what = problemWith(conditions);
    if (what !== null) return { found: false, because: 'bad-input', what };
    const key = JSON.stringify(conditions);
    let rules = remembered.get(key);
    if (!rules) {
      rules = rulesFor(graph, gates, conditions);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, rules);
    }
    return rules;
  };
}

const mostRemembered = 16;
