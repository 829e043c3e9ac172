import { lngNear } from '#domain/geo/dateline.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { formatNumber } from '#domain/measure/format.ts';
import { signPosition } from '#domain/strait/sign.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { remember } from '#workspace/derived/remember.ts';
import type { Sea } from '#workspace/derived/sea.ts';
import { centralLng } from './layer.ts';
import { shifted } from './path.ts';
import { seenOf, type Sight } from './sight.ts';
import { standingOf, type Standing } from './straits/standing.ts';

/** Where the sign of a strait is drawn. */
export function signAt(strait: Strait): [number, number] {
  const [lng, lat] = signPosition(strait);
  return [lngNear(lng, centralLng), lat];
}

/** A name where it is written: so far beside its place, pixels, y downwards. */
export interface Placed {
  readonly at: [number, number];
  readonly text: string;
  readonly offset: readonly [x: number, y: number];
}

export interface PlacedStrait extends Placed {
  readonly strait: Strait;
  readonly standing: Standing;
}

/** The names at sea, set so that none covers another, nor an end of the voyage. */
export interface SeaNames {
  readonly straits: readonly PlacedStrait[];
  readonly areas: readonly Placed[];
  readonly reach: readonly Placed[];
}

interface Wish {
  /** Places it may be written at, the best first. */
  readonly anchors: readonly [number, number][];
  readonly text: string;
  /** On its place, or beside the sign there. */
  readonly isBeside: boolean;
  /** Written even where it covers another. */
  readonly isKept: boolean;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const worldPx = 512;
/** Letters are 12 pixels high, on plates with room around. */
const [letterPx, platePx, lineHeightPx] = [6.3, 12, 21];
/** Between a sign and the plate beside it. */
const [overSignPx, besideSignPx] = [18, 12];
/** What an end of the voyage and the ring of a strait take up, from their middle. */
const [endPx, ringPx] = [12, 7];

const halfWidthOf = (text: string): number => (text.length * letterPx + platePx) / 2;

function offsetsOf({ text, isBeside, isKept }: Wish): readonly (readonly [number, number])[] {
  const aside = halfWidthOf(text) + besideSignPx;
  const upAndDown = [0, 1, 2].flatMap((row) =>
    [-1, 1].map((way) => [0, way * (overSignPx + row * 22)] as const),
  );
  if (!isBeside) return [[0, 0], ...upAndDown];
  const close = [
    ...upAndDown.slice(0, 2),
    [aside, 0],
    [-aside, 0],
    ...[-18, 18].flatMap((y) => [[aside, y] as const, [-aside, y] as const]),
  ] as const;
  // Farther off, a name that can wait would be taken for that of other water.
  return isKept ? [...close, ...upAndDown.slice(2)] : close;
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
  Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight;

const rectangleAt = ([x, y]: readonly [number, number], { text, offset }: Placed): Rectangle => ({
  x: x + offset[0],
  y: y + offset[1],
  halfWidth: halfWidthOf(text),
  halfHeight: lineHeightPx / 2,
});

const edgesOf = ({ x, y, halfWidth, halfHeight }: Rectangle) => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

/** How a name would be seen: whole and with its place, not at all, or cut off or parted from its place. */
function showing(spot: Placed, sight: Sight | null): 'whole' | 'out' | 'cut' {
  if (!sight) return 'whole';
  const at = sight.project(spot.at);
  // It may be turned into view: then it stands like the others.
  if (!at) return 'out';
  const plate = seenOf(sight, edgesOf(rectangleAt(at, spot)));
  if (plate === 'nothing') return 'out';
  const place = seenOf(sight, edgesOf({ x: at[0], y: at[1], halfWidth: 1, halfHeight: 1 }));
  return plate === 'all' && place === 'all' ? 'whole' : 'cut';
}

/**
 * Sets names one after the other where there is room, on the side where all of it is seen. Null: there is none, and the
 * name waits for a closer look.
 */
function place(
  wishes: readonly Wish[],
  obstacles: readonly Rectangle[],
  project: (at: LngLat) => readonly [number, number],
  sight: Sight | null,
): readonly (Placed | null)[] {
  const taken = [...obstacles];
  return wishes.map((wish) => {
    const { anchors, text, isKept } = wish;
    const offsets = offsetsOf(wish);
    const spots = anchors.flatMap((at) =>
      offsets.map((offset) => {
        const spot = { at, text, offset };
        return { spot, shows: showing(spot, sight), rectangle: rectangleAt(project(at), spot) };
      }),
    );
    const free = spots.filter(({ rectangle }) => !taken.some((other) => overlap(rectangle, other)));
    const chosen =
      free.find(({ shows }) => shows === 'whole') ??
      (isKept ? spots.find(({ shows }) => shows === 'whole') : undefined) ??
      free.find(({ shows }) => shows === 'out');
    if (chosen) taken.push(chosen.rectangle);
    return chosen?.spot ?? null;
  });
}

const textOf = (strait: Strait, standing: Standing): string =>
  standing === 'closed'
    ? `${shortName(strait)}: closed`
    : standing === 'limited'
      ? `${shortName(strait)}: draft limited`
      : shortName(strait);

const standings: readonly Standing[] = ['closed', 'limited', 'passed', 'open'];

function middle(ring: readonly [number, number][]): [number, number] {
  const sum = ring.reduce(([lng, lat], corner) => [lng + corner[0], lat + corner[1]], [0, 0]);
  return [(sum[0] ?? 0) / ring.length, (sum[1] ?? 0) / ring.length];
}

/** Places along the longest line of a rim, its middle first: where the number of days may be written. */
function alongRim(lines: readonly (readonly LngLat[])[]): [number, number][] {
  const [longest = []] = lines.toSorted((a, b) => b.length - a.length);
  const line = shifted(longest);
  return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) => {
    const at = line[Math.floor(line.length * share)];
    return at ? [at] : [];
  });
}

