/** "FSEA": the first four bytes of a sea graph. */
export const magic = 0x46_53_45_41;
/** Raised whenever a reader of the former version could not read the file, or would read it wrongly. */
export const version = 1;
/** Magic, version, two bytes spare, length when inflated, checksum of what follows (CRC-32). */
export const headerBytes = 16;
/** Positions are whole numbers of this part of a degree: 27 m. */
export const positionsPerDegree = 4096;
