import { type RepairCase, repairCases } from '#engines/allocation/problem.ts';
import { readScenario, ScenarioError, type Scenario } from '#importers/scenario/read-scenario.ts';
import { type Option, type Surroundings, UsageError } from '../command.ts';
import type { Given } from '../options.ts';
import { poseScenario, type PosedScenario, type Posing } from './problem.ts';

export const scenarioOptions: readonly Option[] = [
  {
    name: 'seconds',
    value: 'S',
    help: 'longest time for proofs (30); the plan is there well before',
  },
  { name: 'json', value: null, help: 'an object instead of text' },
];

export const scenarioNotes: readonly string[] = [
  'A scenario is a JSON file; data/scenarios holds an example, data/README.md tells every field. Objective, bound and',
  'gap are in weighted fleet-days: days from ready to back in service, times the weight of the ship. Transit is by sea,',
  'as `fairlead route` sails, at the speed given unless transitDays says otherwise. A planning aid, not legal advice.',
];

/**
 * The scenario of the file named.
 * @throws UsageError when it can't be read or asks for what there isn't.
 */
export function openScenario(
  given: Given,
  surroundings: Surroundings,
  { command, ...posing }: Posing & { readonly command: string },
): PosedScenario {
  const [path, surplus] = given.operands;
  if (path === undefined)
    throw new UsageError(`Which scenario? Give its file: fairlead ${command} scenario.json.`);
  if (surplus !== undefined) throw new UsageError(`One scenario at a time: "${surplus}" is one too many.`);
  return readFrom(path, surroundings, (scenario) => poseScenario(scenario, surroundings, posing));
}

/**
 * What is made of the scenario in a file.
 * @throws UsageError that names the file, when it can't be read or used.
 */
export function readFrom<Made>(
  path: string,
  surroundings: Surroundings,
  make: (scenario: Scenario) => Made,
): Made {
  let text: string;
  try {
    text = surroundings.readText(path);
  } catch (problem) {
    throw new UsageError(
      `${path} can't be read: ${problem instanceof Error ? problem.message : String(problem)}`,
    );
  }
  try {
    return make(readScenario(text));
  } catch (problem) {
    if (problem instanceof ScenarioError || problem instanceof UsageError)
      throw new UsageError(
        problem.message
          .split('\n')
          .map((line) => `${path}: ${line}`)
          .join('\n'),
      );
    throw problem;
  }
}

export const caseOption: Option = {
  name: 'case',
  value: 'CASE',
  help: `which repair days to reckon with: ${repairCases.join(', ')} (likely)`,
};

export function repairCaseOf(given: Given): RepairCase {
  const typed = given.text('case') ?? 'likely';
  const known = repairCases.find((each) => each === typed);
  if (known) return known;
  throw new UsageError(`--case "${typed}" is not one: give ${repairCases.join(', ')}.`);
}

/** Milliseconds for proofs. */
export function proofMsOf(given: Given): number {
  const typed = given.text('seconds') ?? '30';
  const seconds = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
  if (seconds >= 0 && seconds <= 3600) return seconds * 1000;
  throw new UsageError(`--seconds "${typed}" is not a time: give 0 to 3600, like 10.`);
}
