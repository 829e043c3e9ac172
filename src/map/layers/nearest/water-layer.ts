/** The water of the yards on the chart: what lies under a pointer is asked of it. */
export const nearestWater = 'nearest-water';
