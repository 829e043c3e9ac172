import { expect, it } from 'vitest';
import { ballastCondition, defaultCondition } from '#domain/vessel/docking-condition.ts';
import { newDocument } from '#workspace/document/document.ts';
import { chooseShip, setCondition } from '#workspace/edits/question.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { aWorld } from '../../fixtures/world.ts';

const tanker = {
  ship: { kind: 'class', classId: 'com-vlcc' },
  name: 'VLCC',
  type: 'commercial reference',
} as const;
const frigate = { ship: { kind: 'class', classId: 'ffg-62' }, name: 'FFG', type: 'frigate' } as const;

it('choosing a ship brings the condition that is usual for her type, in the same step', () => {
  const workspace = openWorkspace(aWorld(), newDocument({ asOf: '2026-11-22', theme: 'night' }));
  const condition = () => workspace.store.getState().decided.now.condition;
  workspace.edit(chooseShip, tanker);
  expect(condition()).toEqual(ballastCondition);
  workspace.undo();
  expect(condition()).toEqual(defaultCondition);
  workspace.redo();
  workspace.edit(chooseShip, frigate);
  expect(condition()).toEqual(defaultCondition);
  workspace.edit(setCondition, { kind: 'light', lightDraftShare: 0.6 });
  workspace.edit(chooseShip, tanker);
  expect(condition()).toMatchObject({ kind: 'light', lightDraftShare: 0.6 });
});
