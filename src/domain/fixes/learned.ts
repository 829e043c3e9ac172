import type { Dock } from '#domain/facility/dock.ts';
import { numbersOf, type Dimension } from '#domain/fit/judge.ts';
import { assumed, boundsOf, isMissing, notApplicable, type Measure } from '#domain/provenance/fact.ts';
import { userInput } from '#domain/provenance/source.ts';

/*
 * What is known of a measure once the user has told one end of it. The other end stays where the record has it, so that
 * what is learned only narrows what was open; an end that contradicts what is told no longer counts.
 */

const asTold = (value: number, dimension: Dimension, note: string) =>
  assumed(value, dimension === 'lift' ? 't' : 'm', userInput, note);

/** Meters, or tonnes for lift; `high` is null where nothing bounds it. */
export function toldAtLeast(atLeast: number, high: number | null, dimension: Dimension): Measure {
  const isBounded = high !== null && high >= atLeast;
  const measure = asTold(
    atLeast,
    dimension,
    `at least that much, told by the user${isBounded ? '; at most what the record allows' : ''}`,
  );
  return isBounded ? { ...measure, to: high } : { ...measure, reads: 'at-least' };
}

/** A measure of a ship that is no more than told. */
export function toldAtMost(before: Measure, atMost: number, dimension: Dimension): Measure {
  const { low } = boundsOf(before);
  const note = 'at most that much, told by the user';
  return low !== null && low <= atMost
    ? { ...asTold(low, dimension, `${note}; at least what the record says`), to: atMost }
    : { ...asTold(atMost, dimension, note), reads: 'at-most' };
}

/** The measure of a dock that a dimension is judged by, now known to be no less than told. */
export function dockToldAtLeast(
  dock: Dock,
  dimension: Exclude<Dimension, 'air-draft'>,
  atLeast: number,
): Partial<Dock> {
  const { lengthHigh, widthHigh, draftHigh, liftHigh } = numbersOf(dock, notApplicable);
  const within = (high: number) => toldAtLeast(atLeast, Number.isNaN(high) ? null : high, dimension);
  switch (dimension) {
    case 'length':
      return { [isMissing(dock.maxShipLengthM) ? 'lengthM' : 'maxShipLengthM']: within(lengthHigh) };
    case 'beam':
      return { [isMissing(dock.maxShipBeamM) ? 'widthM' : 'maxShipBeamM']: within(widthHigh) };
    case 'draft':
      return { [isMissing(dock.maxShipDraftM) ? 'draftOverSillM' : 'maxShipDraftM']: within(draftHigh) };
    case 'lift':
      return { liftT: within(liftHigh) };
  }
}
