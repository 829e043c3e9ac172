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

/** Selecting a facility opens its card; selecting nothing closes it, and the panel it took the place of is back. */
export const select = defineEdit<Document['selection']>({
  label: () => 'Select',
  apply: (document, selection) => ({
    ...document,
    selection,
    panels: { ...document.panels, ...sideFor(selection, document.panels) },
  }),
});

function sideFor(
  selection: Document['selection'],
  { side, back = null }: Document['panels'],
): Partial<Document['panels']> {
  if (selection) return { side: 'card', back: side === 'card' ? back : side };
  return { side: side === 'card' ? back : side, back: null };
}

export const setPanels = defineEdit<Partial<Document['panels']>>({
  label: () => 'Arrange panels',
  apply: (document, change) => ({ ...document, panels: { ...document.panels, ...change } }),
});

export const setTable = defineEdit<Partial<Document['table']>>({
  label: () => 'Arrange the table',
  apply: (document, change) => ({ ...document, table: { ...document.table, ...change } }),
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
