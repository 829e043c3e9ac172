import { roles, type Facility, type Role } from '#domain/facility/facility.ts';
import type { OutlineName } from '#ui/symbols/shapes.ts';
import type { Scene } from '../layer.ts';

/** The role that a facility's glyph shows: the first it has, in the order of `roles`. */
export const mainRole = (facility: Facility): Role =>
  roles.find((role) => facility.roles.includes(role)) ?? 'sustainment-hub';

export const outlineOf = (facility: Facility, yardFits: Scene['yardFits']): OutlineName =>
  yardFits?.get(facility.id)?.verdict ?? 'none';
