import * as v from 'valibot';
import { type Scenario, scenarioRecord } from './schema.ts';

export type { Scenario, ScenarioDock, ScenarioShip } from './schema.ts';

/** Everything wrong with the shape of a scenario, one line each: where, and what. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/**
 * Reads a scenario of ships that wait and docks that are offered from JSON text.
 * @throws ScenarioError naming each field at fault.
 */
export function readScenario(text: string): Scenario {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (problem) {
    throw new ScenarioError(`is not JSON: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new ScenarioError('the scenario is not an object');
  const result = v.safeParse(scenarioRecord, json);
  if (result.success) return result.output;
  throw new ScenarioError(result.issues.map((issue) => faultOf(issue, json)).join('\n'));
}

function faultOf(issue: v.BaseIssue<unknown>, json: unknown): string {
  const where = (issue.path ?? []).map(({ key }) => key);
  if (issue.expected === 'never') return `${placeOf(where, json)}: there is no such field`;
  if (issue.received === 'undefined') return `${placeOf(where, json)}: is lacking`;
  return `${placeOf(where, json)}: ${issue.message}`;
}

/** `ships "schirra", job.until`: by id where there is one, else by number. */
function placeOf(path: readonly unknown[], json: unknown): string {
  if (path.length === 0) return 'the scenario';
  let here: unknown = json;
  const words: string[] = [];
  for (const key of path) {
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[String(key)] : null;
    if (typeof key !== 'number') words.push(String(key));
    else {
      const id = typeof here === 'object' && here !== null ? (here as { readonly id?: unknown }).id : null;
      words.push(typeof id === 'string' ? `"${id}"` : `number ${key + 1}`);
    }
  }
  return words.join(' ');
}
