import type { HullForm } from '../hull/outline.ts';

/*
 * What a dock plan is drawn from: plain numbers in meters, with the words that stand beside them already written.
 */

/** A length as published: certain between `low` and `high`, null where nothing bounds it. */
export interface Extent {
  readonly low: number | null;
  readonly high: number | null;
  /** The value in the reader's unit, or why there is none: `41.6–45 m`, `not published`. */
  readonly label: string;
}

export type DockKind = 'graving' | 'floating' | 'shiplift' | 'slipway' | 'marine-railway';
export type Fit = 'fits' | 'fits-with-overhang' | 'unknown' | 'does-not-fit';

export interface DockShape {
  readonly name: string;
  readonly kind: DockKind;
  readonly length: Extent;
  /** Clear width. */
  readonly width: Extent;
  /** Outside width of a floating dock; null for the other kinds. */
  readonly outsideWidth: Extent | null;
  /** Structural depth: an upper bound of the water. */
  readonly depth: Extent;
  /** Water over the sill or the blocks. */
  readonly water: Extent;
  /** Tonnes; null for a dock that lifts nothing. */
  readonly lift: Extent | null;
  /** Largest ship the operator takes; null when no limit is stated. */
  readonly lengthLimit: Extent | null;
  readonly beamLimit: Extent | null;
  readonly draftLimit: Extent | null;
}

export interface ShipShape {
  readonly name: string;
  readonly form: HullForm;
  readonly length: Extent;
  /** At the waterline. */
  readonly beam: Extent;
  /** Flight deck or sponsons included. */
  readonly widest: Extent;
  readonly draft: Extent;
  /** Tonnes. */
  readonly displacement: Extent;
}

/** What is left over, as judged: `+12.4 m`, `−3.2 m`, `margin not known`. */
export interface Margin {
  readonly label: string;
  readonly fit: Fit;
}

export interface DockPlanInput {
  readonly dock: DockShape;
  /** Null draws the dock empty. */
  readonly ship: ShipShape | null;
  readonly margins: Readonly<Record<'length' | 'beam' | 'draft' | 'lift', Margin | null>>;
  /** Free water each side, at each end and under the keel that the margins count with, meters. */
  readonly clearances: { readonly sideM: number; readonly endM: number; readonly keelM: number };
  /** The unit of the scale bars, and how many meters it is. */
  readonly scaleUnit: { readonly name: string; readonly meters: number };
}

/** The numbers that a plan shows, by name: whoever draws one can open their sources. */
export type PlanNumber =
  | 'dock-length'
  | 'dock-width'
  | 'outside-width'
  | 'dock-depth'
  | 'water'
  | 'lift'
  | 'length-limit'
  | 'beam-limit'
  | 'draft-limit'
  | 'ship-length'
  | 'ship-beam'
  | 'ship-widest'
  | 'ship-draft'
  | 'ship-displacement'
  | 'margin-length'
  | 'margin-beam'
  | 'margin-draft'
  | 'margin-lift';

export const unknownExtent = (label = 'not published'): Extent => ({ low: null, high: null, label });

export const isUnknown = ({ low, high }: Extent): boolean => low === null && high === null;

/** Where an extent is drawn: at its upper end, or at the only end that is known. */
export const numberOf = ({ high, low }: Extent): number | null => high ?? low;
