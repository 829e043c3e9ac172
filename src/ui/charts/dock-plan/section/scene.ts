import type { Span } from '../edges.ts';
import type { PlaceInSection } from '../hull.ts';
import type { Box } from '../marks.ts';
import type { DockPlanInput } from '../shape.ts';
import type { Levels } from './levels.ts';

/** What the parts of the cross-section are drawn from. */
export interface Scene {
  readonly input: DockPlanInput;
  readonly scale: number;
  readonly tile: Box;
  readonly levels: Levels;
  readonly width: Span;
  /** Half the outside width, meters; null when not known. */
  readonly outer: number | null;
  readonly place: PlaceInSection;
}
