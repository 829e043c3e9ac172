import type { Facility } from '#domain/facility/facility.ts';
import type { YardFit, Question } from '#domain/fit/fit.ts';
import type { World } from '#domain/world.ts';
import type { Readings } from '#workspace/derived/readings.ts';
import { remember, rememberPer } from '#workspace/derived/remember.ts';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import type { TellSeaWay } from '#workspace/derived/sea-way-facts.ts';
import type { Document } from '#workspace/document/document.ts';
import type { State } from '#workspace/store/workspace.ts';
import type { Column, ColumnContext } from './columns/column.ts';
import { columns, nameColumn } from './columns/index.ts';
import { narrow, placesByName, rank, type Ranking } from './ranking.ts';

/** All that the table draws from. The same object until something it shows has changed. */
export interface TableReading {
  readonly context: ColumnContext;
  /** In the order shown; the name is always the first. */
  readonly shown: readonly Column[];
  readonly sort: { readonly column: Column; readonly descending: boolean };
  readonly facilities: readonly Facility[];
  /** Indices into `facilities`: those that pass the filters, sorted. */
  readonly order: Uint32Array;
  /** How many of `order`, the last ones, are not known in the column sorted by. */
  readonly unknownCount: number;
}

const byId = new Map(columns.map((column) => [column.id, column]));

type Chosen = Pick<ColumnContext, 'question' | 'origin' | 'sea' | 'proofs'>;

const has: Readonly<Record<NonNullable<Column['needs']>, (chosen: Chosen) => boolean>> = {
  ship: ({ question }) => question !== null,
  origin: ({ origin }) => origin !== null,
  start: ({ sea }) => sea !== null,
  job: ({ proofs }) => proofs !== null,
};

/** Whether what the column needs has been chosen. */
export const canSay = (column: Column, chosen: Chosen) =>
  column.needs === undefined || has[column.needs](chosen);

/** The columns that the document names, without those that have nothing to say yet. */
export function shownColumns(ids: readonly string[], context: ColumnContext): readonly Column[] {
  const named = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return [nameColumn, ...named.filter((column) => column !== nameColumn && canSay(column, context))];
}

function openTableReading(readings: Readings): (state: State) => TableReading {
  const contextOf = remember(
    (
      _facilities: readonly Facility[],
      fits: ReadonlyMap<string, YardFit> | null,
      question: Question | null,
      day: string,
      origin: Document['origin'],
      countries: World['countries'],
      positionFormat: ColumnContext['positionFormat'],
      ways: ReturnType<Readings['seaWays']>,
      tell: TellSeaWay,
      hasStart: boolean,
      proofs: ColumnContext['proofs'],
    ): ColumnContext => ({
      day,
      question,
      fitOf: (id) => fits?.get(id) ?? null,
      origin: origin && { position: [origin.lng, origin.lat], label: origin.label },
      countryName: (code) => countries.get(code)?.name ?? code,
      positionFormat,
      proofs,
      sea: hasStart ? { wayOf: (id) => ways?.get(id) ?? null, tell } : null,
    }),
  );
  const names = remember(placesByName);
  const rankings = new WeakMap<ColumnContext, Map<string, Ranking>>();
  const rankingOf = (
    facilities: readonly Facility[],
    column: Column,
    descending: boolean,
    context: ColumnContext,
  ): Ranking => {
    const known = rankings.get(context) ?? new Map<string, Ranking>();
    rankings.set(context, known);
    const key = `${column.id}/${descending}`;
    const before = known.get(key);
    if (before) return before;
    const ranking = rank(facilities, column, context, descending, names(facilities));
    known.set(key, ranking);
    return ranking;
  };
  const readingOf = remember(
    (
      facilities: readonly Facility[],
      context: ColumnContext,
      { columns: ids, sort: { column: sortId, descending } }: Document['table'],
      passes: Uint8Array,
    ): TableReading => {
      const wanted = byId.get(sortId) ?? nameColumn;
      const column = canSay(wanted, context) ? wanted : nameColumn;
      return {
        context,
        shown: shownColumns(ids, context),
        sort: { column, descending },
        facilities,
        ...narrow(rankingOf(facilities, column, descending, context), passes),
      };
    },
  );
  return (state) => {
    const { asOf, origin, table, units, voyage } = readings.document(state);
    const facilities = readings.facilities(state);
    const context = contextOf(
      facilities,
      readings.yardFits(state),
      readings.question(state),
      asOf,
      origin,
      state.given.world.countries,
      units.position,
      readings.seaWays(state),
      seaAccount(readings).tellSeaWay(state),
      voyage.from !== null,
      readings.eligibilities(state),
    );
    return readingOf(facilities, context, table, readings.sifted(state).passes);
  };
}

/** The table's reading of a workspace: remembered with the workspace, so that reopening the table is free. */
export const tableReading = rememberPer(openTableReading);
