import { describe, expect, it } from 'vitest';
import { type Area, areasAt, hasAreasNear, indexAreas, wantedSavingNm } from '#workshop/sea-graph/areas.ts';

const square = (west: number, south: number): Area['polygon'] => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
];
const area = (id: string, kind: Area['kind'], polygon: Area['polygon'], savingNm = 0): Area => ({
  id,
  name: id,
  kind,
  savingNm,
  polygon,
});

describe('areas', () => {
  const areas = indexAreas([
    area('reef', 'closed', square(10, 0)),
    area('shoals', 'avoided', square(20, 0), 40),
    area('strip', 'bar', square(179.5, 0)),
  ]);

  it('closed ones are land, not areas to weigh', () => {
    expect(areasAt(areas, [10.5, 0.5])).toEqual([]);
    expect(hasAreasNear(areas, 10.5, 0.5)).toBe(false);
  });

  it('an avoided one is worth its saving, a bar is worth none', () => {
    expect(areasAt(areas, [20.5, 0.5]).map(wantedSavingNm)).toEqual([40]);
    expect(areasAt(areas, [179.9, 0.5]).map(wantedSavingNm)).toEqual([Infinity]);
  });

  it('lie on both sides of 180°', () => {
    expect(areasAt(areas, [-179.9, 0.5]).map(({ id }) => id)).toEqual(['strip']);
    expect(areasAt(areas, [-179.4, 0.5])).toEqual([]);
  });
});
