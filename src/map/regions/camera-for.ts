import type { Document } from '#workspace/document/document.ts';
import type { Region } from './regions.ts';

/** MapLibre's world is 512 pixels wide at zoom 0. */
const worldPx = 512;

const mercatorY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latOfY = (y: number) => (Math.atan(Math.exp(y * 2 * Math.PI)) * 360) / Math.PI - 90;

const round = (value: number) => Math.round(value * 1e5) / 1e5;

/** The camera that shows a whole region in a window of so many pixels (Web Mercator). */
export function cameraFor({ box }: Region, width: number, height: number): Document['camera'] {
  const [west, south, east, north] = box;
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const zoom = Math.min(
    Math.log2(width / (worldPx * ((east - west) / 360))),
    Math.log2(height / (worldPx * (high - low))),
  );
  return {
    lng: round((west + east) / 2),
    lat: round(latOfY((low + high) / 2)),
    zoom: round(Math.max(0.4, zoom)),
  };
}
