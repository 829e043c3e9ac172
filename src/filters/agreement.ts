import { agreementNames, agreementTypes, standingOn } from '#domain/facility/agreement.ts';
import type { Filter } from './filter.ts';

const listed = agreementTypes.filter((type) => type !== 'other');

export const agreement: Filter = {
  id: 'agreement',
  level: 'facility',
  title: 'Agreement in force',
  hint: 'Agreements valid on the as-of date. One whose start is not published counts as in force until its end.',
  kind: 'choice',
  many: true,
  options: listed.map((value) => ({ value, label: agreementNames[value] })),
  of: (facility, { day }) =>
    facility.agreements.flatMap((held) => {
      const standing = standingOn(held, day);
      return standing === 'in-force' || standing === 'start-unknown' ? [held.type] : [];
    }),
};
