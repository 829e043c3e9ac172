import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Candidate } from '#domain/shortlist/criteria.ts';
import { fieldOf, nearestFirst, type Entry, type Field } from '#domain/shortlist/shortlist.ts';
import type { Columns } from '#filters/columns.ts';
import { narrows } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';
import { sift } from '#filters/sift.ts';
import type { ActiveFilter } from '../derived/readings.ts';
import type { Document } from '../document/document.ts';
import { judgedFilters } from '../edits/plan.ts';

/** A yard that isn't in the running. */
export interface OutYard extends Entry {
  /** The filters that hide it though it may take her, or that it lies too far for, each in words. */
  readonly hiddenBy: readonly string[];
}

/** A filter that hides yards which may take her, and how many of them it hides alone. */
export interface Hiding extends Pick<ActiveFilter, 'id' | 'says'> {
  readonly hides: number;
}

/** All that isn't in the running, of those that pass the filters on anything but verdict, law and days by sea. */
export interface LeftOut {
  /** Those with a dock, nearest first. */
  readonly yards: readonly OutYard[];
  /** Facilities without a dock on record. */
  readonly places: readonly OutYard[];
  readonly hiding: readonly Hiding[];
  /** Yards that only such filters keep out of the running. */
  readonly hidden: number;
  /** Facilities that the other filters hide. */
  readonly elsewhere: number;
}

/** What passes the filters but for those that ask what the shortlist judges itself. */
export interface Wide {
  readonly facilities: readonly Facility[];
  /** The filters of that kind that are set: which facilities pass each. */
  readonly judging: readonly { readonly id: string; readonly passes: (id: FacilityId) => boolean }[];
}

export function widened(table: Columns, settings: Document['filters'], visible: readonly Facility[]): Wide {
  const set = filters.filter(
    ({ id }) => judgedFilters.includes(id) && narrows(settings[id]) && !table.of.get(id)?.idle,
  );
  if (set.length === 0) return { facilities: visible, judging: [] };
  const others = filters.filter(({ id }) => !judgedFilters.includes(id));
  const at = new Map(table.facilities.map(({ id }, index) => [id, index]));
  return {
    facilities: Array.from(sift(table, others, settings).kept).flatMap(
      (index) => table.facilities[index] ?? [],
    ),
    judging: set.map((filter) => {
      const { passes } = sift(table, [filter], settings);
      return { id: filter.id, passes: (id) => passes[at.get(id) ?? -1] === 1 };
    }),
  };
}

const withHiders = (entry: Entry, hiddenBy: readonly string[]): OutYard => ({ ...entry, hiddenBy });

/** Every yard that isn't in the running, with the filters that have a say in it. */
export function leftOutOf(
  field: Field,
  { facilities, judging }: Wide,
  candidateAt: (facility: Facility) => readonly Candidate[],
  wanted: Parameters<typeof fieldOf>[1],
  active: readonly ActiveFilter[],
  total: number,
): LeftOut {
  const saysOf = new Map(active.map(({ id, says }) => [id, says]));
  const hiders = (id: FacilityId) => judging.filter(({ passes }) => !passes(id));
  const wide = judging.length === 0 ? field : fieldOf(facilities.flatMap(candidateAt), wanted);
  const hidden = wide.running.filter(({ facility }) => hiders(facility.id).length > 0);
  const hidesSome = ({ id }: { readonly id: string }) =>
    hidden.some(({ facility }) => hiders(facility.id).some((each) => each.id === id));
  const inWords = ({ facility, standing }: Entry) =>
    hiders(facility.id)
      .filter(({ id }) => standing !== 'out' || id === 'sea-days')
      .map(({ id }) => saysOf.get(id) ?? id);
  const all = [...wide.out, ...hidden]
    .sort(nearestFirst)
    .map((entry): OutYard => withHiders(entry, inWords(entry)));
  return {
    yards: all.filter(({ fit }) => fit.verdict !== 'no-dock'),
    places: all.filter(({ fit }) => fit.verdict === 'no-dock'),
    hiding: judging.filter(hidesSome).map(({ id }) => ({
      id,
      says: saysOf.get(id) ?? id,
      hides: hidden.filter(({ facility }) => hiders(facility.id).every((each) => each.id === id)).length,
    })),
    hidden: hidden.length,
    elsewhere: total - facilities.length,
  };
}
