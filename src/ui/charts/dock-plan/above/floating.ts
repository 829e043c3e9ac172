import { certaintyOf } from '../edges.ts';
import { bottom, boxPath, line, rectangle, right, type Mark } from '../marks.ts';
import { blockMarks, edgeMarks } from './edges-from-above.ts';
import type { Scene } from './scene.ts';

export function floatingMarks(scene: Scene): Mark[] {
  const { tile, dock, outer, middle, width, length } = scene;
  const sure = certaintyOf(width);
  const marks: Mark[] = [{ paint: 'sea', d: boxPath(tile) }];
  const wallM = Math.min(dock.height * 0.14, 9);
  const outerY = outer ?? dock.height / 2 + wallM;
  const span = (y1: number, y2: number) => rectangle(dock.x, y1, right(dock), y2);
  const outsideOnly = outer !== null && sure === 'at-most' && Math.abs(outer - dock.height / 2) < 0.01;
  marks.push({ paint: 'floor', d: span(middle - outerY, middle + outerY) });
  marks.push(...blockMarks(scene), { paint: 'wet', d: span(middle - outerY, middle + outerY) });
  if (outsideOnly) {
    const reach = Math.min(outer * 0.55, 40);
    marks.push(
      { paint: 'fade-down', d: span(middle - outerY, middle - outerY + reach) },
      { paint: 'fade-up', d: span(middle + outerY - reach, middle + outerY) },
      { paint: 'edge', d: span(middle - outerY, middle + outerY) },
    );
    return [...marks, ...endFades(scene, outerY)];
  }
  const walls = span(middle - outerY, dock.y) + span(bottom(dock), middle + outerY);
  if (outer === null) {
    marks.push(
      { paint: 'fade-up', d: span(middle - outerY, dock.y) },
      { paint: 'fade-down', d: span(bottom(dock), middle + outerY) },
      {
        paint: 'edge-broken',
        d:
          line(dock.x, middle - outerY, right(dock), middle - outerY) +
          line(dock.x, middle + outerY, right(dock), middle + outerY),
      },
    );
  } else marks.push({ paint: 'wall', d: walls }, { paint: 'edge-fine', d: walls });
  marks.push(...edgeMarks(scene, false));
  if (certaintyOf(length) !== 'unknown')
    marks.push({
      paint: outer === null ? 'edge-fine' : 'edge',
      d:
        line(dock.x, middle - outerY, dock.x, middle + outerY) +
        line(right(dock), middle - outerY, right(dock), middle + outerY),
    });
  return [...marks, ...endFades(scene, outerY)];
}

/** Ends of a floating structure whose length isn't known run out into the water. */
function endFades({ dock, length, middle }: Scene, half: number): Mark[] {
  if (certaintyOf(length) !== 'unknown') return [];
  const d =
    line(dock.x, middle - half, dock.x, middle + half) +
    line(right(dock), middle - half, right(dock), middle + half);
  return [{ paint: 'edge-broken', d }];
}
