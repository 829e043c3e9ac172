import type { FacilityId } from '#domain/facility/facility.ts';
import type { State } from '#workspace/store/workspace.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import { paintRanks } from '../layers/facilities/paint-order.ts';
import { symbolScale, symbolSizePx } from '../layers/facilities/symbol-size.ts';
import type { Pile } from './nearest.ts';

/** How the signs lie on the chart at a zoom. */
export function pileOf({ readings }: Workplace, state: State, zoom: number): Pile {
  const { sizeBy, selection } = readings.document(state);
  const scale = symbolScale(zoom);
  return {
    ranks: paintRanks(readings.facilities(state), readings.yardFits(state)),
    selected: (selection?.facility ?? null) as FacilityId | null,
    radiusPx: (facility) => (symbolSizePx(facility, sizeBy) * scale) / 2,
  };
}
