import { describe, expect, it } from 'vitest';
import type { FilterContext } from '#filters/filter.ts';
import { settingsInWords } from '#filters/in-words.ts';
import { filters } from '#filters/index.ts';

const context: FilterContext = {
  day: '2026-11-22',
  origin: null,
  verdictOf: () => null,
  countryName: (code) => (code === 'KR' ? 'South Korea' : code),
};

describe('settings in words', () => {
  it('name what each filter keeps, in the order of the panel, and leave out those that narrow nothing', () => {
    expect(
      settingsInWords(
        filters,
        {
          'dock-length': { kind: 'interval', from: 200, to: null, keepUnknown: true },
          'dock-width': { kind: 'interval', from: 30, to: 60, keepUnknown: false },
          'crane-lift': { kind: 'interval', from: null, to: 900, keepUnknown: true },
          distance: { kind: 'interval', from: null, to: null, keepUnknown: false },
          country: { kind: 'choice', chosen: ['KR', 'JP'], match: 'any' },
          capability: { kind: 'choice', chosen: ['auxiliary-mro', 'voyage-repair'], match: 'all' },
          role: { kind: 'choice', chosen: [], match: 'any' },
          name: { kind: 'text', words: ' geoje ' },
        },
        context,
      ),
    ).toEqual([
      'Name or place: “geoje”',
      'Country: South Korea or JP',
      'Capability: Auxiliary repair and Voyage repair',
      'Dock length: 200 m or more, unknown kept',
      'Dock width: 30 to 60 m, unknown left out',
      'Crane lift: 900 t or less, unknown kept',
    ]);
  });
});
