import { certaintyOf } from '../edges.ts';
import { line, rectangle, bottom, right, type Mark } from '../marks.ts';
import { blockM } from './levels.ts';
import type { Scene } from './scene.ts';
import { blocks, sideMarks, surfaceMark } from './walls.ts';

export function floatingMarks(scene: Scene): Mark[] {
  const { place, levels, width, tile, outer, scale } = scene;
  const half = width.drawn / 2;
  const outsideOnly = outer !== null && certaintyOf(width) === 'at-most' && Math.abs(outer - half) < 0.01;
  const wallM = 4.5;
  const outM = outer ?? half + wallM;
  const deckUp = -levels.sill - blockM;
  const keelUp = deckUp - levels.under;
  const [, surfaceY] = place(0, 0);
  const marks: Mark[] = [{ paint: 'sea', d: rectangle(tile.x, surfaceY, right(tile), bottom(tile)) }];
  const pontoon = rectangle(...place(-outM, deckUp), ...place(outM, keelUp));
  const known = certaintyOf(levels.span) === 'exact';
  marks.push({ paint: 'floor', d: pontoon });
  const cells: string[] = [];
  for (let at = -outM + outM / 4; at < outM - 0.1; at += outM / 4)
    cells.push(line(...place(at, deckUp), ...place(at, keelUp)));
  marks.push({ paint: 'edge-fine', d: cells.join('') });
  marks.push(blocks(scene, deckUp));
  const walls = (inner: number) =>
    rectangle(...place(-outM, levels.coping), ...place(-inner, deckUp)) +
    rectangle(...place(inner, levels.coping), ...place(outM, deckUp));
  if (outsideOnly) {
    const reach = Math.min(outM * 0.5, 46 / scale);
    marks.push(
      { paint: 'fade-right', d: rectangle(...place(-outM, levels.coping), ...place(-outM + reach, deckUp)) },
      { paint: 'fade-left', d: rectangle(...place(outM - reach, levels.coping), ...place(outM, deckUp)) },
    );
  } else if (outer === null) {
    marks.push(
      { paint: 'fade-left', d: rectangle(...place(-outM, levels.coping), ...place(-half, deckUp)) },
      { paint: 'fade-right', d: rectangle(...place(half, levels.coping), ...place(outM, deckUp)) },
      ...sideMarks(scene, levels.coping, deckUp),
    );
  } else marks.push({ paint: 'wall', d: walls(half) }, ...sideMarks(scene, levels.coping, deckUp));
  if (levels.open || !known)
    marks.push({ paint: 'question', d: rectangle(...place(-outM, deckUp), ...place(outM, keelUp)) });
  const outside =
    line(...place(-outM, levels.coping), ...place(-outM, keelUp)) +
    line(...place(outM, levels.coping), ...place(outM, keelUp));
  marks.push({ paint: outer === null ? 'edge-broken' : 'edge', d: outside });
  const level =
    line(...place(-outM, deckUp), ...place(outM, deckUp)) +
    line(...place(-outM, keelUp), ...place(outM, keelUp));
  marks.push({ paint: known ? 'edge' : 'edge-broken', d: level });
  marks.push(...surfaceMark(scene, tile.x, right(tile)));
  return marks;
}
