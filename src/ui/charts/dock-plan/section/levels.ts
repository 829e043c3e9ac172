import { spanOf, type Span } from '../edges.ts';
import { isUnknown, numberOf, type DockPlanInput } from '../shape.ts';

/** Height of the blocks under the level of the sill, meters: schematic. */
export const blockM = 1.5;

/** Schematic sizes of what no record gives, meters. */
const slabM = 2;
const platformM = 2.4;
const emptyWaterM = 9;

export interface Levels {
  /** Water surface down to sill or blocks, as drawn. */
  readonly sill: number;
  /** What is proven of it. */
  readonly span: Span;
  /** Top of the walls over the water surface. */
  readonly coping: number;
  readonly copingKnown: boolean;
  /** Thickness of what lies under the blocks. */
  readonly under: number;
  /** The least that conflicting readings of the depth give, below the surface as drawn; null when they agree. */
  readonly also: number | null;
  /** Nothing at all is known downward: the drawing is left open. */
  readonly open: boolean;
}

/** Heights of the dock about the water surface. A structural depth bounds the water; it doesn't prove it. */
export function levelsOf({ dock, ship, clearances }: DockPlanInput, draft: number | null): Levels {
  const needed = draft === null ? null : draft + clearances.keelM;
  const depth = numberOf(dock.depth);
  const water = numberOf(dock.water);
  const { low, high } = isUnknown(dock.water) ? dock.depth : dock.water;
  const also = low !== null && high !== null && low < high ? low : null;
  const floating = dock.kind === 'floating';
  const under = floating ? Math.max(3, (depth ?? 20) * 0.2) : dock.kind === 'shiplift' ? platformM : slabM;
  if (water !== null) {
    const spare = depth === null ? null : depth - (floating ? under + blockM : 0) - water;
    return {
      sill: water,
      span: spanOf(dock.water, water),
      coping: spare === null ? (floating ? 5 : 1.6) : Math.max(spare, 0.3),
      copingKnown: spare !== null,
      under,
      also,
      open: false,
    };
  }
  if (depth !== null && !floating)
    return {
      sill: depth,
      span: { free: null, wall: depth, drawn: depth },
      coping: dock.kind === 'graving' ? 0 : 1.6,
      copingKnown: dock.kind === 'graving',
      under,
      also,
      open: false,
    };
  const nominal = needed ?? (ship ? 8 : emptyWaterM);
  if (depth !== null) {
    const sill = Math.min(nominal, depth);
    return {
      sill,
      span: { free: null, wall: depth, drawn: sill },
      coping: Math.max(depth - under - blockM - sill, 1),
      copingKnown: true,
      under,
      also: null,
      open: false,
    };
  }
  return {
    sill: floating || dock.kind === 'shiplift' ? nominal * 1.12 : nominal * 1.2,
    span: { free: null, wall: null, drawn: nominal },
    coping: floating ? 5 : 1.6,
    copingKnown: false,
    under,
    also: null,
    open: true,
  };
}
