import { roleNames, roles } from '#domain/facility/facility.ts';
import type { Filter } from './filter.ts';

export const role: Filter = {
  id: 'role',
  level: 'facility',
  title: 'Role',
  hint: 'What the facility is for; most have more than one role.',
  kind: 'choice',
  many: true,
  options: roles.map((value) => ({ value, label: roleNames[value] })),
  of: (facility) => facility.roles,
};
