import type { Facility } from '#domain/facility/facility.ts';
import { fineDegrees } from '#domain/geo/decimal.ts';
import type { ShipClass, ShipType } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import { chanceFrom } from '#engines/allocation/chance.ts';
import type { FleetShip } from '../edits/fleet.ts';
import type { Waypoint } from '../edits/voyage.ts';

/** What made-up ships are drawn from, with the priority each begins with: what a fleet has most of. */
const drawn: Partial<Readonly<Record<ShipType, number>>> = {
  destroyer: 5,
  cruiser: 4,
  amphibious: 4,
  auxiliary: 3,
  sealift: 2,
};

const jobs = ['voyage-repair', 'voyage-repair', 'planned-maintenance', 'battle-damage'] as const;

/** Where made-up ships are at home, the larger ports more often. */
const homes = [
  'San Diego',
  'San Diego',
  'Pearl Harbor',
  'Everett',
  'Norfolk',
  'Yokosuka',
  'Yokosuka',
  'Sasebo',
  'Guam',
];

/** Places that made-up ships lie at: straits and hubs of the western Pacific. */
function placesIn(world: World): readonly Waypoint[] {
  const inTheWest = ([lng, lat]: readonly [number, number]) =>
    lng > 100 && lng < 150 && lat > -15 && lat < 40;
  return [
    ...[...world.straits.values()].map(({ name, position }) => ({ name, position })),
    ...[...world.facilities.values()]
      .filter(({ roles }: Facility) => roles.includes('sustainment-hub'))
      .map(({ name, position }) => ({ name, position: position.value })),
  ]
    .filter(({ position }) => inTheWest(position))
    .map(({ name, position: [lng, lat] }) => ({
      lng: fineDegrees(lng),
      lat: fineDegrees(lat),
      label: name.slice(0, 200),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

/** A fleet out of nothing: the same seed always makes the same ships. `readyWithin` is in days. */
export function generateFleet(
  world: World,
  count: number,
  seed: number,
  readyWithin = 60,
): readonly FleetShip[] {
  const chance = chanceFrom(seed);
  const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(chance() * things.length)];
  const classes = [...world.shipClasses.values()]
    .filter(({ country, type, nuclear }: ShipClass) => country === 'US' && !nuclear && type in drawn)
    .toSorted((a, b) => a.id.localeCompare(b.id));
  const places = placesIn(world);
  return Array.from({ length: count }, (_, at): FleetShip | null => {
    const [shipClass, place, job] = [pick(classes), pick(places), pick(jobs)];
    if (!shipClass || !place || !job) return null;
    return {
      id: `made-up-${at + 1}`,
      name: `Ship ${at + 1}`,
      ship: { kind: 'class', classId: shipClass.id },
      position: place,
      readyDay: Math.floor(chance() * readyWithin),
      weight: drawn[shipClass.type] ?? 1,
      job,
      homeport: pick(homes) ?? null,
      operator: null,
      deployed: null,
      repairDays: null,
      pin: null,
    };
  }).filter((ship) => ship !== null);
}
