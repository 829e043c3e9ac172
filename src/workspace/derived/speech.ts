import { formatPosition } from '#domain/geo/coordinates.ts';
import { formatMargin, formatValue, type DisplayUnits } from '#domain/measure/format.ts';
import type { Words } from '#domain/scenario/change.ts';
import type { Waters } from '#domain/scenario/waters.ts';
import { shortName, type Strait, type StraitId } from '#domain/strait/strait.ts';
import { gateOf } from '#engines/routing/gate-of.ts';
import type { Gate } from '#engines/routing/index.ts';
import type { TooSmall } from '#engines/routing/misfit.ts';
import type { Speech } from '#engines/routing/words.ts';
import type { Document } from '../document/document.ts';

type Straits = ReadonlyMap<StraitId, Strait>;

export const straitNames =
  (straits: Straits) =>
  (id: StraitId): string => {
    const strait = straits.get(id);
    return strait ? shortName(strait) : id;
  };

/** How changes are told, in the user's units. */
export const changeWords = (straits: Straits, units: DisplayUnits): Words => ({
  straitName: straitNames(straits),
  meters: (lengthM) => formatValue(lengthM, 'm', units),
});

/** The size of a ship that is over a limit. */
export const sizeNames = {
  'too-deep': 'draft',
  'too-high': 'air draft',
  'too-wide': 'beam',
  'too-long': 'length',
} as const satisfies Record<TooSmall, string>;

const limits = {
  'too-deep': 'maxDraftM',
  'too-high': 'maxAirDraftM',
  'too-wide': 'maxBeamM',
  'too-long': 'maxLengthM',
} as const satisfies Record<TooSmall, keyof Gate>;

/** How the router's answers are told of this voyage. */
export function speechOf(
  straits: Straits,
  units: Document['units'],
  { from, to, via }: Document['voyage'],
  waters: Waters,
): Speech {
  const stops = [from, ...via, to];
  return {
    straitName: straitNames(straits),
    areaName: (area) => waters.closedAreas[area]?.name ?? 'a closed area',
    position: (at) => formatPosition(at, units.position),
    stopName: (stop) => stops[stop]?.label ?? 'a place called at',
    distance: (nm) => formatValue(nm, 'nm', units),
    extraDistance: (nm) => formatMargin(nm, 'nm', units),
    extraDays: (days) => formatMargin(days, 'd', units),
    limitOf: (id, because) => {
      const strait = straits.get(id);
      const onRecord = strait ? gateOf(strait)[limits[because]] : null;
      const whatIf = because === 'too-deep' ? (waters.draftLimitsM[id] ?? null) : null;
      const least = Math.min(onRecord ?? Infinity, whatIf ?? Infinity);
      return Number.isFinite(least) ? `${formatValue(least, 'm', units)} of ${sizeNames[because]}` : null;
    },
  };
}
