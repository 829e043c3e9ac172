import { bottom, boxPath, line, rectangle, right, type Mark } from '../marks.ts';
import { edgeMarks } from './edges-from-above.ts';
import type { Scene } from './scene.ts';

export function slipMarks(scene: Scene): Mark[] {
  const { tile, dock, input } = scene;
  const shoreX = dock.x + dock.width * 0.72;
  const marks: Mark[] = [
    { paint: 'sea', d: boxPath(tile) },
    { paint: 'ground', d: rectangle(tile.x, tile.y, shoreX, bottom(tile)) },
    { paint: 'edge-fine', d: line(shoreX, tile.y, shoreX, bottom(tile)) },
    { paint: 'floor', d: boxPath(dock) },
    { paint: 'basin', d: rectangle(shoreX, dock.y, right(dock), bottom(dock)) },
  ];
  const shares = input.dock.kind === 'slipway' ? [-0.16, 0.16] : [-0.24, -0.08, 0.08, 0.24];
  const rails = shares.map((share) => {
    const y = scene.middle + share * dock.height;
    return line(tile.x + 4, y, right(dock), y);
  });
  const sleepers: string[] = [];
  for (let x = dock.x; x < right(dock); x += 7)
    sleepers.push(line(x, scene.middle - dock.height * 0.3, x, scene.middle + dock.height * 0.3));
  marks.push({ paint: 'edge-fine', d: sleepers.join('') }, { paint: 'rail', d: rails.join('') });
  marks.push(...edgeMarks(scene, true));
  return marks;
}
