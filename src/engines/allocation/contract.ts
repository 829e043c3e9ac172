import type { Allocation } from './answer.ts';
import type { CaseFound, Contribution, ContributionQuestion } from './contribution.ts';
import type { Refused } from './fault.ts';
import type { AllocationProblem, RepairCase } from './problem.ts';
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

/** One case of repair days of what partners add: three of them make an answer, each may have a worker of its own. */
export interface CaseQuestion {
  readonly ask: 'contribution-case';
  readonly of: ContributionQuestion;
  readonly repairCase: RepairCase;
  readonly effort?: Partial<Effort>;
}

export type AllocationQuestion = PlanQuestion | PartnersQuestion | CaseQuestion;
export type AllocationAnswer = Allocation | Contribution | CaseFound | Refused;

/** The answer to a question of a kind. */
export type AnswerTo<Question extends AllocationQuestion> = Question extends PlanQuestion
  ? Allocation
  : Question extends CaseQuestion
    ? CaseFound | Refused
    : Contribution;

/** What the desk is opened on: nothing, a question brings all it needs. */
export type AllocationBase = null;

export type { Allocated, Allocation, Plan, Stay, Unassigned } from './answer.ts';
export type {
  CaseFound,
  CoalitionPlan,
  Contributed,
  Contribution,
  ContributionQuestion,
  DayRange,
} from './contribution.ts';
export type { Fault, Refused } from './fault.ts';
export type { AllocationProblem, OfferedDock, RepairCase, ShutDays, WaitingShip } from './problem.ts';
export type { Effort } from './search.ts';
