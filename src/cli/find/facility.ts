import type { Dock } from '#domain/facility/dock.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { near, plain } from '#question/near.ts';
import { UsageError, type Surroundings } from '../command.ts';

const listed = (facilities: readonly Facility[]) =>
  facilities.map(({ id, name }) => `${id} (${name})`).join(', ');

/**
 * The facility of an id, a retired id or a full name.
 * @throws UsageError naming those that are nearly called so.
 */
export function findFacility(typed: string, { world, heirs }: Surroundings): Facility {
  const id = typed.trim().toLowerCase();
  const exact = world.facilities.get((heirs[id] ?? id) as FacilityId);
  if (exact) return exact;
  const all = [...world.facilities.values()];
  const called = all.filter(({ name }) => plain(name) === plain(typed));
  const [first, second] = called;
  if (first && !second) return first;
  if (second) throw new UsageError(`"${typed}" can mean ${listed(called)}. Give the id.`);
  const meant = near(
    typed,
    all.flatMap((item) => [item.id, item.name, item.id.slice(3)].map((key) => ({ key, item }))),
  );
  const hint = meant.length > 0 ? ` Near it: ${listed(meant)}.` : '';
  throw new UsageError(
    `No facility has the id "${typed}".${hint} "fairlead facilities" lists all ${all.length}.`,
  );
}

/** Whether a dock is called that: its name or its id, with or without the yard's part, in any case. */
const isCalled = (dock: Dock, wanted: string) =>
  [dock.name, dock.id, dock.id.slice(dock.id.indexOf('.') + 1)].some((call) => plain(call) === wanted);

/**
 * The docks of a name or an id among the facilities. Several yards may have a "No.1".
 * @throws UsageError naming the docks there are, or those nearly called so.
 */
export function findDocks(typed: string, facilities: readonly Facility[]): ReadonlySet<Dock> {
  const docks = facilities.flatMap((facility) => facility.docks);
  const wanted = plain(typed);
  const called = docks.filter((dock) => wanted !== '' && isCalled(dock, wanted));
  if (called.length > 0) return new Set(called);
  const [only] = facilities;
  const choice =
    facilities.length === 1 && only
      ? docks.length === 0
        ? ` ${only.id} has no dock on record.`
        : ` ${only.id} has ${docks.map(({ name }) => `"${name}"`).join(', ')}.`
      : hintOf(
          near(
            typed,
            docks.map((item) => ({ key: item.name, item })),
          ),
        );
  throw new UsageError(
    `No dock is called "${typed}".${choice} --dock takes a dock's name or its id, in any case.`,
  );
}

const hintOf = (docks: readonly Dock[]) =>
  docks.length === 0 ? '' : ` Near it: ${docks.map(({ id, name }) => `"${name}" (${id})`).join(', ')}.`;
