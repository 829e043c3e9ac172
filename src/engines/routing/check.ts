import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Area, Conditions, ShipLimits } from './contract.ts';

const isIn = (value: number | undefined, over: number, most: number): boolean =>
  value === undefined || (value > over && value <= most);

export const isPlace = ([lng, lat]: LngLat): boolean =>
  Number.isFinite(lng) && Number.isFinite(lat) && Math.abs(lat) <= 90 && Math.abs(lng) <= 540;

const isArea = (area: Area): boolean =>
  area.length > 0 && area.every((ring) => ring.length >= 3 && ring.every(isPlace));

const shipFields = ['draftM', 'airDraftM', 'beamM', 'lengthM'] as const satisfies (keyof ShipLimits)[];

/** The field of the conditions that can't be meant, or null. */
export function problemWith(conditions: Conditions): string | null {
  const { closedAreas = [], costlyAreas = [], draftLimitsM = {}, ship = {}, speedKn } = conditions;
  if (!isIn(speedKn, 0, 100)) return 'conditions.speedKn';
  const field = shipFields.find((name) => !isIn(ship[name], 0, 1000));
  if (field) return `conditions.ship.${field}`;
  const closed = closedAreas.findIndex((area) => !isArea(area));
  if (closed >= 0) return `conditions.closedAreas[${closed}]`;
  const costly = costlyAreas.findIndex(
    ({ area, factor }) => !isArea(area) || !(factor >= 1) || !Number.isFinite(factor),
  );
  if (costly >= 0) return `conditions.costlyAreas[${costly}]`;
  const limit = Object.entries(draftLimitsM).find(([, draftM]) => !(draftM >= 0));
  return limit ? `conditions.draftLimitsM.${limit[0]}` : null;
}
