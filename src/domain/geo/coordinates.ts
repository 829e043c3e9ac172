import { forward } from 'mgrs';
import { wrapLng } from './dateline.ts';
import { formatDecimal } from './decimal.ts';
import type { LngLat } from './lng-lat.ts';

export type PositionFormat = 'dms' | 'decimal' | 'mgrs';

/** A position as written on charts, decimal, or in the Military Grid Reference System (to 100 m). */
export function formatPosition([lng, lat]: LngLat, format: PositionFormat): string {
  const wrapped = wrapLng(lng);
  switch (format) {
    case 'decimal':
      return formatDecimal([lng, lat]);
    case 'mgrs':
      return Math.abs(lat) <= 80 ? forward([wrapped, lat], 3) : 'outside MGRS';
    case 'dms':
      return `${sexagesimal(lat, 'N', 'S')} ${sexagesimal(wrapped, 'E', 'W')}`;
  }
}

function sexagesimal(degrees: number, positive: string, negative: string): string {
  const seconds = Math.round(Math.abs(degrees) * 3600);
  const [d, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${d}°${two(m)}′${two(s)}″${degrees < 0 && seconds > 0 ? negative : positive}`;
}
