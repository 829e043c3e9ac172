import { describe, expect, it } from 'vitest';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument } from '#workspace/document/document.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { answered, aRoute, straitId } from '../../fixtures/sea-answers.ts';
import { aWorld } from '../../fixtures/world.ts';

function open() {
  const workspace = openWorkspace(aWorld([]), newDocument({ asOf: '2026-11-22', theme: 'night' }));
  const readings = openReadings();
  workspace.compute('openRoute', answered({ ask: 'route', from: [0, 0], to: [1, 1] }, aRoute()));
  return { workspace, sea: () => readings.sea(workspace.store.getState()) };
}
const question = { ask: 'route', from: [0, 0], to: [1, 1] } as const;
const effect = {
  openNm: 2000,
  extraNm: 889,
  extraDays: 2.6,
  avoided: [],
  areas: [],
  by: [],
  around: null,
  worth: [],
};

describe('the sea on the chart', () => {
  it('shows the open way behind one that the closures change', () => {
    const { workspace, sea } = open();
    workspace.compute('route', answered(question, aRoute({ effect: { ...effect, isChanged: true } })));
    expect(sea().openRoute).not.toBeNull();
    workspace.compute('route', answered(question, aRoute({ effect: { ...effect, isChanged: false } })));
    expect(sea().openRoute).toBeNull();
  });

  it('shows no line at all where there is no way', () => {
    const { workspace, sea } = open();
    workspace.compute(
      'route',
      answered(question, { found: false, because: 'closed', where: [straitId('hormuz')] }),
    );
    expect(sea()).toMatchObject({ route: null, openRoute: null });
  });
});
