import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { weightShares } from '#domain/shortlist/shortlist.ts';
import { rangeUse } from '#domain/vessel/range-use.ts';
import { csv } from '#exporters/csv/csv.ts';
import { FacilityCard } from '#features/facility-card/FacilityCard.tsx';
import { JobDialog } from '#features/job/JobDialog.tsx';
import { sharesByYard } from '#features/shortlist/shares.ts';
import { ShortlistPanel } from '#features/shortlist/ShortlistPanel.tsx';
import { takeShortlist } from '#features/shortlist/snapshot.ts';
import { suppositionSays } from '#features/shortlist/Supposed.tsx';
import { openReadings } from '#workspace/derived/readings.ts';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { law } from '#workspace/law/law.ts';
import { freeFact } from '#workspace/plan/availability.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { WorkplaceProvider } from '#workspace/use-workspace.ts';
import { world } from '../fixtures/rules.ts';

const blank = newDocument({ asOf: '2026-11-22', theme: 'paper' });
const destroyer: Document['ship'] = { kind: 'class', classId: 'ddg-51-iia' };
const guam: Document['job'] = { ...blank.job, homeport: 'Guam', kind: 'overhaul' };

function open(decided: Partial<Document>, hasLaw = true) {
  const workspace = openWorkspace(world, { ...blank, ...decided }, true, hasLaw ? law : null);
  // Rendered to a string, a component sees the state that the store began with.
  Object.assign(workspace.store, { getInitialState: workspace.store.getState });
  return { workspace, readings: openReadings() };
}

const markup = (element: ReactElement, decided: Partial<Document>, hasLaw = true) =>
  renderToStaticMarkup(<WorkplaceProvider value={open(decided, hasLaw)}>{element}</WorkplaceProvider>);

const shown = (...args: Parameters<typeof markup>) =>
  markup(...args)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ');

const yeongdo: Document['selection'] = { facility: 'kr-hj-yeongdo', dock: null };

describe('the card', () => {
  it('says barred, with the section, its link, the day it was read and the notice', () => {
    const decided = { ship: destroyer, job: guam, selection: yeongdo };
    const text = shown(<FacilityCard />, decided);
    expect(text).toContain('May the work be done here?');
    expect(text).toContain('Barred');
    expect(text).toContain('10 USC 8680(a)(1)');
    expect(text).toContain('Read as of 2026-03-29');
    expect(text).toContain('Planning aid, not legal advice');
    expect(text).toContain('The next day on which this may turn');
    expect(text).toContain('What keeps the ship out');
    expect(markup(<FacilityCard />, decided)).toMatch(/<a href="https:[^"]+" target="_blank"/);
  });

  it('is judged anew for a voyage repair, and for a homeport abroad', () => {
    const judged = (job: Document['job']) =>
      shown(<FacilityCard />, { ship: destroyer, job, selection: yeongdo });
    expect(judged({ ...guam, kind: 'voyage-repair' })).toContain('Exception: voyage repairs');
    expect(judged({ ...guam, kind: 'voyage-repair' })).not.toContain(' Barred ');
    expect(judged({ ...guam, homeport: 'Yokosuka' })).not.toContain(' Barred ');
  });

  it('asks for the job while none is set', () => {
    expect(shown(<FacilityCard />, { ship: destroyer, selection: yeongdo })).toContain('Set the job');
  });
});

