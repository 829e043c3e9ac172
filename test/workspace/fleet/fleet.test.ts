import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { openAllocationDesk } from '#engines/allocation/index.ts';
import type { Matrix, MatrixQuestion } from '#engines/routing/index.ts';
import { readData } from '#importers/disk/read-data.ts';
import { readScenario } from '#importers/scenario/read-scenario.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { decode, encode } from '#workspace/document/codec.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { noFleet } from '#workspace/document/fleet.ts';
import { reconcile } from '#workspace/document/reconcile.ts';
import { assume, changeShip, closeDock, fillFleet, pin, placeShip } from '#workspace/edits/fleet.ts';
import { setVoyage } from '#workspace/edits/voyage.ts';
import { fleetFromScenario } from '#workspace/fleet/from-scenario.ts';
import { generateFleet } from '#workspace/fleet/generate.ts';
import { sixShips } from '#workspace/fleet/six-ships.ts';
import { openWorkspace, type Workspace } from '#workspace/store/workspace.ts';

const world = readData();
const blank = newDocument({ asOf: '2026-11-22', theme: 'paper' });
const sixOpen: Document = {
  ...blank,
  fleet: { ...noFleet, ...sixShips },
  panels: { ...blank.panels, side: 'fleet' },
};
const desk = openAllocationDesk();

/** The sea as the gull flies. */
function matrixFor({ from, to = [] }: MatrixQuestion): Matrix {
  const nm = Float64Array.from(from.flatMap((start) => to.map((end) => distanceNm(start, end))));
  return {
    found: true,
    rows: from.length,
    columns: to.length,
    distanceNm: nm,
    days: nm.map((each) => each / 14 / 24),
    refused: [],
  };
}

const readings = openReadings();

/** Answers what the fleet asks, as the app does. */
async function answer(workspace: Workspace): Promise<void> {
  const { store } = workspace;
  const ways = fleetReadings(readings).fleetWaysQuestion(store.getState());
  if (ways && store.getState().computed.fleetWays?.question !== ways)
    workspace.compute('fleetWays', {
      question: ways,
      answer: matrixFor(ways),
      earlier: null,
      progress: 1,
      failure: null,
    });
  const plan = fleetReadings(readings).planQuestion(store.getState());
  workspace.compute(
    'plan',
    plan && { question: plan, answer: await desk.ask(plan), earlier: null, progress: 1, failure: null },
  );
  const asked = fleetReadings(readings).contributionQuestion(store.getState());
  workspace.compute(
    'contribution',
    asked && { question: asked, answer: await desk.ask(asked), earlier: null, progress: 1, failure: null },
  );
}

async function planned(workspace: Workspace) {
  await answer(workspace);
  const account = fleetReadings(readings).planAccount(workspace.store.getState());
  if (account.state !== 'found') throw new Error(`the plan is ${JSON.stringify(account)}`);
  return account.found;
}

