import { agreement } from './agreement.ts';
import { capability } from './capability.ts';
import { confidence } from './confidence.ts';
import { country } from './country.ts';
import { craneLift } from './crane-lift.ts';
import { distance } from './distance.ts';
import { dockDepth } from './dock-depth.ts';
import { dockLength } from './dock-length.ts';
import { dockLift } from './dock-lift.ts';
import { dockType } from './dock-type.ts';
import { dockWidth } from './dock-width.ts';
import type { Filter } from './filter.ts';
import { name } from './name.ts';
import { ownership } from './ownership.ts';
import { role } from './role.ts';
import { verdict } from './verdict.ts';

/** Every filter, in the order the panel shows them. */
export const filters: readonly Filter[] = [
  name,
  verdict,
  country,
  capability,
  agreement,
  role,
  dockType,
  dockLength,
  dockWidth,
  dockDepth,
  dockLift,
  craneLift,
  distance,
  ownership,
  confidence,
];
