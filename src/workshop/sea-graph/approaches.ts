import type { LngLat } from '#domain/geo/lng-lat.ts';
import { arcNm, toVector } from '#engines/routing/sphere.ts';
import { boxAround, type Channel, centerline, openSheet } from './channels.ts';
import { mainPart, type Network, nodeAt } from './network.ts';
import type { Place } from './places.ts';
import { PointGrid } from './sample.ts';
import { surveyLeg, type Waters } from './waters.ts';

/** How a place was joined to the sea. */
export interface Approach {
  readonly place: string;
  readonly how: 'by hand' | 'found' | 'inland';
  readonly nm: number;
  readonly overLandNm: number;
  /** From the place to the first water drawn, nautical miles. */
  readonly toWaterNm: number;
}

/** Where the seaward end of a channel looks for nodes to join. */
const joinNm = 30;
const mostJoins = 8;

/** Lays the canals and approaches set by hand into the network. */
export function addChannels(waters: Waters, network: Network, channels: readonly Channel[]): Approach[] {
  const main = mainPart(network);
  const grid = new PointGrid(joinNm);
  for (const node of main) {
    const vector = network.nodes[node]?.vector;
    if (vector) grid.add(node, vector);
  }
  return channels.map((channel) => {
    const { path, overLandNm } = centerline(waters.coast, channel);
    const chain = addChain(network, path);
    join(waters, network, grid, chain[0] ?? 0);
    if (channel.kind === 'canal') join(waters, network, grid, chain.at(-1) ?? 0);
    return { place: channel.id, how: 'by hand', nm: lengthNm(path), overLandNm, toWaterNm: 0 };
  });
}

function addChain(network: Network, path: readonly LngLat[]): number[] {
  const first = network.nodes.length;
  for (const position of path)
    network.nodes.push(nodeAt(position, { kind: 'channel', isInshore: true, isPlace: true }));
  for (let index = 1; index < path.length; index++)
    network.edges.push({ from: first + index - 1, to: first + index });
  return path.map((_, index) => first + index);
}

/** Joins a node with the nearest others that it sees. */
function join(waters: Waters, network: Network, grid: PointGrid, node: number): void {
  const from = network.nodes[node];
  if (!from) return;
  const candidates: { readonly other: number; readonly nm: number }[] = [];
  grid.near(from.vector, (other) => {
    const to = network.nodes[other];
    const nm = to ? arcNm(from.vector, to.vector) : Infinity;
    if (nm <= joinNm) candidates.push({ other, nm });
  });
  const visible = candidates
    .sort((a, b) => a.nm - b.nm)
    .slice(0, 60)
    .filter(({ other }) => {
      const to = network.nodes[other];
      return to !== undefined && surveyLeg(waters, from.vector, to.vector, 1) !== null;
    });
  const chosen = visible.length > 0 ? visible.slice(0, mostJoins) : candidates.slice(0, 1);
  for (const { other } of chosen) network.edges.push({ from: node, to: other });
}

/** Half-width of the sheets on which a way from a place to the sea is looked for, degrees, with cells a degree. */
const sheetSizes = [
  [0.25, 960],
  [0.6, 480],
  [1.2, 240],
] as const;

/** Places farther than this from drawn water are no ports, nautical miles. */
const mostToWaterNm = 3;

/** Joins every place to the nearest node that a ship can reach from it through drawn water. */
export function addApproaches(
  waters: Waters,
  network: Network,
  places: readonly Place[],
  done: ReadonlySet<string>,
): Approach[] {
  const main = mainPart(network);
  const byDegree = new Map<string, number[]>();
  const file = (node: number, [lng, lat]: LngLat) => {
    const key = `${Math.floor(lng)} ${Math.floor(lat)}`;
    const list = byDegree.get(key);
    if (list) list.push(node);
    else byDegree.set(key, [node]);
  };
  for (const node of main) file(node, network.nodes[node]?.position ?? [0, 0]);

  const reach = ({ id, position }: Place): Approach => {
    for (const [half, perDegree] of sheetSizes) {
      const box = boxAround([position], half);
      const sheet = openSheet(waters.coast, box, perDegree);
      const start = sheet.waterNear(position);
      if (!sheet.isWater(start)) continue;
      const goals = new Map<number, number>();
      for (let lng = Math.floor(box[0]); lng <= box[2]; lng++)
        for (let lat = Math.floor(box[1]); lat <= box[3]; lat++)
          for (const node of byDegree.get(`${lng} ${lat}`) ?? []) {
            const at = network.nodes[node]?.position;
            const cell = at ? sheet.cellAt(at) : -1;
            if (sheet.isWater(cell)) goals.set(cell, node);
          }
      const way = sheet.wayTo(start, (cell) => goals.has(cell), null);
      if (!way) continue;
      const path = [...way.path.slice(0, -1).reverse(), position];
      const goal = goals.get(way.goal) ?? 0;
      const chain = addChain(network, path);
      network.edges.push({ from: chain[0] ?? 0, to: goal });
      for (const [index, node] of chain.entries()) file(node, path[index] ?? position);
      const toWaterNm = arcNm(toVector(position), toVector(way.path[0] ?? position));
      return { place: id, how: 'found', nm: lengthNm([...way.path]), overLandNm: 0, toWaterNm };
    }
    return { place: id, how: 'inland', nm: 0, overLandNm: 0, toWaterNm: mostToWaterNm };
  };
  return places.filter(({ id }) => !done.has(id)).map(reach);
}

const lengthNm = (path: readonly LngLat[]): number =>
  path.reduce((sum, point, index) => {
    const previous = path[index - 1];
    return previous ? sum + arcNm(toVector(previous), toVector(point)) : 0;
  }, 0);
