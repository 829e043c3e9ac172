import type { DockId } from '#domain/facility/dock.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { supposedShip, supposedYards, type ShipChange, type YardChange } from '#domain/fixes/supposed.ts';
import { eligibilityOf, type Eligibility } from '#domain/rules/eligibility.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { aJobOf, nothingDetermined, type Job, type JobShip } from '#domain/rules/job.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import type { Document } from '../document/document.ts';

/*
 * The rules, and what the user supposes: fetched with the library, so that the first page does without them.
 * Readings reach them through `given.law`.
 */

/** The job as the rules take it; null while the ship, her homeport or whose she is has not been said. */
function jobOf(
  { homeport, kind, start, days, deployed, operator, rulings }: Document['job'],
  asOf: string,
  ship: Document['ship'],
  shipClass: ShipClass | null,
): Job | null {
  const port = homeports.find(({ name }) => name === homeport);
  const judged = shipOf(ship, shipClass, operator);
  if (!port || !judged) return null;
  return aJobOf({
    ship: judged,
    homeport: port,
    kind,
    startDay: start ?? asOf,
    durationDays: days,
    deployed,
    determinations: { ...nothingDetermined, ...rulings },
  });
}

function shipOf(
  ship: Document['ship'],
  shipClass: ShipClass | null,
  operator: Document['job']['operator'],
): JobShip | null {
  if (shipClass) {
    const judged = jobShipOf(shipClass);
    return operator === null ? judged : { ...judged, operator };
  }
  if (ship?.kind !== 'own' || operator === null) return null;
  // Of dimensions alone no type is known: rules on submarines and littoral combat ships don't apply.
  return {
    name: ship.dimensions.name || 'Own ship',
    type: 'commercial reference',
    operator,
    nuclear: false,
  };
}

/** The proof for every facility. */
const eligibilities = (
  world: World,
  job: Job,
  all: readonly Facility[],
): ReadonlyMap<FacilityId, Eligibility> =>
  new Map(all.map((facility) => [facility.id, eligibilityOf(world, job, facility)]));

function suppositions(supposed: Document['supposed']) {
  const yards = new Map<FacilityId, YardChange[]>();
  const ship: ShipChange[] = [];
  for (const each of supposed)
    if ('facility' in each) {
      const id = each.facility as FacilityId;
      yards.set(id, [...(yards.get(id) ?? []), yardChange(each)]);
    } else ship.push(each);
  return { yards, ship };
}

function yardChange(each: Extract<Document['supposed'][number], { readonly facility: string }>): YardChange {
  switch (each.kind) {
    case 'learn-dock': {
      const { kind, dock, dimension, atLeast } = each;
      return { kind, dock: dock as DockId, dimension, atLeast };
    }
    case 'learn-state':
      return { kind: each.kind, dock: each.dock as DockId };
    case 'learn-agreement':
      return { kind: each.kind, type: each.type, ...(each.from === null ? {} : { from: each.from }) };
  }
}

export const law = { jobOf, eligibilities, suppositions, supposedYards, supposedShip } as const;
export type Law = typeof law;
