import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FacilityCard } from '#features/facility-card/FacilityCard.tsx';
import { readData } from '#importers/disk/read-data.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';

const world = readData();

function card(change: Partial<Document>, loaded = true): string {
  const document = { ...newDocument({ asOf: '2026-11-22', theme: 'night' }), ...change };
  const workspace = openWorkspace(world, document, loaded);
  return renderToStaticMarkup(
    <WorkplaceProvider value={{ workspace, readings: openReadings() }}>
      <FacilityCard />
    </WorkplaceProvider>,
  );
}
const ship = (classId: string) => ({ kind: 'class', classId }) as const;
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the card of a yard', () => {
  const vikramaditya = ship('in-vikramaditya');
  const best = card({ selection: { facility: 'in-csl-kochi', dock: null }, ship: vikramaditya });
  const kochi = card({
    selection: { facility: 'in-csl-kochi', dock: 'in-csl-kochi.dock-2-ship-repair' },
    ship: vikramaditya,
  });

  test('says the verdict in words, the best dock and why', () => {
    expect(words(kochi)).toContain('Not known INS Vikramaditya');
    expect(words(kochi)).toContain(
      'Best dock: Dock 3 (new stepped dock). All else fits. Not known: water over the sill.',
    );
  });

  test('opens the best dock when none is chosen, and the chosen one else', () => {
    expect(best).toContain('<title id=');
    expect(words(best)).toContain('INS Vikramaditya aircraft carrier in Dock 3 (new stepped dock)');
    expect(words(kochi)).toContain('INS Vikramaditya aircraft carrier in Dock 2 (ship repair)');
  });

  test('shows each line of the ledger with what the dock has, what the ship needs and the margin', () => {
    expect(words(kochi)).toMatch(
      /Length : Fits with overhang −15 m .* dock 270 m .*ship 284 m .*clearance 0\.5 m/,
    );
  });

  test('shows real dockings as evidence, agreements with their standing, and what is missing', () => {
    expect(words(kochi)).toContain('Docked here: INS Viraat (R22), until 2016-09');
    expect(words(kochi)).toContain('In force since 2024-04-05, no end published');
    expect(words(kochi)).toContain('Agreements naming India');
    expect(words(kochi)).toContain('What is missing from this record');
  });

  test('never writes an unknown as zero or blank', () => {
    expect(words(kochi)).toContain('Water over the sill not published');
    expect(kochi).not.toMatch(/NaN|undefined|>null</);
  });
});

test('before the notes have arrived the card says so and draws the docks already', () => {
  const early = card({ selection: { facility: 'in-csl-kochi', dock: null } }, false);
  expect(words(early)).toContain('are on their way');
  expect(words(early)).toContain('Dock 1 (shipbuilding)');
  expect(words(early)).not.toContain('Capabilities');
});

test('without a ship it offers to choose one and draws the dock empty', () => {
  const empty = card({ selection: { facility: 'au-thales-garden-island-sydney', dock: null } });
  expect(words(empty)).toContain('Choose a ship');
  expect(words(empty)).toContain('No ship is chosen.');
});

test('a facility without docks has no dock section and says that nothing can be judged', () => {
  const base = card({ selection: { facility: 'jp-jmsdf-kure', dock: null }, ship: ship('t-ake') });
  expect(words(base)).toContain('No dock on record');
  expect(base).not.toContain('Docks of this facility');
});

test('a dock that is not in service says since when and until when', () => {
  const pearl = card({
    selection: { facility: 'us-phnsy-pearl', dock: 'us-phnsy-pearl.dry-dock-5' },
    ship: ship('ssn-virginia-v'),
  });
  expect(words(pearl)).toContain(
    'On 2026-11-22 the dock is under construction, not in service; announced from 2028.',
  );
  expect(words(pearl)).toContain('in service from 2028, as announced');
});

test('every facility of the record can be shown', () => {
  const broken = [...world.facilities.keys()].filter((id) =>
    /NaN|undefined|Infinity/.test(
      card({ selection: { facility: id, dock: null }, ship: ship('cvn-nimitz') }),
    ),
  );
  expect(broken).toEqual([]);
}, 30_000);

test('with nothing selected it says what to do', () => {
  expect(words(card({ selection: null }))).toContain('Nothing is selected');
});
