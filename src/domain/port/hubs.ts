import type { Facility } from '../facility/facility.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Known } from '../provenance/fact.ts';
import type { Port } from './port.ts';

/** Where the ways begin and end that lanes are drawn between and closures judged by. */
export type Hub = Pick<Facility, 'name' | 'place'> & {
  readonly id: string;
  readonly position: Known<LngLat>;
};

/** Sustainment hubs, and the ports of trade beside them. */
export const hubsOf = (facilities: readonly Facility[], ports: readonly Port[]): readonly Hub[] => [
  ...facilities.filter(({ roles }) => roles.includes('sustainment-hub')),
  ...ports.flatMap((port) => (port.isHub ? { ...port, place: port.name } : [])),
];
