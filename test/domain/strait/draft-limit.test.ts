import { describe, expect, it } from 'vitest';
import { draftLimitM } from '#domain/strait/draft-limit.ts';
import { aQuantity } from '../../fixtures/world.ts';

const missing = { missing: 'not-recorded' } as const;

describe('the draft that a strait takes', () => {
  it('is what is on record, and never more than its water', () => {
    expect(draftLimitM({ maxDraftM: aQuantity(12.5), depthM: missing })).toBe(12.5);
    expect(draftLimitM({ maxDraftM: aQuantity(20), depthM: aQuantity(25) })).toBe(20);
    expect(draftLimitM({ maxDraftM: missing, depthM: aQuantity(20) })).toBe(20);
    expect(draftLimitM({ maxDraftM: aQuantity(20), depthM: aQuantity(18) })).toBe(18);
  });

  it('is unknown without either, and a depth of so much at least bounds nothing', () => {
    expect(draftLimitM({ maxDraftM: missing, depthM: missing })).toBeNull();
    expect(draftLimitM({ maxDraftM: missing, depthM: { ...aQuantity(150), reads: 'at-least' } })).toBeNull();
    expect(draftLimitM({ maxDraftM: missing, depthM: { ...aQuantity(15), reads: 'at-most' } })).toBe(15);
  });
});
