import type { Facility } from '#domain/facility/facility.ts';
import type { Known } from '#domain/provenance/fact.ts';
import { assumption } from '#domain/provenance/source.ts';
import { outReason } from '#domain/rules/candidacy.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { jobKinds, type JobShip } from '#domain/rules/job.ts';
import { register } from '#domain/rules/on-record/index.ts';
import { eligibilityOverDays, type AskedJob, type Stretch } from '#domain/rules/over-days.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { ShipClass, ShipClassId } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import type { Fleet, FleetShip } from '../../edits/fleet.ts';

/**
 * How the rules stand on a ship’s job in a yard while its start moves over the horizon, in order, without gaps. Null stands
 * for a dock that nobody knows the country of: it settles nothing.
 */
export type FleetLaw = (ship: FleetShip, yard: Facility | null) => readonly Stretch[];

/** Whose ship she is, as far as it was said or her class tells; null when neither does. */
export function jobShip({ name, ship, operator }: FleetShip, world: World): JobShip | null {
  if (ship.kind === 'own')
    return operator && { name: name || 'Own ship', type: 'commercial reference', operator, nuclear: false };
  const shipClass: ShipClass | undefined = world.shipClasses.get(ship.classId as ShipClassId);
  if (!shipClass) return null;
  const wanted = name.trim().toLowerCase();
  const named = shipClass.ships.find((each) => each.name.toLowerCase() === wanted) ?? null;
  const judged = jobShipOf(shipClass, named);
  return operator === null ? judged : { ...judged, operator };
}

/** The planned length counts in law, whichever end of the days is reckoned with. */
const plannedDays = ({ repairDays, job }: FleetShip, byKind: Fleet['repairDays']): number | null => {
  const days = repairDays ?? byKind[job];
  return days && days.likely > 0 ? Math.ceil(days.likely) : null;
};

/** Asks the rules once for each yard and kind of job. The first day is the as-of date. */
export function fleetLaw(
  world: World,
  asOf: string,
  horizonDays: number,
  repairDays: Fleet['repairDays'],
): FleetLaw {
  const told = new Map<Facility | null, Map<string, readonly Stretch[]>>();
  const end = addDays(asOf, Math.max(1, Math.ceil(horizonDays)));
  return (ship, yard) => {
    const asked: AskedJob = {
      ship: jobShip(ship, world),
      homeport: homeports.find(({ name }) => name === ship.homeport) ?? null,
      kind: jobKinds.find((kind) => kind === ship.job) ?? null,
      durationDays: plannedDays(ship, repairDays),
      deployed: ship.deployed,
    };
    const ofYard = told.get(yard) ?? new Map<string, readonly Stretch[]>();
    told.set(yard, ofYard);
    // The rules look at whose ship she is and of what type, never at her name.
    const key = JSON.stringify([asked.ship && { ...asked.ship, name: '' }, { ...asked, ship: null }]);
    const known = ofYard.get(key) ?? eligibilityOverDays(world, asked, yard, asOf, end);
    ofYard.set(key, known);
    return known;
  };
}

/** A verdict with the pages that its rule cites. */
export function lawFact({ verdict, rule, because }: Stretch): Known<string> {
  const cited = rule === null ? undefined : register.get(rule);
  const says = { allowed: 'may', barred: 'barred', 'not-settled': 'not settled' } as const;
  return {
    value: `${says[verdict]}${cited ? `: ${cited.citation}` : ''}`,
    sources: cited ? cited.sources : [assumption],
    confidence: verdict === 'not-settled' ? 'low' : 'medium',
    asOf: cited?.asOf ?? null,
    note: `${because}${cited ? ` ${cited.says}` : ''} ${PLANNING_AID}.`,
  };
}

/** What becomes of yards on which the rules settle nothing, and how the rules were asked. */
export const whoMayFact = ({ notSettled }: Pick<Fleet, 'notSettled'>): Known<string> => ({
  value: `asked of the rules; not settled ${notSettled === 'allowed' ? 'counts in' : 'is left out'}`,
  sources: [assumption],
  confidence: 'low',
  asOf: null,
  note: `a yard that a rule bars on the day the work would begin takes no part; likely days in dock count as the planned length; where homeport or operator was not said nothing is settled; a dock that does not exist yet is asked about by its country. ${PLANNING_AID}`,
});

/** Whose rules a dock that does not exist yet was asked by; `country` in words, null where it was not given. */
export const siteLawFact = (
  country: string | null,
  { notSettled }: Pick<Fleet, 'notSettled'>,
): Known<string> => ({
  value:
    country === null
      ? `country not given, no rule asked: ${notSettled === 'allowed' ? 'every ship counts in' : 'every ship is left out'}`
      : `law as in ${country}`,
  sources: [assumption],
  confidence: 'low',
  asOf: null,
  note:
    country === null
      ? `whose ground the dock would stand on decides what the rules allow; while that is open, nothing is settled. ${PLANNING_AID}`
      : `the rules were asked about a yard in ${country} that holds no agreement on record. ${PLANNING_AID}`,
});

/** A code of the plan as a fact with the pages that its rule cites; null for a code that no rule gave. */
export function outFact(code: string): Known<string> | null {
  const reason = outReason(code);
  if (!reason) return null;
  const { says, rule } = reason;
  return {
    value: says,
    sources: rule ? rule.sources : [assumption],
    confidence: 'medium',
    asOf: rule?.asOf ?? null,
    note: `${rule ? `${rule.title}. ${rule.says} ` : ''}${PLANNING_AID}.`,
  };
}
