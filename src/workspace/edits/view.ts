import type { Document } from '../document/document.ts';
import { defineEdit } from './edit.ts';

export const moveCamera = defineEdit<Document['camera']>({
  label: () => 'Move the chart',
  apply: (document, camera) => ({ ...document, camera }),
});

export const toggleLayer = defineEdit<{ readonly id: string; readonly on: boolean }>({
  label: ({ id, on }) => `${on ? 'Show' : 'Hide'} ${id}`,
  apply: (document, { id, on }) => {
    const others = document.layers.filter((layer) => layer !== id);
    return { ...document, layers: on ? [...others, id] : others };
  },
});

/** Whether yards that are not settled count as the nearest too. */
export const setNearest = defineEdit<Document['nearest']>({
  label: (nearest) =>
    nearest === 'open' ? 'Count yards that are not settled' : 'Leave out yards that are not settled',
  apply: (document, nearest) => ({ ...document, nearest }),
});

export const setSizeBy = defineEdit<Document['sizeBy']>({
  label: (sizeBy) => `Size symbols by ${sizeBy}`,
  apply: (document, sizeBy) => ({ ...document, sizeBy }),
});

/** Selecting a facility opens its card; selecting nothing closes it, and the panel it took the place of is back. */
export const select = defineEdit<Document['selection']>({
  label: () => 'Select',
  apply: (document, selection) => ({
    ...document,
    selection,
    panels: { ...document.panels, ...sideFor(selection, document.panels) },
  }),
});

type Side = Document['panels']['side'];

/** What a card gives way to when it is closed: the panel that it took the place of. */
const behind = (side: Side, back: Document['panels']['back']): Document['panels']['back'] =>
  side === 'card' || side === 'strait' ? (back ?? null) : side;

function sideFor(
  selection: Document['selection'],
  { side, back = null }: Document['panels'],
): Partial<Document['panels']> {
  if (selection) return { side: 'card', back: behind(side, back) };
  return { side: side === 'card' ? back : side, back: null };
}

/** Selecting a strait opens its card; selecting nothing closes it and leads back. */
export const selectStrait = defineEdit<Document['strait']>({
  label: () => 'Select a strait',
  apply: (document, strait) => {
    const { side, back = null } = document.panels;
    const panels = strait
      ? { side: 'strait' as const, back: behind(side, back) }
      : { side: side === 'strait' ? back : side, back: null };
    return { ...document, strait, panels: { ...document.panels, ...panels } };
  },
});

export const setPanels = defineEdit<Partial<Document['panels']>>({
  label: () => 'Arrange panels',
  apply: (document, change) => ({ ...document, panels: { ...document.panels, ...change } }),
});

export const setBoard = defineEdit<Document['board']>({
  label: () => 'Turn the board',
  apply: (document, board) => ({ ...document, board }),
});

export const setTable = defineEdit<Partial<Document['table']>>({
  label: () => 'Arrange the table',
  apply: (document, change) => ({ ...document, table: { ...document.table, ...change } }),
});

export const setProjection = defineEdit<Document['projection']>({
  label: () => 'Change the projection',
  apply: (document, projection) => ({ ...document, projection }),
});

export const setTheme = defineEdit<Document['theme']>({
  label: () => 'Change the theme',
  apply: (document, theme) => ({ ...document, theme }),
});

export const setUnits = defineEdit<Partial<Document['units']>>({
  label: () => 'Change units',
  apply: (document, change) => ({ ...document, units: { ...document.units, ...change } }),
});

export const setMarking = defineEdit<string>({
  label: () => 'Change the marking',
  apply: (document, marking) => ({ ...document, marking }),
});

export const setChartSource = defineEdit<string | null>({
  label: () => 'Change the basemap',
  apply: (document, chartSource) => ({ ...document, chartSource }),
});
