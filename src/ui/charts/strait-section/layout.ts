import { textWidth } from '../text-width.ts';

/** A ship as she lies in the water, meters; null where not known. */
export interface SectionShip {
  readonly beamM: number | null;
  readonly draftM: number | null;
  readonly airDraftM: number | null;
}

export interface SectionInput {
  /** From shore to shore; null where not known. */
  readonly widthM: number | null;
  readonly depthM: number | null;
  /** Largest ship that may pass; null where there is no limit on record. */
  readonly limits: SectionShip;
  /** A draft limit of the user's own. */
  readonly whatIfDraftM: number | null;
  /** Null when no ship is chosen. */
  readonly ship: SectionShip | null;
  /** How lengths are written: `14.2 m`. */
  readonly meters: (lengthM: number) => string;
  /** How the width is written: `22.6 nm`. */
  readonly breadth: (lengthM: number) => string;
}

/** `open`: a name alone, where the level is not known. */
export type LineTone = 'limit' | 'what-if' | 'bed' | 'ship' | 'open';

/** A level with its name at one side. */
export interface LevelLine {
  readonly key: string;
  readonly tone: LineTone;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly textY: number;
  readonly side: 'left' | 'right';
}

export interface SectionLayout {
  readonly width: number;
  readonly height: number;
  /** False where nothing is known but the width: then only the strip is drawn. */
  readonly isCut: boolean;
  readonly waterY: number;
  readonly bed: { readonly y: number; readonly path: string } | null;
  /** Where the drawing of the water ends. */
  readonly bottomY: number;
  readonly inner: { readonly left: number; readonly right: number };
  /** Walls of a canal, where beam is limited. */
  readonly walls: {
    readonly left: number;
    readonly right: number;
    readonly text: string;
    readonly shipText: string | null;
  } | null;
  readonly hull: {
    readonly path: string;
    readonly mast: { readonly x: number; readonly from: number; readonly to: number } | null;
  } | null;
  readonly lines: readonly LevelLine[];
  /** From shore to shore, to a scale of its own. */
  readonly strip: {
    readonly y: number;
    readonly left: number;
    readonly right: number;
    readonly ship: number | null;
    readonly text: string;
    readonly shipText: string | null;
  } | null;
}

const sectionHeight = 168;
const top = 10;
const labelRoom = 104;
const lineHeight = 14;
const stripRoom = 52;

/** A ship's dimension counts for the scale only where it is known. */
const most = (...values: readonly (number | null | undefined)[]): number =>
  Math.max(0, ...values.map((value) => value ?? 0));

/** Water, bed, limits and ship to one scale across and down; below it the width, to a scale of its own. */
export function layoutSection(input: SectionInput, width = 388): SectionLayout {
  const { depthM, limits, whatIfDraftM, ship, widthM, meters } = input;
  const hasNamesAtRight = ship !== null || whatIfDraftM !== null;
  const inner = { left: labelRoom, right: width - (hasNamesAtRight ? labelRoom : 1) };
  const room = inner.right - inner.left;
  const up = Math.max(most(limits.airDraftM, ship?.airDraftM) * 1.08, ship ? 8 : 3);
  const down = Math.max(most(depthM, limits.draftM, ship?.draftM, whatIfDraftM) * 1.12, 10);
  const across = Math.max(most(limits.beamM) * 1.25, most(ship?.beamM) * 1.6, 20);
  const scale = Math.min((sectionHeight - top) / (up + down), room / across);
  const waterY = top + up * scale;
  const bottomY = waterY + down * scale;
  const middle = (inner.left + inner.right) / 2;
  const bedY = depthM === null ? null : waterY + depthM * scale;

  const walls =
    limits.beamM === null
      ? null
      : {
          left: middle - (limits.beamM / 2) * scale,
          right: middle + (limits.beamM / 2) * scale,
          text: `beam to ${meters(limits.beamM)}`,
          shipText: ship === null || ship.beamM === null ? null : `her beam ${meters(ship.beamM)}`,
        };
  const isCut =
    ship !== null || [depthM, whatIfDraftM, ...Object.values(limits)].some((each) => each !== null);
  const levels = levelsOf(input, down).map(({ at, ...named }) => ({ named, y: waterY + at * scale }));
  const lines = (['left', 'right'] as const).flatMap((side) =>
    placed(
      levels.filter(({ named }) => named.side === side),
      side === 'left' ? inner.left : inner.right,
      side === 'left' ? inner.right : inner.left,
      middle,
    ),
  );

  const cutHeight = isCut ? bottomY + (walls ? 22 : 8) : 0;
  return {
    width,
    height: cutHeight + (widthM === null ? 0 : stripRoom),
    isCut,
    waterY,
    bottomY,
    inner,
    bed: bedY === null ? null : { y: bedY, path: bedPath(inner, bedY, bottomY) },
    walls,
    hull: hullOf(ship, middle, waterY, scale),
    lines,
    strip: stripOf(input, width, cutHeight + 24),
  };
}

