import {
  boundsOf,
  isMissing,
  type Measure,
  type Missing,
  type Quantity,
  type Unit,
} from '#domain/provenance/fact.ts';

/** What the user reads lengths and distances in. Everything is stored in meters, tonnes and nautical miles. */
export interface DisplayUnits {
  readonly distance: 'nm' | 'km';
  readonly length: 'm' | 'ft';
}

export const siUnits: DisplayUnits = { distance: 'nm', length: 'm' };

/** International foot, exact (1959 agreement). */
const metersPerFoot = 0.3048;
const kmPerNm = 1.852;
const metersPerNm = 1852;

const grouped = (digits: number) =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
const formats = [grouped(0), grouped(1), grouped(2)] as const;

export const formatNumber = (value: number, digits: 0 | 1 | 2 = 1): string => formats[digits].format(value);

interface Shown {
  readonly factor: number;
  readonly unit: string;
  readonly digits: 0 | 1 | 2;
}

function shownAs(unit: Unit, { distance, length }: DisplayUnits): Shown {
  switch (unit) {
    case 'm':
      return length === 'ft'
        ? { factor: 1 / metersPerFoot, unit: 'ft', digits: 0 }
        : { factor: 1, unit: 'm', digits: 1 };
    case 'nm':
      return distance === 'km'
        ? { factor: kmPerNm, unit: 'km', digits: 0 }
        : { factor: 1, unit: 'nm', digits: 0 };
    case 't':
      return { factor: 1, unit: 't', digits: 0 };
    case 'dwt':
      return { factor: 1, unit: 'dwt', digits: 0 };
    case 'kn':
      return { factor: 1, unit: 'kn', digits: 1 };
    case 'd':
      return { factor: 1, unit: 'days', digits: 1 };
    case 'deg':
      return { factor: 1, unit: '°', digits: 2 };
    case 'count':
      return { factor: 1, unit: '', digits: 2 };
  }
}

/** A number stored in SI, in the unit the user reads: `convert(30.48, 'm', feet)` is 100. */
export const convert = (value: number, unit: Unit, units: DisplayUnits): number =>
  value * shownAs(unit, units).factor;

/** Back from what the user typed to what is stored. */
export const convertBack = (value: number, unit: Unit, units: DisplayUnits): number =>
  value / shownAs(unit, units).factor;

export const unitName = (unit: Unit, units: DisplayUnits): string => shownAs(unit, units).unit;

/** Behind a number, with the space that belongs there: one day, 1.1 days. */
function suffixOf(unit: string, number: string): string {
  if (unit === '°' || unit === '') return unit;
  return unit === 'days' && number === '1' ? ' day' : ` ${unit}`;
}

/** A plain number with its unit. */
export function formatValue(value: number, unit: Unit, units: DisplayUnits = siUnits): string {
  const { factor, unit: name, digits } = shownAs(unit, units);
  const number = formatNumber(value * factor, digits);
  return `${number}${suffixOf(name, number)}`;
}

export const missingNames: Readonly<Record<Missing['missing'], string>> = {
  'not-published': 'not published',
  'not-applicable': 'not applicable',
  'not-recorded': 'none on record',
};

/** A measure as the user reads it: `345 m`, `41.6–45 m` where sources conflict, `≤ 53 m` for a bound, or why it is missing. */
export function formatMeasure(measure: Measure, units: DisplayUnits = siUnits): string {
  return isMissing(measure) ? missingNames[measure.missing] : formatQuantity(measure, units);
}

function formatQuantity(quantity: Quantity, units: DisplayUnits): string {
  const { factor, unit, digits } = shownAs(quantity.unit, units);
  const number = (value: number) => formatNumber(value * factor, digits);
  const withUnit = (text: string) => `${text}${suffixOf(unit, text)}`;
  const { low, high } = boundsOf(quantity);
  const [from, to] = [number(low ?? quantity.value), number(high ?? quantity.value)];
  if (quantity.reads === 'at-most') return `≤ ${withUnit(to)}`;
  if (quantity.reads === 'at-least') return `≥ ${withUnit(from)}`;
  return from === to ? withUnit(from) : withUnit(`${from}–${to}`);
}

/** The width of a water, stored in meters, in miles or kilometers: `22.6 nm`. */
export function formatBreadth(measure: Measure, units: DisplayUnits = siUnits): string {
  if (isMissing(measure)) return missingNames[measure.missing];
  const km = units.distance === 'km';
  const number = formatNumber(measure.value / (km ? 1000 : metersPerNm), 1);
  return `${number} ${km ? 'km' : 'nm'}`;
}

/** More digits for what would else be rounded to little: centimeters, tenths of a mile, minutes. */
function finer(value: number, unit: Unit): 1 | 2 | null {
  const size = Math.abs(value);
  if (unit === 'm') return size < 0.5 ? 2 : null;
  if (unit === 'nm') return size < 9.5 ? 1 : null;
  return unit === 'd' && size < 0.095 ? 2 : null;
}

/** A margin with its sign: `+12.4 m`, `−3.2 m`, `−0.04 m`. The minus is U+2212. Only nothing is shown as nothing. */
export function formatMargin(
  value: number,
  unit: 'm' | 't' | 'nm' | 'd',
  units: DisplayUnits = siUnits,
): string {
  const { factor, unit: name, digits } = shownAs(unit, units);
  const fine = finer(value, unit) ?? digits;
  const least = 1 / 10 ** fine;
  const size = value === 0 ? 0 : Math.max(least, Math.abs(value * factor));
  const sign = value === 0 ? '±' : value < 0 ? '−' : '+';
  const number = formatNumber(size, fine);
  return `${sign}${number}${suffixOf(name, number)}`;
}
