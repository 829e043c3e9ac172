import { expect, it } from 'vitest';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument } from '#workspace/document/document.ts';
import { setFilter } from '#workspace/edits/filters.ts';
import { chooseShip, setAsOf } from '#workspace/edits/question.ts';
import { moveCamera, setTheme } from '#workspace/edits/view.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { aDock, aFacility, aShipClass, aWorld } from '../../fixtures/world.ts';

const world = aWorld(
  [
    aFacility('kr-long', { docks: [aDock('kr-long', { length: 400, width: 60, sill: 14 })] }),
    aFacility('kr-short', { docks: [aDock('kr-short', { length: 100, width: 60, sill: 14 })] }),
    aFacility('jp-base'),
  ],
  [aShipClass('t-ake', { length: 210, beam: 32, draft: 9.1, displacement: 41_000 })],
);

function open() {
  const workspace = openWorkspace(world, newDocument({ asOf: '2026-01-22', theme: 'night' }));
  const readings = openReadings();
  return { workspace, readings, state: () => workspace.store.getState() };
}

it('asks nothing of the fit engine until a ship is chosen', () => {
  const { readings, state } = open();
  expect(readings.question(state())).toBeNull();
  expect(readings.yardFits(state())).toBeNull();
  expect(readings.visible(state())).toHaveLength(3);
});

it('judges every yard for the chosen ship', () => {
  const { workspace, readings, state } = open();
  workspace.edit(chooseShip, { ship: { kind: 'class', classId: 't-ake' }, name: 'T-AKE' });
  const verdicts = [...(readings.yardFits(state()) ?? [])].map(([id, { verdict }]) => [id, verdict]);
  expect(verdicts).toEqual([
    ['kr-long', 'fits'],
    ['kr-short', 'does-not-fit'],
    ['jp-base', 'no-dock'],
  ]);
});

it('computes again only what a change touches', () => {
  const { workspace, readings, state } = open();
  workspace.edit(chooseShip, { ship: { kind: 'class', classId: 't-ake' }, name: 'T-AKE' });
  const before = {
    fits: readings.yardFits(state()),
    columns: readings.columns(state()),
    sifted: readings.sifted(state()),
  };

  workspace.edit(moveCamera, { lng: 1, lat: 2, zoom: 3 });
  workspace.edit(setTheme, 'paper');
  workspace.pass({ hovered: 'kr-long' });
  expect(readings.sifted(state())).toBe(before.sifted);

  workspace.edit(setFilter, { id: 'verdict', setting: { kind: 'choice', chosen: ['fits'], match: 'any' } });
  expect(readings.yardFits(state())).toBe(before.fits);
  expect(readings.columns(state())).toBe(before.columns);
  expect(readings.visible(state()).map(({ id }) => id)).toEqual(['kr-long']);

  workspace.edit(setAsOf, '2027-01-01');
  expect(readings.yardFits(state())).not.toBe(before.fits);
});

it('survives a ship that the world does not know', () => {
  const { workspace, readings, state } = open();
  workspace.edit(chooseShip, { ship: { kind: 'class', classId: 'starship' }, name: '?' });
  expect(readings.question(state())).toBeNull();
});
