import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Room {
  /** The rooms it may call on. */
  readonly rooms: readonly string[];
  /** The packages it may use. */
  readonly packages: RegExp;
}

/** The plan of the house: arrows point down only. `ui` stands beside and uses nothing. */
const plan: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: /^mgrs$/ },
  ui: { rooms: [], packages: /^(react$|react\/|d3-(array|scale|shape|format)$)/ },
  filters: { rooms: ['domain'], packages: /^$/ },
  question: { rooms: ['domain', 'filters'], packages: /^$/ },
  engines: { rooms: ['domain'], packages: /^highs(\/runtime\?url)?$/ },
  importers: { rooms: ['domain'], packages: /^(valibot$|virtual:|node:)/ },
  briefing: { rooms: ['domain'], packages: /^$/ },
  exporters: { rooms: ['domain', 'briefing'], packages: /^$/ },
  workspace: {
    rooms: ['domain', 'filters', 'question', 'engines', 'importers', 'briefing'],
    packages: /^(valibot|zustand|zustand\/vanilla|idb|react)$/,
  },
  map: {
    rooms: ['domain', 'workspace', 'ui'],
    packages: /^(@deck\.gl\/|maplibre-gl|pmtiles$|react$|geojson$|@fontsource\/)/,
  },
  features: {
    rooms: [
      'domain',
      'filters',
      'question',
      'engines',
      'importers',
      'briefing',
      'exporters',
      'workspace',
      'ui',
    ],
    packages: /^(react$|@tanstack\/react-virtual$)/,
  },
  cli: {
    rooms: ['domain', 'filters', 'question', 'engines', 'importers', 'exporters'],
    packages: /^(node:|tsx\/)/,
  },
  workshop: { rooms: ['domain', 'engines', 'importers'], packages: /./ },
  app: {
    rooms: [
      'domain',
      'filters',
      'question',
      'engines',
      'importers',
      'briefing',
      'exporters',
      'workspace',
      'map',
      'features',
      'ui',
    ],
    packages: /^(react|react-dom|react-dom\/client|react-error-boundary)$/,
  },
};

/** Rooms whose alcoves must not know each other, and the alcoves that all of a room may use. */
const separate: ReadonlySet<string> = new Set(['features', 'engines', 'exporters', 'importers']);
const sharedAlcoves: ReadonlySet<string> = new Set(['runtime', 'figures', 'records']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

const imports = files.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([@#./\w][\w@#./:?&-]*)'/g)].map(([, target = '']) => ({
    path,
    target: resolve(path, target),
  })),
);

function resolve(path: string, target: string): string {
  if (target.startsWith('#')) return `src/${target.slice(1)}`;
  if (target.startsWith('.')) return `src/${normalize(join(dirname(path), target)).replaceAll('\\', '/')}`;
  return target;
}

const roomOf = (path: string) => path.split('/')[0] ?? '';
const alcoveOf = (path: string) => path.split('/')[1] ?? '';
const isAlcove = (name: string) => !/\.(tsx?|mjs)$/.test(name);

describe('the house', () => {
  it('has no room that the plan does not know', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !(room in plan))).toEqual([]);
  });

  it.each(Object.keys(plan))('%s calls only on the rooms below it', (room) => {
    const allowed = new Set([room, ...(plan[room]?.rooms ?? [])]);
    const strays = imports
      .filter(({ path, target }) => roomOf(path) === room && target.startsWith('src/'))
      .filter(({ target }) => !allowed.has(roomOf(target.slice(4))))
      .map(({ path, target }) => `${path} → ${target}`);
    expect(strays).toEqual([]);
  });

  it.each(Object.keys(plan))('%s uses only its own packages', (room) => {
    const strays = imports
      .filter(({ path, target }) => roomOf(path) === room && !target.startsWith('src/'))
      .filter(({ target }) => !plan[room]?.packages.test(target))
      .map(({ path, target }) => `${path} → ${target}`);
    expect(strays).toEqual([]);
  });

  it('keeps alcoves of a room apart', () => {
    const strays = imports
      .filter(({ path, target }) => target.startsWith('src/') && separate.has(roomOf(path)))
      .filter(({ path, target }) => roomOf(target.slice(4)) === roomOf(path))
      .filter(({ path, target }) => {
        const [from, to] = [alcoveOf(path), alcoveOf(target.slice(4))];
        return from !== to && isAlcove(from) && isAlcove(to) && !sharedAlcoves.has(to);
      })
      .map(({ path, target }) => `${path} → ${target}`);
    expect(strays).toEqual([]);
  });

  it('has no junk drawers', () => {
    const drawers = files
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|common|misc|constants|types|hooks)(\/|\.tsx?$)/.test(path));
    expect(drawers).toEqual([]);
  });

  it('runs effects only where the outside world is met', () => {
    const strays = files
      .filter(({ path, text }) => /\buseEffect\b/.test(text) && !/^(app|map\/stage|ui)\//.test(path))
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('lets components change the store through edits only', () => {
    const strays = files
      .filter(({ path, text }) => /\.setState\(/.test(text) && !path.startsWith('workspace/store/'))
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });
});
