import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, readData } from '#importers/disk/read-data.ts';
import { readSeaData } from '#importers/sea/read-sea.ts';
import { addApproaches, addChannels } from './approaches.ts';
import { indexAreas } from './areas.ts';
import { answerAtHand } from './at-hand.ts';
import { readCoast, shoreCrossings } from './coast.ts';
import { connectSamples } from './connect.ts';
import { encodeGraph } from './encode.ts';
import { nearestSample } from './known-lanes.ts';
import { chooseLandmarks } from './landmarks.ts';
import { addPortWays, chooseLanes, keepWay } from './lanes.ts';
import { type Network, type NetworkEdge, nodeAt, orderAlongCurve, prune } from './network.ts';
import { placesOf } from './places.ts';
import { sampleSea } from './sample.ts';
import { detailedDegrees, isTheater, landmarkCount, laneRule, offingNm, spacing } from './settings.ts';
import { chordsOf, surveyWaters } from './waters.ts';

/**
 * Builds the sea graph: `npm run sea-graph`. Needs about 3 GB of memory and two minutes.
 * The result is committed, so that the app needs none of the 27 MB of coast data.
 */
const project = new URL('../../../', import.meta.url);
const started = performance.now();
const report = (step: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${step}`);

const coast = readCoast();
report(`coast: ${coast.pieces.length / 4} pieces`);
const sea = readSeaData(join(dataFolder, 'sea'));
const world = readData();
const places = placesOf(sea.ports, world);
const areas = indexAreas(sea.areas);
const waters = surveyWaters(coast, detailedDegrees(places.map(({ position }) => position)), areas, offingNm);
report(`waters: ${waters.sheets.size} harbor sheets, ${areas.list.length} areas`);

const samples = sampleSea(waters, spacing);
report(`samples: ${samples.length}`);
const legs = connectSamples(waters, samples, offingNm);
report(`legs clear of land: ${legs.length}`);
const vectors = samples.map(({ vector }) => vector);
const lanes = chooseLanes(
  vectors,
  legs,
  laneRule(({ from }) => samples[from]?.position ?? [0, 0]),
);
report(`lanes: ${lanes.kept.size} legs, ${lanes.passages} passages`);
for (const { id, points } of sea.lanes) {
  const row = points.map((point) => nearestSample(samples, point));
  for (const gap of keepWay(lanes, vectors, legs, row))
    report(`  gap in ${id} before ${points[gap]?.join(', ')}`);
}
report(`with known lanes: ${lanes.kept.size} legs`);

const everything: Network = {
  nodes: samples.map(({ position, clearanceNm }) =>
    nodeAt(position, { kind: 'sea', isInshore: clearanceNm < offingNm, isPlace: false }),
  ),
  edges: [...legs],
};
const byHand = addChannels(waters, everything, sea.channels);
const found = addApproaches(waters, everything, places, new Set(sea.channels.map(({ id }) => id)));
for (const { place, nm, overLandNm } of byHand)
  report(`  by hand: ${place} ${nm.toFixed(1)} nm, ${overLandNm.toFixed(1)} over drawn land`);
const inland = found.filter(({ how }) => how === 'inland');
report(
  `approaches: ${byHand.length} by hand, ${found.length - inland.length} found, ${inland.length} inland`,
);
report(`  inland: ${inland.map(({ place }) => place).join(', ')}`);

const approachEdges = everything.edges.slice(legs.length);
const ports = approachEdges.flatMap(({ from, to }) => [from, to]).filter((node) => node < samples.length);
addPortWays(lanes, samples.length, legs, ports, offingNm);
report(`with port ways: ${lanes.kept.size} legs`);

const crossesShore = ({ from, to }: NetworkEdge): boolean => {
  const [a, b] = [samples[from], samples[to]];
  if (!a || !b) return true;
  const chords = chordsOf(a.position, b.position);
  return chords.some((point, index) => {
    const previous = chords[index - 1];
    return previous !== undefined && shoreCrossings(coast, ...previous, ...point) > 0;
  });
};
const clear = [...lanes.kept].filter((edge) => !crossesShore(edge));
report(`dropped for touching the full coast: ${lanes.kept.size - clear.length}`);

const network: Network = { nodes: everything.nodes, edges: [...clear, ...approachEdges] };
const graph = orderAlongCurve(prune(network));
report(
  `graph: ${graph.nodes.length} nodes (${graph.nodes.filter(({ isInshore }) => isInshore).length} inshore, ` +
    `${graph.nodes.filter(({ position }) => isTheater(position)).length} in the theater), ${graph.edges.length} edges`,
);
const landmarks = chooseLandmarks(graph, landmarkCount, ({ position }) => isTheater(position));
const { bytes, sizes, tiles } = encodeGraph(waters, graph, landmarks, offingNm);
report(`tiles: ${JSON.stringify(tiles)}; before deflating: ${JSON.stringify(sizes)}`);
mkdirSync(new URL('public/sea-graph/', project), { recursive: true });
writeFileSync(new URL('public/sea-graph/sea-graph.bin', project), bytes);
report(`public/sea-graph/sea-graph.bin: ${(bytes.length / 1e6).toFixed(3)} MB`);

const atHand = JSON.stringify(await answerAtHand(bytes, world));
writeFileSync(new URL('public/sea-graph/hubs.json', project), `${atHand}\n`);
report(`public/sea-graph/hubs.json: ${(atHand.length / 1e3).toFixed(0)} KB`);
