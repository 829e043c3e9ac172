import type { JobKind } from '#domain/rules/job.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { DockingConditionKind } from '#domain/vessel/docking-condition.ts';
import type { NamedShip, ShipClass } from '#domain/vessel/ship-class.ts';
import type { Match } from '#filters/filter.ts';
import type { Place } from './lexicon.ts';

/** A place as it was called, and the point that is taken for it. */
export interface CalledPlace {
  readonly called: string;
  readonly place: Place;
}

/** What one phrase of a question asks for: one predicate or setting of the panels each. */
export type Meaning =
  /** Says that yards are asked for. */
  | { readonly kind: 'yards' }
  /** Adds to the filters that are set, instead of taking their place. */
  | { readonly kind: 'also' }
  | {
      readonly kind: 'ship';
      readonly shipClass: ShipClass;
      readonly ship: NamedShip | null;
      readonly called: string;
    }
  | { readonly kind: 'condition'; readonly condition: DockingConditionKind }
  /** A dock there takes the ship: surely, or as far as is known. */
  | { readonly kind: 'dock'; readonly surely: boolean }
  /** The rules let the yard do the job, or leave it open. */
  | { readonly kind: 'may'; readonly orOpen: boolean }
  | { readonly kind: 'job'; readonly job: JobKind }
  | { readonly kind: 'job-days'; readonly days: number }
  | { readonly kind: 'job-start'; readonly day: string }
  | { readonly kind: 'homeport'; readonly name: string }
  | { readonly kind: 'deployed'; readonly deployed: boolean }
  | { readonly kind: 'as-of'; readonly day: string }
  | { readonly kind: 'draft'; readonly atMostM: number }
  | { readonly kind: 'lighten'; readonly byM: number }
  | { readonly kind: 'speed'; readonly kn: number }
  | {
      readonly kind: 'choice';
      readonly filter: string;
      readonly chosen: readonly { readonly value: string; readonly title: string }[];
      readonly match: Match;
    }
  | {
      readonly kind: 'interval';
      readonly filter: IntervalName;
      readonly from: number | null;
      readonly to: number | null;
      readonly keepUnknown: boolean;
    }
  | { readonly kind: 'name'; readonly words: string; readonly isTown: boolean }
  | { readonly kind: 'sea-days'; readonly days: number; readonly of: CalledPlace }
  | { readonly kind: 'distance'; readonly nm: number; readonly of: CalledPlace }
  | { readonly kind: 'close'; readonly straits: readonly CalledStrait[] }
  | { readonly kind: 'limit-draft'; readonly strait: CalledStrait; readonly draftM: number }
  | { readonly kind: 'open-all' }
  | { readonly kind: 'from'; readonly place: CalledPlace }
  | { readonly kind: 'route'; readonly from: CalledPlace; readonly to: CalledPlace }
  | { readonly kind: 'via'; readonly places: readonly CalledPlace[] }
  | { readonly kind: 'reach'; readonly from: CalledPlace; readonly days: readonly number[] };

export interface CalledStrait {
  readonly strait: StraitId;
  readonly called: string;
}

export const intervalNames = {
  'dock-length': { words: 'dock length', unit: 'm' },
  'dock-width': { words: 'dock width', unit: 'm' },
  'dock-depth': { words: 'dock depth', unit: 'm' },
  'dock-lift': { words: 'dock lift', unit: 't' },
  'crane-lift': { words: 'crane lift', unit: 't' },
} as const;
/** Id of a filter on a number of the record. */
export type IntervalName = keyof typeof intervalNames;
