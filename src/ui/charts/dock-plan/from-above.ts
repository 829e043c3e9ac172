import { outlineFromAbove, type Place } from '../hull/outline.ts';
import { dockMarks } from './above/dock.ts';
import { dockLengthRows, shipLengthRow } from './above/length-rows.ts';
import type { Scene } from './above/scene.ts';
import { hatchMarks, outsideBoxes, shipMarks } from './above/ship.ts';
import { sizesFromAbove, type SizesFromAbove } from './above/sizes.ts';
import type { Frame } from './dimension.ts';
import { certaintyOf, type Span } from './edges.ts';
import {
  bottom,
  box,
  line,
  rectangle,
  right,
  zigzag,
  type Box,
  type Drawing,
  type Label,
  type Mark,
} from './marks.ts';
import type { DockKind, DockPlanInput } from './shape.ts';

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

/** Room beside the dock for land, gate and sea: schematic, in pixels. */
const pads: Readonly<Record<DockKind, readonly [land: number, sea: number, side: number]>> = {
  graving: [12, 22, 10],
  floating: [14, 14, 9],
  shiplift: [30, 16, 12],
  slipway: [22, 22, 9],
  'marine-railway': [22, 22, 9],
};

/** The dock and the ship from above: one scale along and across. */
export function drawFromAbove(input: DockPlanInput, frame: Frame): FromAbove {
  const sizes = sizesFromAbove(input);
  const { length, width, outside, inset, beforeHead, afterGate, across } = sizes;
  const [land, sea, side] = pads[input.dock.kind];
  const along = length.drawn + beforeHead + afterGate;
  const room = frame.right - frame.left;
  const scale = Math.min((room - land - sea) / along, (frame.mostHeight - 2 * side) / across);
  const startX = frame.left + (room - along * scale - land - sea) / 2 + land + beforeHead * scale;

  const rows = dockLengthRows(input, sizes, startX, scale, frame);
  const top = frame.top + 2 + rows.reduce((sum, { height }) => sum + height, 0);
  const high = Math.max(Math.max(width.drawn, outside ?? 0) * scale + 2 * side, across * scale + 6);
  const tile = box(frame.left, top, frame.right, top + high);
  const middle = top + high / 2;
  const half = (width.drawn / 2) * scale;
  const dock = box(startX, middle - half, startX + length.drawn * scale, middle + half);
  const scene: Scene = {
    input,
    scale,
    tile,
    dock,
    length,
    width,
    outer: outside === null ? null : (outside / 2) * scale,
    middle,
  };
  const heldX = startX + inset * scale;
  const ship = placeShip(scene, sizes, heldX);
  const cutX = ship.box ? ship.box.x + ship.box.width / 2 : dock.x + dock.width / 2;
  const under = bottom(tile) + 11;
  const shipRow = ship.box && shipLengthRow(input, ship.box, under, frame);
  const cut = cutMarks(tile, cutX);
  return {
    marks: [
      ...rows.flatMap(({ marks }) => marks),
      ...dockMarks(scene),
      ...leaders(scene, length, frame),
      ...limitMarks(scene, sizes, heldX),
      ...ship.marks,
      ...breakMarks(scene, ship.box),
      ...cut.marks,
      ...(shipRow?.marks ?? []),
    ],
    labels: [...rows.flatMap(({ labels }) => labels), ...cut.labels, ...(shipRow?.labels ?? [])],
    bottom: under + (shipRow?.height ?? 0),
    scale,
    dock,
    ship: ship.box,
    over: ship.over,
    cutX,
  };
}

interface PlacedShip {
  readonly box: Box | null;
  readonly over: readonly Box[];
  readonly marks: readonly Mark[];
}

function placeShip({ input, scale, middle }: Scene, sizes: SizesFromAbove, heldX: number): PlacedShip {
  const { ship: shape } = input;
  const { ship, heldLength, heldWidth } = sizes;
  if (!ship || !shape) return { box: null, over: [], marks: [] };
  const bowX = heldX - ship.bow * scale;
  const half = (ship.beam / 2) * scale;
  const place: Place = (along, across) => [bowX + along * scale, middle + across * scale];
  const around = box(bowX, middle - half, bowX + ship.length * scale, middle + half);
  const beyond = outsideBoxes(around, heldX, heldLength, heldWidth, scale, middle);
  const outline = outlineFromAbove(shape.form, ship.length, ship.beam, place);
  return {
    box: around,
    over: [...beyond.ends, ...beyond.sides],
    marks: [...shipMarks(shape, ship, place, input), ...hatchMarks(outline, beyond, input)],
  };
}

/** The largest ship that the operator takes, where that is stated. */
function limitMarks({ scale, middle }: Scene, sizes: SizesFromAbove, heldX: number): Mark[] {
  const { length, width, heldLength, heldWidth } = sizes;
  if (heldLength === length && heldWidth === width) return [];
  const half = (heldWidth.drawn / 2) * scale;
  return [
    {
      paint: 'limit',
      d: rectangle(heldX, middle - half, heldX + heldLength.drawn * scale, middle + half),
    },
  ];
}

/** A dock of unknown length is broken off at both ends. */
function breakMarks({ dock, tile, length }: Scene, ship: Box | null): Mark[] {
  if (certaintyOf(length) !== 'unknown') return [];
  const spare = ship ? (dock.width - ship.width) / 2 : dock.width * 0.24;
  return [dock.x + spare / 2, right(dock) - spare / 2].map((x) => ({
    paint: 'break',
    d: zigzag(x, tile.y - 1, bottom(tile) + 1, 4),
  }));
}

function cutMarks(
  tile: Box,
  x: number,
): { readonly marks: readonly Mark[]; readonly labels: readonly Label[] } {
  const end = bottom(tile);
  return {
    marks: [{ paint: 'cut', d: line(x, tile.y - 3, x, tile.y + 5) + line(x, end - 5, x, end + 3) }],
    labels: [tile.y + 8, end - 2].map((y) => ({ text: 'A', x: x + 3.5, y, anchor: 'start', tone: 'letter' })),
  };
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
