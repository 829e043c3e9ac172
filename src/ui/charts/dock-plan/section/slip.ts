import { certaintyOf } from '../edges.ts';
import { line, rectangle, bottom, right, type Mark } from '../marks.ts';
import { blockM } from './levels.ts';
import type { Scene } from './scene.ts';
import { blocks, surfaceMark } from './walls.ts';

export function slipMarks(scene: Scene): Mark[] {
  const { place, levels, width, tile } = scene;
  const half = width.drawn / 2;
  const floorUp = -levels.sill - blockM;
  const [, surfaceY] = place(0, 0);
  const [, floorY] = place(0, floorUp);
  const marks: Mark[] = [
    { paint: 'sea', d: rectangle(tile.x, surfaceY, right(tile), floorY) },
    { paint: 'floor', d: rectangle(tile.x, floorY, right(tile), bottom(tile)) },
    { paint: 'ground-hatch', d: rectangle(tile.x, floorY, right(tile), bottom(tile)) },
    blocks(scene, floorUp),
    { paint: levels.open ? 'edge-broken' : 'edge', d: line(tile.x, floorY, right(tile), floorY) },
  ];
  if (levels.open) {
    const [leftX] = place(-half, 0);
    const [rightX] = place(half, 0);
    marks.push({ paint: 'question', d: rectangle(leftX, floorY, rightX, bottom(tile)) });
  }
  const limits = [-half, half].map((at) => line(...place(at, 2), ...place(at, floorUp))).join('');
  marks.push({ paint: certaintyOf(width) === 'exact' ? 'limit' : 'edge-broken', d: limits });
  marks.push(...surfaceMark(scene, tile.x, right(tile)));
  return marks;
}
