import type { Allowances } from '#domain/fit/allowances.ts';
import { conditionAfter, type DockingCondition } from '#domain/vessel/docking-condition.ts';
import type { ShipType } from '#domain/vessel/ship-class.ts';
import type { Document } from '../document/document.ts';
import { defineEdit } from './edit.ts';

interface ShipChoice {
  readonly ship: Document['ship'];
  readonly name: string;
  /** Of the class; left out or null for dimensions of the user's own and for no ship. */
  readonly type?: ShipType | null;
}

/** The docking condition follows the type of ship, as long as it stands at what is usual. */
export const chooseShip = defineEdit<ShipChoice>({
  label: ({ ship, name }) => (ship ? `Choose ${name}` : 'Choose no ship'),
  // What was supposed of the ship before doesn't hold of the next.
  apply: (document, { ship, type = null }) => ({
    ...document,
    ship,
    condition: conditionAfter(document.condition, type),
    supposed: document.supposed.some((each) => !('facility' in each))
      ? document.supposed.filter((each) => 'facility' in each)
      : document.supposed,
  }),
});

export const setCondition = defineEdit<Partial<DockingCondition>>({
  label: () => 'Change the docking condition',
  apply: (document, change) => ({ ...document, condition: { ...document.condition, ...change } }),
});

export const setAllowances = defineEdit<Partial<Allowances>>({
  label: () => 'Change the clearances',
  apply: (document, change) => ({ ...document, allowances: { ...document.allowances, ...change } }),
});

export const setAsOf = defineEdit<string>({
  label: (day) => `Set the as-of date to ${day}`,
  apply: (document, asOf) => ({ ...document, asOf }),
});
