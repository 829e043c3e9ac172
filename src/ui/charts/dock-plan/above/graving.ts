import { certaintyOf } from '../edges.ts';
import { bottom, boxPath, line, rectangle, right, type Mark } from '../marks.ts';
import { blockMarks, edgeMarks } from './edges-from-above.ts';
import type { Scene } from './scene.ts';

export function gravingMarks(scene: Scene): Mark[] {
  const { tile, dock, width, length } = scene;
  const gateX = right(dock);
  const unknownLength = certaintyOf(length) === 'unknown';
  const gate = 5;
  const marks: Mark[] = [
    { paint: 'ground', d: rectangle(tile.x, tile.y, gateX + gate, bottom(tile)) },
    { paint: 'ground-hatch', d: rectangle(tile.x, tile.y, gateX + gate, bottom(tile)) },
    { paint: 'sea', d: rectangle(gateX + gate, tile.y, right(tile), bottom(tile)) },
    { paint: 'edge-fine', d: line(gateX + gate, tile.y, gateX + gate, bottom(tile)) },
    { paint: 'basin', d: boxPath(dock) },
    ...blockMarks(scene),
    ...edgeMarks(scene, true),
  ];
  const lip = 3;
  const caisson = rectangle(gateX, dock.y - lip, gateX + gate, bottom(dock) + lip);
  marks.push({
    paint: unknownLength || certaintyOf(width) === 'unknown' ? 'edge-broken' : 'gate',
    d: caisson,
  });
  return marks;
}
