import { wrapLng } from './dateline.ts';
import type { LngLat } from './lng-lat.ts';

/** A position as people write it: latitude first, degrees. */
export const formatDecimal = ([lng, lat]: LngLat): string => `${fixed(lat)}, ${fixed(wrapLng(lng))}`;

/** Four decimals, and no minus before nothing. */
const fixed = (degrees: number) => (fineDegrees(degrees) + 0).toFixed(4);

/** To the fourth decimal, about ten meters: what a place that was picked or typed is kept to. */
export const fineDegrees = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
