import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Asked } from '#question/asked.ts';
import { ask } from '#workspace/edits/ask.ts';
import { chooseShip } from '#workspace/edits/question.ts';
import { moveCamera, select, selectStrait, setPanels } from '#workspace/edits/view.ts';
import { rememberQuestion } from '#workspace/keeping/asked-questions.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import type { Taking } from './offers.ts';

/** Close enough to see a harbor, and a strait with its shores. */
const zooms = { facility: 7, strait: 6 } as const;

/** Does what a line of the list stands for, and puts the question bar away. */
export function take(taking: Exclude<Taking, { takes: 'words' | 'question' }>, workplace: Workplace): void {
  const { workspace } = workplace;
  putAway(workplace);
  switch (taking.takes) {
    case 'facility':
      flyTo(taking.facility.position.value, zooms.facility, workplace);
      workspace.edit(select, { facility: taking.facility.id, dock: null });
      return;
    case 'strait':
      flyTo(taking.strait.position, zooms.strait, workplace);
      workspace.edit(selectStrait, taking.strait.id);
      return;
    case 'ship': {
      const { thing } = taking.ship;
      if (thing.is !== 'ship') return;
      const { id, type } = thing.shipClass;
      workspace.edit(chooseShip, {
        ship: { kind: 'class', classId: id },
        name: taking.ship.title,
        type,
      });
      workspace.edit(setPanels, { side: 'ledger' });
      return;
    }
    case 'command':
      taking.run();
  }
}

/** Sets what was asked on the panels as one step, and shows the answer. */
export function answerTo(asked: Asked, text: string, workplace: Workplace): void {
  putAway(workplace);
  workplace.workspace.edit(ask, { asked, text });
  if (asked.voyage.to) workplace.workspace.pass({ framing: true });
  rememberQuestion(text);
}

export const putAway = ({ workspace }: Workplace): void => workspace.pass({ dialog: null, wouldBe: null });

/** Longitudes in the copy of the world that is looked at, so that nobody flies round it. */
function flyTo([lng, lat]: LngLat, zoom: number, { workspace, readings }: Workplace): void {
  const { camera } = readings.document(workspace.store.getState());
  const near = lng + 360 * Math.round((camera.lng - lng) / 360);
  workspace.edit(moveCamera, { lng: near, lat, zoom: Math.max(camera.zoom, zoom) });
}
