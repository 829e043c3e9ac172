/** The theater with the oceans that lead to it, from Africa to the Americas, degrees: the chart shows no more at once. */
export const theaterWaters = { west: 20, south: -60, east: 300, north: 66 } as const;
