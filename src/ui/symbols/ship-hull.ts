/** A hull from above in a box of 24 units, bow up. */
export const shipHull = 'M12 1.5 C15.6 6 16.6 10.5 15.8 21.5 H8.2 C7.4 10.5 8.4 6 12 1.5 Z';