describe('six ships and four docks', () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = openWorkspace(world, sixOpen, true);
  });

  it('are planned and proven, and the ship that fits nowhere is told', async () => {
    const { planned: stays, unplanned, lost, greedy, bound, isOptimal } = await planned(workspace);
    expect(stays).toHaveLength(5);
    expect(unplanned.map(({ name, reasons }) => [name, reasons])).toEqual([
      ['Ship 6', [{ says: 'does not fit', docks: 4, rule: null }]],
    ]);
    expect(isOptimal).toBe(true);
    expect(bound.value).toBe(lost.value);
    expect(greedy.value).toBeGreaterThanOrEqual(lost.value);
    const parts = lost.derivation?.parts.flatMap(([, fact]) => ('unit' in fact ? [fact.value] : [])) ?? [];
    expect(parts.reduce((sum, value) => sum + value, 0)).toBeCloseTo(lost.value, 6);
  });

  it('lose no less when a dock closes, and the same again when that is undone', async () => {
    const before = await planned(workspace);
    const dock = before.planned[0]?.dock.id ?? '';
    workspace.edit(closeDock, { dock, name: 'a dock' });
    const after = await planned(workspace);
    expect(after.lost.value).toBeGreaterThanOrEqual(before.lost.value);
    expect(after.planned.some((each) => each.dock.id === dock)).toBe(false);
    workspace.undo();
    const again = await planned(workspace);
    expect(again.planned.map(({ stay }) => stay)).toEqual(before.planned.map(({ stay }) => stay));
    expect(again.lost.value).toBe(before.lost.value);
  });

  it('keep a pin, never for less, and let it go when its dock is closed', async () => {
    const before = await planned(workspace);
    const [first] = before.planned;
    if (!first) throw new Error('nobody is planned');
    const { id } = first.ship;
    const late = Math.ceil(first.stay.startDay) + 30;
    workspace.edit(pin, { id, name: first.name, pin: { dock: first.dock.id, startDay: late } });
    const after = await planned(workspace);
    expect(after.planned.find(({ ship }) => ship.id === id)?.stay).toMatchObject({
      startDay: late,
      isPinned: true,
    });
    expect(after.lost.value).toBeGreaterThanOrEqual(before.lost.value);
    workspace.edit(closeDock, { dock: first.dock.id, name: 'her dock' });
    expect(workspace.store.getState().decided.now.fleet.ships.every((ship) => ship.pin === null)).toBe(true);
    workspace.undo();
    workspace.undo();
  });

  it('say what partners add, summing to the whole', async () => {
    const board = openWorkspace(world, { ...sixOpen, board: 'allies' }, true);
    await answer(board);
    const account = fleetReadings(readings).contributionAccount(board.store.getState());
    if (account.state !== 'found') throw new Error(account.state);
    const { partners, gain, sum, returns } = account.found;
    expect(sum.holds).toBe(true);
    expect(partners.reduce((total, { value }) => total + value.value, 0)).toBeCloseTo(gain.value, 6);
    expect(returns.map(({ days }) => days.length)).toEqual(
      returns.map(({ days }) => days.length).toSorted((a, b) => a - b),
    );
    board.edit(assume, { says: 'Nobody', change: { partners: [] } });
    await answer(board);
    expect(fleetReadings(readings).contributionAccount(board.store.getState())).toMatchObject({
      state: 'refused',
      faults: [expect.stringContaining('A coalition of nobody')],
    });
  });
});

describe('straits', () => {
  it('ask of the router each ship by her own size, and tell who can’t pass', () => {
    const limit = { kind: 'restrict-draft' as const, strait: 'luzon' as StraitId, draftM: 7 };
    const workspace = openWorkspace(world, { ...sixOpen, scenario: [limit] }, true);
    const state = () => workspace.store.getState();
    const asked = fleetReadings(readings).fleetWaysQuestion(state());
    const { ships } = fleetReadings(readings).fleetGiven(state());
    expect(asked?.ships).toHaveLength(ships.length);
    expect(new Set(asked?.ships?.map(({ lengthM }) => lengthM)).size).toBeGreaterThan(3);
    const { tooSmall } = fleetReadings(readings).fleetGiven(state());
    const stopped = ships.filter((ship) =>
      tooSmall(ship).some(({ strait, because }) => strait === 'luzon' && because === 'draft'),
    );
    expect(stopped.map(({ id }) => id)).toContain('ship-6');
    expect(asked?.ships?.filter(({ draftM = 0 }) => draftM > 7)).toHaveLength(stopped.length);
    workspace.edit(setVoyage, { shipLimits: false });
    expect(
      fleetReadings(readings)
        .fleetWaysQuestion(state())
        ?.ships?.every((ship) => !ship.draftM),
    ).toBe(true);
  });

  it('that stop a ship are named among the reasons', async () => {
    const workspace = openWorkspace(world, sixOpen, true);
    const ways = fleetReadings(readings).fleetWaysQuestion(workspace.store.getState());
    if (!ways) throw new Error('nothing is asked');
    const open = matrixFor(ways);
    const why = { found: false as const, because: 'too-deep' as const, where: ['luzon' as StraitId] };
    const refused = Array.from({ length: open.columns }, (_, column) => ({ row: 0, column, why }));
    const days = open.days.map((each, cell) => (cell < open.columns ? Number.NaN : each));
    workspace.compute('fleetWays', {
      question: ways,
      answer: { ...open, days, refused },
      earlier: null,
      progress: 1,
      failure: null,
    });
    const { unplanned } = await planned(workspace);
    expect(unplanned.find(({ ship }) => ship.id === 'ship-1')?.reasons).toMatchObject([
      { says: expect.stringMatching(/no sea route: her draft is too deep for Luzon/) as string, docks: 4 },
    ]);
  });
});

