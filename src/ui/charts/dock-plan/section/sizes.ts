import { builtLength, builtWidth, drawnBeam, usable, type Span } from '../edges.ts';
import { drawnFreeboard } from '../hull.ts';
import { numberOf, type DockPlanInput } from '../shape.ts';
import { blockM, levelsOf, type Levels } from './levels.ts';

/** The ship amidships as drawn, meters. */
export interface ShipSection {
  readonly beam: number;
  readonly draft: number;
  readonly draftKnown: boolean;
  readonly freeboard: number;
  /** Flight deck or sponsons, where they reach beyond the waterline. */
  readonly deck: number | null;
}

/** Everything that is drawn in the section, in meters, before there is a scale. */
export interface SizesInSection {
  readonly width: Span;
  /** What the beam is held against: as built, or the operator's limit. */
  readonly heldWidth: Span;
  readonly outside: number | null;
  readonly levels: Levels;
  readonly ship: ShipSection | null;
  readonly top: number;
  readonly bottom: number;
  /** The dock with its walls, where their thickness is drawn to scale. */
  readonly across: number;
}

export function sizesInSection(input: DockPlanInput): SizesInSection {
  const { dock } = input;
  const ship = shipSection(input);
  const length = input.ship && numberOf(input.ship.length);
  const width = builtWidth(dock, ship?.beam ?? null, builtLength(dock, length).drawn);
  const outside = dock.outsideWidth && numberOf(dock.outsideWidth);
  const levels = levelsOf(input, ship?.draft ?? null);
  return {
    width,
    heldWidth: usable(width, dock.beamLimit),
    outside,
    levels,
    ship,
    top: Math.max(levels.coping + 2.4, ship ? topOf(ship, input) : 0, 3),
    bottom: Math.max(levels.sill + blockM + levels.under, (ship?.draft ?? 0) + 1) + 0.4,
    across: outside ?? width.drawn + (dock.kind === 'floating' ? 9 : 0),
  };
}

function shipSection({ ship }: DockPlanInput): ShipSection | null {
  if (!ship) return null;
  const beam = drawnBeam(ship, numberOf(ship.length));
  const widest = numberOf(ship.widest);
  const draft = numberOf(ship.draft);
  return {
    beam,
    draft: draft ?? beam * (ship.form === 'submarine' ? 0.85 : 0.3),
    draftKnown: draft !== null,
    freeboard: drawnFreeboard(ship.form, beam, widest ?? beam),
    deck: widest !== null && widest > beam + 0.2 ? widest : null,
  };
}

/** A submarine's sail stands about its radius over the hull. */
const topOf = ({ beam, draft, freeboard, deck }: ShipSection, { ship }: DockPlanInput): number =>
  ship?.form === 'submarine' ? beam * 1.43 - draft + 0.4 : freeboard + (deck === null ? 0.4 : 1.6);
