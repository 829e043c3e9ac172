import type { Facility } from '#domain/facility/facility.ts';
import type { Question } from '#domain/fit/fit.ts';
import { describeChange } from '#domain/scenario/scenario.ts';
import type { Waters } from '#domain/scenario/waters.ts';
import type { Strait, StraitId } from '#domain/strait/strait.ts';
import type { ShipLimits } from '#engines/routing/index.ts';
import type { Document } from '../document/document.ts';
import type { Computed, State } from '../store/workspace.ts';
import { hubChangesOf, type HubChanges } from './hub-changes.ts';
import { otherWaysOf, type OtherWays } from './other-ways.ts';
import type { Readings } from './readings.ts';
import { remember, rememberPer } from './remember.ts';
import { tellSeaWays, type TellSeaWay } from './sea-way-facts.ts';
import { changeWords } from './speech.ts';
import { accountOf, type VoyageAccount, type VoyageGiven } from './voyage-account.ts';

/** A change in force, as it is listed. */
export interface ChangeInForce {
  readonly change: Document['scenario'][number];
  readonly says: string;
}

/** What the answers of the sea come to, told with every number's sources. */
export interface SeaAccountReadings {
  readonly voyageAccount: (state: State) => VoyageAccount;
  /** Tells how far any facility is by sea from the start of the voyage. */
  readonly tellSeaWay: (state: State) => TellSeaWay;
  readonly otherWays: (state: State) => OtherWays;
  readonly hubChanges: (state: State) => HubChanges;
  readonly changesInForce: (state: State) => readonly ChangeInForce[];
  /** The strait whose card is open; null when none is. */
  readonly strait: (state: State) => Strait | null;
  readonly straits: (state: State) => readonly Strait[];
  /** What a strait is to the voyage depends on these. */
  readonly passage: (state: State) => Passage;
}

export interface Passage {
  readonly account: VoyageAccount;
  readonly limits: ShipLimits | null;
  readonly units: Document['units'];
}

function openSeaAccount({ document, facilities, question, ...sea }: Readings): SeaAccountReadings {
  const givenOf = remember(
    (
      voyage: Document['voyage'],
      scenario: Document['scenario'],
      units: Document['units'],
      waters: Waters,
      all: readonly Facility[],
      straits: ReadonlyMap<StraitId, Strait>,
      asked: Question | null,
      limits: ShipLimits | null,
    ): VoyageGiven => ({
      voyage,
      scenario,
      units,
      waters,
      facilities: all,
      straits,
      question: asked,
      limits,
    }),
  );
  const given = (state: State) => {
    const { voyage, scenario, units } = document(state);
    return givenOf(
      voyage,
      scenario,
      units,
      sea.waters(state),
      facilities(state),
      state.given.world.straits,
      question(state),
      sea.shipLimits(state),
    );
  };

  const account = remember(accountOf);
  const tell = remember(tellSeaWays);
  const ways = remember(otherWaysOf);
  const changes = remember(hubChangesOf);
  const inForce = remember(
    (
      scenario: Document['scenario'],
      straits: ReadonlyMap<StraitId, Strait>,
      units: Document['units'],
    ): readonly ChangeInForce[] => {
      const words = changeWords(straits, units);
      return scenario.map((change) => ({ change, says: describeChange(change, words) }));
    },
  );
  const passageOf = remember(
    (of: VoyageAccount, limits: ShipLimits | null, units: Document['units']): Passage => ({
      account: of,
      limits,
      units,
    }),
  );
  const voyageAccount = (state: State) =>
    account(sea.routeQuestion(state) !== null, state.computed.route, given(state));
  const straitsOf = remember((straits: ReadonlyMap<StraitId, Strait>) => [...straits.values()]);

  return {
    voyageAccount,
    passage: (state) => passageOf(voyageAccount(state), sea.shipLimits(state), document(state).units),
    tellSeaWay: (state) => tell(sea.seaWays(state), given(state)),
    otherWays: (state) =>
      ways(sea.alternativesQuestion(state) !== null, state.computed.alternatives, given(state)),
    hubChanges: (state) => {
      const { hubs: under, openHubs: open }: Computed = state.computed;
      return changes(
        sea.hubsQuestion(state) !== null,
        sea.hubs(state),
        under,
        open,
        document(state).voyage.speedKn,
      );
    },
    changesInForce: (state) => {
      const { scenario, units } = document(state);
      return inForce(scenario, state.given.world.straits, units);
    },
    strait: (state) => state.given.world.straits.get(document(state).strait ?? ('' as StraitId)) ?? null,
    straits: ({ given: { world } }) => straitsOf(world.straits),
  };
}

/**
 * The accounts of a workspace, remembered with it. Apart from the other readings: they come with the first panel that
 * tells them, since the first screen has nothing to tell.
 */
export const seaAccount = rememberPer(openSeaAccount);
