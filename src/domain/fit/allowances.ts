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

export const defaultAllowances: Allowances = {
  sideM: 0.6,
  endM: 0.5,
  keelM: 0.6,
  tideM: 0,
  overhangShare: { graving: 0.06, floating: 0.2, shiplift: 0.2, slipway: 0, 'marine-railway': 0 },
};

/** US design guidance for new graving docks: lower ends of the ranges it prints. */
export const designGuidance = 'ufc-4-213-10-2002' as SourceId;

export const designAllowances: Allowances = {
  ...defaultAllowances,
  sideM: 3,
  endM: 3.05,
  keelM: 0.6,
  overhangShare: { graving: 0, floating: 0, shiplift: 0, slipway: 0, 'marine-railway': 0 },
};

/** An allowance as a figure that says where it comes from. */
export function allowanceFact(name: 'sideM' | 'endM' | 'keelM' | 'tideM', allowances: Allowances): Quantity {
  const value = allowances[name];
  const cited = (name === 'keelM' && value === 0.6) || (name === 'sideM' && value === designAllowances.sideM);
  const notes = {
    sideM: cited
      ? 'least side clearance for a new naval graving dock'
      : 'working clearance each side: an assumption, change it under Assumptions',
    endM: 'working clearance at each end: an assumption, change it under Assumptions',
    keelM: cited
      ? 'clearance over the blocks in naval design guidance'
      : 'under-keel clearance: set by the user',
    tideM: value === 0 ? 'no tide counted over the sill datum' : 'height of tide: set by the user',
  };
  return {
    ...assumed(value, 'm', cited ? designGuidance : assumption, notes[name]),
    confidence: cited ? 'high' : 'low',
  };
}

/** An overhang share as a figure, with the docking that it was set by. */
export function overhangFact(type: DockType, allowances: Allowances): Quantity {
  const notes: Readonly<Record<DockType, string>> = {
    graving:
      'assumption, set by INS Vikramaditya (284 m) in the 270 m dock at Kochi in 2016: 5.2 % longer than the dock',
    floating:
      'assumption, set by Anzac frigates (118 m) on the 99 m dock at Henderson: 19 % longer than the dock',
    shiplift: 'assumption, taken as for floating docks',
    slipway: 'assumption: no overhang',
    'marine-railway': 'assumption: no overhang',
  };
  return assumed(allowances.overhangShare[type], 'count', assumption, notes[type]);
}
