import { dimensionRow, labelSize, layLabels, type Segment } from './dimension.ts';
import { builtLength, builtWidth, certaintyOf, spanOf, usable, type Span } from './edges.ts';
import { drawnBeam, marginSegment, type Frame } from './from-above.ts';
import { drawnFreeboard, sectionOf, type HullSection, type PlaceInSection } from './hull.ts';
import { box, line, polygon, rectangle, type Box, type Drawing, type Label, type Mark } from './marks.ts';
import { enlargementWithin } from './scale.ts';
import { isUnknown, type DockPlanInput, type Extent } from './shape.ts';

export interface CrossSection extends Drawing {
  readonly bottom: number;
  /** Pixels a meter, across and up. */
  readonly scale: number;
  /** How many times larger than the view from above. */
  readonly enlargement: number;
  /** Clear width by water over the sill, as drawn. */
  readonly dock: Box;
  /** Beam by draft, as drawn; null without a ship. */
  readonly ship: Box | null;
  readonly over: readonly Box[];
}

/** Schematic sizes of what no record gives, meters. */
const blockM = 1.5;
const slabM = 2;
const platformM = 2.4;
const emptyWaterM = 9;

const numberOf = ({ high, low }: Extent): number | null => high ?? low;

interface Levels {
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

interface Scene {
  readonly input: DockPlanInput;
  readonly scale: number;
  readonly tile: Box;
  readonly levels: Levels;
  readonly width: Span;
  /** Half the outside width, meters; null when not known. */
  readonly outer: number | null;
  readonly place: PlaceInSection;
}

/** The cut through dock and ship amidships: one scale across and up, a round number of times the plan's. */
export function drawCrossSection(input: DockPlanInput, planScale: number, frame: Frame): CrossSection {
  const { dock, ship } = input;
  const shipLength = ship && numberOf(ship.length);
  const beam = ship && drawnBeam(ship, shipLength);
  const widest = ship && numberOf(ship.widest);
  const draftKnown = ship && numberOf(ship.draft);
  const draft =
    ship && beam !== null ? (draftKnown ?? beam * (ship.form === 'submarine' ? 0.85 : 0.3)) : null;
  const width = builtWidth(dock, beam, builtLength(dock, shipLength).drawn);
  const held = usable(width, dock.beamLimit);
  const outside = dock.outsideWidth && numberOf(dock.outsideWidth);
  const levels = levelsOf(input, draft);

  const freeboard = ship && beam !== null ? drawnFreeboard(ship.form, beam, widest ?? beam) : 0;
  const shape: HullSection | null =
    ship && beam !== null && draft !== null
      ? sectionOf(ship.form, beam, draft, freeboard, (x, y) => [x, y])
      : null;
  const deckOver = widest !== null && beam !== null && widest > beam + 0.2;
  const topM = Math.max(levels.coping + 2.4, (shape?.topM ?? 0) + (deckOver ? 1.6 : 0.4), 3);
  const bottomM = Math.max(levels.sill + blockM + levels.under, (draft ?? 0) + 1) + 0.4;
  const acrossM = outside ?? width.drawn + (dock.kind === 'floating' ? 9 : 0);
  const roomAcross = frame.right - frame.left - 64;
  const most = Math.min(
    roomAcross / Math.max(acrossM, held.drawn, beam ?? 0),
    (frame.right - frame.left - 10) / Math.max(widest ?? 0, acrossM),
    frame.mostHeight / (topM + bottomM),
  );
  const enlargement = enlargementWithin(most / planScale);
  const scale = planScale * enlargement;

  const marks: Mark[] = [];
  const labels: Label[] = [];
  const rows = topRows(input);
  const tileTop = frame.top + rows.height;
  const surface = tileTop + topM * scale;
  const tile = box(frame.left, tileTop, frame.right, surface + bottomM * scale);
  const center = (frame.left + frame.right) / 2;
  const place: PlaceInSection = (across, up) => [center + across * scale, surface - up * scale];
  const scene: Scene = {
    input,
    scale,
    tile,
    levels,
    width,
    outer: outside === null ? null : outside / 2,
    place,
  };
  marks.push(...dockMarks(scene));

  const [leftX, sillY] = place(-width.drawn / 2, -levels.sill);
  const [rightX] = place(width.drawn / 2, 0);
  const inside = box(leftX, surface, rightX, sillY);
  let shipBox: Box | null = null;
  const over: Box[] = [];
  if (ship && beam !== null && draft !== null) {
    const [shipLeft, shipTop] = place(-beam / 2, 0);
    const [shipRight, keelY] = place(beam / 2, -draft);
    shipBox = box(shipLeft, shipTop, shipRight, keelY);
    const hit = collisions(scene, held, beam, draft);
    over.push(...hit.sides, ...hit.sill);
    marks.push(...shipMarks(scene, beam, draft, freeboard, widest, draftKnown !== null, hit));
  } else marks.push({ paint: 'axis', d: line(center, tile.y + 4, center, tile.y + tile.height - 4) });
  marks.push(...personMarks(scene));

  const vertical = verticalRows(scene, rows, frame, draftKnown, shipBox);
  marks.push(...vertical.marks);
  labels.push(...vertical.labels);

  let y = tile.y + tile.height + 11;
  const widthOf = (meters: number) => [center - (meters / 2) * scale, center + (meters / 2) * scale] as const;
  const addRow = (meters: number, segments: readonly Segment[], also: number | null = null, open = false) => {
    const [from, to] = widthOf(meters);
    const row = dimensionRow({
      from,
      to,
      y,
      segments,
      open,
      left: frame.left,
      right: frame.right,
      also: null,
    });
    const leads = open
      ? ''
      : line(from, tile.y + tile.height, from, y) + line(to, tile.y + tile.height, to, y);
    if (leads) marks.push({ paint: 'leader', d: leads });
    marks.push(...row.marks);
    if (also !== null) {
      const [alsoFrom, alsoTo] = widthOf(also);
      marks.push({
        paint: 'dimension',
        d: line(alsoFrom, y - 2.5, alsoFrom, y + 2.5) + line(alsoTo, y - 2.5, alsoTo, y + 2.5),
      });
    }
    labels.push(...row.labels);
    y += row.height;
  };
  if (ship && beam !== null)
    addRow(
      beam,
      [
        { text: `beam ${ship.beam.label}`, tone: 'ship', number: 'ship-beam' },
        ...marginSegment(input, 'beam'),
      ],
      null,
      isUnknown(ship.beam),
    );
  if (ship && deckOver && widest !== null)
    addRow(widest, [{ text: `widest ${ship.widest.label}`, tone: 'ship', number: 'ship-widest' }]);
  const outsideOnly = isUnknown(dock.width) && outside !== null;
  if (!outsideOnly)
    addRow(
      width.drawn,
      [{ text: `clear width ${dock.width.label}`, tone: 'dock', number: 'dock-width' }],
      certaintyOf(width) === 'interval' ? width.free : null,
      certaintyOf(width) === 'unknown',
    );
  if (dock.beamLimit && !isUnknown(dock.beamLimit))
    addRow(held.drawn, [{ text: `widest ship ${dock.beamLimit.label}`, tone: 'dock', number: 'beam-limit' }]);
  if (outside !== null && dock.outsideWidth)
    addRow(outside, [
      { text: `outside ${dock.outsideWidth.label}`, tone: 'dock', number: 'outside-width' },
      ...(outsideOnly
        ? [{ text: `clear width ${dock.width.label}`, tone: 'muted' as const, number: 'dock-width' as const }]
        : []),
    ]);
  return { marks, labels, bottom: y, scale, enlargement, dock: inside, ship: shipBox, over };
}

interface Collision {
  readonly sides: readonly Box[];
  readonly sill: readonly Box[];
}

/** Where walls and sill surely are and the ship would have to be too. */
function collisions({ tile, levels, place }: Scene, held: Span, beam: number, draft: number): Collision {
  const sides: Box[] = [];
  if (held.wall !== null && beam > held.wall + 0.005) {
    const [leftX, topY] = place(-held.wall / 2, Math.max(levels.coping, 0));
    const [rightX] = place(held.wall / 2, 0);
    sides.push(box(tile.x, topY, leftX, bottom(tile)), box(rightX, topY, right(tile), bottom(tile)));
  }
  const { wall } = levels.span;
  const sillY = wall === null ? 0 : place(0, -wall)[1];
  const sill = wall !== null && draft > wall + 0.005 ? [box(tile.x, sillY, right(tile), bottom(tile))] : [];
  return { sides, sill };
}

function shipMarks(
  { input, place }: Scene,
  beam: number,
  draft: number,
  freeboard: number,
  widest: number | null,
  draftKnown: boolean,
  { sides, sill }: Collision,
): Mark[] {
  const { ship, clearances, margins } = input;
  if (!ship) return [];
  const marks: Mark[] = [];
  const shape = sectionOf(ship.form, beam, draft, freeboard, place);
  const known = !isUnknown(ship.beam) && draftKnown;
  const rect = (x1: number, up1: number, x2: number, up2: number) =>
    rectangle(...place(x1, up1), ...place(x2, up2));
  const half = beam / 2;
  const aside =
    rect(-half - clearances.sideM, 0, -half, -draft) + rect(half, 0, half + clearances.sideM, -draft);
  const beneath = rect(-half, -draft, half, -draft - clearances.keelM);
  marks.push({ paint: 'clearance', d: aside + (draftKnown ? beneath : '') });
  for (const [margin, d] of [
    [margins.beam, aside],
    [margins.draft, beneath],
  ] as const)
    if (margin?.fit === 'does-not-fit')
      marks.push({ paint: 'hatch-does-not-fit', d }, { paint: 'line-does-not-fit', d });
  marks.push({ paint: known ? 'hull' : 'hull-broken', d: shape.outline });
  if (known && ship.form !== 'submarine') {
    const inner = sectionOf(ship.form, beam * 0.9, draft * 0.86, freeboard, place);
    marks.push({ paint: 'hull-fine', d: inner.outline });
  }
  marks.push({ paint: 'wet', d: shape.outline, within: [box(...place(-half, 0), ...place(half, -draft))] });
  if (shape.sail) marks.push({ paint: known ? 'hull' : 'hull-broken', d: shape.sail });
  if (ship.form !== 'submarine') {
    const [leftX, topY] = place(-half - 0.5, freeboard + 0.1);
    const [rightX, lowY] = place(half + 0.5, freeboard * 0.35);
    marks.push({ paint: 'hull-top', d: rectangle(leftX, topY - 1, rightX, lowY) });
  }
  const drafts = ship.draft;
  if (drafts.low !== null && drafts.high !== null && drafts.low < drafts.high)
    marks.push({
      paint: 'interval',
      d: rect(-half * 0.9, -drafts.low, half * 0.9, -drafts.high),
    });
  if (sides.length > 0)
    marks.push({ paint: `hatch-${margins.beam?.fit ?? 'unknown'}`, d: shape.outline, within: sides });
  if (sill.length > 0)
    marks.push({ paint: `hatch-${margins.draft?.fit ?? 'unknown'}`, d: shape.outline, within: sill });
  if (widest !== null && widest > beam + 0.2) {
    const w = widest / 2;
    const top = freeboard + 1.1;
    marks.push({
      paint: 'deck',
      d: polygon([
        place(-half, freeboard * 0.55),
        place(-w, freeboard),
        place(-w, top),
        place(w, top),
        place(w, freeboard),
        place(half, freeboard * 0.55),
      ]),
    });
  }
  marks.push({ paint: 'axis', d: line(...place(0, freeboard * 0.8), ...place(0, -draft - 0.6)) });
  return marks;
}

interface TopRows {
  readonly height: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

const topRow = 15;

function topRows(input: DockPlanInput): TopRows {
  const { dock, ship } = input;
  const over =
    dock.kind === 'graving' || dock.kind.startsWith('slip') ? 'water over sill' : 'water over blocks';
  const left: Segment[] = [];
  if (!isUnknown(dock.depth))
    left.push({ text: `depth ${dock.depth.label}`, tone: 'dock', number: 'dock-depth' });
  left.push({
    text: `${over} ${dock.water.label}`,
    tone: isUnknown(dock.water) ? 'muted' : 'dock',
    number: 'water',
  });
  const right: readonly Segment[] = ship
    ? [
        { text: `draft ${ship.draft.label}`, tone: 'ship', number: 'ship-draft' },
        ...marginSegment(input, 'draft'),
      ]
    : [];
  return { left, right, height: Math.max(left.length, right.length) * topRow + 2 };
}

/** Heights: words in rows over the drawing, a thin line down to the dimension beside the walls. */
function verticalRows(
  { levels, tile, place, input }: Scene,
  rows: TopRows,
  frame: Frame,
  draft: number | null,
  ship: Box | null,
): Drawing {
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const first = tile.y - rows.height + labelSize;
  const surface = place(0, 0)[1];
  rows.left.forEach((segment, index) => {
    const baseline = first + index * topRow;
    const x = frame.left + 6 + index * 11;
    labels.push(...layLabels([segment], frame.left + 1 + (index === 0 ? 0 : 11), baseline));
    const extent = segment.number === 'water' ? input.dock.water : input.dock.depth;
    if (isUnknown(extent)) return;
    const topUp = segment.number === 'water' ? 0 : Math.max(levels.coping, 0);
    const bottomUp =
      segment.number === 'water'
        ? -levels.sill
        : input.dock.kind === 'floating'
          ? -(levels.sill + blockM + levels.under)
          : -(numberOf(extent) ?? 0) + topUp;
    marks.push(...verticalLine(x, place(0, topUp)[1], place(0, bottomUp)[1], baseline + 4));
  });
  rows.right.forEach((segment, index) =>
    labels.push({ ...segment, x: frame.right, y: first + index * topRow, anchor: 'end' }),
  );
  if (ship && draft !== null) {
    const x = frame.right - 6;
    const keelY = surface + ship.height;
    marks.push(...verticalLine(x, surface, keelY, first + (rows.right.length - 1) * topRow + 4));
    marks.push({ paint: 'leader', d: line(ship.x + ship.width * 0.7, keelY, x, keelY) });
  }
  return { marks, labels };
}

const verticalLine = (x: number, y1: number, y2: number, labelY: number): Mark[] => [
  { paint: 'leader', d: line(x, labelY, x, y1) },
  { paint: 'dimension', d: line(x, y1, x, y2) + line(x - 4, y1, x + 4, y1) + line(x - 4, y2, x + 4, y2) },
];

function dockMarks(scene: Scene): Mark[] {
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

const right = ({ x, width }: Box) => x + width;
const bottom = ({ y, height }: Box) => y + height;

/** Keel and bilge blocks standing under the sill's level. */
function blocks({ place, levels, width, input }: Scene, floorUp: number): Mark {
  const shipHalf =
    (numberOf(input.ship?.beam ?? { low: null, high: null, label: '' }) ?? width.drawn * 0.6) / 2;
  const stacks = [-shipHalf * 0.62, 0, shipHalf * 0.62].map((at) => {
    const half = at === 0 ? 0.9 : 0.7;
    return rectangle(...place(at - half, -levels.sill), ...place(at + half, floorUp));
  });
  return { paint: 'block', d: stacks.join('') };
}

function surfaceMark({ place, levels, input }: Scene, fromX: number, toX: number): Mark[] {
  const [, y] = place(0, 0);
  const known =
    certaintyOf(levels.span) === 'exact' || input.dock.kind === 'floating' || input.dock.kind === 'shiplift';
  return [{ paint: known ? 'surface' : 'surface-broken', d: line(fromX, y, toX, y) }];
}

/** Walls, fading where the width isn't known, with the band between conflicting readings. */
function sideMarks({ place, width, scale }: Scene, topUp: number, bottomUp: number): Mark[] {
  const marks: Mark[] = [];
  const half = width.drawn / 2;
  const sure = certaintyOf(width);
  const sides = [-1, 1]
    .map((sign) => line(...place(sign * half, topUp), ...place(sign * half, bottomUp)))
    .join('');
  if (sure === 'exact' || sure === 'interval') marks.push({ paint: 'edge', d: sides });
  else marks.push({ paint: 'edge-broken', d: sides });
  if (sure === 'interval' && width.free !== null) {
    const free = width.free / 2;
    marks.push(
      {
        paint: 'interval',
        d:
          rectangle(...place(-half, topUp), ...place(-free, bottomUp)) +
          rectangle(...place(free, topUp), ...place(half, bottomUp)),
      },
      {
        paint: 'edge-broken',
        d:
          line(...place(-free, topUp), ...place(-free, bottomUp)) +
          line(...place(free, topUp), ...place(free, bottomUp)),
      },
    );
  }
  if (sure === 'at-most' || sure === 'unknown') {
    const reach = Math.min(16 / scale, half * 0.3);
    marks.push(
      { paint: 'fade-right', d: rectangle(...place(-half, topUp), ...place(-half + reach, bottomUp)) },
      { paint: 'fade-left', d: rectangle(...place(half - reach, topUp), ...place(half, bottomUp)) },
    );
  }
  return marks;
}

function gravingMarks(scene: Scene): Mark[] {
  const { place, levels, width, tile } = scene;
  const half = width.drawn / 2;
  const floorUp = -levels.sill - blockM;
  const [leftX, copingY] = place(-half, levels.coping);
  const [rightX, floorY] = place(half, floorUp);
  const end = bottom(tile);
  const marks: Mark[] = [];
  const ground = polygon([
    [tile.x, copingY],
    [leftX, copingY],
    [leftX, levels.open ? end : floorY],
    [rightX, levels.open ? end : floorY],
    [rightX, copingY],
    [right(tile), copingY],
    [right(tile), bottom(tile)],
    [tile.x, bottom(tile)],
  ]);
  marks.push({ paint: 'ground', d: ground }, { paint: 'ground-hatch', d: ground });
  const [, surfaceY] = place(0, 0);
  marks.push({ paint: 'basin', d: rectangle(leftX, surfaceY, rightX, levels.open ? bottom(tile) : floorY) });
  if (levels.open) {
    const [, keelY] = place(0, -levels.sill);
    marks.push({ paint: 'question', d: rectangle(leftX, keelY, rightX, bottom(tile)) });
    marks.push({
      paint: 'vanish',
      d: rectangle(tile.x - 1, (keelY + bottom(tile)) / 2, right(tile) + 1, bottom(tile) + 1),
    });
  } else {
    marks.push({ paint: 'floor', d: rectangle(leftX, floorY, rightX, bottom(tile)) }, blocks(scene, floorUp));
    if (levels.also !== null)
      marks.push({
        paint: 'interval',
        d: rectangle(...place(-half, -levels.also), ...place(half, -levels.sill)),
      });
    marks.push({ paint: 'edge', d: line(leftX, floorY, rightX, floorY) });
    marks.push({
      paint: 'edge-fine',
      d: line(leftX, place(0, -levels.sill)[1], rightX, place(0, -levels.sill)[1]),
    });
  }
  marks.push(...sideMarks(scene, levels.coping, levels.open ? -levels.sill : floorUp));
  marks.push({
    paint: levels.copingKnown ? 'edge' : 'edge-broken',
    d: line(tile.x, copingY, leftX, copingY) + line(rightX, copingY, right(tile), copingY),
  });
  // The gallery for pipes and cables that runs behind the coping of every graving dock.
  const gallery = Math.min(2.2, (levels.sill + levels.coping) * 0.2);
  if (gallery * scene.scale > 5)
    marks.push({
      paint: 'edge-fine',
      d: [-1, 1]
        .map((sign) =>
          rectangle(
            ...place(sign * (half + 1.2), levels.coping - 1.2),
            ...place(sign * (half + 1.2 + gallery), levels.coping - 1.2 - gallery),
          ),
        )
        .join(''),
    });
  marks.push(...surfaceMark(scene, leftX, rightX));
  return marks;
}

function floatingMarks(scene: Scene): Mark[] {
  const { place, levels, width, tile, outer, scale } = scene;
  const half = width.drawn / 2;
  const outsideOnly = outer !== null && certaintyOf(width) === 'at-most' && Math.abs(outer - half) < 0.01;
  const wallM = 4.5;
  const outM = outer ?? half + wallM;
  const deckUp = -levels.sill - blockM;
  const keelUp = deckUp - levels.under;
  const [, surfaceY] = place(0, 0);
  const marks: Mark[] = [{ paint: 'sea', d: rectangle(tile.x, surfaceY, right(tile), bottom(tile)) }];
  const pontoon = rectangle(...place(-outM, deckUp), ...place(outM, keelUp));
  const known = certaintyOf(levels.span) === 'exact';
  marks.push({ paint: 'floor', d: pontoon });
  const cells: string[] = [];
  for (let at = -outM + outM / 4; at < outM - 0.1; at += outM / 4)
    cells.push(line(...place(at, deckUp), ...place(at, keelUp)));
  marks.push({ paint: 'edge-fine', d: cells.join('') });
  marks.push(blocks(scene, deckUp));
  const walls = (inner: number) =>
    rectangle(...place(-outM, levels.coping), ...place(-inner, deckUp)) +
    rectangle(...place(inner, levels.coping), ...place(outM, deckUp));
  if (outsideOnly) {
    const reach = Math.min(outM * 0.5, 46 / scale);
    marks.push(
      { paint: 'fade-right', d: rectangle(...place(-outM, levels.coping), ...place(-outM + reach, deckUp)) },
      { paint: 'fade-left', d: rectangle(...place(outM - reach, levels.coping), ...place(outM, deckUp)) },
    );
  } else if (outer === null) {
    marks.push(
      { paint: 'fade-left', d: rectangle(...place(-outM, levels.coping), ...place(-half, deckUp)) },
      { paint: 'fade-right', d: rectangle(...place(half, levels.coping), ...place(outM, deckUp)) },
      ...sideMarks(scene, levels.coping, deckUp),
    );
  } else marks.push({ paint: 'wall', d: walls(half) }, ...sideMarks(scene, levels.coping, deckUp));
  if (levels.open || !known)
    marks.push({ paint: 'question', d: rectangle(...place(-outM, deckUp), ...place(outM, keelUp)) });
  const outside =
    line(...place(-outM, levels.coping), ...place(-outM, keelUp)) +
    line(...place(outM, levels.coping), ...place(outM, keelUp));
  marks.push({ paint: outer === null ? 'edge-broken' : 'edge', d: outside });
  const level =
    line(...place(-outM, deckUp), ...place(outM, deckUp)) +
    line(...place(-outM, keelUp), ...place(outM, keelUp));
  marks.push({ paint: known ? 'edge' : 'edge-broken', d: level });
  marks.push(...surfaceMark(scene, tile.x, right(tile)));
  return marks;
}

function shipliftMarks(scene: Scene): Mark[] {
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

function slipMarks(scene: Scene): Mark[] {
  const { place, levels, width, tile } = scene;
  const half = width.drawn / 2;
  const floorUp = -levels.sill - blockM;
  const [, surfaceY] = place(0, 0);
  const [, floorY] = place(0, floorUp);
  const marks: Mark[] = [
    { paint: 'sea', d: rectangle(tile.x, surfaceY, right(tile), floorY) },
    { paint: 'floor', d: rectangle(tile.x, floorY, right(tile), bottom(tile)) },
    { paint: 'ground-hatch', d: rectangle(tile.x, floorY, right(tile), bottom(tile)) },
    blocks(scene, floorUp),
    { paint: levels.open ? 'edge-broken' : 'edge', d: line(tile.x, floorY, right(tile), floorY) },
  ];
  if (levels.open) {
    const [leftX] = place(-half, 0);
    const [rightX] = place(half, 0);
    marks.push({ paint: 'question', d: rectangle(leftX, floorY, rightX, bottom(tile)) });
  }
  const limits = [-half, half].map((at) => line(...place(at, 2), ...place(at, floorUp))).join('');
  marks.push({ paint: certaintyOf(width) === 'exact' ? 'limit' : 'edge-broken', d: limits });
  marks.push(...surfaceMark(scene, tile.x, right(tile)));
  return marks;
}

/** A person on the coping, 1.75 m tall: the measure everyone carries. */
function personMarks({ place, levels, width, outer, scale, input }: Scene): Mark[] {
  const tall = 1.75;
  if (tall * scale < 6 || input.dock.kind === 'slipway' || input.dock.kind === 'marine-railway') return [];
  const at =
    input.dock.kind === 'floating'
      ? -((outer ?? width.drawn / 2 + 4.5) - 1.6)
      : -width.drawn / 2 - (input.dock.kind === 'shiplift' ? 6.5 : 2.4);
  const [x, foot] = place(at, levels.coping);
  const size = tall * scale;
  const head = size * 0.13;
  const d =
    `M${x - head} ${foot - size + head}a${head} ${head} 0 1 0 ${head * 2} 0a${head} ${head} 0 1 0 ${-head * 2} 0Z` +
    polygon([
      [x - size * 0.13, foot],
      [x - size * 0.17, foot - size * 0.7],
      [x + size * 0.17, foot - size * 0.7],
      [x + size * 0.13, foot],
    ]);
  return [{ paint: 'figure', d }];
}
