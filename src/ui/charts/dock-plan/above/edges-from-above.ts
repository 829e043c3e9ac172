import { certaintyOf } from '../edges.ts';
import { bottom, line, rectangle, right, type Mark } from '../marks.ts';
import type { Scene } from './scene.ts';

/** The four edges, each drawn as surely as it is known. */
export function edgeMarks({ dock, length, width, scale, middle }: Scene, ends: boolean): Mark[] {
  const marks: Mark[] = [];
  const [lengthKnown, widthKnown] = [certaintyOf(length), certaintyOf(width)];
  const sides =
    line(dock.x, dock.y, right(dock), dock.y) + line(dock.x, bottom(dock), right(dock), bottom(dock));
  if (widthKnown === 'exact' || widthKnown === 'interval') marks.push({ paint: 'edge', d: sides });
  else marks.push({ paint: 'edge-broken', d: sides });
  if (widthKnown === 'interval' && width.free !== null) {
    const half = (width.free / 2) * scale;
    marks.push(
      {
        paint: 'interval',
        d:
          rectangle(dock.x, dock.y, right(dock), middle - half) +
          rectangle(dock.x, middle + half, right(dock), bottom(dock)),
      },
      {
        paint: 'edge-broken',
        d:
          line(dock.x, middle - half, right(dock), middle - half) +
          line(dock.x, middle + half, right(dock), middle + half),
      },
    );
  }
  if (widthKnown === 'at-most' || widthKnown === 'unknown') {
    const reach = Math.min(dock.height * 0.22, 14);
    marks.push(
      { paint: 'fade-down', d: rectangle(dock.x, dock.y, right(dock), dock.y + reach) },
      { paint: 'fade-up', d: rectangle(dock.x, bottom(dock) - reach, right(dock), bottom(dock)) },
    );
  }
  if (!ends) return marks;
  const head = line(dock.x, dock.y, dock.x, bottom(dock));
  const gate = line(right(dock), dock.y, right(dock), bottom(dock));
  if (lengthKnown === 'unknown') return [...marks, { paint: 'edge-broken', d: head + gate }];
  marks.push(
    { paint: 'edge', d: head },
    { paint: lengthKnown === 'exact' || lengthKnown === 'interval' ? 'edge' : 'edge-broken', d: gate },
  );
  if (lengthKnown === 'interval' && length.free !== null) {
    const freeX = dock.x + length.free * scale;
    marks.push(
      { paint: 'interval', d: rectangle(freeX, dock.y, right(dock), bottom(dock)) },
      { paint: 'edge-broken', d: line(freeX, dock.y, freeX, bottom(dock)) },
    );
  }
  return marks;
}

/** Blocks along the centerline, about 2 m apart drawn as a broken band. */
export function blockMarks({ dock, scale, middle }: Scene): Mark[] {
  const half = Math.max(0.7 * scale, 0.9);
  const step = Math.max(6 * scale, 5);
  const blocks: string[] = [];
  for (let x = dock.x + step; x < right(dock) - step; x += step)
    blocks.push(rectangle(x, middle - half, x + step * 0.45, middle + half));
  return [{ paint: 'block', d: blocks.join('') }];
}
