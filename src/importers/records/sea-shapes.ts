import * as v from 'valibot';
import type { LngLat } from '#domain/geo/lng-lat.ts';

/* What the files of `data/sea` are made of. */

export const line = v.pipe(v.string(), v.minLength(1, 'is empty'));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id of lower-case words'));
export const position = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(540)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  v.transform(([lng, lat]): LngLat => [lng, lat]),
);
