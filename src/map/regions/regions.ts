/** A part of the theater to go to at once: the box that is to be seen, west to east across 180° if need be. */
export interface Region {
  readonly id: string;
  readonly title: string;
  /** West, south, east, north; east may exceed 180. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** Longitude that a window too narrow for the whole box looks at; such a window shows the box in full otherwise. */
  readonly heart?: number;
}

export const wholeTheater: Region = {
  id: 'theater',
  title: 'Whole theater',
  box: [52, -45, 246, 54],
  heart: 121,
};

/** Framing by hand, for the eye; not a claim about any boundary. */
export const regions: readonly Region[] = [
  wholeTheater,
  { id: 'first-island-chain', title: 'First island chain', box: [104, 0, 146, 42] },
  { id: 'northeast-asia', title: 'Northeast Asia', box: [122, 30, 146, 45] },
  { id: 'philippine-sea', title: 'Philippine Sea and Guam', box: [117, 5, 152, 28] },
  { id: 'south-china-sea', title: 'South China Sea', box: [98, -2, 123, 25] },
  { id: 'malacca-lombok', title: 'Malacca to Lombok', box: [94, -11, 121, 8] },
  { id: 'australia', title: 'Australia and New Zealand', box: [110, -48, 180, -8] },
  { id: 'indian-ocean', title: 'Indian Ocean', box: [40, -32, 104, 30] },
  { id: 'us-west-coast', title: 'US West Coast and Hawaii', box: [196, 15, 248, 52] },
];
