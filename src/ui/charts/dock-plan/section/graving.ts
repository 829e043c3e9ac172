import { line, polygon, rectangle, bottom, right, type Mark } from '../marks.ts';
import { blockM } from './levels.ts';
import type { Scene } from './scene.ts';
import { blocks, sideMarks, surfaceMark } from './walls.ts';

export function gravingMarks(scene: Scene): Mark[] {
  const { place, levels, width, tile } = scene;
  const half = width.drawn / 2;
  const floorUp = -levels.sill - blockM;
  const [leftX, copingY] = place(-half, levels.coping);
  const [rightX, floorY] = place(half, floorUp);
  const end = bottom(tile);
  const marks: Mark[] = [];
  const ground = polygon([
    [tile.x, copingY],
    [leftX, copingY],
    [leftX, levels.open ? end : floorY],
    [rightX, levels.open ? end : floorY],
    [rightX, copingY],
    [right(tile), copingY],
    [right(tile), bottom(tile)],
    [tile.x, bottom(tile)],
  ]);
  marks.push({ paint: 'ground', d: ground }, { paint: 'ground-hatch', d: ground });
  const [, surfaceY] = place(0, 0);
  marks.push({ paint: 'basin', d: rectangle(leftX, surfaceY, rightX, levels.open ? bottom(tile) : floorY) });
  if (levels.open) {
    const [, keelY] = place(0, -levels.sill);
    marks.push({ paint: 'question', d: rectangle(leftX, keelY, rightX, bottom(tile)) });
    marks.push({
      paint: 'vanish',
      d: rectangle(tile.x - 1, (keelY + bottom(tile)) / 2, right(tile) + 1, bottom(tile) + 1),
    });
  } else {
    marks.push({ paint: 'floor', d: rectangle(leftX, floorY, rightX, bottom(tile)) }, blocks(scene, floorUp));
    if (levels.also !== null)
      marks.push({
        paint: 'interval',
        d: rectangle(...place(-half, -levels.also), ...place(half, -levels.sill)),
      });
    marks.push({ paint: 'edge', d: line(leftX, floorY, rightX, floorY) });
    marks.push({
      paint: 'edge-fine',
      d: line(leftX, place(0, -levels.sill)[1], rightX, place(0, -levels.sill)[1]),
    });
  }
  marks.push(...sideMarks(scene, levels.coping, levels.open ? -levels.sill : floorUp));
  marks.push({
    paint: levels.copingKnown ? 'edge' : 'edge-broken',
    d: line(tile.x, copingY, leftX, copingY) + line(rightX, copingY, right(tile), copingY),
  });
  // The gallery for pipes and cables that runs behind the coping of every graving dock.
  const gallery = Math.min(2.2, (levels.sill + levels.coping) * 0.2);
  if (gallery * scene.scale > 5)
    marks.push({
      paint: 'edge-fine',
      d: [-1, 1]
        .map((sign) =>
          rectangle(
            ...place(sign * (half + 1.2), levels.coping - 1.2),
            ...place(sign * (half + 1.2 + gallery), levels.coping - 1.2 - gallery),
          ),
        )
        .join(''),
    });
  marks.push(...surfaceMark(scene, leftX, rightX));
  return marks;
}
