import type { FacilityId } from '#domain/facility/facility.ts';
import { homeports } from '#domain/rules/homeport.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import { knownSettings } from '#filters/index.ts';
import type { Document } from './document.ts';
import { reconcileFleet } from './reconcile-fleet.ts';

/** Ids that were renamed or merged, so that no shared link ever breaks: `data/retired-ids.json`. */
export type Heirs = Readonly<Record<string, string>>;

/**
 * Holds what was read against the world: retired ids become their heirs, and what no longer exists is left out
 * with a sentence. Nothing is filled in silently.
 */
export function reconcile(
  read: Partial<Document>,
  world: World,
  heirs: Heirs = {},
): { readonly parts: Partial<Document>; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const parts: { -readonly [Name in keyof Document]?: Document[Name] } = { ...read };
  const heirOf = (id: string) => heirs[id] ?? id;

  if (read.ship?.kind === 'class') {
    const classId = heirOf(read.ship.classId);
    if (world.shipClasses.has(classId as ShipClassId)) parts.ship = { kind: 'class', classId };
    else {
      delete parts.ship;
      notes.push(
        `The ship "${read.ship.classId}" is not among the ${world.shipClasses.size} classes: no ship is chosen.`,
      );
    }
  }
  if (read.selection) {
    const facility = world.facilities.get(heirOf(read.selection.facility) as FacilityId);
    if (facility) {
      const dock = facility.docks.find(({ id }) => id === heirOf(read.selection?.dock ?? ''));
      parts.selection = { facility: facility.id, dock: dock?.id ?? null };
    } else {
      delete parts.selection;
      notes.push(`The facility "${read.selection.facility}" is not on record: nothing is selected.`);
    }
  }
  const straitOf = (id: StraitId): StraitId | null => {
    const heir = heirOf(id) as StraitId;
    return world.straits.has(heir) ? heir : null;
  };
  if (read.strait) {
    parts.strait = straitOf(read.strait);
    if (parts.strait === null) notes.push(`The strait "${read.strait}" is not on record: none is selected.`);
  }
  if (read.scenario)
    parts.scenario = read.scenario.flatMap((change): Document['scenario'] => {
      if (change.kind === 'close-area') return [change];
      const strait = straitOf(change.strait);
      if (strait) return [{ ...change, strait }];
      notes.push(
        change.kind === 'close-strait'
          ? `The strait "${change.strait}" is not on record: its closure was left out.`
          : `The strait "${change.strait}" is not on record: its draft limit was left out.`,
      );
      return [];
    });
  const { job } = read;
  if (job && job.homeport !== null && !homeports.some(({ name }) => name === job.homeport)) {
    parts.job = { ...job, homeport: null };
    notes.push(`The homeport "${job.homeport}" is not on record: none is given.`);
  }
  if (read.supposed)
    parts.supposed = read.supposed.flatMap((each): Document['supposed'] => {
      if (!('facility' in each)) return [each];
      const facility = world.facilities.get(heirOf(each.facility) as FacilityId);
      const dock = 'dock' in each ? facility?.docks.find(({ id }) => id === heirOf(each.dock)) : null;
      if (facility && dock !== undefined)
        return [{ ...each, facility: facility.id, ...(dock && 'dock' in each ? { dock: dock.id } : {}) }];
      notes.push(`What was supposed of "${each.facility}" was left out: it is not on record.`);
      return [];
    });
  if (read.fleet) {
    const known = reconcileFleet(read.fleet, world, heirOf);
    parts.fleet = known.fleet;
    notes.push(...known.notes);
  }
  if (read.filters) {
    const { known, dropped } = knownSettings(read.filters);
    for (const id of dropped) notes.push(`The filter "${id}" is not known: it was left out.`);
    parts.filters = known;
  }
  if (read.filterSets)
    parts.filterSets = read.filterSets.map((set) => {
      const { known, dropped } = knownSettings(set.settings);
      for (const id of dropped)
        notes.push(`The filter "${id}" in the saved filters "${set.name}" is not known: it was left out.`);
      return { ...set, settings: known };
    });
  return { parts, notes };
}
