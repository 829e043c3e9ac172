import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { mapCredits } from '#map/basemap/credits.ts';
import { customBasemap } from '#map/basemap/custom.ts';
import type { ChartFonts } from '#map/basemap/faces.ts';
import { chartStyle, firstLabelLayer } from '#map/basemap/style.ts';
import { themeNames, themes } from '#ui/theme/theme.ts';

const file = (name: string) => [
  { url: `https://example.test/${name}.woff2`, 'unicode-range': ['U+0000-00FF'] },
];
const fonts: ChartFonts = {
  'Noto Sans Regular': file('regular'),
  'Noto Sans SemiBold': file('semi-bold'),
  'Noto Serif Italic': file('italic'),
};
const tiles = 'pmtiles://https://example.test/theater.pmtiles';

describe.each(themeNames)('the %s chart', (name) => {
  const theme = themes[name];
  const style = chartStyle(theme, { tiles, fonts });
  const ids = style.layers.map(({ id }) => id);

  it('is a valid style', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('keeps all names above what the app draws', () => {
    const label = ids.indexOf(firstLabelLayer);
    expect(label).toBeGreaterThan(ids.indexOf('lake-shore'));
    for (const { type, id } of style.layers.slice(label)) expect([type, id]).toEqual(['symbol', id]);
    expect(style.layers.slice(0, label).filter(({ id }) => id.endsWith('names'))).toEqual([]);
  });

  it('takes its colors from the theme', () => {
    const colors = new Set(JSON.stringify(style.layers).match(/#[0-9a-f]{6}/gu));
    const known = new Set<string>(Object.values(theme.chart));
    expect([...colors].filter((color) => !known.has(color))).toEqual([]);
  });

  it('draws no borders, and says so', () => {
    expect(JSON.stringify(style.layers)).not.toMatch(/border|boundar/u);
    expect(style.sources['chart']).toMatchObject({ attribution: mapCredits });
    expect(mapCredits).toContain('No borders are drawn');
  });

  it('writes only in faces it declares', () => {
    for (const layer of style.layers)
      if (layer.type === 'symbol') {
        const [font = ''] = (layer.layout?.['text-font'] ?? []) as string[];
        expect(Object.keys(fonts)).toContain(font);
      }
  });
});

describe('customBasemap', () => {
  it.each(themeNames)('paints an archive of Protomaps tiles in the %s theme', (name) => {
    const style = customBasemap('https://example.test/planet.pmtiles?key=1', themes[name], fonts);
    expect(typeof style).toBe('object');
    if (typeof style === 'string') return;
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.sources['custom']).toMatchObject({
      url: 'pmtiles://https://example.test/planet.pmtiles?key=1',
    });
    expect(style.layers.map(({ id }) => id)).toContain(firstLabelLayer);
    expect(JSON.stringify(style.layers)).not.toMatch(/boundar/u);
  });

  it('passes on the address of a style', () => {
    const address = 'https://example.test/style.json';
    expect(customBasemap(address, themes.night, fonts)).toBe(address);
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'planet.pmtiles', ''])(
    'refuses %j',
    (address) => {
      expect(() => customBasemap(address, themes.night, fonts)).toThrow('https://');
    },
  );
});
