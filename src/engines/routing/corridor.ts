import type { LngLat } from '#domain/geo/lng-lat.ts';
import { arcNm, pointsAlong, toVector, type Vector } from './sphere.ts';

/** How far two ways may lie from each other and still be one: a share of the length, within bounds, nautical miles. */
const aside = { share: 0.015, leastNm: 6, mostNm: 150 };
/** What part of a way must lie apart from another for it to be another way. */
const leastApart = 0.3;
/** A way is looked at in so many places. */
const looks = 200;

/**
 * Whether two ways of one voyage run through the same water, so that the choice between them is none: Luzon Strait by
 * its northern or its southern channel, on the way from the Gulf to Japan.
 */
export function isSameCorridor(a: readonly LngLat[], b: readonly LngLat[], distanceNm: number): boolean {
  const asideNm = Math.min(aside.mostNm, Math.max(aside.leastNm, distanceNm * aside.share));
  const stepNm = Math.max(1, distanceNm / looks);
  const [first, second] = [pointsAlong(a.map(toVector), stepNm), pointsAlong(b.map(toVector), stepNm)];
  return apart(first, second, asideNm) < leastApart && apart(second, first, asideNm) < leastApart;
}

/** The share of the looks that have none of the other way near. */
function apart(looked: readonly Vector[], other: readonly Vector[], asideNm: number): number {
  const alone = looked.filter((at) => !other.some((near) => arcNm(at, near) <= asideNm));
  return alone.length / looked.length;
}
