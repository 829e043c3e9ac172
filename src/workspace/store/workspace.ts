import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FacilityId } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { AnyFact } from '#domain/provenance/fact.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import type {
  Allocation,
  Contribution,
  PartnersQuestion,
  PlanQuestion,
} from '#engines/allocation/contract.ts';
import type {
  Alternatives,
  AlternativesQuestion,
  Lanes,
  LanesQuestion,
  Matrix,
  MatrixQuestion,
  Nearest,
  NearestQuestion,
  NoRoute,
  Reach,
  ReachQuestion,
  Route,
  RouteQuestion,
} from '#engines/routing/index.ts';
import type { Answered } from '../ask/answer.ts';
import type { FleetRoutes, FleetRoutesQuestion } from '../ask/fleet-routes.ts';
import { keptIn, partNames, parts, type Document } from '../document/document.ts';
import type { Edit } from '../edits/edit.ts';
import type { StopName } from '../edits/voyage.ts';
import type { Law } from '../law/law.ts';
import { begin, record, redo, undo, type History } from './history.ts';

/** A figure whose sources are open: the fact, and where on record it stands. */
export interface OpenFigure {
  readonly label: string;
  readonly fact: AnyFact;
  readonly shown: string;
}

/** A sentence for the user: what happened and, where there is one, a way out. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/**
 * What a click on the chart may set: the point that distances are measured from, an end of the voyage, or where a ship of
 * the fleet lies.
 */
export type Picking = 'origin' | StopName | `ship ${string}`;

/** What lasts only for the moment. */
export interface Passing {
  readonly hovered: string | null;
  readonly hoveredStrait: StraitId | null;
  /** The water that is pointed at while it is shared out among yards; null otherwise. */
  readonly seaPoint: LngLat | null;
  readonly figure: OpenFigure | null;
  readonly dialog: 'ship' | 'assumptions' | 'job' | 'settings' | 'help' | 'filter-sets' | 'question' | null;
  /** What was typed while the dialog was on its way. */
  readonly typedAhead: string;
  /** What would be decided, were the question in the question bar asked; null while there is none. */
  readonly wouldBe: Document | null;
  /** What the next click on the chart sets; null when it selects. */
  readonly picking: Picking | null;
  /** Corners of the area being drawn; null when none is. */
  readonly drawing: readonly LngLat[] | null;
  /** A voyage was chosen by its places, and comes into view as soon as its way is known. */
  readonly framing: boolean;
  /** The ship of the fleet that is looked at. */
  readonly fleetShip: string | null;
  /** The ship of the fleet under the pointer. */
  readonly hoveredShip: string | null;
  /** A question that the user gave up waiting for: it is not asked until it changes. */
  readonly stopped: object | null;
  readonly notices: readonly Notice[];
  /** The first chart stands, or clearly won't: what the first screen can do without may be fetched now. */
  readonly chartUp: boolean;
  /** Facilities in the part of the chart that is on screen, by index; null until the chart has been drawn. */
  readonly inView: number | null;
}

type Routed<Question, Answer> = Answered<Question, Answer | NoRoute> | null;

/** Which of some yards is nearest, and of which the answer speaks: its places are numbers in that list. */
export interface YardsQuestion extends NearestQuestion, AskedYards {}
export interface NearestYards extends Nearest, AskedYards {}
interface AskedYards {
  readonly yards: readonly FacilityId[];
  /** Those not known to fit, or not settled whether allowed. */
  readonly open: readonly FacilityId[];
}

/** What engines say, by what they were asked for. Null while nothing is asked. */
export interface Computed {
  /** The voyage, under the closures in force. */
  readonly route: Routed<RouteQuestion, Route>;
  /** The same voyage with everything open, where something is closed. */
  readonly openRoute: Routed<RouteQuestion, Route>;
  readonly alternatives: Routed<AlternativesQuestion, Alternatives>;
  readonly reach: Routed<ReachQuestion, Reach>;
  /** One row: from the start of the voyage to every facility, in the order of the list. */
  readonly distances: Routed<MatrixQuestion, Matrix>;
  /** The same for what would be decided, while a question is typed. */
  readonly wouldBeDistances: Routed<MatrixQuestion, Matrix>;
  /** Between the hubs, and the same with everything open. */
  readonly hubs: Routed<MatrixQuestion, Matrix>;
  readonly openHubs: Routed<MatrixQuestion, Matrix>;
  readonly lanes: Routed<LanesQuestion, Lanes>;
  readonly nearest: Routed<YardsQuestion, NearestYards>;
  /** From the water that is pointed at to the nearest yard. */
  readonly nearestWay: Routed<RouteQuestion, Route>;
  /** From each ship of the fleet to each yard that takes part. */
  readonly fleetWays: Routed<MatrixQuestion, Matrix>;
  /** The way of each planned ship to her dock, to be drawn. */
  readonly fleetRoutes: Answered<FleetRoutesQuestion, FleetRoutes> | null;
  /** Which dock takes which ship of the fleet, and when. */
  readonly plan: Answered<PlanQuestion, Allocation> | null;
  /** What each partner's docks add. */
  readonly contribution: Answered<PartnersQuestion, Contribution> | null;
}

