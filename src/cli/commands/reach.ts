import { reachFrom } from '#engines/routing/reach.ts';
import { answered, UsageError, type Command } from '../command.ts';
import { findPlace } from '../find/place.ts';
import { conditionOptions, conditionsOf, listOf } from '../sea/conditions.ts';
import { openSeaOf } from '../sea/open-sea.ts';
import { noRouteText } from '../sea/words.ts';
import { asJson } from '../text-table.ts';

export const reach: Command = {
  name: 'reach',
  summary: 'how far a ship gets in so many days, as GeoJSON',
  usage: ['--from PLACE --days 1,3,5 [--speed KN] [--close STRAIT,…] [--avoid FILE] [--draft M]'],
  operand: null,
  options: [
    { name: 'from', value: 'PLACE', help: 'LAT,LON in degrees, or id or name of a facility or port' },
    { name: 'days', value: 'N,…', help: 'days at sea, each up to 60' },
    ...conditionOptions,
    { name: 'json', value: null, help: 'the same: GeoJSON is JSON' },
  ],
  notes: [
    'A FeatureCollection: for each of the days a MultiPolygon (kind "water") of the water reached and a MultiLineString',
    '(kind "rim") of its edge at sea. Longitudes run on across 180°. Planning aid, not for navigation.',
  ],
  run: (given, surroundings) => {
    const typed = given.text('from');
    const days = listOf(given, 'days').map(Number);
    if (typed === null || days.length === 0) throw new UsageError('Give --from PLACE and --days N,…');
    if (days.some((day) => !(day > 0 && day <= 60)))
      throw new UsageError(`--days "${given.text('days')}": each is a number over 0 and up to 60.`);
    const from = findPlace('from', typed, surroundings);
    const conditions = conditionsOf(given, surroundings.world);
    const found = reachFrom(openSeaOf(surroundings.world), { ask: 'reach', from, days, conditions });
    if (!found.found) {
      const text = noRouteText(found, surroundings.world, [typed]);
      return {
        status: found.because === 'unknown-strait' ? 2 : 0,
        stdout: asJson({ ...found, text }),
        stderr: `${text}\n`,
      };
    }
    return answered(
      `${JSON.stringify({
        type: 'FeatureCollection',
        features: found.bands.flatMap((band) => {
          const properties = { days: band.days, distanceNm: band.distanceNm };
          return [
            {
              type: 'Feature',
              properties: { ...properties, kind: 'water' },
              geometry: { type: 'MultiPolygon', coordinates: band.polygons },
            },
            {
              type: 'Feature',
              properties: { ...properties, kind: 'rim' },
              geometry: { type: 'MultiLineString', coordinates: band.lines },
            },
          ];
        }),
      })}\n`,
    );
  },
};
