/** Longitude first, as in GeoJSON, deck.gl and MapLibre. Degrees, WGS 84. */
export type LngLat = readonly [lng: number, lat: number];
