import { certaintyOf } from '../edges.ts';
import { line, polygon, rectangle, type Mark } from '../marks.ts';
import { numberOf } from '../shape.ts';
import type { Scene } from './scene.ts';

/** Keel and bilge blocks standing under the sill's level. */
export function blocks({ place, levels, width, input }: Scene, floorUp: number): Mark {
  const shipHalf =
    (numberOf(input.ship?.beam ?? { low: null, high: null, label: '' }) ?? width.drawn * 0.6) / 2;
  const stacks = [-shipHalf * 0.62, 0, shipHalf * 0.62].map((at) => {
    const half = at === 0 ? 0.9 : 0.7;
    return rectangle(...place(at - half, -levels.sill), ...place(at + half, floorUp));
  });
  return { paint: 'block', d: stacks.join('') };
}

export function surfaceMark({ place, levels, input }: Scene, fromX: number, toX: number): Mark[] {
  const [, y] = place(0, 0);
  const known =
    certaintyOf(levels.span) === 'exact' || input.dock.kind === 'floating' || input.dock.kind === 'shiplift';
  return [{ paint: known ? 'surface' : 'surface-broken', d: line(fromX, y, toX, y) }];
}

/** Walls, fading where the width isn't known, with the band between conflicting readings. */
export function sideMarks({ place, width, scale }: Scene, topUp: number, bottomUp: number): Mark[] {
  const marks: Mark[] = [];
  const half = width.drawn / 2;
  const sure = certaintyOf(width);
  const sides = [-1, 1]
    .map((sign) => line(...place(sign * half, topUp), ...place(sign * half, bottomUp)))
    .join('');
  if (sure === 'exact' || sure === 'interval') marks.push({ paint: 'edge', d: sides });
  else marks.push({ paint: 'edge-broken', d: sides });
  if (sure === 'interval' && width.free !== null) {
    const free = width.free / 2;
    marks.push(
      {
        paint: 'interval',
        d:
          rectangle(...place(-half, topUp), ...place(-free, bottomUp)) +
          rectangle(...place(free, topUp), ...place(half, bottomUp)),
      },
      {
        paint: 'edge-broken',
        d:
          line(...place(-free, topUp), ...place(-free, bottomUp)) +
          line(...place(free, topUp), ...place(free, bottomUp)),
      },
    );
  }
  if (sure === 'at-most' || sure === 'unknown') {
    const reach = Math.min(16 / scale, half * 0.3);
    marks.push(
      { paint: 'fade-right', d: rectangle(...place(-half, topUp), ...place(-half + reach, bottomUp)) },
      { paint: 'fade-left', d: rectangle(...place(half - reach, topUp), ...place(half, bottomUp)) },
    );
  }
  return marks;
}

/** A person on the coping, 1.75 m tall: the measure everyone carries. */
export function personMarks({ place, levels, width, outer, scale, input }: Scene): Mark[] {
  const tall = 1.75;
  if (tall * scale < 6 || input.dock.kind === 'slipway' || input.dock.kind === 'marine-railway') return [];
  const at =
    input.dock.kind === 'floating'
      ? -((outer ?? width.drawn / 2 + 4.5) - 1.6)
      : -width.drawn / 2 - (input.dock.kind === 'shiplift' ? 6.5 : 2.4);
  const [x, foot] = place(at, levels.coping);
  const size = tall * scale;
  const head = size * 0.13;
  const d =
    `M${x - head} ${foot - size + head}a${head} ${head} 0 1 0 ${head * 2} 0a${head} ${head} 0 1 0 ${-head * 2} 0Z` +
    polygon([
      [x - size * 0.13, foot],
      [x - size * 0.17, foot - size * 0.7],
      [x + size * 0.17, foot - size * 0.7],
      [x + size * 0.13, foot],
    ]);
  return [{ paint: 'figure', d }];
}
