import { expect, it } from 'vitest';
import { readData } from '#importers/disk/read-data.ts';
import { countryNear } from '#workspace/fleet/country-near.ts';

const facilities = [...readData().facilities.values()];

it('is that of the nearest facility, and none where none is near', () => {
  for (const { position, country } of facilities.slice(0, 20))
    expect(countryNear(position.value, facilities)).toBe(country);
  expect(countryNear([144.66, 13.44], facilities)).toBe('US');
  expect(countryNear([134.47, 7.34], facilities)).toBeNull();
});
