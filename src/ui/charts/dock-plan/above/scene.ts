import type { Span } from '../edges.ts';
import type { Box } from '../marks.ts';
import type { DockPlanInput } from '../shape.ts';

/** What the parts of the view from above are drawn from. */
export interface Scene {
  readonly input: DockPlanInput;
  readonly scale: number;
  /** The tile everything is painted in. */
  readonly tile: Box;
  readonly dock: Box;
  readonly length: Span;
  readonly width: Span;
  /** Outside width of the drawn dock, pixels from the centerline; null when not known. */
  readonly outer: number | null;
  readonly middle: number;
}
