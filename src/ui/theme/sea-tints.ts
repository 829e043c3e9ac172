import type { Hex, ThemeName } from './theme.ts';

/** What water that is shared out is painted in: quiet beside the signs, told apart by lightness as much as by hue. */
export interface SeaTints {
  /** Neighbors never share one. They mean nothing by themselves. */
  readonly fills: readonly Hex[];
  readonly border: Hex;
  readonly name: Hex;
  readonly halo: Hex;
}

export const seaTints: Readonly<Record<ThemeName, SeaTints>> = {
  night: {
    fills: ['#233c41', '#262136', '#2d271c', '#2b4942', '#302327', '#264758'],
    border: '#8fa9bb',
    name: '#e3ebf1',
    halo: '#0b1824',
  },
  paper: {
    fills: ['#c2e6e1', '#e0e2f8', '#d6c9b6', '#b4cbdc', '#d3c6c8', '#d4e5d1'],
    border: '#6f8492',
    name: '#22323e',
    halo: '#f4f7f6',
  },
  print: {
    fills: ['#ffffff', '#c4c4c4', '#ebebeb', '#b3b3b3', '#e0e0e0', '#d2d2d2'],
    border: '#4d4d4d',
    name: '#000000',
    halo: '#ffffff',
  },
};
