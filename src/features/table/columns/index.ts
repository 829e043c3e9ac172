import { seaDays, seaDistance } from './by-sea.ts';
import type { Column } from './column.ts';
import { dockCount, dockDepth, dockLength, dockLift, dockWidth, draftOverSill } from './docks.ts';
import { eligibility } from './eligibility.ts';
import { beamMargin, because, bestDock, draftMargin, lengthMargin, liftMargin, verdict } from './fit.ts';
import { country, name, operator, ownership, place, role } from './identity.ts';
import { confidence, distance, position, sources } from './record.ts';
import { agreements, berthDraft, capabilities, craneLift, quay } from './works.ts';

/** Every column, in the order the chooser offers them. The first is always shown. */
export const columns: readonly Column[] = [
  name,
  place,
  country,
  role,
  ownership,
  operator,
  verdict,
  bestDock,
  because,
  lengthMargin,
  beamMargin,
  draftMargin,
  liftMargin,
  eligibility,
  dockCount,
  dockLength,
  dockWidth,
  draftOverSill,
  dockDepth,
  dockLift,
  craneLift,
  quay,
  berthDraft,
  agreements,
  capabilities,
  confidence,
  position,
  distance,
  seaDistance,
  seaDays,
  sources,
];

export const nameColumn: Column = name;
