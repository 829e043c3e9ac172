import { describe, expect, it } from 'vitest';
import { tabulate } from '#filters/columns.ts';
import { seaDays } from '#filters/sea-days.ts';
import { sift } from '#filters/sift.ts';
import { aFacility } from '../fixtures/world.ts';
import { aContext } from './a-context.ts';

const near = aFacility('jp-near');
const far = aFacility('au-far');
const inland = aFacility('kr-inland');
const days = new Map<string, number>([
  [near.id, 2],
  [far.id, 12],
]);
const kept = (context: Parameters<typeof aContext>[0], keepUnknown: boolean) => {
  const columns = tabulate([near, far, inland], [seaDays], aContext(context));
  return [
    ...sift(columns, [seaDays], { 'sea-days': { kind: 'interval', from: null, to: 7, keepUnknown } }).kept,
  ];
};

describe('days by sea', () => {
  it('narrow nothing while no voyage has a start', () => {
    expect(kept({}, false)).toEqual([0, 1, 2]);
  });

  it('keep what is near enough; a yard without a way is kept only on demand', () => {
    const seaDaysOf = (id: string) => days.get(id) ?? null;
    expect(kept({ seaDaysOf }, false)).toEqual([0]);
    expect(kept({ seaDaysOf }, true)).toEqual([0, 2]);
  });
});
