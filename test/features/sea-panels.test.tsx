import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClosuresPanel } from '#features/closures/ClosuresPanel.tsx';
import { groupStraits } from '#features/closures/group.ts';
import { presets } from '#features/closures/presets.ts';
import { nearly, suggest } from '#features/figures/suggestions.ts';
import { StraitCard } from '#features/strait-card/StraitCard.tsx';
import { examples } from '#features/voyage/examples.ts';
import { VoyagePanel } from '#features/voyage/VoyagePanel.tsx';
import { readData } from '#importers/disk/read-data.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { openWorkspace, type Computed, type State } from '#workspace/store/workspace.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';
import { answered, aRoute, straitId } from '../fixtures/sea-answers.ts';

const world = readData();
const readings = openReadings();
const blank = newDocument({ asOf: '2026-11-22', theme: 'paper' });

type Say = (state: State) => Partial<Computed>;

function shown(panel: ReactElement, decided: Partial<Document>, say: Say = () => ({})): string {
  const workspace = openWorkspace(world, { ...blank, ...decided }, true);
  const said = say(workspace.store.getState());
  workspace.store.setState(({ computed }) => ({ computed: { ...computed, ...said } }));
  // Rendered to a string, a component sees the state that the store began with.
  Object.assign(workspace.store, { getInitialState: workspace.store.getState });
  const workplace = { workspace, readings: openReadings() };
  return renderToStaticMarkup(<WorkplaceProvider value={workplace}>{panel}</WorkplaceProvider>)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ');
}

const voyage = {
  ...blank.voyage,
  from: { lng: 50.17, lat: 26.65, label: 'Ras Tanura' },
  to: { lng: 139.66, lat: 35.29, label: 'Yokosuka' },
};
const closed = (...ids: readonly string[]): Document['scenario'] =>
  ids.map((id) => ({ kind: 'close-strait', strait: straitId(id) }));
const route =
  (answer: Parameters<typeof answered>[1]): Say =>
  (state) => {
    const question = readings.routeQuestion(state);
    return question ? { route: answered(question, answer) as Computed['route'] } : {};
  };

