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

export const setSizeBy = defineEdit<Document['sizeBy']>({
  label: (sizeBy) => `Size symbols by ${sizeBy}`,
  apply: (document, sizeBy) => ({ ...document, sizeBy }),
});

/** Selecting a facility opens its card; selecting nothing closes it. */
export const select = defineEdit<Document['selection']>({
  label: () => 'Select',
  apply: (document, selection) => ({
    ...document,
    selection,
    panels: {
      ...document.panels,
      side: selection ? 'card' : document.panels.side === 'card' ? null : document.panels.side,
    },
  }),
});

/** Selecting a strait opens its card; selecting nothing closes it. */
export const selectStrait = defineEdit<Document['strait']>({
  label: () => 'Select a strait',
  apply: (document, strait) => ({
    ...document,
    strait,
    panels: {
      ...document.panels,
      side: strait ? 'strait' : document.panels.side === 'strait' ? null : document.panels.side,
    },
  }),
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
