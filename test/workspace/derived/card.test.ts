import { expect, test } from 'vitest';
import { readData } from '#importers/disk/read-data.ts';
import { cardReading } from '#workspace/derived/card.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument } from '#workspace/document/document.ts';
import { select, setTheme } from '#workspace/edits/view.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';

const world = readData();
const open = () => {
  const workspace = openWorkspace(world, newDocument({ asOf: '2026-11-22', theme: 'night' }));
  const readings = openReadings();
  return { workspace, card: () => cardReading(readings)(workspace.store.getState()) };
};

test('there is no card when nothing is selected, or something that does not exist', () => {
  const { workspace, card } = open();
  expect(card()).toBeNull();
  workspace.edit(select, { facility: 'no-such-yard', dock: null });
  expect(card()).toBeNull();
});

test('the card is the same object until what it shows changes', () => {
  const { workspace, card } = open();
  workspace.edit(select, { facility: 'in-csl-kochi', dock: null });
  const before = card();
  workspace.edit(setTheme, 'paper');
  expect(card()).toBe(before);
  workspace.edit(select, { facility: 'in-csl-kochi', dock: 'in-csl-kochi.dock-1-shipbuilding' });
  expect(card()).not.toBe(before);
  expect(card()?.dock?.id).toBe('in-csl-kochi.dock-1-shipbuilding');
});

test('dockings and agreements are those of the yard and its country, the newest first', () => {
  const { workspace, card } = open();
  workspace.edit(select, { facility: 'in-csl-kochi', dock: null });
  const reading = card();
  expect(reading?.dockings.length).toBeGreaterThan(0);
  expect(reading?.dockings.every(({ facility }) => facility === 'in-csl-kochi')).toBe(true);
  expect(reading?.agreements.every(({ parties }) => parties.map(String).includes('IN'))).toBe(true);
  const dates = reading?.agreements.map(({ date }) => date ?? '') ?? [];
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('without a ship nothing is judged', () => {
  const { workspace, card } = open();
  workspace.edit(select, { facility: 'in-csl-kochi', dock: null });
  expect(card()).toMatchObject({ question: null, yardFit: null, dockFit: null, lines: [] });
});
