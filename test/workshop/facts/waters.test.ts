import { describe, expect, it } from 'vitest';
import { watersCheck } from '#workshop/facts/waters.ts';

const waters = watersCheck();
const sriLanka = ['144'];
/** Its southern end in the coastline that the check reads. */
const dondraHead = [80.5922, 5.9241] as const;
const southOfIt = (nm: number) => waters([dondraHead[0], dondraHead[1] - nm / 60], sriLanka);

describe('waters', () => {
  it('reach 12 nm from the coast, and 3 more for its coarseness', () => {
    expect(southOfIt(1)).toBeNull();
    expect(southOfIt(14.8)).toBeNull();
    expect(southOfIt(15.2)).toMatch(/lies outside the land and waters of its country$/);
  });

  it('take the land itself, and no other country', () => {
    expect(waters([80.7, 7.3], sriLanka)).toBeNull();
    expect(waters([80.7, 7.3], ['410'])).not.toBeNull();
    expect(waters([80.7, 7.3], ['000'])).toMatch(/no land with code 000/);
  });
});
