import { agreement } from './agreement.ts';
import { capability } from './capability.ts';
import { confidence } from './confidence.ts';
import { country } from './country.ts';
import { craneLift } from './crane-lift.ts';
import { distance } from './distance.ts';
import { dockDepth } from './dock-depth.ts';
import { dockLength } from './dock-length.ts';
import { dockLift } from './dock-lift.ts';
import { dockState } from './dock-state.ts';
import { dockType } from './dock-type.ts';
import { dockWidth } from './dock-width.ts';
import { eligibility } from './eligibility.ts';
import type { Filter, Settings } from './filter.ts';
import { name } from './name.ts';
import { ownership } from './ownership.ts';
import { role } from './role.ts';
import { seaDays } from './sea-days.ts';
import { verdict } from './verdict.ts';

/** Every filter, in the order the panel shows them. */
export const filters: readonly Filter[] = [
  name,
  verdict,
  eligibility,
  country,
  capability,
  agreement,
  role,
  dockType,
  dockState,
  dockLength,
  dockWidth,
  dockDepth,
  dockLift,
  craneLift,
  distance,
  seaDays,
  ownership,
  confidence,
];

/** Settings of filters that exist, and the ids of those that don't or ask another kind of question. */
export function knownSettings(settings: Settings): {
  readonly known: Settings;
  readonly dropped: readonly string[];
} {
  const kinds = new Map(filters.map(({ id, kind }) => [id, kind]));
  const entries = Object.entries(settings);
  return {
    known: Object.fromEntries(entries.filter(([id, { kind }]) => kinds.get(id) === kind)),
    dropped: entries.flatMap(([id, { kind }]) => (kinds.get(id) === kind ? [] : [id])),
  };
}
