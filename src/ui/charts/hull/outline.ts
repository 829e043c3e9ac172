/*
 * Plausible outlines built from length, beam and draft alone: enough to see a ship lie in a dock, never a lines plan.
 */

/** How full a hull is drawn; a schematic outline, never a lines plan. */
export type HullForm = 'full' | 'fine' | 'submarine';

/** Turns meters along the ship and across it into the drawing. */
export type Place = (along: number, across: number) => readonly [x: number, y: number];

type Pair = readonly [along: number, across: number];
type Piece = readonly ['L', Pair] | readonly ['C', Pair, Pair, Pair];

/** Half an outline from the bow aft, as shares of length and half beam. */
const halves: Readonly<Record<HullForm, readonly Piece[]>> = {
  full: [
    ['C', [0.004, 0.3], [0.055, 0.96], [0.19, 1]],
    ['L', [0.8, 1]],
    ['C', [0.9, 1], [0.975, 0.94], [1, 0.8]],
    ['L', [1, 0]],
  ],
  fine: [
    ['C', [0.06, 0.22], [0.2, 0.92], [0.43, 1]],
    ['L', [0.66, 1]],
    ['C', [0.82, 1], [0.94, 0.92], [1, 0.76]],
    ['L', [1, 0]],
  ],
  submarine: [
    ['C', [0.004, 0.62], [0.05, 0.98], [0.13, 1]],
    ['L', [0.68, 1]],
    ['C', [0.83, 1], [0.94, 0.42], [1, 0]],
  ],
};

const fixed = (value: number) => Math.round(value * 100) / 100;

const point = (place: Place, length: number, half: number, side: 1 | -1, [u, v]: Pair) => {
  const [x, y] = place(u * length, side * v * half);
  return `${fixed(x)} ${fixed(y)}`;
};

/** The outline at the waterline, seen from above, bow at `along` 0. */
export function outlineFromAbove(form: HullForm, length: number, beam: number, place: Place): string {
  const half = beam / 2;
  const at = (side: 1 | -1, pair: Pair) => point(place, length, half, side, pair);
  const there = halves[form].map(([kind, ...pairs]) => kind + pairs.map((pair) => at(1, pair)).join(' '));
  const back: string[] = [];
  const pieces = halves[form];
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece) continue;
    const before: Pair = (pieces[index - 1]?.at(-1) as Pair | undefined) ?? [0, 0];
    back.push(
      piece[0] === 'L' ? `L${at(-1, before)}` : `C${at(-1, piece[2])} ${at(-1, piece[1])} ${at(-1, before)}`,
    );
  }
  return `M${at(1, [0, 0])}${there.join('')}${back.join('')}Z`;
}

/** The deck that reaches beyond the waterline: blunt, as flight decks are. */
function flightDeck(length: number, beam: number, place: Place): string {
  const half = beam / 2;
  const corners: readonly Pair[] = [
    [0.012, 0.42],
    [0.09, 0.52],
    [0.26, 1],
    [0.86, 1],
    [0.92, 0.84],
    [1, 0.78],
  ];
  const all = [
    ...corners.map((pair) => point(place, length, half, 1, pair)),
    ...[...corners].reverse().map((pair) => point(place, length, half, -1, pair)),
  ];
  return `M${all.join('L')}Z`;
}

/** What reaches beyond the waterline: a flight deck where it is much wider than the hull, else the hull's own flare. */
export const deckFromAbove = (
  form: HullForm,
  length: number,
  beam: number | null,
  widest: number,
  place: Place,
): string =>
  beam === null || widest > beam * 1.3
    ? flightDeck(length, widest, place)
    : outlineFromAbove(form, length, widest, place);
