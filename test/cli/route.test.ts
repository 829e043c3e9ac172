import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, askJson, world } from './ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairlead-'));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

interface Answered {
  readonly found: boolean;
  readonly distanceNm: number;
  readonly greatCircleNm: number;
  readonly days: number;
  readonly straits: readonly string[];
  readonly snapNm: number;
  readonly because?: string;
  readonly where?: readonly string[];
  readonly path?: readonly (readonly number[])[];
  readonly effect: { readonly isChanged: boolean; readonly by: readonly string[] } | null;
  readonly alternatives?: readonly Answered[];
}

const routeJson = (...argv: readonly string[]) => askJson('route', ...argv) as Answered;

describe('fairlead route', () => {
  it('answers with miles, days and straits in order', () => {
    const found = routeJson('--from', 'Yokosuka', '--to', '1.25,103.85', '--speed', '20');
    expect(found).toMatchObject({ found: true, effect: null });
    expect(found.distanceNm).toBeGreaterThan(2850);
    expect(found.distanceNm).toBeLessThan(2950);
    expect(found.distanceNm).toBeGreaterThanOrEqual(found.greatCircleNm);
    expect(found.days).toBeCloseTo(found.distanceNm / 20 / 24, 2);
    expect(found.straits).toContain('singapore-strait');
    expect(found.path).toBeUndefined();
  });

  it('finds facilities and ports, and runs on across 180°', () => {
    const found = routeJson('--from', 'yokosuka-japan', '--to', 'us-phnsy-pearl', '--path');
    expect(found.path?.at(-1)?.[0]).toBeGreaterThan(180);
  });

  it('closes straits and says what changes, or that nothing does', () => {
    const far = routeJson('--from', '26.7,50.16', '--to', 'Yokosuka', '--close', 'malacca,sunda');
    expect(far.effect?.by).toEqual(['lombok', 'makassar']);
    expect(routeJson('--from', 'Yokosuka', '--to', 'singapore', '--close', 'taiwan').effect?.isChanged).toBe(
      false,
    );
    expect(ask('route', '--from', 'Yokosuka', '--to', 'singapore', '--close', 'taiwan').stdout).toContain(
      'Nothing changes: the way does not use what is closed',
    );
  });

  it('answers that there is no way out, without a line or a number', () => {
    const closed = routeJson('--from', '26.7,50.16', '--to', 'Yokosuka', '--close', 'hormuz');
    expect(closed).toMatchObject({ found: false, because: 'closed', where: ['hormuz'] });
    expect(closed).not.toHaveProperty('path');
    expect(closed).not.toHaveProperty('distanceNm');
    expect(ask('route', '--from', '26.7,50.16', '--to', 'Yokosuka', '--close', 'hormuz').stdout).toBe(
      'No sea route: closed at Strait of Hormuz.\n',
    );
  });

  it.each([
    ['Ras Tanura', 'hormuz'],
    ['HMAS Stirling', 'makassar'],
    ['sunda', 'sunda'],
  ])('knows %s', (place, strait) => {
    expect(routeJson('--from', place, '--to', 'Busan').straits).toContain(strait);
  });

  it('names what a strait that is none may have meant', () => {
    const { status, stderr } = ask('route', '--from', 'Guam', '--to', 'Busan', '--close', 'malaca');
    expect([status, stderr]).toEqual([2, expect.stringContaining('"malaca" (malacca?)')]);
  });

  it('says which straits a ship is too large for, and holds recorded depths against her draft', () => {
    const deep = ask('route', '--from', '26.7,50.16', '--to', 'Yokosuka', '--draft', '21').stdout;
    expect(deep).toMatch(
      /she keeps clear of Strait of Malacca .*; goes by Lombok Strait and Makassar Strait/,
    );
  });

  it('takes straits by name, and says which places it took the words for', () => {
    const named = routeJson('--from', 'Guam', '--to', 'Busan', '--close', 'Strait of Malacca,Luzon Strait');
    expect(named).toEqual(routeJson('--from', 'Guam', '--to', 'Busan', '--close', 'malacca,luzon'));
    expect(named).toHaveProperty('stops', [
      { name: 'Apra Harbor, Guam', lat: 13.45, lon: 144.6167 },
      expect.objectContaining({ name: expect.stringContaining('Busan') as string }),
    ]);
    expect(ask('route', '--from', 'Guam', '--to', '35.28,139.67').stdout).toContain(
      'Apra Harbor, Guam (13.4500,144.6167) to 35.28,139.67\n',
    );
    const whole = [...world.straits.values()].find(({ name }) => name.includes(','));
    expect(ask('route', '--from', 'Guam', '--to', 'Busan', '--close', whole?.name ?? '').status).toBe(0);
  });

  it('adds up what it tells, and names the water round a closed strait', () => {
    const { stdout } = ask(
      'route',
      '--from',
      '26.7,50.16',
      '--to',
      'Yokosuka',
      '--close',
      'malacca,sunda,lombok',
    );
    const [, nm] = /\n(\d+) /.exec(stdout) ?? [];
    const [, open, more] = /Open it would be (\d+) nm: (\d+) nm/.exec(stdout) ?? [];
    expect(Number(nm)).toBe(Number(open) + Number(more));
    expect(stdout).toMatch(/and the water \d+ nm east of Lombok Strait/);
  });

  it('keeps out of areas, and knows the ship', () => {
    const area = file('area.geojson', {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [112, 8],
            [121, 8],
            [121, 19],
            [112, 19],
            [112, 8],
          ],
        ],
      },
    });
    const plain = routeJson('--from', 'manila-philippines', '--to', 'singapore');
    expect(routeJson('--from', 'hong-kong-china', '--to', 'singapore', '--avoid', area).found).toBe(true);
    expect(routeJson('--from', 'manila-philippines', '--to', 'singapore', '--avoid', area)).toMatchObject({
      found: false,
      because: 'in-closed-area',
    });
    expect(plain.found).toBe(true);
    const deep = routeJson('--from', 'port-said-egypt', '--to', 'mumbai-india', '--draft', '22');
    expect(deep.straits).toContain('cape-good-hope');
  });

  it('offers ways by other straits', () => {
    const found = routeJson('--from', 'Apra Harbor', '--to', 'Manila', '--alternatives', '3');
    expect(found.alternatives).toHaveLength(2);
    expect(new Set([found, ...(found.alternatives ?? [])].map((each) => each.straits.join())).size).toBe(3);
    for (const each of found.alternatives ?? [])
      expect(each.distanceNm).toBeGreaterThanOrEqual(found.distanceNm);
  });

  it('answers many pairs in order, faults in their place', () => {
    const pairs = file('pairs.json', [
      { from: { lat: 35.28, lon: 139.67 }, to: { lat: 1.25, lon: 103.85 } },
      { from: { lat: 42, lon: 51 }, to: { lat: 1.25, lon: 103.85 } },
      { from: { lat: null, lon: 1 }, to: { lat: 1, lon: 1 } },
      { from: { lat: 1.25, lon: 103.85 }, to: { lat: 1.25, lon: 103.85 } },
    ]);
    const answers = askJson('route', '--pairs', pairs) as readonly Answered[];
    expect(answers.map(({ found, because }) => because ?? found)).toEqual([
      true,
      'too-far-from-sea',
      'bad-input',
      'same-place',
    ]);
  });

  it.each([
    [['--from', 'Yokosuka'], 'give --from and --to'],
    [['--from', 'Yokosuka', '--to', 'Atlantis'], 'no place on record'],
    [['--from', 'Yokosuka', '--to', '95,10'], 'no position'],
    [['--from', 'Yokosuka', '--to', 'singapore', '--close', 'malaca'], 'There is no strait "malaca"'],
    [['--from', 'Yokosuka', '--to', 'singapore', '--speed', '0'], '--speed "0"'],
    [['--from', 'Yokosuka', '--to', 'singapore', '--avoid', '/nowhere.json'], '--avoid /nowhere.json'],
    [['--pairs', '/nowhere.json', '--json'], '--pairs /nowhere.json'],
    [['--pairs', 'x.json'], 'add --json'],
  ])('refuses %j', (argv, message) => {
    const { status, stderr } = ask('route', ...argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('gives the reason code of an unknown strait too', () => {
    const { status, stdout } = ask(
      'route',
      '--from',
      'Yokosuka',
      '--to',
      'singapore',
      '--close',
      'malaca',
      '--json',
    );
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ found: false, because: 'unknown-strait', where: ['malaca'] });
  });
});

