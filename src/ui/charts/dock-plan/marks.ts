import type { Fit, PlanNumber } from './shape.ts';

/*
 * A drawing is a list of marks in paint order: a path and what it is painted as. The painting is in `paints.ts`.
 */

export type Paint =
  | 'ground'
  | 'ground-hatch'
  | 'sea'
  | 'basin'
  | 'wall'
  | 'floor'
  | 'fade-left'
  | 'fade-right'
  | 'fade-up'
  | 'fade-down'
  | 'vanish'
  | 'break'
  | 'edge'
  | 'edge-fine'
  | 'edge-broken'
  | 'interval'
  | 'question'
  | 'gate'
  | 'block'
  | 'rail'
  | 'rope'
  | 'surface'
  | 'surface-broken'
  | 'clearance'
  | 'hull'
  | 'hull-top'
  | 'hull-line'
  | 'hull-fine'
  | 'wet'
  | 'hull-broken'
  | 'deck'
  | 'axis'
  | 'cut'
  | 'dimension'
  | 'leader'
  | 'limit'
  | 'bar-dark'
  | 'bar-light'
  | 'figure'
  | `hatch-${Fit}`
  | `line-${Fit}`;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Mark {
  readonly paint: Paint;
  readonly d: string;
  /** Only what lies inside one of these boxes is painted. */
  readonly within?: readonly Box[];
}

export type Tone = 'title' | 'dock' | 'ship' | 'muted' | 'letter' | Fit;

export interface Label {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  /** The number it shows, where it shows one. */
  readonly number?: PlanNumber;
}

export interface Drawing {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

const round = (value: number) => Math.round(value * 100) / 100;

export const polygon = (points: readonly (readonly [x: number, y: number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;

/** A rectangle between two corners, in whichever order they come. */
export const rectangle = (x1: number, y1: number, x2: number, y2: number): string =>
  polygon([
    [Math.min(x1, x2), Math.min(y1, y2)],
    [Math.max(x1, x2), Math.min(y1, y2)],
    [Math.max(x1, x2), Math.max(y1, y2)],
    [Math.min(x1, x2), Math.max(y1, y2)],
  ]);

export const box = (x1: number, y1: number, x2: number, y2: number): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

/** The far edges of a box. */
export const right = ({ x, width }: Box): number => x + width;
export const bottom = ({ y, height }: Box): number => y + height;

export const boxPath = ({ x, y, width, height }: Box): string => rectangle(x, y, x + width, y + height);

/** A break line across a drawing: what lies there is left out, because its length isn't known. */
export function zigzag(x: number, y1: number, y2: number, thick: number): string {
  const steps = 6;
  const step = (y2 - y1) / steps;
  const edge = (offset: number) =>
    Array.from({ length: steps + 1 }, (_, index): readonly [number, number] => [
      x + offset + (index % 2 === 0 ? -2.5 : 2.5),
      y1 + index * step,
    ]);
  return polygon([...edge(-thick / 2), ...edge(thick / 2).reverse()]);
}

export const fixed = round;
