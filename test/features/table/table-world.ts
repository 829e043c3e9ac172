import type { FacilityId } from '#domain/facility/facility.ts';
import type { World } from '#domain/world.ts';
import { readData } from '#importers/disk/read-data.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

/** The real records, read once. */
export const world: World = readData();

export const aWorkplace = (decided: Partial<Document> = {}): Workplace => ({
  workspace: openWorkspace(
    world,
    { ...newDocument({ asOf: '2026-11-22', theme: 'night' }), ...decided },
    true,
  ),
  readings: openReadings(),
});

export const shipAtHand: Document['ship'] = { kind: 'class', classId: 't-ake' };

export function facilityOf(id: string) {
  const found = world.facilities.get(id as FacilityId);
  if (!found) throw new Error(`no facility ${id}`);
  return found;
}
