import { ownershipNames, roleNames } from '#domain/facility/facility.ts';
import { worded } from './column.ts';

export const name = worded({
  id: 'name',
  title: 'Name',
  width: 264,
  grow: 2,
  of: (facility) => facility.name,
});

export const place = worded({
  id: 'place',
  title: 'Place',
  width: 168,
  grow: 1,
  of: (facility) => facility.place,
});

export const country = worded({
  id: 'country',
  title: 'Country',
  width: 128,
  of: (facility, { countryName }) => countryName(facility.country),
});

export const role = worded({
  id: 'roles',
  title: 'Roles',
  width: 176,
  grow: 1,
  of: (facility) => facility.roles.map((each) => roleNames[each]).join(', '),
});

export const ownership = worded({
  id: 'ownership',
  title: 'Ownership',
  width: 104,
  of: (facility) => ownershipNames[facility.ownership],
});

export const operator = worded({
  id: 'operator',
  title: 'Operator',
  width: 208,
  grow: 1,
  of: (facility) => facility.operator,
});
