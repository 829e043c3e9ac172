import { fineDegrees, formatDecimal } from '#domain/geo/decimal.ts';
import { parsePosition } from '#domain/geo/parse-position.ts';
import type { Name } from './lexicon.ts';

/** A place typed as a position: `13.44, 144.66`. Null when the text is none. */
export function readPosition(text: string): Name | null {
  const found = parsePosition(text);
  if (!found) return null;
  const [lng, lat] = found;
  const label = formatDecimal(found);
  const place = { lng: fineDegrees(lng), lat: fineDegrees(lat), label };
  return { title: label, short: label, detail: 'position', thing: { is: 'place', place } };
}