const nothingAsked: Computed = {
  route: null,
  openRoute: null,
  alternatives: null,
  reach: null,
  distances: null,
  wouldBeDistances: null,
  hubs: null,
  openHubs: null,
  lanes: null,
  nearest: null,
  nearestWay: null,
  fleetWays: null,
  fleetRoutes: null,
  plan: null,
  contribution: null,
};

/**
 * Given: what the data says. Decided: what the user says. Passing: the moment. Computed: what engines say.
 * Four slices by lifetime, not by screen.
 */
export interface State {
  readonly given: {
    readonly world: World;
    readonly libraryLoaded: boolean;
    /** The rules, which come with the library; null until then. */
    readonly law: Law | null;
  };
  readonly decided: History<Document>;
  readonly passing: Passing;
  readonly computed: Computed;
}

export interface Workspace {
  readonly store: StoreApi<State>;
  /** The way in: a named edit. `stroke` makes the steps of one drag a single step of undo. */
  readonly edit: <Args>(edit: Edit<Args>, args: Args, stroke?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly pass: (passing: Partial<Passing>) => void;
  readonly notify: (notice: Omit<Notice, 'id'>) => void;
  readonly dismiss: (id: number) => void;
  readonly give: (world: World, law?: Law | null) => void;
  /** The answer of an engine's desk. */
  readonly compute: <Key extends keyof Computed>(key: Key, answered: Computed[Key]) => void;
  /** Puts a whole document in place of the one at hand, as one step of undo. */
  readonly open: (parts: Partial<Document>, label: string) => void;
}

export function openWorkspace(
  world: World,
  document: Document,
  libraryLoaded = false,
  law: Law | null = null,
): Workspace {
  const store = createStore<State>(() => ({
    given: { world, libraryLoaded, law },
    decided: begin(document),
    passing: {
      hovered: null,
      hoveredStrait: null,
      seaPoint: null,
      figure: null,
      dialog: null,
      typedAhead: '',
      wouldBe: null,
      picking: null,
      drawing: null,
      framing: false,
      fleetShip: null,
      hoveredShip: null,
      stopped: null,
      notices: [],
      chartUp: libraryLoaded,
      inView: null,
    },
    computed: nothingAsked,
  }));
  const decide = (step: (history: History<Document>) => History<Document>) =>
    store.setState(({ decided, passing }) => {
      const next = step(decided);
      if (next === decided) return {};
      // Whoever turns to another panel draws no longer.
      const isLeft = passing.drawing !== null && next.now.panels.side !== decided.now.panels.side;
      return { decided: next, ...(isLeft ? { passing: { ...passing, drawing: null } } : {}) };
    });
  const pass = (passing: Partial<Passing>) =>
    store.setState((state) => ({ passing: { ...state.passing, ...passing } }));
  let lastNotice = 0;

  return {
    store,
    edit: (edit, args, stroke) =>
      decide((history) =>
        step(history, edit.apply(history.now, args), () => edit.label(args), stroke ?? null),
      ),
    undo: () => decide((history) => travel(history, undo)),
    redo: () => decide((history) => travel(history, redo)),
    pass,
    notify: (notice) =>
      store.setState(({ passing }) => ({
        passing: { ...passing, notices: [...makeRoom(passing.notices), { ...notice, id: ++lastNotice }] },
      })),
    dismiss: (id) =>
      store.setState(({ passing }) => ({
        passing: { ...passing, notices: passing.notices.filter((notice) => notice.id !== id) },
      })),
    give: (given, rules = null) =>
      store.setState({ given: { world: given, libraryLoaded: true, law: rules } }),
    compute: (key, answered) =>
      store.setState(({ computed }) => ({ computed: { ...computed, [key]: answered } })),
    open: (opened, label) => {
      // What is opened brings its own camera.
      if (store.getState().passing.framing) pass({ framing: false });
      decide((history) => step(history, { ...history.now, ...opened }, () => label, null));
    },
  };
}

const mostNotices = 4;

/** The oldest go, but never one with a way out. */
function makeRoom(notices: readonly Notice[]): readonly Notice[] {
  const silent = notices.filter(({ action }) => !action);
  const spare = new Set(silent.slice(0, Math.max(0, notices.length + 1 - mostNotices)));
  return notices.filter((notice) => !spare.has(notice));
}

function step(
  history: History<Document>,
  next: Document,
  label: () => string,
  stroke: string | null,
): History<Document> {
  if (partNames.every((name) => Object.is(history.now[name], next[name]))) return history;
  return movesUndo(history.now, next) ? record(history, next, label(), stroke) : { ...history, now: next };
}

const movesUndo = (now: Document, next: Document): boolean =>
  partNames.some((name) => parts[name].keep.undo && !Object.is(now[name], next[name]));

/** Time travel leaves camera and panels where they are: only the parts marked `undo` move. */
function travel(history: History<Document>, way: typeof undo<Document>): History<Document> {
  const there = way(history);
  if (there === history) return history;
  return { ...there, now: { ...history.now, ...keptIn('undo', there.now) } };
}
