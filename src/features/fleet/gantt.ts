import type { GanttInput } from '#ui/charts/gantt/layout.ts';
import type { FleetGiven, FoundPlan } from '#workspace/derived/fleet/plan-account.ts';

/** More docks than these are shown only where they take a ship or are closed. */
const fewDocks = 8;

/** A plan as a chart of docks over time; docks from the one that is free last to the one that is free first. */
export function ganttOf(
  { planned }: FoundPlan,
  { docks, fleet, asOf }: FleetGiven,
  showsAll: boolean,
): { readonly input: GanttInput; readonly unused: number } {
  const used = new Set(planned.map(({ dock }) => dock.id));
  const isShown = (id: string, isClosed: boolean) => docks.length <= fewDocks || used.has(id) || isClosed;
  const shown = docks.filter(({ id, isClosed }) => showsAll || isShown(id, isClosed));
  const rows = shown.map(({ id, yard, own, isClosed }) => ({
    id,
    title: yard,
    detail: own,
    isClosed,
    outages: fleet.outages.filter(({ dock }) => dock === id),
  }));
  return {
    unused: docks.filter(({ id, isClosed }) => !isShown(id, isClosed)).length,
    input: {
      firstDay: asOf,
      horizonDays: fleet.horizonDays,
      rows: rows.toSorted((a, b) => Number(used.has(b.id)) - Number(used.has(a.id))),
      bars: planned.map(({ ship, name, dock, stay }) => ({
        id: ship.id,
        row: dock.id,
        title: name,
        readyDay: stay.readyDay,
        transitDays: stay.transitDays,
        startDay: stay.startDay,
        endDay: stay.endDay,
        isPinned: stay.isPinned,
      })),
    },
  };
}
