import type { Facility } from '#domain/facility/facility.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { World } from '#domain/world.ts';
import type { Job } from './job.ts';

export const PLANNING_AID = 'Planning aid, not legal advice';

/** The questions that must each come out well before a yard may do a job. */
export const questions = ['place', 'building', 'contract', 'consequences'] as const;
export type Question = (typeof questions)[number];

export const questionNames: Readonly<Record<Question, string>> = {
  place: 'May the work be done there?',
  building: 'May a ship be built there?',
  contract: 'May the yard be given the contract?',
  consequences: 'What comes with it',
};

export type RuleId = string & { readonly __brand: 'RuleId' };

/** What the rules are asked about. The day of the law is the day the work begins. */
export interface Case {
  readonly world: World;
  readonly job: Job;
  readonly yard: Facility;
}

/** Something printed by one page, against something printed by another. */
export interface Statement {
  readonly says: string;
  readonly sources: readonly SourceId[];
}

/** One thing that a rule needs before it bites, held against the job. */
export interface Need {
  /** What must be so: `the ship is deployed`. */
  readonly what: string;
  /** Null when it is not known or sources conflict. */
  readonly holds: boolean | null;
  /** Not known, and taken as `holds` says: an assumption that the answer lists. */
  readonly assumed: boolean;
  /** The fact it was held against: `planned for 14 days`. */
  readonly because: string;
  /** What would turn it; null where nothing can. */
  readonly change: string | null;
  /** Where the fact was read; empty when it is the user's or follows from the job. */
  readonly sources: readonly SourceId[];
  /** What sources disagree about. */
  readonly conflict: readonly Statement[];
}

/**
 * What a rule does when all its needs hold.
 * `bars` forbids; `lifts` answers the rules it names; `requires` asks something of the yard; `unsettles` leaves the
 * question open; `attends` comes along and forbids nothing.
 */
export type Effect = 'bars' | 'lifts' | 'requires' | 'unsettles' | 'attends';

/** A citation is never empty: the type asks for the first source by itself. */
export type Sources = readonly [SourceId, ...SourceId[]];

/** A dated rule, in our own words. `needs` and `requires` are its text as conditions. */
export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  /** `10 USC 8680(a)(1)`. */
  readonly citation: string;
  readonly says: string;
  readonly question: Question;
  readonly effect: Effect;
  /** Rules that this one answers when it holds. */
  readonly lifts: readonly RuleId[];
  /** First day in force; null when not read. */
  readonly validFrom: string | null;
  /** Last day in force; null when no end is known. */
  readonly validTo: string | null;
  /** Day the text read was current; null when undated. */
  readonly asOf: string | null;
  readonly doubts: string;
  readonly sources: Sources;
  readonly needs: (at: Case) => readonly Need[];
  /** For `requires` alone: what is asked, once the needs hold. */
  readonly requires?: (at: Case) => readonly Need[];
  /** ISO days on which a need may turn, beyond the rule's own first and last day. */
  readonly turns?: (at: Case) => readonly string[];
}

/** A source id, checked against the register by the data tests. */
export const cite = (...ids: readonly [string, ...string[]]): Sources => ids as unknown as Sources;

const ruleIds = (...ids: readonly string[]): readonly RuleId[] => ids as readonly RuleId[];

type Sketch = Omit<Rule, 'id' | 'lifts' | 'validFrom' | 'validTo'> & {
  readonly id: string;
  readonly lifts?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
};

/** Writes a rule down. What is left out is not known (dates) or nothing (lifts). */
export const defineRule = (sketch: Sketch): Rule => ({
  ...sketch,
  id: sketch.id as RuleId,
  lifts: ruleIds(...(sketch.lifts ?? [])),
  validFrom: sketch.validFrom ?? null,
  validTo: sketch.validTo ?? null,
});
