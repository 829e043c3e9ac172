import { wrapLng } from './dateline.ts';
import type { LngLat } from './lng-lat.ts';

const decimal = String.raw`([+-]?\d+(?:[.,]\d+)?)`;
const degreesText = String.raw`(\d+(?:\.\d+)?)(?:\s*[°d -]\s*(?:(\d+(?:\.\d+)?)(?:\s*['′m -]\s*(?:(\d+(?:\.\d+)?)\s*["″s]?)?)?)?)?\s*([NSEW])(?![A-Z])`;

/** Two angles with the letters of their sides, for a regular expression that minds no case: `13.44N 144.66E`. */
export const writtenPosition = String.raw`${degreesText}[\s,;]*${degreesText}`;

/**
 * Reads a position typed as `13.44, 144.66` (latitude first, as people write it), `13.44N 144.66E`,
 * `13-26.4N 144-39.6E` or `13°26′24″N 144°39′36″E`.
 * Null when it can't be read as one.
 */
export function parsePosition(text: string): LngLat | null {
  const plain = new RegExp(`^\\s*${decimal}\\s*[,;\\s]\\s*${decimal}\\s*$`).exec(text);
  if (plain) return checked(Number(plain[2]?.replace(',', '.')), Number(plain[1]?.replace(',', '.')));
  const written = new RegExp(`^\\s*${writtenPosition}\\s*$`, 'i').exec(text);
  if (!written) return null;
  const first = angle(written.slice(1, 5));
  const second = angle(written.slice(5, 9));
  if (first === null || second === null || first.axis === second.axis) return null;
  return first.axis === 'lat'
    ? checked(second.degrees, first.degrees)
    : checked(first.degrees, second.degrees);
}

function angle([d = '0', m = '0', s = '0', hemisphere = 'N']: readonly (string | undefined)[]) {
  const [degrees, minutes, seconds] = [Number(d), Number(m ?? 0), Number(s ?? 0)];
  if (minutes >= 60 || seconds >= 60) return null;
  const sign = /[SW]/i.test(hemisphere) ? -1 : 1;
  return {
    degrees: sign * (degrees + minutes / 60 + seconds / 3600),
    axis: /[NS]/i.test(hemisphere) ? ('lat' as const) : ('lng' as const),
  };
}

const checked = (lng: number, lat: number): LngLat | null =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 360 && Number.isFinite(lat + lng) ? [wrapLng(lng), lat] : null;
