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

/** What a scenario says, or what is wrong with it as a notice; the fleet at hand stays unless it can be read whole. */
function fillWithScenario({ workspace }: Workplace, text: string, name: string): void {
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
      tone: notes.length > 0 ? 'warning' : 'info',
      text: [`Imported ${name}: the as-of date is now ${asOf}, the speed ${speedKn} kn.`, ...notes].join(' '),
      action: { label: 'Undo', run: workspace.undo },
    });
  } catch (problem) {
    workspace.notify({
      tone: 'error',
      text: `${name} could not be imported; your fleet is as it was. ${problem instanceof Error ? problem.message.split('\n').slice(0, 4).join('; ') : String(problem)}.`,
    });
  }
}

export async function fillWithScenarioFile(workplace: Workplace): Promise<void> {
  const file = await pickFile('.json,application/json');
  if (file) fillWithScenario(workplace, await file.text(), file.name);
}

const mostTold = 4;

/** Adds the ships of a list; rows that can't be taken are told one by one, with why. */
function addFromList({ workspace, readings }: Workplace, text: string, name: string): void {
  try {
    const state = workspace.store.getState();
    const { fleet, asOf } = readings.document(state);
    const { ships, refused } = shipsFromList(readShipRows(text), { world: state.given.world, fleet, asOf });
    if (ships.length > 0) workspace.edit(addShips, { says: `Import ${ships.length} ships`, ships });
    const told = refused.slice(0, mostTold).map(({ number, because }) => `Row ${number}: ${because}.`);
    const more = refused.length - told.length;
    workspace.notify({
      tone: ships.length === 0 ? 'error' : refused.length > 0 ? 'warning' : 'info',
      text: [
        `${name}: ${ships.length} of ${ships.length + refused.length} ships taken.`,
        ...told,
        ...(more > 0 ? [`${more} more rows were refused.`] : []),
      ].join(' '),
      ...(ships.length > 0 ? { action: { label: 'Undo', run: workspace.undo } } : {}),
    });
  } catch (problem) {
    if (!(problem instanceof ShipListError)) throw problem;
    workspace.notify({
      tone: 'error',
      text: `${name} ${problem.message}. Your fleet is as it was.`,
    });
  }
}

export async function addShipsFromFile(workplace: Workplace): Promise<void> {
  const file = await pickFile('.csv,.json,text/csv,application/json');
  if (file) addFromList(workplace, await file.text(), file.name);
}

export async function fillWithExample(workplace: Workplace): Promise<void> {
  try {
    fillWithScenario(workplace, await exampleScenarioText(), 'the example');
  } catch {
    workplace.workspace.notify({
      tone: 'error',
      text: 'The example could not be fetched: there is no connection.',
    });
  }
}
