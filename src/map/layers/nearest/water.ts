/** The layer of the water that is shared out among yards: what lies under the pointer is asked of it. */
export const nearestWater = 'nearest-water';
