import { certaintyOf } from '../edges.ts';
import { line, rectangle, bottom, right, type Mark } from '../marks.ts';
import { blockM } from './levels.ts';
import type { Scene } from './scene.ts';
import { blocks, sideMarks, surfaceMark } from './walls.ts';

export function shipliftMarks(scene: Scene): Mark[] {
  const { place, levels, width, tile } = scene;
  const half = width.drawn / 2;
  const deckUp = -levels.sill - blockM;
  const [leftX, copingY] = place(-half, levels.coping);
  const [rightX, deckY] = place(half, deckUp);
  const [, underY] = place(0, deckUp - levels.under);
  const [, surfaceY] = place(0, 0);
  const known = certaintyOf(levels.span) === 'exact';
  const marks: Mark[] = [
    { paint: 'basin', d: rectangle(leftX, surfaceY, rightX, bottom(tile)) },
    {
      paint: 'ground',
      d:
        rectangle(tile.x, copingY, leftX, bottom(tile)) +
        rectangle(rightX, copingY, right(tile), bottom(tile)),
    },
    {
      paint: 'ground-hatch',
      d:
        rectangle(tile.x, copingY, leftX, bottom(tile)) +
        rectangle(rightX, copingY, right(tile), bottom(tile)),
    },
    { paint: 'floor', d: rectangle(leftX + 2, deckY, rightX - 2, underY) },
    blocks(scene, deckUp),
  ];
  const webs: string[] = [];
  for (let share = -0.8; share <= 0.81; share += 0.2)
    webs.push(line(...place(half * share, deckUp), ...place(half * share, deckUp - levels.under)));
  marks.push({ paint: 'edge-fine', d: webs.join('') });
  if (!known) marks.push({ paint: 'question', d: rectangle(leftX + 2, deckY, rightX - 2, underY) });
  marks.push({ paint: known ? 'edge' : 'edge-broken', d: rectangle(leftX + 2, deckY, rightX - 2, underY) });
  const winch = Math.max(6, 2.2 * scene.scale);
  marks.push({
    paint: 'rope',
    d:
      line(leftX + 3.5, copingY - winch * 0.5, leftX + 3.5, deckY + 2) +
      line(rightX - 3.5, copingY - winch * 0.5, rightX - 3.5, deckY + 2),
  });
  marks.push(...sideMarks(scene, levels.coping, deckUp));
  marks.push(
    {
      paint: 'edge-broken',
      d: line(tile.x, copingY, leftX, copingY) + line(rightX, copingY, right(tile), copingY),
    },
    {
      paint: 'gate',
      d:
        rectangle(leftX - winch, copingY, leftX + 4.5, copingY - winch * 0.8) +
        rectangle(rightX - 4.5, copingY, rightX + winch, copingY - winch * 0.8),
    },
  );
  marks.push(...surfaceMark(scene, leftX, rightX));
  return marks;
}
