/** `#rrggbb`. */
export type Hex = `#${string}`;
export type Rgb = readonly [red: number, green: number, blue: number];

export const themeNames = ['night', 'paper', 'print'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Colors of the basemap. */
export interface ChartColors {
  readonly sea: Hex;
  readonly land: Hex;
  readonly coast: Hex;
  /** Inland water, drawn over land. */
  readonly lake: Hex;
  readonly graticule: Hex;
  /** Names on land: countries and places. */
  readonly landText: Hex;
  readonly landHalo: Hex;
  /** Names of seas and straits. */
  readonly seaText: Hex;
  readonly seaHalo: Hex;
}

/** One object paints everything: CSS, deck layers, basemap, pictures. */
export interface Theme {
  readonly name: ThemeName;
  readonly title: string;
  readonly scheme: 'dark' | 'light';
  readonly chart: ChartColors;
  /** By verdict of a yard; every verdict has a shape of its own too. */
  readonly verdict: Readonly<
    Record<'fits' | 'fits-with-overhang' | 'unknown' | 'does-not-fit' | 'no-dock', Hex>
  >;
  /** Symbols when no ship is chosen. */
  readonly symbol: Hex;
  readonly symbolHalo: Hex;
  readonly selected: Hex;
  /** What is drawn on the water. */
  readonly sea: {
    /** Lanes between hubs. */
    readonly lane: Hex;
    readonly route: Hex;
    /** The same voyage with everything open. */
    readonly openRoute: Hex;
    /** Straits that can be closed, and what is closed. */
    readonly strait: Hex;
    readonly closed: Hex;
    readonly reach: Hex;
  };
  readonly surface: {
    readonly page: Hex;
    readonly panel: Hex;
    readonly raised: Hex;
    readonly sunken: Hex;
    readonly line: Hex;
  };
  readonly ink: {
    readonly strong: Hex;
    readonly normal: Hex;
    readonly muted: Hex;
  };
  readonly accent: Hex;
  readonly accentInk: Hex;
  readonly focus: Hex;
  readonly alarm: Hex;
  /** Dock plans: water in the dock, concrete, hull, keel blocks. */
  readonly plan: {
    readonly water: Hex;
    readonly wall: Hex;
    readonly floor: Hex;
    readonly hull: Hex;
    readonly hullLine: Hex;
    readonly block: Hex;
  };
}

const night: Theme = {
  name: 'night',
  title: 'Night chart',
  scheme: 'dark',
  chart: {
    sea: '#0b1824',
    land: '#1d2a34',
    coast: '#4f6a7d',
    lake: '#12222f',
    graticule: '#173042',
    landText: '#a9b8c4',
    landHalo: '#141f28',
    seaText: '#5f8fb0',
    seaHalo: '#0b1824',
  },
  verdict: {
    fits: '#35c49a',
    'fits-with-overhang': '#e9c645',
    unknown: '#a7b4c4',
    'does-not-fit': '#f0714f',
    'no-dock': '#6f8293',
  },
  symbol: '#7fc4e8',
  symbolHalo: '#0b1824',
  selected: '#ffffff',
  sea: {
    lane: '#3f7ba3',
    route: '#ffd166',
    openRoute: '#9fb3c2',
    strait: '#8fb8d4',
    closed: '#ff7a59',
    reach: '#4aa3a8',
  },
  surface: { page: '#0b1824', panel: '#121f2b', raised: '#1a2a38', sunken: '#0d1822', line: '#2b3f50' },
  ink: { strong: '#f2f6f9', normal: '#d3dde5', muted: '#93a5b4' },
  accent: '#5cb8e6',
  accentInk: '#06131d',
  focus: '#ffd166',
  alarm: '#ff8a6b',
  plan: {
    water: '#16405a',
    wall: '#3c4e5c',
    floor: '#22333f',
    hull: '#c9d6df',
    hullLine: '#f2f6f9',
    block: '#8a9aa6',
  },
};

const paper: Theme = {
  name: 'paper',
  title: 'Paper chart',
  scheme: 'light',
  chart: {
    sea: '#dbe8ef',
    land: '#f5efdf',
    coast: '#7d8a8c',
    lake: '#cfe0e9',
    graticule: '#c3d5df',
    landText: '#575245',
    landHalo: '#f9f5ea',
    seaText: '#3f6f8f',
    seaHalo: '#e6f0f5',
  },
  verdict: {
    fits: '#0c7c62',
    'fits-with-overhang': '#8c6900',
    unknown: '#5b6876',
    'does-not-fit': '#bf3a21',
    'no-dock': '#8794a0',
  },
  symbol: '#1f5f87',
  symbolHalo: '#ffffff',
  selected: '#10202c',
  sea: {
    lane: '#5f97bd',
    route: '#a8480c',
    openRoute: '#6d7b86',
    strait: '#2f6c94',
    closed: '#b3261e',
    reach: '#1f7f86',
  },
  surface: { page: '#eef2f3', panel: '#fbfaf6', raised: '#ffffff', sunken: '#f0eee6', line: '#d5d2c6' },
  ink: { strong: '#14202a', normal: '#2c3a45', muted: '#5d6a75' },
  accent: '#155e8a',
  accentInk: '#ffffff',
  focus: '#b25000',
  alarm: '#b3311a',
  plan: {
    water: '#bcd9e8',
    wall: '#b9b4a4',
    floor: '#dcd7c8',
    hull: '#51626f',
    hullLine: '#1d2b36',
    block: '#8d8672',
  },
};

const print: Theme = {
  ...paper,
  name: 'print',
  title: 'Print',
  chart: {
    sea: '#ffffff',
    land: '#ececec',
    coast: '#555555',
    lake: '#ffffff',
    graticule: '#d9d9d9',
    landText: '#333333',
    landHalo: '#ffffff',
    seaText: '#4d4d4d',
    seaHalo: '#ffffff',
  },
  surface: { page: '#ffffff', panel: '#ffffff', raised: '#ffffff', sunken: '#f4f4f4', line: '#bdbdbd' },
  ink: { strong: '#000000', normal: '#1a1a1a', muted: '#4d4d4d' },
  symbol: '#1a1a1a',
  symbolHalo: '#ffffff',
  selected: '#000000',
  sea: {
    lane: '#9a9a9a',
    route: '#000000',
    openRoute: '#7a7a7a',
    strait: '#4d4d4d',
    closed: '#a3170f',
    reach: '#7d7d7d',
  },
};

export const themes: Readonly<Record<ThemeName, Theme>> = { night, paper, print };

/** Red, green, blue from 0 to 255, as deck.gl and canvas want them. */
export const rgb = (hex: Hex): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** The theme as CSS custom properties: `--surface-panel`, `--verdict-fits`, `--accent` … */
export function customProperties(theme: Theme): readonly (readonly [name: string, value: string])[] {
  const flat: [string, string][] = [];
  const walk = (prefix: string, value: unknown) => {
    if (typeof value === 'string') flat.push([prefix, value]);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        walk(prefix === '' ? name : `${prefix}-${name}`, inner);
      }
  };
  const { name: _name, title: _title, scheme: _scheme, ...colors } = theme;
  walk('', colors);
  return flat.map(([name, value]) => [`--${name}`, value]);
}
