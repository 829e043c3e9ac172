import '#ui/theme/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument } from '#workspace/document/document.ts';
import { setFilter } from '#workspace/edits/filters.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { syntheticWorld } from '../synthetic-world.ts';

/* The whole app over a made-up world of ?n= facilities, with table and filters open, for the bench to drive. */

const count = Number(new URLSearchParams(location.search).get('n') ?? 200);
const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const workspace = openWorkspace(
  syntheticWorld(count),
  { ...blank, panels: { filters: true, table: true, side: null } },
  true,
);
const root = document.getElementById('root');
if (root) createRoot(root).render(<App workplace={{ workspace, readings: openReadings() }} />);

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));

/**
 * How long the page works on one change of filter: from the edit to the table and the histograms in the document,
 * and then the frame in which the chart draws its signs anew. Waiting for the screen in between doesn't count,
 * nor does what the graphics process (in a bench: often software) needs for the pixels.
 */
async function timeFilterByLength(from: number): Promise<number> {
  await frame();
  const frameBegins = frame();
  const began = performance.now();
  workspace.edit(setFilter, {
    id: 'dock-length',
    setting: { kind: 'interval', from, to: null, keepUnknown: false },
  });
  await Promise.resolve();
  await Promise.resolve();
  const committed = performance.now();
  const frameEnds = frame();
  return committed - began + ((await frameEnds) - (await frameBegins));
}

Object.assign(globalThis, { timeFilterByLength });
