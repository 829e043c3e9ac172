import { certaintyOf } from '../edges.ts';
import { bottom, boxPath, line, rectangle, right, type Mark } from '../marks.ts';
import { edgeMarks } from './edges-from-above.ts';
import type { Scene } from './scene.ts';

export function shipliftMarks(scene: Scene): Mark[] {
  const { tile, dock, width, length } = scene;
  const quayEnd = right(dock);
  const sure = certaintyOf(width);
  const marks: Mark[] = [
    { paint: 'sea', d: boxPath(tile) },
    {
      paint: 'ground',
      d:
        rectangle(tile.x, tile.y, dock.x, bottom(tile)) +
        rectangle(dock.x, tile.y, quayEnd, dock.y) +
        rectangle(dock.x, bottom(dock), quayEnd, bottom(tile)),
    },
    { paint: 'floor', d: boxPath(dock) },
    { paint: 'wet', d: boxPath(dock) },
  ];
  const step = Math.max(9, dock.width / 34);
  const beams: string[] = [];
  const winches: string[] = [];
  for (let x = dock.x + step / 2; x < right(dock); x += step) {
    beams.push(line(x, dock.y, x, bottom(dock)));
    winches.push(
      rectangle(x - 2, dock.y - 6.5, x + 2, dock.y - 2),
      rectangle(x - 2, bottom(dock) + 2, x + 2, bottom(dock) + 6.5),
    );
  }
  marks.push({ paint: 'edge-fine', d: beams.join('') });
  const rails = [-0.2, -0.09, 0.09, 0.2].map((share) => {
    const y = scene.middle + share * dock.height;
    return line(tile.x, y, right(dock), y);
  });
  marks.push({ paint: 'rail', d: rails.join('') });
  if (sure !== 'unknown') marks.push({ paint: 'gate', d: winches.join('') });
  else marks.push({ paint: 'edge-broken', d: winches.join('') });
  marks.push(...edgeMarks(scene, true));
  if (certaintyOf(length) === 'unknown')
    marks.push({ paint: 'edge-broken', d: line(quayEnd, tile.y, quayEnd, bottom(tile)) });
  return marks;
}
