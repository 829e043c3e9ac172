import { defaultAllowances } from '#domain/fit/allowances.ts';
import type { Question } from '#domain/fit/fit.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import {
  dockingConditions,
  hullInCondition,
  usualCondition,
  type DockingCondition,
  type DockingConditionKind,
} from '#domain/vessel/docking-condition.ts';
import type { ShipClass, ShipType } from '#domain/vessel/ship-class.ts';
import {
  hullOfClass,
  hullOfOwn,
  refuseDimension,
  refuseOwnDimensions,
  type DimensionName,
  type Hull,
} from '#domain/vessel/ship.ts';
import { UsageError, type Option, type Surroundings } from './command.ts';
import { findShip } from './find/ship.ts';
import type { Given } from './options.ts';

export const asOfOption: Option = {
  name: 'as-of',
  value: 'DATE',
  help: 'the day the dock must be in service, YYYY-MM-DD (today)',
};

export const conditionOption: Option = {
  name: 'condition',
  value: 'STATE',
  help: `how the ship arrives: ${dockingConditions.join(', ')} (full-load; light for commercial reference classes)`,
};

export const dimensionOptions: readonly (Option & { readonly dimension: DimensionName })[] = [
  { name: 'length', value: 'M', help: 'length overall, meters', dimension: 'lengthM' },
  { name: 'beam', value: 'M', help: 'beam at the waterline, meters', dimension: 'beamM' },
  { name: 'draft', value: 'M', help: 'draft, meters', dimension: 'draftM' },
  { name: 'air-draft', value: 'M', help: 'height over the water, meters', dimension: 'airDraftM' },
  { name: 'displacement', value: 'T', help: 'displacement, tonnes', dimension: 'displacementT' },
];

/** The day asked for, or today. */
export function dayOf(given: Given, today: string): string {
  const typed = given.text('as-of');
  if (typed === null) return today;
  if (isIsoDay(typed)) return typed;
  throw new UsageError(`--as-of "${typed}" is not a day: give a real date as YYYY-MM-DD, like 2026-11-22.`);
}

function conditionOf(given: Given, usual: DockingConditionKind): DockingConditionKind {
  const typed = given.text('condition') ?? usual;
  const known = dockingConditions.find((each) => each === typed);
  if (known) return known;
  throw new UsageError(`--condition "${typed}" is not one: give ${dockingConditions.join(', ')}.`);
}

/** A ship as published or typed; `type` is null for dimensions of one's own. */
export interface AskedShip {
  readonly hull: Hull;
  readonly type: ShipType | null;
}

/** A class as it is asked for. */
export const askedClass = (shipClass: ShipClass): AskedShip => ({
  hull: hullOfClass(shipClass),
  type: shipClass.type,
});

function stateWords({ kind, lightDraftShare }: DockingCondition): string {
  switch (kind) {
    case 'full-load':
      return '';
    case 'light':
      return `, light (${Math.round(lightDraftShare * 100)} % of the published draft: an assumption)`;
    case 'damaged':
      return ', damaged';
  }
}

/** The question that the options ask, for a ship. */
export function questionFor({ hull, type }: AskedShip, given: Given, today: string): Question {
  const usual = usualCondition(type);
  const condition = { ...usual, kind: conditionOf(given, usual.kind) };
  return {
    hull: { ...hullInCondition(hull, condition), name: `${hull.name}${stateWords(condition)}` },
    allowances: defaultAllowances,
    day: dayOf(given, today),
  };
}

/** The ship of `--ship`, or of the dimensions given. */
export function shipOf(given: Given, surroundings: Surroundings): AskedShip {
  const ship = given.text('ship');
  const typed = dimensionOptions.filter(({ name }) => given.has(name));
  if (ship !== null && typed.length > 0)
    throw new UsageError(
      `Give either --ship or dimensions: --ship is given together with --${typed[0]?.name}.`,
    );
  return ship === null ? { hull: ownHull(given), type: null } : askedClass(findShip(ship, surroundings));
}

function ownHull(given: Given): Hull {
  const lacking = ['length', 'beam', 'draft'].filter((name) => !given.has(name));
  if (lacking.length === 3)
    throw new UsageError(
      'Which ship? Give --ship ID, or her dimensions: --length M --beam M --draft M [--air-draft M] [--displacement T].',
    );
  if (lacking.length > 0)
    throw new UsageError(
      `A ship needs length, beam and draft: ${lacking.map((name) => `--${name}`).join(' and ')} not given.`,
    );
  const own = {
    name: 'own dimensions',
    lengthM: dimension(given, 'length'),
    beamM: dimension(given, 'beam'),
    draftM: dimension(given, 'draft'),
    airDraftM: given.has('air-draft') ? dimension(given, 'air-draft') : null,
    displacementT: given.has('displacement') ? dimension(given, 'displacement') : null,
  };
  const refusal = refuseOwnDimensions(own);
  if (refusal) throw new UsageError(refusal);
  return hullOfOwn(own);
}

function dimension(given: Given, name: string): number {
  const option = dimensionOptions.find((each) => each.name === name);
  const typed = given.text(name) ?? '';
  if (!option || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed))
    throw new UsageError(`--${name} "${typed}" is not a number: give ${option?.help ?? ''}, like 32.3.`);
  const value = Number(typed);
  const refusal = refuseDimension(option.dimension, value);
  if (refusal) throw new UsageError(`--${name}: ${refusal}`);
  return value;
}
