import type { Allocation } from './answer.ts';
import type { Contribution, ContributionQuestion } from './contribution.ts';
import type { AllocationProblem } from './problem.ts';
import type { Effort } from './search.ts';

/** Who takes which ship, and when. */
export interface PlanQuestion {
  readonly ask: 'plan';
  readonly problem: AllocationProblem;
  readonly effort?: Partial<Effort>;
}

/** What partners add. */
export interface PartnersQuestion extends ContributionQuestion {
  readonly ask: 'contribution';
  readonly effort?: Partial<Effort>;
}

export type AllocationQuestion = PlanQuestion | PartnersQuestion;
export type AllocationAnswer = Allocation | Contribution;

/** The answer to a question of a kind. */
export type AnswerTo<Question extends AllocationQuestion> = Question extends PlanQuestion
  ? Allocation
  : Contribution;

/** What the desk is opened on: nothing, a question brings all it needs. */
export type AllocationBase = null;

export type { Allocated, Allocation, Plan, Stay, Unassigned } from './answer.ts';
export type {
  CoalitionPlan,
  Contributed,
  Contribution,
  ContributionQuestion,
  DayRange,
} from './contribution.ts';
export type { Fault } from './fault.ts';
export type { AllocationProblem, OfferedDock, RepairCase, ShutDays, WaitingShip } from './problem.ts';
export type { Effort } from './search.ts';
