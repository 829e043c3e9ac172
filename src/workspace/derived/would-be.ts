import { narrows } from '#filters/filter.ts';
import type { Document } from '../document/document.ts';
import type { Computed, State } from '../store/workspace.ts';
import type { Narrowing, Readings } from './readings.ts';
import { remember, rememberPer } from './remember.ts';

/** What would be seen, were the question that is being typed asked: the same readings, of another document. */
export interface WouldBe {
  /** Null while no question stands, and while days by sea that it asks for are being worked out. */
  readonly narrowing: (state: State) => Narrowing | null;
  /** From the start of the voyage that would be; null where none is asked for. */
  readonly distancesQuestion: Readings['distancesQuestion'];
}

function openWouldBe({ anew }: Readings): WouldBe {
  const readings = anew();
  const stateOf = remember(
    (
      given: State['given'],
      passing: State['passing'],
      document: Document,
      distances: Computed['distances'],
      computed: Computed,
    ): State => ({
      given,
      passing,
      decided: { past: [], now: document, future: [] },
      computed: { ...computed, distances },
    }),
  );
  const wouldBe = ({ given, passing, computed }: State): State | null =>
    passing.wouldBe && stateOf(given, passing, passing.wouldBe, computed.wouldBeDistances, computed);
  const asksForDays = (document: Document) => narrows(document.filters['sea-days']);
  return {
    narrowing: (state) => {
      const there = wouldBe(state);
      if (!there) return null;
      const waits =
        asksForDays(there.decided.now) &&
        readings.distancesQuestion(there) !== null &&
        (state.computed.wouldBeDistances?.answer ?? null) === null;
      return waits ? null : readings.narrowing(there);
    },
    distancesQuestion: (state) => {
      const there = wouldBe(state);
      return there && asksForDays(there.decided.now) ? readings.distancesQuestion(there) : null;
    },
  };
}

/** The readings of what would be, made when they are first asked for and kept with the workspace's own. */
export const wouldBeOf: (readings: Readings) => WouldBe = rememberPer(openWouldBe);
