import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StraitId } from '#domain/strait/strait.ts';
import { lanesAtHand, matrixAtHand, type AtHand } from '#engines/routing/at-hand.ts';
import { answerAtHand } from '#workshop/sea-graph/at-hand.ts';
import { routingBase, world } from '../../fixtures/sea.ts';

const kept = JSON.parse(readFileSync('public/sea-graph/hubs.json', 'utf8')) as AtHand;
const { places } = kept;

describe('what is at hand of the hubs', () => {
  let anew: AtHand;
  beforeAll(async () => {
    anew = await answerAtHand(routingBase().graph, world);
  });

  it('is what the router says of them today', () => {
    expect(kept).toEqual(JSON.parse(JSON.stringify(anew)));
  });

  it('answers the question of a first visit, and no other', () => {
    const open = { closedStraits: [], closedAreas: [], draftLimitsM: {} };
    const lanes = lanesAtHand(kept, { ask: 'lanes', places, conditions: open });
    expect(lanes).toMatchObject({ found: true, pairs: (places.length * (places.length - 1)) / 2 });
    expect(lanes?.lanes[0]?.path.length).toBeGreaterThan(1);
    const matrix = matrixAtHand(kept, { ask: 'matrix', from: places });
    expect(matrix?.distanceNm[1]).toBe(matrix?.distanceNm[places.length]);
    const closed = { ...open, closedStraits: ['malacca' as StraitId] };
    expect(lanesAtHand(kept, { ask: 'lanes', places, conditions: closed })).toBeNull();
    expect(lanesAtHand(kept, { ask: 'lanes', places: places.slice(1) })).toBeNull();
    expect(
      matrixAtHand(kept, { ask: 'matrix', from: places, conditions: { ship: { draftM: 20 } } }),
    ).toBeNull();
    expect(matrixAtHand(kept, { ask: 'matrix', from: places, to: places })).toBeNull();
  });
});
