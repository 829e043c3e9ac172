import type { HullForm } from '../hull/outline.ts';
import { fixed } from './marks.ts';

/** Cross-section amidships: `across` from the centerline, `up` from the waterline, meters. */
export type PlaceInSection = (across: number, up: number) => readonly [x: number, y: number];

export interface HullSection {
  readonly outline: string;
  /** The sail of a submarine. */
  readonly sail: string | null;
}

/** Height of the deck over the waterline as drawn; no class publishes it. */
export function drawnFreeboard(form: HullForm, beam: number, widest: number): number {
  if (form === 'submarine') return 0;
  return widest > beam * 1.3 ? beam * 0.42 : Math.min(beam * 0.3, 12);
}

export function sectionOf(
  form: HullForm,
  beam: number,
  draft: number,
  freeboard: number,
  place: PlaceInSection,
): HullSection {
  const half = beam / 2;
  const at = (across: number, up: number) => {
    const [x, y] = place(across, up);
    return `${fixed(x)} ${fixed(y)}`;
  };
  if (form === 'submarine') {
    const k = half * 0.5523;
    const middle = half - draft;
    const outline =
      `M${at(0, middle + half)}C${at(k, middle + half)} ${at(half, middle + k)} ${at(half, middle)}` +
      `C${at(half, middle - k)} ${at(k, -draft)} ${at(0, -draft)}` +
      `C${at(-k, -draft)} ${at(-half, middle - k)} ${at(-half, middle)}` +
      `C${at(-half, middle + k)} ${at(-k, middle + half)} ${at(0, middle + half)}Z`;
    const [foot, top, wide] = [middle + half * 0.97, middle + half * 1.85, half * 0.17];
    const sail = `M${at(-wide, foot)}L${at(-wide, top)}L${at(wide, top)}L${at(wide, foot)}Z`;
    return { outline, sail };
  }
  const bilge = form === 'fine' ? Math.min(draft * 0.72, half * 0.8) : Math.min(draft * 0.34, half * 0.3);
  const rise = form === 'fine' ? draft * 0.16 : 0;
  const flat = form === 'fine' ? 0 : half - bilge;
  const side = (sign: 1 | -1): readonly [string, string, string, string] => [
    at(sign * half, freeboard),
    at(sign * half, -draft + bilge + rise),
    at(sign * half, -draft + rise),
    at(sign * Math.max(flat, half * 0.16), -draft),
  ];
  const [portTop, portTurn, portCorner, portKeel] = side(-1);
  const [starTop, starTurn, starCorner, starKeel] = side(1);
  return {
    outline: `M${portTop}L${portTurn}Q${portCorner} ${portKeel}L${starKeel}Q${starCorner} ${starTurn}L${starTop}Z`,
    sail: null,
  };
}
