import type { ScenarioDock } from '#importers/scenario/read-scenario.ts';

type Outage = ScenarioDock['calendar'][number];

const span = ({ from, to }: Outage) => `${from} to ${to}`;

/**
 * What is wrong with the calendars of a scenario, a sentence each, in the days as they were typed. A dock that went by
 * another id is the same dock: `heirs` names today's.
 */
export function calendarFaults(
  docks: readonly Pick<ScenarioDock, 'id' | 'calendar'>[],
  heirs: Readonly<Record<string, string>>,
): readonly string[] {
  const today = ({ id }: { readonly id: string }) => heirs[id] ?? id;
  return [...new Set(docks.map(today))].flatMap((id) => {
    const rows = docks.filter((dock) => today(dock) === id);
    const outages = rows.flatMap(({ calendar }) => calendar).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const empty = outages
      .filter(({ from, to }) => to <= from)
      .map(
        (each) => `An outage of "${id}" runs from ${span(each)}, no day at all: it must end after it starts.`,
      );
    const sound = outages.filter(({ from, to }) => to > from);
    const overlapping = sound.flatMap((next, at) => {
      const before = sound[at - 1];
      return before && next.from < before.to
        ? [`The calendar of "${id}" overlaps: ${span(before)} and ${span(next)}. Join them or move one.`]
        : [];
    });
    return empty.concat(overlapping);
  });
}
