import { capabilityNames, type CapabilityTag, type Facility } from '#domain/facility/facility.ts';
import type { Question, YardFit } from '#domain/fit/fit.ts';
import { formatNumber, formatValue } from '#domain/measure/format.ts';
import type { Confidence } from '#domain/provenance/fact.ts';
import { surely, unknownBand, type Band } from '#domain/ranking/band.ts';
import type { Eligibility } from '#domain/rules/eligibility.ts';
import type { JobKind } from '#domain/rules/job.ts';
import type { ShipType } from '#domain/vessel/ship-class.ts';
import type { Wait } from './availability.ts';
import { marginOf, marginText } from './margin.ts';
import type { Criterion } from './weights.ts';

export const criterionNames: Readonly<Record<Criterion, string>> = {
  days: 'Days by sea',
  margin: 'Fit margin',
  eligibility: 'Eligibility',
  capability: 'Capability',
  availability: 'Availability',
  confidence: 'Confidence',
};

/** Where the scales end: assumptions in plain sight. */
const scales = { days: 30, marginShare: 0.25, waitDays: 90 } as const;

/** How each score comes about, from 0 to 1: what the formula shows. */
export const criterionFormulas: Readonly<Record<Criterion, string>> = {
  days: `1 at once, 0 at ${scales.days} days or more, straight between; 0 to 1 while no start is chosen or the way is being worked out`,
  margin: `tightest margin, as a share of the ship’s own dimension, of the roomiest dock that takes her: 0 with none to spare, 1 from ${scales.marginShare * 100} % up; from the roomiest one sure to take her to the roomiest one that may, where that is open`,
  eligibility: '1 allowed; 0 to 1 not settled, or while no homeport is given',
  capability: '1 where a source reports the work; 0 to 1 where none does: no record is no proof of none',
  availability: `wait, from the later of start and arrival, for a dock that takes her: 1 with none, 0 at ${scales.waitDays} days or more, straight between; 0 to 1 where no calendar of its docks is known`,
  confidence: 'of the record of the yard: high 1, medium 0.5, low 0',
};

/** What the ranking leaves out until it is known. */
export const leftOut: readonly string[] = [
  'Fuel to the yard: told as the share of her range that the way takes, where her range is on record.',
  'Exposure on the way: no threat layer is set.',
];

/** How a ship comes to a yard by sea: null while nobody says where from. */
export type DaysBySea = number | 'no-way' | null;

/** Everything that scores are made of. */
export interface Candidate {
  readonly facility: Facility;
  readonly fit: YardFit;
  readonly eligibility: Eligibility | null;
  readonly days: DaysBySea;
  /** For a dock that takes her; null when no calendar of the docks is known. */
  readonly wait: Wait | null;
}

/** Whether the yard is in, may be in, or is out for good as things stand. */
export type Standing = 'admitted' | 'open' | 'out';

export const standingNames: Readonly<Record<Standing, string>> = {
  admitted: 'Takes the ship',
  open: 'May take the ship',
  out: 'Left out',
};

/** Out when anything asked fails; in when everything asked is known to hold. */
export function standingOf({ fit, eligibility, days }: Omit<Candidate, 'wait'>): Standing {
  if (fit.verdict === 'does-not-fit' || fit.verdict === 'no-dock') return 'out';
  if (eligibility?.verdict === 'barred' || days === 'no-way') return 'out';
  return fit.verdict === 'unknown' || eligibility?.verdict === 'not-settled' ? 'open' : 'admitted';
}

/** Work on record that speaks for the yard, by type of ship: an assumption. */
const repairOf: Readonly<Record<ShipType, readonly CapabilityTag[]>> = {
  carrier: ['carrier-capable'],
  amphibious: ['amphib-mro'],
  command: ['amphib-mro', 'auxiliary-mro'],
  cruiser: ['surface-combatant-mro'],
  destroyer: ['surface-combatant-mro'],
  frigate: ['surface-combatant-mro'],
  'littoral combat ship': ['surface-combatant-mro'],
  submarine: ['submarine-mro'],
  'mine warfare': ['mine-warfare-mro'],
  cutter: ['surface-combatant-mro', 'auxiliary-mro'],
  auxiliary: ['auxiliary-mro'],
  sealift: ['auxiliary-mro', 'commercial-repair'],
  'commercial reference': ['commercial-repair'],
};

const buildOf: Partial<Record<ShipType, readonly CapabilityTag[]>> = {
  submarine: ['submarine-build'],
  cruiser: ['surface-combatant-build'],
  destroyer: ['surface-combatant-build'],
  frigate: ['surface-combatant-build'],
  'littoral combat ship': ['surface-combatant-build'],
};

