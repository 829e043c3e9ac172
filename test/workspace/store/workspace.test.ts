import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from '#workspace/document/document.ts';
import { clearFilters, setFilter } from '#workspace/edits/filters.ts';
import { chooseShip, setAsOf } from '#workspace/edits/question.ts';
import { moveCamera, select, setTheme } from '#workspace/edits/view.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { aWorld } from '../../fixtures/world.ts';

const open = () => openWorkspace(aWorld(), newDocument({ asOf: '2026-01-22', theme: 'night' }));
const now = (workspace: ReturnType<typeof open>) => workspace.store.getState().decided.now;
const long = { kind: 'interval', from: 250, to: null, keepUnknown: true } as const;

describe('undo and redo', () => {
  it('move by name', () => {
    const workspace = open();
    workspace.edit(setFilter, { id: 'dock-length', setting: long });
    expect(workspace.store.getState().decided.past.at(-1)?.label).toBe('Filter by dock length');
    workspace.undo();
    expect(now(workspace).filters).toEqual({});
    expect(workspace.store.getState().decided.future[0]?.label).toBe('Filter by dock length');
    workspace.redo();
    expect(now(workspace).filters).toEqual({ 'dock-length': long });
  });

  it('leave camera, selection and theme where they are', () => {
    const workspace = open();
    workspace.edit(setFilter, { id: 'dock-length', setting: long });
    workspace.edit(moveCamera, { lng: 129, lat: 35, zoom: 6 });
    workspace.edit(select, { facility: 'kr-x', dock: null });
    workspace.edit(setTheme, 'paper');
    workspace.undo();
    expect(now(workspace)).toMatchObject({
      filters: {},
      camera: { zoom: 6 },
      theme: 'paper',
      selection: { facility: 'kr-x' },
    });
  });

  it('take one drag of a slider as one step', () => {
    const workspace = open();
    for (const from of [10, 20, 30])
      workspace.edit(setFilter, { id: 'dock-length', setting: { ...long, from } }, 'drag-1');
    workspace.edit(setFilter, { id: 'dock-length', setting: { ...long, from: 40 } }, 'drag-2');
    workspace.undo();
    expect(now(workspace).filters['dock-length']).toMatchObject({ from: 30 });
    workspace.undo();
    expect(now(workspace).filters).toEqual({});
  });

  it('do nothing at either end', () => {
    const workspace = open();
    const before = now(workspace);
    workspace.undo();
    workspace.redo();
    expect(now(workspace)).toBe(before);
  });

  it('return to the start and to the end over any edits', () => {
    const edits = fc.oneof(
      fc.integer({ min: 1, max: 500 }).map((from) => ['filter', from] as const),
      fc.constantFrom('2026-01-22', '2026-01-23', '2031-01-23').map((day) => ['day', day] as const),
      fc.constantFrom('t-ake', 'cvn-nimitz').map((id) => ['ship', id] as const),
      fc.constant(['clear', null] as const),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 60 }), (steps) => {
        const workspace = open();
        const start = now(workspace);
        for (const [kind, value] of steps) {
          if (kind === 'filter')
            workspace.edit(setFilter, { id: 'dock-length', setting: { ...long, from: value } });
          else if (kind === 'day') workspace.edit(setAsOf, value);
          else if (kind === 'ship')
            workspace.edit(chooseShip, { ship: { kind: 'class', classId: value }, name: value });
          else workspace.edit(clearFilters, null);
        }
        const end = now(workspace);
        const count = workspace.store.getState().decided.past.length;
        for (let step = 0; step < count; step++) workspace.undo();
        expect(now(workspace)).toEqual(start);
        for (let step = 0; step < count; step++) workspace.redo();
        expect(now(workspace)).toEqual(end);
      }),
    );
  });
});

describe('an edit that changes nothing', () => {
  it('leaves no trace', () => {
    const workspace = open();
    workspace.edit(setAsOf, '2026-01-22');
    expect(workspace.store.getState().decided.past).toEqual([]);
  });
});

describe('selecting', () => {
  it('opens the card and closes it again', () => {
    const workspace = open();
    workspace.edit(select, { facility: 'kr-x', dock: null });
    expect(now(workspace).panels.side).toBe('card');
    workspace.edit(select, null);
    expect(now(workspace).panels.side).toBeNull();
  });
});

describe('notices', () => {
  it('are numbered, kept to a handful and put away one by one', () => {
    const workspace = open();
    for (let count = 0; count < 9; count++) workspace.notify({ tone: 'info', text: String(count) });
    const { notices } = workspace.store.getState().passing;
    expect(notices).toHaveLength(4);
    workspace.dismiss(notices[0]?.id ?? -1);
    expect(workspace.store.getState().passing.notices.map(({ text }) => text)).toEqual(['6', '7', '8']);
  });
});
