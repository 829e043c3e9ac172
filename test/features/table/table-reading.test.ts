import { describe, expect, it } from 'vitest';
import { tableReading, type TableReading } from '#features/table/table-reading.ts';
import { setFilter } from '#workspace/edits/filters.ts';
import { chooseShip } from '#workspace/edits/question.ts';
import { moveCamera, select, setTable } from '#workspace/edits/view.ts';
import { aWorkplace, shipAtHand } from './table-world.ts';

const idsOf = ({ order, facilities }: TableReading) => Array.from(order, (index) => facilities[index]?.id);

describe('what the table draws from', () => {
  it('is the same object until something it shows has changed', () => {
    const { workspace, readings } = aWorkplace({ ship: shipAtHand });
    const read = () => tableReading(readings)(workspace.store.getState());
    const before = read();
    workspace.pass({ hovered: 'kr-hanwha-geoje' });
    workspace.edit(moveCamera, { lng: 0, lat: 0, zoom: 3 });
    workspace.edit(select, { facility: 'kr-hanwha-geoje', dock: null });
    expect(read()).toBe(before);
    workspace.edit(setTable, { sort: { column: 'dock-length', descending: true } });
    expect(read()).not.toBe(before);
  });

  it('shows the rows that pass the filters, and no others', () => {
    const { workspace, readings } = aWorkplace();
    workspace.edit(setFilter, { id: 'country', setting: { kind: 'choice', chosen: ['KR'], match: 'any' } });
    const state = workspace.store.getState();
    const ids = idsOf(tableReading(readings)(state));
    expect(new Set(ids)).toEqual(new Set(readings.visible(state).map(({ id }) => id)));
    expect(ids.every((id) => id?.startsWith('kr-'))).toBe(true);
  });

  it('keeps the order of the rows that stay when a filter changes', () => {
    const { workspace, readings } = aWorkplace({
      table: { columns: ['name'], sort: { column: 'dock-length', descending: true } },
    });
    const all = idsOf(tableReading(readings)(workspace.store.getState()));
    workspace.edit(setFilter, { id: 'country', setting: { kind: 'choice', chosen: ['JP'], match: 'any' } });
    const some = idsOf(tableReading(readings)(workspace.store.getState()));
    expect(some).toEqual(all.filter((id) => id?.startsWith('jp-')));
  });

  it('leaves out columns that have nothing to say yet, and sorts by name instead', () => {
    const { workspace, readings } = aWorkplace({
      table: { columns: ['name', 'verdict', 'country'], sort: { column: 'verdict', descending: false } },
    });
    const read = () => tableReading(readings)(workspace.store.getState());
    expect(read().shown.map(({ id }) => id)).toEqual(['name', 'country']);
    expect(read().sort.column.id).toBe('name');
    workspace.edit(chooseShip, { ship: shipAtHand, name: 'T-AKE' });
    expect(read().shown.map(({ id }) => id)).toEqual(['name', 'verdict', 'country']);
    expect(read().sort.column.id).toBe('verdict');
  });

  it('ignores columns it does not know, and shows none twice', () => {
    const { workspace, readings } = aWorkplace({
      table: { columns: ['country', 'no-such', 'country'], sort: { column: 'no-such', descending: true } },
    });
    const { shown, sort } = tableReading(readings)(workspace.store.getState());
    expect(shown.map(({ id }) => id)).toEqual(['name', 'country']);
    expect(sort.column.id).toBe('name');
  });
});