describe('the shortlist panel', () => {
  it('asks for a ship, and waits for the rules', () => {
    expect(shown(<ShortlistPanel />, {})).toContain('Choose a ship');
    expect(shown(<ShortlistPanel />, { ship: destroyer }, false)).toContain('The rules are on their way');
  });

  it('shows weights, formula, first shares, rows and who is left out with a fix', () => {
    const text = shown(<ShortlistPanel />, { ship: destroyer, job: { ...guam, homeport: 'Yokosuka' } });
    for (const words of [
      'Days by sea',
      'Score = the sum over the criteria',
      'is first in',
      'Lahdelma',
      'Left out',
      'Availability takes no part: no dock calendar is known.',
      'Fuel to the yard: told as the share of her range',
      'Planning aid, not legal advice',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('names the filters that hide all yards, and what keeps the others out', () => {
    const narrow: Document['filters'] = {
      verdict: { kind: 'choice', chosen: ['fits'], match: 'any' },
      eligibility: { kind: 'choice', chosen: ['barred'], match: 'any' },
    };
    const text = shown(<ShortlistPanel />, { ship: destroyer, job: guam, filters: narrow });
    expect(text).toContain('No yard is in the running: see below what keeps each out.');
    expect(text).toMatch(/Left out \d{2,}/);
    expect(text).toMatch(/\d+ may take her, but are hidden by filters: “Verdict for the ship: Fits”/);
    expect(text).toMatch(/Drop both: \d+ more/);
    expect(text).not.toContain('0 are left out');
    const nowhere = { country: { kind: 'choice', chosen: ['XX'], match: 'any' } } as const;
    const none = shown(<ShortlistPanel />, { ship: destroyer, job: guam, filters: nowhere });
    expect(none).toContain('No yard is in the running: none with a dock passes the filters.');
    expect(none).toContain('Clear all filters');
  });

  it('lists what is supposed in words', () => {
    const text = shown(<ShortlistPanel />, { ship: destroyer, supposed: [{ kind: 'lighten', byM: 0.6 }] });
    expect(text).toContain('the ship is lightened by 0.6 m');
    const yards = [...world.facilities.values()];
    expect(
      suppositionSays(
        { kind: 'learn-agreement', facility: 'kr-hj-yeongdo', type: 'ABR', from: '2026-03-01' },
        yards,
      ),
    ).toContain('holds an ABR from 2026-03-01');
  });
});

describe('the job', () => {
  it('offers homeports by land, kinds, days and whose ship it is', () => {
    const text = shown(<JobDialog />, { ship: destroyer });
    for (const words of [
      'Homeport',
      'Guam',
      'Yokosuka',
      'Overhaul',
      'Planned days',
      'Deployed',
      'Whose ship',
    ])
      expect(text).toContain(words);
  });
});

describe('a file of the shortlist', () => {
  const take = (includeOwn: boolean) => {
    const { workspace, readings } = open({ ship: destroyer, job: guam });
    const state = workspace.store.getState();
    const plan = planReadings(readings);
    const field = plan.field(state);
    const question = plan.question(state);
    if (!field || !question) throw new Error('no field');
    const shares = plan.firstShares(state);
    const left = plan.leftOut(state);
    return csv
      .write(
        takeShortlist(
          {
            world,
            document: readings.document(state),
            job: readings.job(state),
            field,
            left: [...(left?.yards ?? []), ...(left?.places ?? [])],
            ranked: plan.ranked(state),
            shares,
            shareOf: (id) => sharesByYard(field, shares).get(id) ?? null,
            whyNot: plan.whyNot(state),
            telling: {
              question,
              kind: 'overhaul',
              type: 'destroyer',
              shares: weightShares(field, readings.document(state).shortlist.weights),
              tell: seaAccount(readings).tellSeaWay(state),
              range: (facility) =>
                rangeUse(
                  seaAccount(readings).tellSeaWay(state)(facility).distance,
                  readings.shipClass(state),
                ),
              free: (wait) => freeFact(wait, '2026-11-22', null),
            },
            filters: [],
          },
          includeOwn,
          '2026-11-22T00:00:00Z',
        ),
      )
      .join('');
  };

  it('carries marking, notice, weights, and a reason for every yard', () => {
    const text = take(true);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(world.facilities.size + 1);
    for (const line of lines.slice(1)) {
      expect(line).toContain('UNCLASSIFIED');
      expect(line).toContain('Planning aid, not legal advice');
      expect(line).toContain('weights: days by sea 0.4');
    }
    expect(text).toContain('Availability takes no part: no dock calendar is known.');
    expect(text).toContain('Share of her range');
    expect(text).toContain('Repair ban for ships homeported in the US');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});
