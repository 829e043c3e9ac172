import type { LngLat } from '../geo/lng-lat.ts';
import type { Known } from '../provenance/fact.ts';

/** A place that ships sail from and to, which is no facility of ours: what a voyage may begin and end at. */
export interface Port {
  /** `apra-harbor-guam` */
  readonly id: string;
  /** `Apra Harbor, Guam` */
  readonly name: string;
  /** Its note says where it comes from, in words. */
  readonly position: Known<LngLat>;
  /** Trade through it is compared, with that of our hubs, when straits are closed. */
  readonly isHub: boolean;
}

/** A point of the tables where ways part, no harbor: useful in a question typed by id, of no use among suggestions. */
export const isJunction = ({ name }: Pick<Port, 'name'>): boolean => name.endsWith('(junction)');