type Level = Pick<LevelLine, 'key' | 'tone' | 'text' | 'side'>;

/** Every level that is known, meters under the water: the strait's own at the left, the user's at the right. */
function levelsOf(input: SectionInput, bottom: number): readonly (Level & { readonly at: number })[] {
  const { depthM, limits, whatIfDraftM, ship, meters } = input;
  const all: readonly (readonly [key: string, LineTone, Level['side'], at: number | null, text: string])[] = [
    ['bed', 'bed', 'left', depthM, 'depth'],
    ['draft', 'limit', 'left', limits.draftM, 'draft to'],
    ['air', 'limit', 'left', limits.airDraftM === null ? null : -limits.airDraftM, 'height to'],
    ['what-if', 'what-if', 'right', whatIfDraftM, 'what-if'],
    ['keel', 'ship', 'right', ship?.draftM ?? null, 'her draft'],
    ['mast', 'ship', 'right', ship && ship.airDraftM !== null ? -ship.airDraftM : null, 'her height'],
  ];
  const known = all.flatMap(([key, tone, side, at, name]) =>
    at === null ? [] : [{ key, tone, side, at, text: `${name} ${meters(Math.abs(at))}` }],
  );
  return depthM === null && limits.draftM === null
    ? [...known, { key: 'open', tone: 'open', side: 'left', at: bottom, text: 'depth not known' }]
    : known;
}

/** Levels from the top down; names that lie close are moved apart. */
function placed(
  levels: readonly { readonly named: Level; readonly y: number }[],
  near: number,
  far: number,
  middle: number,
): LevelLine[] {
  let last = -Infinity;
  return levels
    .toSorted((a, b) => a.y - b.y)
    .map(({ named: { key, tone, text, side }, y }) => {
      last = Math.max(y + 4, last + lineHeight);
      return { key, tone, text, side, y, textY: last, from: near, to: tone === 'ship' ? middle : far };
    });
}

/** A bed that reads as ground: a line with small waves, the same each time. */
function bedPath({ left, right }: SectionLayout['inner'], y: number, bottom: number): string {
  const steps = 12;
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const x = left + ((right - left) * step) / steps;
    // Never above the least depth.
    return `${x.toFixed(1)} ${(y + Math.abs(Math.sin(step * 1.7)) * 2.4).toFixed(1)}`;
  });
  return `M${points.join('L')}L${right} ${bottom}L${left} ${bottom}Z`;
}

/** Her midship section: a box with round bilges, her sides rising above the water by two thirds of the draft. */
function hullOf(
  ship: SectionShip | null,
  middle: number,
  waterY: number,
  scale: number,
): SectionLayout['hull'] {
  if (!ship || ship.beamM === null || ship.draftM === null) return null;
  const half = (ship.beamM / 2) * scale;
  const keel = waterY + ship.draftM * scale;
  const deck = waterY - Math.min(ship.draftM * 0.66, ship.airDraftM ?? Infinity) * scale;
  const bilge = Math.min(half, (keel - waterY) * 0.7, 6);
  const path = [
    `M${middle - half} ${deck}`,
    `L${middle - half} ${keel - bilge}`,
    `Q${middle - half} ${keel} ${middle - half + bilge} ${keel}`,
    `L${middle + half - bilge} ${keel}`,
    `Q${middle + half} ${keel} ${middle + half} ${keel - bilge}`,
    `L${middle + half} ${deck}Z`,
  ].join('');
  return {
    path,
    mast: ship.airDraftM === null ? null : { x: middle, from: deck, to: waterY - ship.airDraftM * scale },
  };
}

function stripOf(
  { widthM, ship, meters, breadth }: SectionInput,
  width: number,
  y: number,
): SectionLayout['strip'] {
  if (widthM === null || widthM <= 0) return null;
  const [left, right] = [14, width - 14];
  const beam = ship?.beamM ?? null;
  const shipWidth = beam === null ? null : (beam / widthM) * (right - left);
  const text = `${breadth(widthM)} from shore to shore`;
  const shipText =
    beam === null || shipWidth === null
      ? null
      : shipWidth < 1
        ? `her beam, ${meters(beam)}, thinner than the line`
        : `her beam, ${meters(beam)}`;
  return {
    y,
    left,
    right,
    ship: shipWidth === null ? null : Math.max(shipWidth, 1),
    text,
    shipText:
      shipText !== null && textWidth(shipText, 11) + textWidth(text, 11) < width - 6 ? shipText : null,
  };
}
