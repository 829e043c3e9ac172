import type { Dock } from '#domain/facility/dock.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Question } from '#domain/fit/fit.ts';
import type { World } from '#domain/world.ts';
import { applyChanges, type Change } from './change.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

/** A change of what is known of one yard. */
export type YardChange = Of<'learn-dock' | 'learn-state' | 'learn-agreement'>;
/** A change of the ship as she comes, wherever she goes. */
export type ShipChange = Of<'learn-ship' | 'lighten' | 'unload' | 'lower'>;

/** What the user takes for true beside the record. */
export interface Supposed {
  readonly yards: ReadonlyMap<FacilityId, readonly YardChange[]>;
  readonly ship: readonly ShipChange[];
}

/** The yards as on record, and as supposed; the same list when nothing is. */
export const supposedYards = (
  world: World,
  all: readonly Facility[],
  { yards }: Supposed,
): readonly Facility[] =>
  yards.size === 0
    ? all
    : all.map((facility) => {
        const changes = yards.get(facility.id);
        return changes
          ? applyChanges({ world, facility, fit: null, job: null, ways: null }, changes).facility
          : facility;
      });

const nowhere: Pick<Facility, 'docks'> = { docks: [] as readonly Dock[] };

/** The question with the ship as supposed. */
export const supposedShip = (world: World, question: Question, { ship }: Supposed): Question =>
  ship.length === 0
    ? question
    : (applyChanges({ world, facility: nowhere as Facility, fit: question, job: null, ways: null }, ship)
        .fit ?? question);
