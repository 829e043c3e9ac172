/** How far a fix may go before it is none: assumptions, all to be changed. */
export interface Reach {
  /** Highest tide to wait for, meters over the datum of the sill. */
  readonly tideM: number;
  /** Most of the draft and of the displacement that can be shed, as shares. */
  readonly draftShare: number;
  readonly displacementShare: number;
  /** Most that masts can be lowered or low water waited for, meters. */
  readonly lowerM: number;
  /** Least clearance on each side, meters. */
  readonly sideM: number;
  /** Most overhang, as a share of the dock's length: the largest of recorded dockings. */
  readonly overhangShare: number;
  /** Most days by which a start is moved. */
  readonly shiftDays: number;
}

export const defaultReach: Reach = {
  tideM: 4,
  draftShare: 0.15,
  displacementShare: 0.25,
  lowerM: 5,
  sideM: 0.1,
  overhangShare: 0.2,
  shiftDays: 3650,
};
