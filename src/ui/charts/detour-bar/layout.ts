import { scaleLinear } from 'd3-scale';

export interface DetourInput {
  /** Length of the way that was, in any unit. */
  readonly before: number;
  /** Length of the way that is; null when there is none. */
  readonly after: number | null;
  /** Length of the longest way of all bars that are compared. */
  readonly longest: number;
}

export interface DetourLayout {
  /** What both ways have in common. */
  readonly common: number;
  /** Where the longer of the two ends. */
  readonly end: number;
  readonly kind: 'longer' | 'shorter' | 'same' | 'cut-off';
}

/** How far along the bar each part reaches, all bars to one scale. What differs stays visible: at least 1.5 wide. */
export function layoutDetour({ before, after, longest }: DetourInput, width: number): DetourLayout {
  const x = scaleLinear([0, longest], [0, width]).clamp(true);
  if (after === null) return { common: 0, end: x(before), kind: 'cut-off' };
  if (after === before) return { common: x(before), end: x(before), kind: 'same' };
  const end = x(Math.max(before, after));
  return {
    common: Math.min(x(Math.min(before, after)), end - 1.5),
    end,
    kind: after > before ? 'longer' : 'shorter',
  };
}
