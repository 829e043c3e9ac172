import type { DockType } from '#domain/facility/dock.ts';
import { assumed, type Quantity } from '#domain/provenance/fact.ts';
import { assumption, type SourceId } from '#domain/provenance/source.ts';

/** The clear water and the overhang that a docking is judged with. All can be changed by the user. */
export interface Allowances {
  /** Free water on each side between hull and wall, meters. */
  readonly sideM: number;
  /** Free length at each end, meters. */
  readonly endM: number;
  /** Water between keel and sill or blocks, meters. */
  readonly keelM: number;
  /** Height of tide counted over the datum of graving-dock sills, meters. */
  readonly tideM: number;
  /** How far a ship may be longer than the dock, as a share of the dock's length, by dock type. */
  readonly overhangShare: Readonly<Record<DockType, number>>;
}

export type Clearance = 'sideM' | 'endM' | 'keelM' | 'tideM';

export const clearanceNames: Readonly<Record<Clearance, string>> = {
  sideM: 'Each side',
  endM: 'Each end',
  keelM: 'Under the keel',
  tideM: 'Tide over the sill',
};

/** What may be set, meters; overhang as a share of the dock's length. */
export const clearanceLimits: Readonly<Record<Clearance, { readonly from: number; readonly to: number }>> = {
  sideM: { from: 0, to: 20 },
  endM: { from: 0, to: 50 },
  keelM: { from: 0, to: 5 },
  tideM: { from: 0, to: 15 },
};
export const overhangLimits = { from: 0, to: 0.5 } as const;

export const defaultAllowances: Allowances = {
  sideM: 0.6,
  endM: 0.5,
  keelM: 0.6,
  tideM: 0,
  overhangShare: { graving: 0.06, floating: 0.2, shiplift: 0.2, slipway: 0, 'marine-railway': 0 },
};

/** Design criteria of the US Department of Defense for naval graving docks. */
export const designGuidance = 'ufc-4-213-10-2002' as SourceId;

/** The least that the criteria print. For the ends they print 1.5 m at the head and 4.6 m outboard: half the sum at each. */
export const designAllowances: Allowances = {
  sideM: 3,
  endM: 3.05,
  keelM: 0.6,
  tideM: 0,
  overhangShare: { graving: 0, floating: 0, shiplift: 0, slipway: 0, 'marine-railway': 0 },
};

export const allowancePresets = [
  { id: 'working', title: 'Working minimum', allowances: defaultAllowances, source: assumption },
  {
    id: 'design',
    title: 'Design guidance (UFC 4-213-10)',
    allowances: designAllowances,
    source: designGuidance,
  },
] as const;

const guidanceNotes: Readonly<Record<Exclude<Clearance, 'tideM'>, string>> = {
  sideM: 'least side clearance of the design criteria, which print 3.0 to 4.6 m',
  endM: 'from the design criteria: half of the least clearances at the head (1.5 m) and outboard (4.6 m)',
  keelM: 'clearance over the blocks in the design criteria',
};

const assumptionNotes: Readonly<Record<Clearance, string>> = {
  sideM: 'working clearance on each side: an assumption, to be changed under Assumptions',
  endM: 'working clearance at each end: an assumption, to be changed under Assumptions',
  keelM: 'clearance under the keel: an assumption, to be changed under Assumptions',
  tideM: 'height of tide over the datum of the sill: an assumption, to be changed under Assumptions',
};

/** An allowance as a figure that says where it comes from. */
export function allowanceFact(name: Clearance, allowances: Allowances): Quantity {
  const value = allowances[name];
  if (name !== 'tideM' && value === designAllowances[name])
    return { ...assumed(value, 'm', designGuidance, guidanceNotes[name]), confidence: 'high' };
  const note = name === 'tideM' && value === 0 ? 'no tide is counted over the sill' : assumptionNotes[name];
  return assumed(value, 'm', assumption, note);
}

const overhangNotes: Readonly<Record<DockType, string>> = {
  graving:
    'assumption, set by INS Vikramaditya (284 m) in the 270 m dock at Kochi in 2016: 5.2 % longer than the dock',
  floating:
    'assumption, set by Anzac frigates (118 m) on the 99 m dock at Henderson: 19 % longer than the dock',
  shiplift: 'assumption, taken as for floating docks',
  slipway: 'assumption: no overhang',
  'marine-railway': 'assumption: no overhang',
};

/** An overhang share as a figure, with the docking that it was set by while it stands at that. */
export function overhangFact(type: DockType, allowances: Allowances): Quantity {
  const share = allowances.overhangShare[type];
  const asSet = share === defaultAllowances.overhangShare[type];
  return assumed(
    share,
    'count',
    assumption,
    asSet ? overhangNotes[type] : 'assumption, to be changed under Assumptions',
  );
}
