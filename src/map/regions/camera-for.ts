import type { Document } from '#workspace/document/document.ts';
import type { Region } from './regions.ts';

/** MapLibre's world is 512 pixels wide at zoom 0. */
const worldPx = 512;

const mercatorY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latOfY = (y: number) => (Math.atan(Math.exp(y * 2 * Math.PI)) * 360) / Math.PI - 90;

const round = (value: number) => Math.round(value * 1e5) / 1e5;

/** A window so tall is filled from north to south: of a region with a heart, this share of the height at least. */
const leastHeightShare = 0.8;

/**
 * The camera that shows a region in a window of so many pixels (Web Mercator): the whole of it, but of one with a heart
 * the middle part where the window is so tall that most of it would show the polar seas.
 */
export function cameraFor({ box, heart }: Region, width: number, height: number): Document['camera'] {
  const [west, south, east, north] = box;
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const zoomOfWidth = Math.log2(width / (worldPx * ((east - west) / 360)));
  const zoomOfHeight = Math.log2(height / (worldPx * (high - low)));
  const whole = Math.min(zoomOfWidth, zoomOfHeight);
  const zoom = heart === undefined ? whole : Math.max(whole, zoomOfHeight + Math.log2(leastHeightShare));
  return {
    lng: round(zoom > zoomOfWidth && heart !== undefined ? heart : (west + east) / 2),
    lat: round(latOfY((low + high) / 2)),
    zoom: round(Math.max(0.4, zoom)),
  };
}
