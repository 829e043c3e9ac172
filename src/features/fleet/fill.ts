import { heirs } from '#importers/bundle/retired-ids.ts';
import { exampleScenarioText } from '#importers/scenario/example.ts';
import { readScenario } from '#importers/scenario/read-scenario.ts';
import { readShipRows, ShipListError } from '#importers/ships/read-ship-rows.ts';
import { pickFile } from '#ui/files.ts';
import { fleetLimits } from '#workspace/document/fleet.ts';
import { addShips, fillFleet } from '#workspace/edits/fleet.ts';
import { shipsFromList } from '#workspace/fleet/from-list.ts';
import { fleetFromScenario } from '#workspace/fleet/from-scenario.ts';
import { generateFleet } from '#workspace/fleet/generate.ts';
import { sixShips } from '#workspace/fleet/six-ships.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

export const fillWithSix = ({ workspace }: Workplace): void =>
  workspace.edit(fillFleet, { says: 'Six ships, four docks', fleet: sixShips });

export function fillWithSeed({ workspace, readings }: Workplace, count: number, seed: number): void {
  const state = workspace.store.getState();
  const { ships: _, note: __, ...rest } = readings.document(state).fleet;
  workspace.edit(fillFleet, {
    says: `Generate ${count} ships`,
    fleet: {
      ...rest,
      note: `${count} ships made up from seed ${seed}. They stand for no real ships.`,
      ships: generateFleet(state.given.world, count, seed),
    },
  });
}

/** What could not be taken of a file, line by line: it stands in the panel until it is closed. */
export interface Refusals {
  readonly says: string;
  readonly lines: readonly string[];
}

/** Undefined where nothing was chosen: then nothing changes. */
export type Filled = Refusals | null | undefined;

/** Takes a scenario, and says what of it can't be; the fleet at hand stays unless it can be read whole. */
function fillWithScenario({ workspace }: Workplace, text: string, name: string): Refusals | null {
  try {
    const scenario = readScenario(text);
    if (scenario.ships.length > fleetLimits.ships)
      throw new Error(
        `holds ${scenario.ships.length} ships; at most ${fleetLimits.ships} can be planned here`,
      );
    const { fleet, asOf, speedKn, notes } = fleetFromScenario(
      scenario,
      workspace.store.getState().given.world,
      heirs,
    );
    workspace.edit(fillFleet, { says: `Import ${name}`, fleet, asOf, speedKn });
    workspace.notify({
      tone: 'info',
      text: `Imported ${name}: the as-of date is now ${asOf}, the speed ${speedKn} kn.`,
      action: { label: 'Undo', run: workspace.undo },
    });
    return notes.length > 0 ? { says: `Not as written in ${name}:`, lines: notes } : null;
  } catch (problem) {
    return {
      says: `${name} could not be imported; your fleet is as it was.`,
      lines: (problem instanceof Error ? problem.message : String(problem)).split('\n'),
    };
  }
}

export async function fillWithScenarioFile(workplace: Workplace): Promise<Filled> {
  const file = await pickFile('.json,application/json');
  return file ? fillWithScenario(workplace, await file.text(), file.name) : undefined;
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Adds the ships of a list; rows that can't be taken are told one by one, with why. */
function addFromList({ workspace, readings }: Workplace, text: string, name: string): Refusals | null {
  try {
    const state = workspace.store.getState();
    const { fleet, asOf } = readings.document(state);
    const { ships, refused } = shipsFromList(readShipRows(text), { world: state.given.world, fleet, asOf });
    if (ships.length > 0) workspace.edit(addShips, { says: `Import ${ships.length} ships`, ships });
    const says = `${name}: ${ships.length} of ${ships.length + refused.length} ships taken.`;
    if (ships.length > 0)
      workspace.notify({
        tone: 'info',
        text: refused.length === 0 ? says : `${says} The fleet panel lists the others, with why.`,
        action: { label: 'Undo', run: workspace.undo },
      });
    return refused.length === 0
      ? null
      : { says, lines: refused.map(({ where, because }) => `${sentence(where)}: ${because}.`) };
  } catch (problem) {
    if (!(problem instanceof ShipListError)) throw problem;
    return { says: `${name} ${problem.message}. Your fleet is as it was.`, lines: [] };
  }
}

export async function addShipsFromFile(workplace: Workplace): Promise<Filled> {
  const file = await pickFile('.csv,.json,text/csv,application/json');
  return file ? addFromList(workplace, await file.text(), file.name) : undefined;
}

export async function fillWithExample(workplace: Workplace): Promise<Filled> {
  try {
    return fillWithScenario(workplace, await exampleScenarioText(), 'the example');
  } catch {
    return { says: 'The example could not be fetched: there is no connection.', lines: [] };
  }
}
