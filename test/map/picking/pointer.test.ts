import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { listenToPointer } from '#map/picking/pointer.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument } from '#workspace/document/document.ts';
import { setStop } from '#workspace/edits/voyage.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { aFacility, aQuantity, aWorld } from '../../fixtures/world.ts';

type Listener = (event: object) => void;

/** A chart of ten pixels a degree, as far as the pointer asks it. */
function aMap() {
  const listeners = new Map<string, Listener>();
  const map = {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    off: (name: string) => listeners.delete(name),
    project: ([lng, lat]: [number, number]) => ({ x: lng * 10, y: lat * 10 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 10, lat: y / 10 }),
    getCanvas: () => ({ style: { cursor: '' } }),
    getZoom: () => 5,
    getLayer: () => undefined,
  };
  const happens = (name: string, lng: number, lat: number) =>
    listeners.get(name)?.({
      point: { x: lng * 10, y: lat * 10 },
      lngLat: { lng, lat },
      preventDefault: () => {},
    });
  return { map: map as unknown as MapLibreMap, happens };
}

it('lets go of what was pointed at when an end of the voyage is dragged, and of bringing it into view', () => {
  const position = {
    value: [130, 30] as const,
    precisionM: 500,
    sources: aQuantity(1).sources,
    confidence: 'high' as const,
    asOf: null,
  };
  const world = aWorld([aFacility('yard', { position })]);
  const workspace = openWorkspace(world, newDocument({ asOf: '2026-01-22', theme: 'night' }), true);
  workspace.edit(setStop, { stop: 'from', place: { lng: 130, lat: 30, label: 'The yard' } });
  workspace.pass({ framing: true });
  const { map, happens } = aMap();
  listenToPointer(map, { workspace, readings: openReadings() }, () => []);
  const passing = () => workspace.store.getState().passing;
  happens('mousemove', 130, 30);
  expect(passing().hovered).toBe('yard');
  happens('mousedown', 130, 30);
  expect(passing()).toMatchObject({ hovered: null, framing: false });
  happens('mousemove', 135, 32);
  expect(passing().hovered).toBeNull();
  expect(workspace.store.getState().decided.now.voyage.from).toMatchObject({ lng: 135, lat: 32 });
});
