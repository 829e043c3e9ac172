import { noFleet } from '../document/fleet.ts';
import type { Fleet } from '../edits/fleet.ts';

const ship = (
  number: number,
  classId: string,
  [lng, lat, label]: readonly [number, number, string],
  readyDay: number,
  weight: number,
  job: string,
  homeport: string,
): Fleet['ships'][number] => ({
  id: `ship-${number}`,
  name: `Ship ${number}`,
  ship: { kind: 'class', classId },
  position: { lng, lat, label },
  readyDay,
  weight,
  job,
  repairDays: null,
  homeport,
  operator: null,
  deployed: true,
  pin: null,
});

/** Six ships and four docks: small enough to follow by hand. The carrier fits none of them, and the
 * law keeps the amphibious ship, homeported in San Diego, from planned maintenance abroad. */
export const sixShips: Partial<Fleet> = {
  note: 'Six ships, four docks. Made up to show what a plan is: it describes no event.',
  ships: [
    ship(1, 'ddg-51-iia', [134, 20.5, 'Philippine Sea'], 1, 5, 'battle-damage', 'San Diego'),
    ship(2, 'ddg-51-i', [144.65, 13.441, 'Apra Harbor'], 9, 5, 'voyage-repair', 'Yokosuka'),
    ship(3, 'lpd-san-antonio', [127, 24, 'East of Okinawa'], 7, 4, 'planned-maintenance', 'San Diego'),
    ship(4, 't-ake', [120.3, 14.8, 'Off Subic Bay'], 4, 3, 'planned-maintenance', 'San Diego'),
    ship(5, 't-ao-205', [140, 15, 'West of Guam'], 2, 3, 'voyage-repair', 'San Diego'),
    ship(6, 'cvn-nimitz', [150, 25, 'Western Pacific'], 5, 8, 'voyage-repair', 'Bremerton'),
  ],
  countries: ['US', 'JP', 'SG', 'IN'],
  docks: [
    'us-phnsy-pearl.dry-dock-1',
    'jp-usn-srf-yokosuka.dry-dock-5',
    'sg-seatrium-admiralty.king-george-vi',
    'in-csl-kochi.dock-3-new-stepped-dock',
  ],
  partners: ['JP', 'SG', 'IN'],
  repairDays: noFleet.repairDays,
};
