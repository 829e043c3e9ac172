import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Notices } from '#features/notices/Notices.tsx';
import { readData } from '#importers/disk/read-data.ts';
import { readingMs } from '#ui/behavior/use-reading-time.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument } from '#workspace/document/document.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';

function shown(...texts: readonly string[]): string {
  const workspace = openWorkspace(readData(), newDocument({ asOf: '2026-11-22', theme: 'paper' }));
  for (const text of texts) workspace.notify({ tone: 'info', text });
  // Rendered to a string, a component sees the state that the store began with.
  Object.assign(workspace.store, { getInitialState: workspace.store.getState });
  return renderToStaticMarkup(
    <WorkplaceProvider value={{ workspace, readings: openReadings() }}>
      <Notices />
    </WorkplaceProvider>,
  );
}

describe('notices', () => {
  it('are empty while there is nothing to say', () => {
    expect(shown()).toMatch(/role="log"[^>]*><\/div>/);
  });

  it('show the newest, with a way to close it, and fold those before', () => {
    const html = shown('First.', 'Second.', 'Third.');
    expect(html.match(/Put this notice away/g)).toHaveLength(1);
    expect(html).toContain('2 earlier notices');
    expect(html).toMatch(/First\..*Second\..*<div[^>]*><p>Third\./s);
    expect(shown('Alone.')).not.toContain('earlier');
  });

  it('give time to read: longer for more words, never less than five seconds', () => {
    expect(readingMs('Saved.')).toBeGreaterThan(5000);
    expect(readingMs('word '.repeat(30).trim())).toBe(17_000);
  });
});
