import { formatMargin, formatMeasure, unitName, type DisplayUnits } from '#domain/measure/format.ts';
import { isMissing, isQuantity, type AnyFact, type Known, type Quantity } from '#domain/provenance/fact.ts';

/** As wide as a decimal point and a digit: whole numbers line up with those that have a decimal. */
const decimalRoom = '\u2008\u2007';

const endsWhole = (text: string) => /(^|[^.\d])\d[\d,]*$/.test(text);

/** A number as a column of numbers shows it: without its unit, which the head says, and digit under digit. */
export function faceOf(fact: AnyFact, units: DisplayUnits, signed = false): string | undefined {
  if (isMissing(fact) || !isQuantity(fact)) return undefined;
  const unit = unitName(fact.unit, units);
  const text = signed ? signedText(fact, units) : formatMeasure(fact, units);
  const bare = unit === '' ? text : text.replaceAll(` ${unit}`, '');
  return unit === 'm' && endsWhole(bare) ? `${bare}${decimalRoom}` : bare;
}

/** A margin with its sign and unit: `+12.4 m`, `≤ −3.2 m`, `−1.4 to +2 m`. */
export function signedText(fact: Quantity, units: DisplayUnits): string {
  if (fact.unit !== 'm' && fact.unit !== 't') return formatMeasure(fact, units);
  const one = formatMargin(fact.value, fact.unit, units);
  if (fact.reads === 'at-most') return `≤ ${one}`;
  if (fact.reads === 'at-least') return `≥ ${one}`;
  const unit = unitName(fact.unit, units);
  return fact.to === undefined
    ? one
    : `${one.replace(` ${unit}`, '')} to ${formatMargin(fact.to, fact.unit, units)}`;
}

/** About how many letters fit in two lines of a cell. */
const lettersShown = 72;

/** Whole items only: those that fit, and how many more there are. */
export function shortList(items: readonly Known<string>[], letters = lettersShown): string {
  const words = items.map(({ value }) => value);
  let shown = words.length;
  const text = () => {
    const rest = words.length - shown;
    return `${words.slice(0, shown).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  };
  while (shown > 1 && text().length > letters) shown--;
  return text();
}