/** Capabilities any of which answers the job. */
export function wantedFor(kind: JobKind, type: ShipType): readonly CapabilityTag[] {
  if (kind === 'build') return buildOf[type] ?? [];
  return kind === 'voyage-repair' ? ['voyage-repair', ...repairOf[type]] : repairOf[type];
}

export interface Wanted {
  readonly question: Question;
  readonly kind: JobKind;
  /** Null for dimensions of the user's own. */
  readonly type: ShipType | null;
}

/** A score with what it rests on, in a few words. */
export interface Score extends Band {
  readonly because: string;
}

/** A criterion of which nothing is known at any yard in the running, and why: it tells none of them apart. */
export interface Silence {
  readonly criterion: Criterion;
  readonly because: string;
}

const noCalendar = 'no dock calendar is known';

/** Why a criterion stays open from 0 to 1 at all of them, in a few words that hold for every one. */
export function silenceOf(criterion: Criterion, scores: readonly Score[]): Silence {
  const [first] = scores;
  switch (criterion) {
    case 'margin':
      return { criterion, because: 'what is known of docks and ship leaves it open at every yard' };
    case 'availability': {
      const isNoneKnown = scores.every(({ because }) => because === noCalendar);
      return {
        criterion,
        because: isNoneKnown ? noCalendar : 'the dock calendars known leave the wait open at every yard',
      };
    }
    default:
      return { criterion, because: first?.because ?? '' };
  }
}

const known: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.5, low: 0 };
const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** The scores of a yard, in the order of `criteria`. Nothing in it looks at the flag; the law may. */
export function scoresOf(candidate: Candidate, wanted: Wanted): readonly Score[] {
  const { facility, fit, eligibility, days, wait } = candidate;
  return [
    daysScore(days),
    marginScore(fit, wanted.question),
    eligibilityScore(eligibility),
    capabilityScore(facility, wanted),
    availabilityScore(wait),
    { ...surely(known[facility.confidence]), because: `${facility.confidence} confidence` },
  ];
}

function daysScore(days: DaysBySea): Score {
  if (days === null) return { ...unknownBand, because: 'no start chosen, or the way not worked out yet' };
  if (days === 'no-way') return { ...surely(0), because: 'no way by sea' };
  return { ...surely(clamp(1 - days / scales.days)), because: formatValue(days, 'd') };
}

function marginScore(fit: YardFit, { hull }: Question): Score {
  const margin = marginOf(fit, hull);
  const scored = (share: number) => clamp(share / scales.marginShare);
  return {
    low: margin.sure ? scored(margin.sure.low) : 0,
    high: margin.roomiest ? scored(margin.roomiest.high) : 1,
    because: marginText(margin),
  };
}

function eligibilityScore(eligibility: Eligibility | null): Score {
  switch (eligibility?.verdict) {
    case undefined:
      return { ...unknownBand, because: 'no homeport given' };
    case 'allowed':
      return { ...surely(1), because: 'allowed' };
    case 'barred':
      return { ...surely(0), because: 'barred' };
    case 'not-settled':
      return { ...unknownBand, because: 'not settled' };
  }
}

function capabilityScore({ capabilities }: Facility, { kind, type }: Wanted): Score {
  if (type === null) return { ...unknownBand, because: 'type of ship not given' };
  const wanted = wantedFor(kind, type);
  const found = wanted.find((tag) => capabilities.some((each) => each.tag === tag));
  if (found) return { ...surely(1), because: `${capabilityNames[found].toLowerCase()} on record` };
  return { ...unknownBand, because: 'no such work on record' };
}

function availabilityScore(wait: Wait | null): Score {
  if (wait === null) return { ...unknownBand, because: noCalendar };
  const score = (days: number) => clamp(1 - days / scales.waitDays);
  return { low: score(wait.most), high: score(wait.least), because: waitText(wait) };
}

function waitText({ least, most }: Wait): string {
  if (least === Infinity) return 'closed';
  if (least === most) return most === 0 ? 'no wait' : `a wait of ${formatValue(most, 'd')}`;
  if (most === Infinity)
    return least === 0 ? 'not all dock calendars are known' : `a wait of ${formatValue(least, 'd')} or more`;
  return `a wait of ${least === 0 ? '' : `${formatNumber(least, 1)} to `}${formatValue(most, 'd')}${least === 0 ? ' or less' : ''}`;
}

/** The formula of the total, in one line. */
export const totalFormula =
  'Score = the sum over the criteria of weight × score, the weights divided by their sum. What is not known spans 0 to 1, so that the total is a band; ranked by its middle. A criterion of which nothing is known at any yard takes no part.';

/** `Availability takes no part: no dock calendar is known.` */
export const silenceSentence = ({ criterion, because }: Silence): string =>
  `${criterionNames[criterion]} takes no part: ${because}.`;
