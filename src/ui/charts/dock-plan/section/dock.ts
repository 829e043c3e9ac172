import type { Mark } from '../marks.ts';
import { floatingMarks } from './floating.ts';
import { gravingMarks } from './graving.ts';
import type { Scene } from './scene.ts';
import { shipliftMarks } from './shiplift.ts';
import { slipMarks } from './slip.ts';

export function dockMarks(scene: Scene): Mark[] {
  switch (scene.input.dock.kind) {
    case 'graving':
      return gravingMarks(scene);
    case 'floating':
      return floatingMarks(scene);
    case 'shiplift':
      return shipliftMarks(scene);
    case 'slipway':
    case 'marine-railway':
      return slipMarks(scene);
  }
}
