import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** Spacings of the graticule, minutes of arc: 10°, 5°, 1° and 10′. */
export const graticuleSteps = [600, 300, 60, 10] as const;
export type GraticuleStep = (typeof graticuleSteps)[number];

export interface GraticuleProperties {
  /** The widest spacing that the line belongs to, minutes. */
  readonly step: GraticuleStep;
  /** As on a chart's margin: 35°20′N. */
  readonly label: string;
}

export type GraticuleLine = Feature<LineString, GraticuleProperties>;

/** Where Web Mercator ends, nearly; lines beyond would be wasted. */
const northernmost = 84;
const minutesPerDegree = 60;
/** Parallels are given in pieces of this many degrees. */
const pieceDegrees = 30;

/**
 * Meridians and parallels, each line once, at its widest spacing. Straight in Mercator, so two points are enough. The
 * meridian at 180° is there once, as −180; and no piece of a parallel crosses it.
 */
export function graticule(): FeatureCollection<LineString, GraticuleProperties> {
  return { type: 'FeatureCollection', features: [...meridians(), ...parallels()] };
}

function meridians(): GraticuleLine[] {
  return multiples(-180 * minutesPerDegree, 180 * minutesPerDegree - 1).map((minutes) => {
    const lng = minutes / minutesPerDegree;
    return line(minutes, angle(minutes, 'E', 'W'), [
      [lng, -northernmost],
      [lng, northernmost],
    ]);
  });
}

function parallels(): GraticuleLine[] {
  const limit = northernmost * minutesPerDegree;
  return multiples(-limit, limit).map((minutes) => {
    const lat = minutes / minutesPerDegree;
    const corners = 360 / pieceDegrees + 1;
    const positions = Array.from({ length: corners }, (_, index) => [-180 + index * pieceDegrees, lat]);
    return line(minutes, angle(minutes, 'N', 'S'), positions);
  });
}

/** Every multiple of the finest step from `first` to `last`. */
function multiples(first: number, last: number): number[] {
  const [finest] = graticuleSteps.slice(-1);
  const step = finest ?? 1;
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function line(minutes: number, label: string, coordinates: Position[]): GraticuleLine {
  const step = graticuleSteps.find((spacing) => minutes % spacing === 0) ?? 10;
  return { type: 'Feature', properties: { step, label }, geometry: { type: 'LineString', coordinates } };
}

/** 0 and 180 belong to neither side. */
function angle(minutes: number, positive: string, negative: string): string {
  const degrees = Math.floor(Math.abs(minutes) / minutesPerDegree);
  const rest = Math.abs(minutes) % minutesPerDegree;
  const side = minutes % (180 * minutesPerDegree) === 0 ? '' : minutes > 0 ? positive : negative;
  const fraction = rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`;
  return `${degrees}°${fraction}${side}`;
}