/** Names of the straits in play, of closed areas and of days of reach, set for a zoom of the chart and what is seen of it. */
export const seaNames = remember(
  (sea: Sea, zoom: number, isGlobe: boolean, sight: Sight | null): SeaNames => {
    // Towards its rim a globe shows less of the water between two names.
    const scale = worldPx * 2 ** zoom * (isGlobe ? 0.8 : 1);
    const onChart = ([lng, lat]: LngLat) => [(lng / 360) * scale, -mercatorY(lat) * scale] as const;
    const project = (at: LngLat) => (isGlobe && sight ? (sight.project(at) ?? farAway) : onChart(at));
    const { selectedStrait, hoveredStrait } = sea;
    const isPointedAt = ({ id }: Strait) => id === selectedStrait || id === hoveredStrait;
    const inPlay = [...sea.straits.values()]
      .map((strait) => {
        const standing = standingOf(strait, sea);
        const at = signAt(strait);
        return { strait, standing, at, order: isPointedAt(strait) ? -1 : standings.indexOf(standing) };
      })
      .filter(({ strait, standing }) => standing !== 'open' || isPointedAt(strait))
      .toSorted((a, b) => a.order - b.order);
    const areas = sea.waters.closedAreas.map(({ name, ring }): Wish => ({
      anchors: [middle(shifted(ring))],
      text: `${name}: closed`,
      isBeside: false,
      isKept: true,
    }));
    const straits = inPlay.map(({ strait, standing, at, order }): Wish => ({
      anchors: [at],
      text: textOf(strait, standing),
      isBeside: true,
      isKept: order < standings.indexOf('passed'),
    }));
    const reach = (sea.reach?.bands ?? []).map(({ days, lines }): Wish => ({
      anchors: alongRim(lines),
      text: `${formatNumber(days, 1)} ${days === 1 ? 'day' : 'days'}`,
      isBeside: false,
      isKept: false,
    }));
    const square = (at: LngLat, half: number): Rectangle => {
      const [x, y] = project(at);
      return { x, y, halfWidth: half, halfHeight: half };
    };
    const obstacles = [
      ...sea.stops.map(({ place: { lng, lat } }) => square([lngNear(lng, centralLng), lat], endPx)),
      ...inPlay.map(({ at }) => square(at, ringPx)),
    ];
    const placed = place([...areas, ...straits, ...reach], obstacles, project, sight);
    const afterAreas = placed.slice(areas.length);
    return {
      areas: placed.slice(0, areas.length).filter((name) => name !== null),
      straits: inPlay.flatMap(({ strait, standing }, index) => {
        const name = afterAreas[index];
        return name ? [{ ...name, strait, standing }] : [];
      }),
      reach: afterAreas.slice(straits.length).filter((name) => name !== null),
    };
  },
);

/** Where what lies behind the horizon is in nobody's way. */
const farAway = [-1e6, -1e6] as const;

const mercatorY = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
