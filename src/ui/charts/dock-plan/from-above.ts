import { dimensionRow, type Segment } from './dimension.ts';
import { builtLength, builtWidth, certaintyOf, usable, type Span } from './edges.ts';
import { deckFromAbove, outlineFromAbove, type Place } from './hull.ts';
import {
  box,
  boxPath,
  line,
  rectangle,
  zigzag,
  type Box,
  type Drawing,
  type Label,
  type Mark,
} from './marks.ts';
import { isUnknown, type DockKind, type DockPlanInput, type Extent, type ShipShape } from './shape.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The drawing itself, without rows of words, gets no higher than this. */
  readonly mostHeight: number;
}

export interface FromAbove extends Drawing {
  readonly bottom: number;
  /** Pixels a meter, along and across. */
  readonly scale: number;
  /** The clear inside of the dock as drawn. */
  readonly dock: Box;
  /** The ship at its waterline; null without a ship or when its length isn't known. */
  readonly ship: Box | null;
  /** Where the ship lies outside the dock for certain. */
  readonly over: readonly Box[];
  /** Where section A–A is cut. */
  readonly cutX: number;
}

interface Scene {
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

/** Room beside the dock for land, gate and sea: schematic, in pixels. */
const pads: Readonly<Record<DockKind, readonly [land: number, sea: number, side: number]>> = {
  graving: [12, 22, 10],
  floating: [14, 14, 9],
  shiplift: [30, 16, 12],
  slipway: [22, 22, 9],
  'marine-railway': [22, 22, 9],
};

const right = ({ x, width }: Box) => x + width;
const bottom = ({ y, height }: Box) => y + height;
const numberOf = ({ high, low }: Extent): number | null => high ?? low;

/** How far a ship reaches out of the head and the gate, meters, for how each kind of dock takes a longer ship. */
export function reachOut(
  kind: DockKind,
  dockLength: number,
  shipLength: number,
  endM: number,
): { readonly bow: number; readonly stern: number } {
  const spare = dockLength - shipLength;
  if (spare >= 0) return { bow: -spare / 2, stern: -spare / 2 };
  switch (kind) {
    case 'graving':
      return { bow: -spare + endM, stern: -endM };
    case 'floating':
    case 'shiplift':
      return { bow: -spare / 2, stern: -spare / 2 };
    case 'slipway':
    case 'marine-railway':
      return { bow: 0, stern: -spare };
  }
}

/** The dock and the ship from above: one scale along and across. */
export function drawFromAbove(input: DockPlanInput, frame: Frame): FromAbove {
  const { dock, ship, clearances } = input;
  const shipLength = ship && numberOf(ship.length);
  const shipBeam = ship && drawnBeam(ship, shipLength);
  const shipWidest = ship && numberOf(ship.widest);
  const length = builtLength(dock, shipLength);
  const width = builtWidth(dock, shipBeam, length.drawn);
  const held = usable(length, dock.lengthLimit);
  const heldSpan = usable(width, dock.beamLimit);
  const outside = dock.outsideWidth && numberOf(dock.outsideWidth);

  const out =
    shipLength === null ? null : reachOut(dock.kind, held.free ?? held.drawn, shipLength, clearances.endM);
  const [land, sea, side] = pads[dock.kind];
  // The operator's limit lies amidst the dock as built, or reaches out of it at both ends.
  const inset = (length.drawn - held.drawn) / 2;
  const over = {
    bow: Math.max(0, -inset, (out?.bow ?? 0) - inset),
    stern: Math.max(0, -inset, (out?.stern ?? 0) - inset),
  };
  const alongM = length.drawn + over.bow + over.stern;
  const acrossM = Math.max(width.drawn, heldSpan.drawn, outside ?? 0, shipWidest ?? 0, shipBeam ?? 0);
  const scale = Math.min(
    (frame.right - frame.left - land - sea) / alongM,
    (frame.mostHeight - 2 * side) / acrossM,
  );

  const labels: Label[] = [];
  const marks: Mark[] = [];
  const drawnWidth = alongM * scale + land + sea;
  const startX = frame.left + (frame.right - frame.left - drawnWidth) / 2 + land + over.bow * scale;
  const heightM = Math.max(width.drawn, outside ?? 0);
  const tileHeight = Math.max(heightM * scale + 2 * side, acrossM * scale + 6);

  // Dimension rows over the tile.
  let y = frame.top + 8;
  const endX = startX + length.drawn * scale;
  const lengthRow = dimensionRow({
    from: startX,
    to: endX,
    y,
    segments: [{ text: `length ${dock.length.label}`, tone: 'dock', number: 'dock-length' }],
    also: certaintyOf(length) === 'interval' && length.free !== null ? startX + length.free * scale : null,
    open: certaintyOf(length) === 'unknown',
    left: frame.left,
    right: frame.right,
  });
  marks.push(...lengthRow.marks);
  labels.push(...lengthRow.labels);
  y += lengthRow.height;
  if (dock.lengthLimit && !isUnknown(dock.lengthLimit)) {
    const row = dimensionRow({
      from: startX + inset * scale,
      to: startX + (inset + held.drawn) * scale,
      y,
      segments: [{ text: `longest ship ${dock.lengthLimit.label}`, tone: 'dock', number: 'length-limit' }],
      left: frame.left,
      right: frame.right,
    });
    marks.push(...row.marks);
    labels.push(...row.labels);
    y += row.height;
  }

  const tileTop = y - 6;
  const tile = box(frame.left, tileTop, frame.right, tileTop + tileHeight);
  const middle = tileTop + tileHeight / 2;
  const inside = box(startX, middle - (width.drawn / 2) * scale, endX, middle + (width.drawn / 2) * scale);
  const scene: Scene = {
    input,
    scale,
    tile,
    dock: inside,
    length,
    width,
    outer: outside === null ? null : (outside / 2) * scale,
    middle,
  };
  marks.push(...dockMarks(scene), ...leaders(scene, length, frame));

  // The limit the operator states, where it is less than what is built.
  const heldX = startX + inset * scale;
  if (held !== length || heldSpan !== width)
    marks.push({
      paint: 'limit',
      d: rectangle(
        heldX,
        middle - (heldSpan.drawn / 2) * scale,
        heldX + held.drawn * scale,
        middle + (heldSpan.drawn / 2) * scale,
      ),
    });

  let shipBox: Box | null = null;
  const overBoxes: Box[] = [];
  let cutX = (startX + endX) / 2;
  if (ship && shipLength !== null && shipBeam !== null && out) {
    const bowX = heldX - out.bow * scale;
    const place: Place = (along, across) => [bowX + along * scale, middle + across * scale];
    const sternX = bowX + shipLength * scale;
    cutX = (bowX + sternX) / 2;
    shipBox = box(bowX, middle - (shipBeam / 2) * scale, sternX, middle + (shipBeam / 2) * scale);
    const beyond = outsideBoxes(shipBox, heldX, held, heldSpan, scale, middle);
    overBoxes.push(...beyond.ends, ...beyond.sides);
    marks.push(
      ...shipMarks(ship, shipLength, shipBeam, shipWidest, place, input),
      ...hatchMarks(outlineFromAbove(ship.form, shipLength, shipBeam, place), beyond, input),
    );
  }
  if (certaintyOf(length) === 'unknown') {
    const spare = shipBox ? (inside.width - shipBox.width) / 2 : inside.width * 0.24;
    for (const x of [inside.x + spare / 2, inside.x + inside.width - spare / 2])
      marks.push({ paint: 'break', d: zigzag(x, tile.y - 1, tile.y + tile.height + 1, 4) });
  }
  const tileBottom = tile.y + tile.height;
  marks.push({
    paint: 'cut',
    d: line(cutX, tile.y - 3, cutX, tile.y + 5) + line(cutX, tileBottom - 5, cutX, tileBottom + 3),
  });
  for (const baseline of [tile.y + 8, tileBottom - 2])
    labels.push({ text: 'A', x: cutX + 3.5, y: baseline, anchor: 'start', tone: 'letter' });

  y = tile.y + tile.height + 11;
  if (ship && shipBox) {
    const segments: Segment[] = [
      { text: `ship ${ship.length.label}`, tone: 'ship', number: 'ship-length' },
      ...marginSegment(input, 'length'),
    ];
    const row = dimensionRow({
      from: shipBox.x,
      to: shipBox.x + shipBox.width,
      y,
      segments,
      left: frame.left,
      right: frame.right,
    });
    marks.push(...row.marks);
    labels.push(...row.labels);
    y += row.height;
  }
  return { marks, labels, bottom: y, scale, dock: inside, ship: shipBox, over: overBoxes, cutX };
}

/** The waterline beam, else a broken outline as wide as such ships are. */
export const drawnBeam = (ship: ShipShape, length: number | null): number =>
  numberOf(ship.beam) ?? (numberOf(ship.widest) ?? (length ?? 100) / 6.5) * 0.6;

export const marginSegment = (
  { margins }: DockPlanInput,
  of: 'length' | 'beam' | 'draft' | 'lift',
): Segment[] => {
  const margin = margins[of];
  return margin ? [{ text: margin.label, tone: margin.fit, number: `margin-${of}` }] : [];
};

interface Outside {
  readonly ends: readonly Box[];
  readonly sides: readonly Box[];
}

/** The parts of the ship's box that surely lie beyond the ends and beyond the sides. */
function outsideBoxes(
  ship: Box,
  startX: number,
  length: Span,
  width: Span,
  scale: number,
  middle: number,
): Outside {
  const endX = right(ship);
  const ends: Box[] = [];
  const sides: Box[] = [];
  if (length.wall !== null) {
    const limitX = startX + length.wall * scale;
    if (ship.x < startX - 0.01) ends.push(box(ship.x, ship.y, startX, bottom(ship)));
    if (endX > limitX + 0.01) ends.push(box(limitX, ship.y, endX, bottom(ship)));
  }
  if (width.wall !== null) {
    const half = (width.wall / 2) * scale;
    if (ship.height / 2 > half + 0.01)
      sides.push(box(ship.x, ship.y, endX, middle - half), box(ship.x, middle + half, endX, bottom(ship)));
  }
  return { ends, sides };
}

function hatchMarks(outline: string, { ends, sides }: Outside, { margins }: DockPlanInput): Mark[] {
  const marks: Mark[] = [];
  if (ends.length > 0)
    marks.push({ paint: `hatch-${margins.length?.fit ?? 'unknown'}`, d: outline, within: ends });
  if (sides.length > 0)
    marks.push({ paint: `hatch-${margins.beam?.fit ?? 'unknown'}`, d: outline, within: sides });
  return marks;
}

function shipMarks(
  ship: ShipShape,
  length: number,
  beam: number,
  widest: number | null,
  place: Place,
  { clearances }: DockPlanInput,
): Mark[] {
  const marks: Mark[] = [];
  const known = !isUnknown(ship.beam);
  const [bowX, topY] = place(-clearances.endM, -beam / 2 - clearances.sideM);
  const [sternX, bottomY] = place(length + clearances.endM, beam / 2 + clearances.sideM);
  marks.push({ paint: 'clearance', d: rectangle(bowX, topY, sternX, bottomY) });
  const outline = outlineFromAbove(ship.form, length, beam, place);
  marks.push({ paint: known ? 'hull' : 'hull-broken', d: outline });
  if (known && ship.form !== 'submarine') {
    const inner: Place = (along, across) => place(length * 0.02 + along * 0.965, across * 0.8);
    marks.push({ paint: 'hull-fine', d: outlineFromAbove(ship.form, length, beam, inner) });
  }
  if (ship.form === 'submarine') {
    const sail: Place = (along, across) => place(length * 0.3 + along * 0.1, across * 0.3);
    marks.push({ paint: 'hull-fine', d: outlineFromAbove('fine', length, beam, sail) });
  }
  if (widest !== null && widest > beam + 0.2) {
    const d =
      widest > beam * 1.3
        ? deckFromAbove(length, widest, place)
        : outlineFromAbove(ship.form, length, widest, place);
    marks.push({ paint: 'deck', d });
  }
  const [axisX1, axisY] = place(-length * 0.03, 0);
  const [axisX2] = place(length * 1.03, 0);
  marks.push({ paint: 'axis', d: line(axisX1, axisY, axisX2, axisY) });
  return marks;
}

function leaders({ tile, dock }: Scene, length: Span, frame: Frame): Mark[] {
  if (certaintyOf(length) === 'unknown') return [];
  const top = frame.top + 12;
  return [
    {
      paint: 'leader',
      d:
        line(dock.x, top, dock.x, Math.max(tile.y, dock.y)) +
        line(dock.x + dock.width, top, dock.x + dock.width, Math.max(tile.y, dock.y)),
    },
  ];
}

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

/** The four edges, each drawn as surely as it is known. */
function edgeMarks({ dock, length, width, scale, middle }: Scene, ends: boolean): Mark[] {
  const marks: Mark[] = [];
  const [lengthKnown, widthKnown] = [certaintyOf(length), certaintyOf(width)];
  const sides =
    line(dock.x, dock.y, right(dock), dock.y) + line(dock.x, bottom(dock), right(dock), bottom(dock));
  if (widthKnown === 'exact' || widthKnown === 'interval') marks.push({ paint: 'edge', d: sides });
  else marks.push({ paint: 'edge-broken', d: sides });
  if (widthKnown === 'interval' && width.free !== null) {
    const half = (width.free / 2) * scale;
    marks.push(
      {
        paint: 'interval',
        d:
          rectangle(dock.x, dock.y, right(dock), middle - half) +
          rectangle(dock.x, middle + half, right(dock), bottom(dock)),
      },
      {
        paint: 'edge-broken',
        d:
          line(dock.x, middle - half, right(dock), middle - half) +
          line(dock.x, middle + half, right(dock), middle + half),
      },
    );
  }
  if (widthKnown === 'at-most' || widthKnown === 'unknown') {
    const reach = Math.min(dock.height * 0.22, 14);
    marks.push(
      { paint: 'fade-down', d: rectangle(dock.x, dock.y, right(dock), dock.y + reach) },
      { paint: 'fade-up', d: rectangle(dock.x, bottom(dock) - reach, right(dock), bottom(dock)) },
    );
  }
  if (!ends) return marks;
  const head = line(dock.x, dock.y, dock.x, bottom(dock));
  const gate = line(right(dock), dock.y, right(dock), bottom(dock));
  if (lengthKnown === 'unknown') return [...marks, { paint: 'edge-broken', d: head + gate }];
  marks.push(
    { paint: 'edge', d: head },
    { paint: lengthKnown === 'exact' || lengthKnown === 'interval' ? 'edge' : 'edge-broken', d: gate },
  );
  if (lengthKnown === 'interval' && length.free !== null) {
    const freeX = dock.x + length.free * scale;
    marks.push(
      { paint: 'interval', d: rectangle(freeX, dock.y, right(dock), bottom(dock)) },
      { paint: 'edge-broken', d: line(freeX, dock.y, freeX, bottom(dock)) },
    );
  }
  return marks;
}

/** Blocks along the centerline, about 2 m apart drawn as a broken band. */
function blockMarks({ dock, scale, middle }: Scene): Mark[] {
  const half = Math.max(0.7 * scale, 0.9);
  const step = Math.max(6 * scale, 5);
  const blocks: string[] = [];
  for (let x = dock.x + step; x < right(dock) - step; x += step)
    blocks.push(rectangle(x, middle - half, x + step * 0.45, middle + half));
  return [{ paint: 'block', d: blocks.join('') }];
}

function gravingMarks(scene: Scene): Mark[] {
  const { tile, dock, width, length } = scene;
  const gateX = right(dock);
  const unknownLength = certaintyOf(length) === 'unknown';
  const gate = 5;
  const marks: Mark[] = [
    { paint: 'ground', d: rectangle(tile.x, tile.y, gateX + gate, bottom(tile)) },
    { paint: 'ground-hatch', d: rectangle(tile.x, tile.y, gateX + gate, bottom(tile)) },
    { paint: 'sea', d: rectangle(gateX + gate, tile.y, right(tile), bottom(tile)) },
    { paint: 'edge-fine', d: line(gateX + gate, tile.y, gateX + gate, bottom(tile)) },
    { paint: 'basin', d: boxPath(dock) },
    ...blockMarks(scene),
    ...edgeMarks(scene, true),
  ];
  const lip = 3;
  const caisson = rectangle(gateX, dock.y - lip, gateX + gate, bottom(dock) + lip);
  marks.push({
    paint: unknownLength || certaintyOf(width) === 'unknown' ? 'edge-broken' : 'gate',
    d: caisson,
  });
  return marks;
}

function floatingMarks(scene: Scene): Mark[] {
  const { tile, dock, outer, middle, width, length } = scene;
  const sure = certaintyOf(width);
  const marks: Mark[] = [{ paint: 'sea', d: boxPath(tile) }];
  const wallM = Math.min(dock.height * 0.14, 9);
  const outerY = outer ?? dock.height / 2 + wallM;
  const span = (y1: number, y2: number) => rectangle(dock.x, y1, right(dock), y2);
  const outsideOnly = outer !== null && sure === 'at-most' && Math.abs(outer - dock.height / 2) < 0.01;
  marks.push({ paint: 'floor', d: span(middle - outerY, middle + outerY) });
  marks.push(...blockMarks(scene), { paint: 'wet', d: span(middle - outerY, middle + outerY) });
  if (outsideOnly) {
    const reach = Math.min(outer * 0.55, 40);
    marks.push(
      { paint: 'fade-down', d: span(middle - outerY, middle - outerY + reach) },
      { paint: 'fade-up', d: span(middle + outerY - reach, middle + outerY) },
      { paint: 'edge', d: span(middle - outerY, middle + outerY) },
    );
    return [...marks, ...endFades(scene, outerY)];
  }
  const walls = span(middle - outerY, dock.y) + span(bottom(dock), middle + outerY);
  if (outer === null) {
    marks.push(
      { paint: 'fade-up', d: span(middle - outerY, dock.y) },
      { paint: 'fade-down', d: span(bottom(dock), middle + outerY) },
      {
        paint: 'edge-broken',
        d:
          line(dock.x, middle - outerY, right(dock), middle - outerY) +
          line(dock.x, middle + outerY, right(dock), middle + outerY),
      },
    );
  } else marks.push({ paint: 'wall', d: walls }, { paint: 'edge-fine', d: walls });
  marks.push(...edgeMarks(scene, false));
  if (certaintyOf(length) !== 'unknown')
    marks.push({
      paint: outer === null ? 'edge-fine' : 'edge',
      d:
        line(dock.x, middle - outerY, dock.x, middle + outerY) +
        line(right(dock), middle - outerY, right(dock), middle + outerY),
    });
  return [...marks, ...endFades(scene, outerY)];
}

/** Ends of a floating structure whose length isn't known run out into the water. */
function endFades({ dock, length, middle }: Scene, half: number): Mark[] {
  if (certaintyOf(length) !== 'unknown') return [];
  const d =
    line(dock.x, middle - half, dock.x, middle + half) +
    line(right(dock), middle - half, right(dock), middle + half);
  return [{ paint: 'edge-broken', d }];
}

function shipliftMarks(scene: Scene): Mark[] {
  const { tile, dock, width, length } = scene;
  const quayEnd = right(dock);
  const sure = certaintyOf(width);
  const marks: Mark[] = [
    { paint: 'sea', d: boxPath(tile) },
    {
      paint: 'ground',
      d:
        rectangle(tile.x, tile.y, dock.x, bottom(tile)) +
        rectangle(dock.x, tile.y, quayEnd, dock.y) +
        rectangle(dock.x, bottom(dock), quayEnd, bottom(tile)),
    },
    { paint: 'floor', d: boxPath(dock) },
    { paint: 'wet', d: boxPath(dock) },
  ];
  const step = Math.max(9, dock.width / 34);
  const beams: string[] = [];
  const winches: string[] = [];
  for (let x = dock.x + step / 2; x < right(dock); x += step) {
    beams.push(line(x, dock.y, x, bottom(dock)));
    winches.push(
      rectangle(x - 2, dock.y - 6.5, x + 2, dock.y - 2),
      rectangle(x - 2, bottom(dock) + 2, x + 2, bottom(dock) + 6.5),
    );
  }
  marks.push({ paint: 'edge-fine', d: beams.join('') });
  const rails = [-0.2, -0.09, 0.09, 0.2].map((share) => {
    const y = scene.middle + share * dock.height;
    return line(tile.x, y, right(dock), y);
  });
  marks.push({ paint: 'rail', d: rails.join('') });
  if (sure !== 'unknown') marks.push({ paint: 'gate', d: winches.join('') });
  else marks.push({ paint: 'edge-broken', d: winches.join('') });
  marks.push(...edgeMarks(scene, true));
  if (certaintyOf(length) === 'unknown')
    marks.push({ paint: 'edge-broken', d: line(quayEnd, tile.y, quayEnd, bottom(tile)) });
  return marks;
}

function slipMarks(scene: Scene): Mark[] {
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