describe('fairlead reach', () => {
  it('answers in GeoJSON, a later day reaching farther', () => {
    const { features } = askJson('reach', '--from', 'Apra Harbor', '--days', '1,3', '--speed', '20') as {
      readonly features: readonly {
        readonly properties: { readonly days: number; readonly kind: string };
        readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
      }[];
    };
    expect(features.map(({ properties, geometry }) => [properties.days, geometry.type])).toEqual([
      [1, 'MultiPolygon'],
      [1, 'MultiLineString'],
      [3, 'MultiPolygon'],
      [3, 'MultiLineString'],
    ]);
    expect(ask('reach', '--from', 'Apra Harbor', '--days', '0').status).toBe(2);
    expect(ask('reach', '--days', '1').status).toBe(2);
  });
});

describe('fairlead straits', () => {
  it('lists them all with figures, sources and regime', () => {
    const rows = askJson('straits') as readonly {
      readonly id: string;
      readonly maxDraftM: number | null;
      readonly legalRegime: string;
    }[];
    expect(rows).toHaveLength(world.straits.size);
    expect(rows.find(({ id }) => id === 'malacca')).toMatchObject({ maxDraftM: 20 });
    for (const { legalRegime } of rows) expect(legalRegime.length).toBeGreaterThan(5);
    expect(ask('straits').stdout).toContain('45 straits');
  });
});
