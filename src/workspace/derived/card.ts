import type { Agreement } from '#domain/agreement/agreement.ts';
import type { Dock, DockId } from '#domain/facility/dock.ts';
import type { Docking } from '#domain/facility/docking.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { explainLine, type ExplainedLine } from '#domain/fit/explain.ts';
import type { DockFit, Question, YardFit } from '#domain/fit/fit.ts';
import type { ShipClass, ShipType } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import type { Document } from '../document/document.ts';
import type { State } from '../store/workspace.ts';
import type { Readings } from './readings.ts';
import { remember, rememberPer } from './remember.ts';

/** What the card of the selected facility shows, put together once for all its parts. */
export interface CardReading {
  readonly facility: Facility;
  readonly country: string;
  /** Null when no ship is chosen. */
  readonly question: Question | null;
  /** Null for dimensions of the user's own. */
  readonly shipType: ShipType | null;
  readonly yardFit: YardFit | null;
  /** The dock that is open: the one selected, else the best for the ship, else the first. */
  readonly dock: Dock | null;
  readonly dockFit: DockFit | null;
  readonly lines: readonly ExplainedLine[];
  readonly dockings: readonly Docking[];
  /** Between governments, naming this country; the newest first, undated last. */
  readonly agreements: readonly Agreement[];
}

/** Remembers the card of one selection. */
const openCard = () =>
  remember(
    (
      facility: Facility | null,
      selection: Document['selection'],
      yardFits: ReadonlyMap<FacilityId, YardFit> | null,
      question: Question | null,
      shipClass: ShipClass | null,
      world: World,
    ): CardReading | null => {
      if (!facility) return null;
      const yardFit = yardFits?.get(facility.id) ?? null;
      const dock =
        facility.docks.find(({ id }) => id === (selection?.dock as DockId | null | undefined)) ??
        yardFit?.best?.dock ??
        facility.docks[0] ??
        null;
      const dockFit = yardFit?.fits.find((fit) => fit.dock === dock) ?? null;
      return {
        facility,
        country: world.countries.get(facility.country)?.name ?? facility.country,
        question,
        shipType: shipClass?.type ?? null,
        yardFit,
        dock,
        dockFit,
        lines:
          dockFit && question
            ? dockFit.lines.map((line) => explainLine(facility, dockFit, line, question))
            : [],
        dockings: world.dockings
          .filter(({ facility: at }) => at === facility.id)
          .toSorted((a, b) => (b.start ?? b.end ?? '').localeCompare(a.start ?? a.end ?? '')),
        agreements: world.agreements
          .filter(({ parties }) => parties.includes(facility.country))
          .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
      };
    },
  );

/** Everything the card of the selected facility shows; null when nothing is selected. Remembered with the workspace. */
export const cardReading = rememberPer((readings: Readings): ((state: State) => CardReading | null) => {
  const cardOf = openCard();
  return (state) =>
    cardOf(
      readings.selected(state),
      readings.document(state).selection,
      readings.yardFits(state),
      readings.question(state),
      readings.shipClass(state),
      state.given.world,
    );
});
