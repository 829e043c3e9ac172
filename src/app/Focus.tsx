import { useEffect, useRef } from 'react';
import type { Document } from '#workspace/document/document.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { hasFocus, isFocusLost, listenToRegionKeys, moveInto } from './regions.ts';

type Moment = Pick<Document, 'panels' | 'selection'> & { readonly dialog: string | null };

/**
 * Where the focus goes when parts of the page come and go: into a panel that was opened, and back to what opens it
 * when it is closed with the focus inside.
 */
export function Focus(): null {
  const { readings } = useWorkplace();
  const { panels, selection } = useReading(readings.document);
  const dialog = useReading(({ passing }) => passing.dialog);
  const last = useRef<Moment | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = { panels, selection, dialog };
    if (before) follow(before, { panels, selection, dialog });
  }, [panels, selection, dialog]);
  useEffect(listenToRegionKeys, []);
  return null;
}

function follow(before: Moment, now: Moment): void {
  if (now.panels.filters && !before.panels.filters) moveInto('filters');
  else if (now.panels.table && !before.panels.table) moveInto('table');
  else if (now.panels.side === 'ledger' && before.panels.side === 'card') returnToRow(before);
  else if (now.panels.side === 'card' && before.panels.side !== 'card') {
    // A card is opened from the chart and the table too, which keep the focus.
    if (isFocusLost() || hasFocus('side')) moveInto('side');
  } else if (now.panels.side !== null && before.panels.side !== now.panels.side) moveInto('side');
  else if (isFocusLost()) returnToOpener(before, now);
}

/** Back from a card: to the row of the ledger that it was opened from. */
function returnToRow({ selection }: Moment): void {
  const row = [...document.querySelectorAll<HTMLElement>('[data-dock]')].find(
    ({ dataset }) => dataset['dock'] === selection?.dock,
  );
  row?.scrollIntoView({ block: 'center' });
  if (!isFocusLost()) return;
  if (row) row.focus({ preventScroll: true });
  else moveInto('side');
}

function returnToOpener(before: Moment, now: Moment): void {
  const closed =
    (['filters', 'table'] as const).find((name) => before.panels[name] && !now.panels[name]) ??
    (before.panels.side !== null && now.panels.side === null ? 'side' : null) ??
    (now.dialog === null ? before.dialog : null);
  if (closed !== null) document.querySelector<HTMLElement>(`[data-opens~="${closed}"]`)?.focus();
}