describe('law in the plan', () => {
  const third = 'ship-3';
  const abroad = ['jp-usn-srf-yokosuka.dry-dock-5', 'sg-seatrium-admiralty.king-george-vi'];
  const opened = (change: Partial<Document['fleet']> = {}) =>
    openWorkspace(world, { ...sixOpen, fleet: { ...sixOpen.fleet, ...change } }, true);

  it('keeps planned maintenance of a ship homeported at home out of yards abroad, and names the rule', async () => {
    const workspace = opened();
    const at = (await planned(workspace)).planned.find(({ ship }) => ship.id === third);
    expect(at?.dock.country).toBe('US');
    workspace.edit(assume, { says: 'Abroad alone', change: { docks: abroad } });
    const { unplanned } = await planned(workspace);
    const told = unplanned.find(({ ship }) => ship.id === third);
    const rule = told?.reasons.find(({ says }) => says === 'barred: 10 USC 8680(a)(1)');
    expect(rule?.docks).toBe(2);
    expect(rule?.rule?.sources.length).toBeGreaterThan(0);
    expect(rule?.rule?.note).toContain('Planning aid, not legal advice');
    workspace.edit(changeShip, { id: third, name: 'Ship 3', change: { homeport: 'Sasebo' } });
    expect((await planned(workspace)).planned.some(({ ship }) => ship.id === third)).toBe(true);
  });

  it('counts in what is not settled, says how many, and leaves it out when asked', async () => {
    const workspace = opened();
    const before = await planned(workspace);
    const open = before.planned.filter(({ isSettled }) => !isSettled);
    expect(before.unsettled.value).toBe(open.length);
    expect(open.length).toBeGreaterThan(0);
    workspace.edit(assume, { says: 'Settled alone', change: { notSettled: 'barred' } });
    const after = await planned(workspace);
    expect(after.unsettled.value).toBe(0);
    expect(after.lost.value).toBeGreaterThanOrEqual(before.lost.value);
  });

  it('settles nothing while the homeport is not given', async () => {
    const ships = sixOpen.fleet.ships.map((ship) => ({ ...ship, homeport: null }));
    const workspace = opened({ ships, notSettled: 'barred' });
    const { planned: stays, unplanned } = await planned(workspace);
    expect(stays).toEqual([]);
    expect(unplanned[0]?.reasons).toMatchObject([{ says: 'not settled: homeport not given' }]);
  });

  it('refuses a pin to a yard that is barred, in words', async () => {
    const workspace = opened();
    await planned(workspace);
    workspace.edit(pin, { id: third, name: 'Ship 3', pin: { dock: abroad[0] ?? '', startDay: 40 } });
    await answer(workspace);
    const account = fleetReadings(readings).planAccount(workspace.store.getState());
    expect(account.state === 'refused' ? account.faults.join() : account.state).toContain(
      'barred: 10 USC 8680(a)(1)',
    );
  });

  it('asks by its country whether a next dock may take a ship, and says so where none is given', async () => {
    const darwin = { lng: 130.84, lat: -12.45, label: 'Darwin' };
    const saved = async (country: string | null, notSettled: 'allowed' | 'barred') => {
      const ships = sixOpen.fleet.ships.map((ship) => ({
        ...ship,
        position: darwin,
        job: 'overhaul',
        homeport: 'Guam',
        operator: 'commissioned' as const,
      }));
      const fleet = { ...sixOpen.fleet, ships, notSettled, nextDocks: [{ ...darwin, country }] };
      const board = openWorkspace(world, { ...sixOpen, fleet, board: 'allies' }, true);
      await answer(board);
      const account = fleetReadings(readings).contributionAccount(board.store.getState());
      if (account.state !== 'found') throw new Error(account.state);
      const [next] = account.found.nextDocks;
      return { days: next?.saved.value, law: next?.law.value };
    };
    expect(await saved('AU', 'allowed')).toEqual({ days: 0, law: 'law as in Australia' });
    expect((await saved('US', 'barred')).days).toBeGreaterThan(0);
    const open = await saved(null, 'allowed');
    expect(open.days).toBeGreaterThan(0);
    expect(open.law).toContain('country not given, no rule asked');
    expect((await saved(null, 'barred')).days).toBe(0);
  });

  it('counts in what partners add', async () => {
    const gainWith = async (notSettled: 'allowed' | 'barred') => {
      const board = openWorkspace(
        world,
        { ...sixOpen, fleet: { ...sixOpen.fleet, notSettled }, board: 'allies' },
        true,
      );
      await answer(board);
      const account = fleetReadings(readings).contributionAccount(board.store.getState());
      if (account.state !== 'found') throw new Error(account.state);
      return account.found.gain.value;
    };
    expect(await gainWith('barred')).toBeLessThan(await gainWith('allowed'));
  });
});

