import type { CountryCode } from '#domain/country/country.ts';
import type { Filter } from './filter.ts';

export const country: Filter = {
  id: 'country',
  level: 'facility',
  title: 'Country',
  hint: 'Country whose law the facility stands under.',
  kind: 'choice',
  many: false,
  options: null,
  labelOf: (value, { countryName }) => countryName(value as CountryCode),
  of: (facility) => [facility.country],
};
