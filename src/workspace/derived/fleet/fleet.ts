import type { Facility } from '#domain/facility/facility.ts';
import { answerOrEarlier } from '../../ask/answer.ts';
import type { FleetRoutesQuestion } from '../../ask/fleet-routes.ts';
import type { Fleet } from '../../edits/fleet.ts';
import type { Computed, State } from '../../store/workspace.ts';
import type { Readings } from '../readings.ts';
import { remember, rememberPer } from '../remember.ts';
import { straitNames } from '../speech.ts';
import { contributionAccount, type ContributionAccount } from './contribution-account.ts';
import type { FleetDock } from './docks.ts';
import { nothingOnChart, shipMarks, shipWays, type FleetOnChart } from './on-chart.ts';
import { type FleetGiven, type FoundPlan, planAccount, type PlanAccount } from './plan-account.ts';
import { openFleetQuestions, type FleetQuestions } from './questions.ts';
import { countryInWords } from './words.ts';

export interface FleetReadings extends FleetQuestions {
  readonly fleetGiven: (state: State) => FleetGiven;
  readonly planAccount: (state: State) => PlanAccount;
  readonly contributionAccount: (state: State) => ContributionAccount;
  readonly fleetRoutesQuestion: (state: State) => FleetRoutesQuestion | null;
  /** The ships and their ways, where the chart shows them. */
  readonly fleetOnChart: (state: State) => FleetOnChart;
}

/** The id in the document's layers that shows the ships while the fleet is closed. */
const fleetLayer = 'fleet';

/** What is asked about the fleet, and what the answers come to. */
function openFleet(given: Readings): FleetReadings {
  const { document } = given;
  const questions = openFleetQuestions(given);

  const givenOf = remember(
    (
      fleet: Fleet,
      ships: FleetGiven['ships'],
      docks: readonly FleetDock[],
      yards: readonly Facility[],
      speedKn: number,
      asOf: string,
      shipClasses: FleetGiven['shipClasses'],
      fit: FleetGiven['fit'],
      law: FleetGiven['law'],
      tooSmall: FleetGiven['tooSmall'],
      straits: State['given']['world']['straits'],
    ): FleetGiven => ({
      fleet,
      ships,
      docks,
      yards: yards.map(({ id }) => id),
      speedKn,
      asOf,
      shipClasses,
      fit,
      law,
      tooSmall,
      straitName: straitNames(straits),
    }),
  );
  const fleetGiven = (state: State) => {
    const { fleet, voyage, asOf } = document(state);
    return givenOf(
      fleet,
      questions.placedShips(state),
      questions.fleetDocks(state),
      questions.fleetYards(state),
      voyage.speedKn,
      asOf,
      state.given.world.shipClasses,
      questions.fleetFit(state),
      questions.fleetLaw(state),
      questions.fleetStraits(state),
      state.given.world.straits,
    );
  };

  // The last plan found is drawn while there is no other.
  let seen: FoundPlan | null = null;
  const planOf = remember(
    (
      facts: FleetGiven,
      plan: Computed['plan'],
      ways: Computed['fleetWays'],
      isStopped: boolean,
    ): PlanAccount => {
      const told = planAccount(facts, plan, ways, isStopped, seen);
      if (told.state === 'found') seen = told.found;
      if (told.state === 'unasked') seen = null;
      return told;
    },
  );
  const account = (state: State) =>
    planOf(
      fleetGiven(state),
      state.computed.plan,
      state.computed.fleetWays,
      questions.isStopped(state, 'plan'),
    );

  const contributionOf = remember((...args: Parameters<typeof contributionAccount>) =>
    contributionAccount(...args),
  );
  const nameOfCountries = remember(
    (countries: State['given']['world']['countries']) => (code: string) =>
      code === 'US' ? 'US' : countryInWords(code, countries),
  );
  const contribution = (state: State) =>
    contributionOf(
      fleetGiven(state),
      state.computed.contribution,
      questions.isStopped(state, 'contribution'),
      nameOfCountries(state.given.world.countries),
    );

  const isShown = (state: State) => {
    const { fleet, layers } = document(state);
    return fleet.ships.length > 0 && (questions.isFleetOpen(state) || layers.includes(fleetLayer));
  };
  const foundOf = (state: State) => {
    const told = questions.isFleetOpen(state) ? account(state) : null;
    return told && 'found' in told ? told.found : null;
  };
  const fleetRoutesQuestion = (state: State) => {
    if (!isShown(state) || !questions.isFleetOpen(state)) return null;
    const told = account(state);
    return told.state === 'found'
      ? questions.routesTo(state, told.found.planned)
      : (state.computed.fleetRoutes?.question ?? null);
  };
  const marksOf = remember((...args: Parameters<typeof shipMarks>) => shipMarks(...args));
  const waysOf = remember((...args: Parameters<typeof shipWays>) => shipWays(...args));
  const onChartOf = remember((marks: FleetOnChart['marks'], ways: FleetOnChart['ways']): FleetOnChart => ({
    marks,
    ways,
  }));
  const fleetOnChart = (state: State) => {
    if (!isShown(state)) return nothingOnChart;
    const { ships } = document(state).fleet;
    return onChartOf(
      marksOf(ships, state.given.world.shipClasses, foundOf(state)),
      waysOf(ships, answerOrEarlier(state.computed.fleetRoutes)),
    );
  };

  return {
    ...questions,
    fleetGiven,
    planAccount: account,
    contributionAccount: contribution,
    fleetRoutesQuestion,
    fleetOnChart,
  };
}

/** The readings of the fleet, remembered with the workspace: they come once the first chart stands. */
export const fleetReadings = rememberPer(openFleet);