describe('bad input', () => {
  it('leaves a ship without a position out of the plan and in the fleet', async () => {
    const workspace = openWorkspace(world, sixOpen, true);
    workspace.edit(placeShip, { id: 'ship-2', place: null });
    const { planned: stays } = await planned(workspace);
    expect(stays.some(({ ship }) => ship.id === 'ship-2')).toBe(false);
    expect(workspace.store.getState().decided.now.fleet.ships).toHaveLength(6);
  });

  it('says in names what can’t be planned, and keeps the plan before to see', async () => {
    const workspace = openWorkspace(world, sixOpen, true);
    const before = await planned(workspace);
    const dock = before.planned[0]?.dock.id ?? '';
    const outage = { dock, toDay: 60, why: '' };
    workspace.edit(assume, {
      says: 'Book twice',
      change: {
        outages: [
          { ...outage, fromDay: 0 },
          { ...outage, fromDay: 30 },
        ],
      },
    });
    await answer(workspace);
    const account = fleetReadings(readings).planAccount(workspace.store.getState());
    if (account.state !== 'refused') throw new Error(account.state);
    expect(account.faults[0]).toMatch(/calendar of .* overlaps/);
    expect(account.faults[0]).not.toContain(dock);
    expect(account.found).not.toBeNull();
    workspace.undo();
    expect((await planned(workspace)).lost.value).toBe(before.lost.value);
  });

  it('refuses negative durations from a file, naming the part, and keeps the rest', () => {
    const read = decode(
      {
        ...encode(sixOpen, 'file'),
        fleet: { ...sixOpen.fleet, repairDays: { overhaul: { low: -1, likely: 2, high: 3 } } },
      },
      'file',
    );
    if (!read.ok) throw new Error(read.message);
    expect(read.parts.fleet).toBeUndefined();
    expect(read.parts.asOf).toBe('2026-11-22');
    expect(read.notes.join()).toMatch(/fleet.*below 0/);
  });

  it('leaves out docks that are gone and names them', () => {
    const { parts, notes } = reconcile(
      { fleet: { ...sixOpen.fleet, closed: ['atlantis.no-1'], docks: ['atlantis.no-1'] } },
      world,
    );
    expect(parts.fleet).toMatchObject({ closed: [], docks: [] });
    expect(notes.join()).toContain('atlantis.no-1');
  });
});

describe('filling the fleet', () => {
  it('makes the same ships from the same seed, and others from another', () => {
    expect(generateFleet(world, 12, 7)).toEqual(generateFleet(world, 12, 7));
    expect(generateFleet(world, 12, 7)).not.toEqual(generateFleet(world, 12, 8));
    expect(generateFleet(world, 12, 7).every(({ position }) => position !== null)).toBe(true);
  });

  it('reads the example of the repository and says what it leaves out', () => {
    const text = readFileSync('data/scenarios/western-pacific.json', 'utf8');
    const { fleet, asOf, notes } = fleetFromScenario(readScenario(text), world, {});
    expect(fleet.ships).toHaveLength(14);
    expect(fleet.docks).toHaveLength(13);
    expect(asOf).toBe('2027-03-01');
    expect(notes).toEqual([expect.stringContaining('Left out: 1 bar')]);
    expect(fleet.nextDocks?.map(({ country }) => country)).toEqual(['US', 'PW', 'AU']);
  });

  it('goes through a link and back', () => {
    const read = decode(JSON.parse(JSON.stringify(encode(sixOpen, 'url'))), 'url');
    if (!read.ok) throw new Error(read.message);
    expect(read.parts.fleet).toEqual(sixOpen.fleet);
  });

  it('is one step of undo', () => {
    const workspace = openWorkspace(world, blank, true);
    workspace.edit(fillFleet, { says: 'Six ships', fleet: sixShips, asOf: '2027-03-01' });
    workspace.edit(changeShip, { id: 'ship-1', name: 'Ship 1', change: { weight: 9 } });
    workspace.undo();
    workspace.undo();
    expect(workspace.store.getState().decided.now.fleet).toBe(blank.fleet);
    expect(workspace.store.getState().decided.now.asOf).toBe('2026-11-22');
  });
});