describe('the route panel', () => {
  it('teaches what it does before there is a voyage', () => {
    const text = shown(<VoyagePanel />, {});
    expect(text).toContain('Choose two places');
    for (const { title } of examples) expect(text).toContain(title);
  });

  it('begins only voyages between places on record', () => {
    for (const { from, to } of examples)
      expect([from, to].filter((id) => !world.facilities.has(id))).toEqual([]);
  });

  it('gives distance, days, great circle, straits and what is closed', () => {
    const text = shown(
      <VoyagePanel />,
      { voyage, scenario: closed('malacca') },
      route(
        aRoute({
          distanceNm: 7600,
          greatCircleNm: 4000,
          days: 22.6,
          straits: [straitId('hormuz'), straitId('lombok')],
          snapNm: { from: 0, to: 12 },
          effect: {
            isChanged: true,
            openNm: 6600,
            extraNm: 1000,
            extraDays: 2.98,
            avoided: [straitId('malacca')],
            areas: [],
            around: null,
            worth: [],
            by: [straitId('lombok')],
          },
        }),
      ),
    );
    expect(text).toMatch(/7,600 nm , Distance by sea.*22\.6 days , Days at sea/);
    expect(text).toMatch(/90 % .* over the great circle of 4,000 nm/);
    expect(text).toMatch(/\+1,000 nm .*\+3 days .*keeps clear of Strait of Malacca; goes by Lombok Strait\./);
    expect(text).toMatch(/The last 12 nm .* to Yokosuka are not charted water/);
    expect(text).toMatch(/Straits passed Strait of Hormuz Lombok Strait/);
    expect(text).toContain('In force: Strait of Malacca closed.');
    expect(text).not.toMatch(/NaN|undefined|\[object|null/);
  });

  it('says of either end what water is not charted', () => {
    const text = shown(<VoyagePanel />, { voyage }, route(aRoute({ snapNm: { from: 3, to: 12 } })));
    expect(text).toMatch(/The first 3 nm .* from Ras Tanura are not charted water/);
    expect(text).toMatch(/The last 12 nm .* to Yokosuka are not charted water/);
  });

  it('says in big words that there is no way, with no number in it', () => {
    const text = shown(
      <VoyagePanel />,
      { voyage, scenario: closed('hormuz') },
      route({ found: false, because: 'closed', where: [straitId('hormuz')] }),
    );
    expect(text).toContain('No sea route: closed at Strait of Hormuz.');
    expect(text).toContain('Reopen Strait of Hormuz');
    expect(text).not.toMatch(/\d nm|\d days/);
  });

  it('says when the router broke, and offers to try again', () => {
    const text = shown(<VoyagePanel />, { voyage }, (state) => {
      const question = readings.routeQuestion(state);
      return question
        ? { route: { question, answer: null, earlier: null, progress: 0, failure: 'Status 404.' } }
        : {};
    });
    expect(text).toContain('The way could not be computed. Status 404. Try again');
  });

  it('lists which dimensions of the ship are known', () => {
    const dimensions = {
      name: 'Mine',
      lengthM: 200,
      beamM: 30,
      draftM: 9,
      airDraftM: null,
      displacementT: null,
    };
    const text = shown(<VoyagePanel />, { voyage, ship: { kind: 'own', dimensions } });
    expect(text).toMatch(/Mine: .*draft 9 m .*beam 30 m .*length 200 m/);
    expect(text).toContain('Not known, so not held against her: air draft.');
  });
});

describe('a typed place', () => {
  const all = [...world.facilities.values()];
  const straits = [...world.straits.values()];
  const first = (text: string) => suggest(text, all, straits, world.ports, 'dms')[0];
  it('called as it is typed is the port, before yards and straits of the name', () => {
    expect(first('Singapore')).toMatchObject({ detail: 'Port', name: 'Singapore' });
    expect(first('ras tanura')?.place.label).toBe('Ras Tanura, Saudi Arabia');
    expect(first('Guam')?.place.label).toBe('Apra Harbor, Guam');
  });

  it('misspelt may have meant what is called nearly so', () => {
    const meant = (text: string) => nearly(text, all, straits, world.ports).map(({ name }) => name);
    expect(meant('Yokosuca')).toContain('Yokosuka, Japan');
    expect(meant('Lombock')).toContain('Lombok Strait');
    expect(meant('qqqqqq')).toEqual([]);
  });

  it('may be a position, a facility or a strait', () => {
    expect(first('26.65, 50.17')).toMatchObject({ detail: 'Position', place: { lng: 50.17, lat: 26.65 } });
    expect(first('changi')?.place.label).toBe('Changi Naval Base');
    expect(first('lombok strait')).toMatchObject({ detail: 'Strait, Southeast Asia' });
    expect(first('nowhere at all')).toBeUndefined();
  });
});

describe('the closures panel', () => {
  it('offers every strait, and presets of straits on record', () => {
    const text = shown(<ClosuresPanel />, {});
    expect(text).toContain('Everything is open.');
    expect(text.match(/Close /g)?.length).toBeGreaterThanOrEqual(world.straits.size);
    expect(presets.flatMap(({ straits }) => straits).filter((id) => !world.straits.has(id))).toEqual([]);
  });

  it('lists what is in force and says what it does to the voyage', () => {
    const text = shown(
      <ClosuresPanel />,
      { voyage, scenario: closed('taiwan') },
      route(
        aRoute({
          effect: {
            isChanged: false,
            openNm: 6600,
            extraNm: 0,
            extraDays: 0,
            avoided: [],
            areas: [],
            by: [],
            around: null,
            worth: [],
          },
        }),
      ),
    );
    expect(text).toContain('Taiwan Strait closed');
    expect(text).toContain('No effect: the voyage uses nothing that is closed.');
  });

  it('finds straits by name and region', () => {
    const all = [...world.straits.values()];
    const found = (typed: string) =>
      groupStraits(all, typed).map(({ region, straits }) => [region, straits.length]);
    expect(groupStraits(all, '').flatMap(({ straits }) => straits)).toHaveLength(all.length);
    expect(found('malacca')).toEqual([['Southeast Asia', 1]]);
    expect(found('philippines')).toEqual([['Philippines', 6]]);
    expect(found('nowhere')).toEqual([]);
  });
});

describe('the strait card', () => {
  it.each([...world.straits.keys()])('tells of %s all that is on record, and nothing odd', (id) => {
    const text = shown(<StraitCard />, {
      strait: id,
      ship: { kind: 'class', classId: 't-ake' },
      panels: { ...blank.panels, side: 'strait' },
    });
    expect(text).toContain(world.straits.get(id)?.name);
    expect(text).toContain('Shown, never routed by');
    expect(text).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });

  it('says at once what its closure changes for the voyage', () => {
    const malacca = { voyage, strait: straitId('malacca'), scenario: closed('malacca') };
    const effect = {
      isChanged: true,
      openNm: 6600,
      extraNm: 508,
      extraDays: 1.5,
      avoided: [straitId('malacca')],
      areas: [],
      by: [straitId('sunda')],
      around: null,
      worth: [],
    };
    const changed = shown(<StraitCard />, malacca, route(aRoute({ effect })));
    expect(changed).toMatch(/\+508 nm .*\+1\.5 days .*goes by Sunda Strait\./);
    const same = shown(
      <StraitCard />,
      malacca,
      route(
        aRoute({ effect: { ...effect, isChanged: false, extraNm: 0, extraDays: 0, by: [], avoided: [] } }),
      ),
    );
    expect(same).toContain('No effect: the voyage uses nothing that is closed.');
    const none = shown(
      <StraitCard />,
      malacca,
      route({ found: false, because: 'closed', where: [straitId('malacca')] }),
    );
    expect(none).toContain('No sea route: closed at Strait of Malacca.');
    expect(shown(<StraitCard />, { ...malacca, scenario: [] }, route(aRoute()))).not.toContain(
      'closures in force change',
    );
  });

  it('tells what the voyage would do if it were open, and that it is too shallow for her', () => {
    const dimensions = {
      name: '',
      lengthM: 210,
      beamM: 32,
      draftM: 9.1,
      airDraftM: null,
      displacementT: null,
    };
    const lombok: Partial<Document> = {
      voyage: { ...voyage, shipLimits: true },
      strait: straitId('lombok'),
      ship: { kind: 'own', dimensions },
    };
    const limited = (draftM: number): Document['scenario'] => [
      { kind: 'restrict-draft', strait: straitId('lombok'), draftM },
    ];
    const effect = {
      isChanged: true,
      openNm: 6600,
      extraNm: 1058,
      extraDays: 3.1,
      avoided: [],
      areas: [],
      by: [],
      around: null,
      worth: [{ strait: straitId('lombok'), savesNm: 52, passed: null }],
    };
    const shallow = shown(<StraitCard />, { ...lombok, scenario: limited(8) }, route(aRoute({ effect })));
    expect(shallow).toMatch(
      /Too shallow for her Limited to 8 m of draft\. Your voyage would use it, and be 52 nm shorter\./,
    );
    const deep = shown(<StraitCard />, { ...lombok, scenario: limited(10) }, route(aRoute()));
    expect(deep).toMatch(/Open, draft limited Limited to 10 m of draft\. Not used by your voyage\./);
    const shut = shown(
      <StraitCard />,
      { ...lombok, scenario: closed('lombok') },
      route(aRoute({ effect: { ...effect, worth: [] } })),
    );
    expect(shut).toMatch(/Closed Your voyage would not use it either way\./);
    expect(shown(<ClosuresPanel />, { ...lombok, scenario: limited(8) })).toContain('draft limited to 8 m');
  });

  it('says whether she passes, and by how much', () => {
    const dimensions = {
      name: '',
      lengthM: 300,
      beamM: 60,
      draftM: 14,
      airDraftM: null,
      displacementT: null,
    };
    const text = shown(<StraitCard />, { strait: straitId('panama'), ship: { kind: 'own', dimensions } });
    expect(text).toMatch(/Largest draft 15\.2 m .*passes, \+1\.2 m/);
    expect(text).toMatch(/Largest beam 49 m .*too large, −11 m/);
  });
});
