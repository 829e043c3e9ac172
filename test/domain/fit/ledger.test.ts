import { describe, expect, it } from 'vitest';
import type { Docking } from '#domain/facility/docking.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { fitYard } from '#domain/fit/fit.ts';
import { countDocks, ledgerOf, precedentsOf } from '#domain/fit/ledger.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import { aDock, aFacility, aPhase, aQuestion, aSource, type DockWish } from '../../fixtures/fit.ts';

const wasp = 'lhd-wasp' as ShipClassId;

const aYard = (name: string, docks: readonly DockWish[], roles: Facility['roles'] = ['repair']): Facility =>
  aFacility(docks.map(aDock), { id: `xx-${name}` as FacilityId, name, roles });

const aDocking = (wish: Partial<Docking>): Docking => ({
  ship: 'USS Essex',
  hull: 'LHD-2',
  shipType: 'Wasp',
  classId: wasp,
  lengthM: null,
  beamM: null,
  facility: 'xx-a' as FacilityId,
  dock: null,
  start: null,
  end: null,
  what: '',
  outcome: 'docked',
  assessed: false,
  afloatLight: false,
  limiter: null,
  note: '',
  sources: [aSource],
  ...wish,
});

const ledger = (yards: readonly Facility[], dockings: readonly Docking[] = []) =>
  ledgerOf(
    yards,
    new Map(yards.map((yard) => [yard.id, fitYard(yard, aQuestion())])),
    precedentsOf(dockings, wasp),
  );
const names = (entries: ReturnType<typeof ledger>['sections']['unknown']) =>
  entries.map(({ fit }) => fit.dock.name);

describe('the ledger', () => {
  const yards = [
    aYard('a', [{ id: 'fits' }, { id: 'short', lengthM: 120 }]),
    aYard('b', [
      { id: 'over', type: 'floating', lengthM: 130 },
      { id: 'dark', draftOverSillM: null },
    ]),
    aYard('empty', []),
    aYard('depot', [], ['fuel']),
  ];

  it('puts every dock of the yards under its verdict, once', () => {
    const { sections, tally, docks, yards: yardsWithDocks, yardsWithoutDock } = ledger(yards);
    expect(names(sections.fits)).toEqual(['fits']);
    expect(names(sections['fits-with-overhang'])).toEqual(['over']);
    expect(names(sections.unknown)).toEqual(['dark']);
    expect(names(sections['does-not-fit'])).toEqual(['short']);
    expect(tally).toEqual({ fits: 1, 'fits-with-overhang': 1, unknown: 1, 'does-not-fit': 1 });
    expect([docks, yardsWithDocks, yardsWithoutDock]).toEqual([4, 2, 1]);
    expect(countDocks(new Map(yards.map((yard) => [yard.id, fitYard(yard, aQuestion())])))).toEqual(tally);
  });

  it('lists near misses first and docks out of service last', () => {
    const { sections } = ledger([
      aYard('a', [
        { id: 'closed', phases: [aPhase('closed')] },
        { id: 'far', widthM: 10 },
        { id: 'near', widthM: 21 },
      ]),
    ]);
    expect(names(sections['does-not-fit'])).toEqual(['near', 'far', 'closed']);
  });
});

describe('what to check first', () => {
  const dark = { draftOverSillM: null } as const;
  const yards = [
    aYard('a', [
      { id: 'two-facts', ...dark, widthM: null },
      { id: 'tight', ...dark, widthM: 22 },
      { id: 'refused', ...dark, widthM: 60 },
      { id: 'roomy', ...dark, widthM: 50 },
      { id: 'taken', ...dark, widthM: 21.5 },
    ]),
  ];

  it('has the fewest facts missing, then took a ship of the class, then has the most room', () => {
    const { sections } = ledger(yards, [
      aDocking({ dock: 'xx-yard.taken' as Docking['dock'], start: '2022-03' }),
      aDocking({ dock: 'xx-yard.refused' as Docking['dock'], outcome: 'known-not-to-fit' }),
    ]);
    expect(names(sections.unknown)).toEqual(['taken', 'roomy', 'tight', 'refused', 'two-facts']);
  });
});

describe('a ship of the class taken before', () => {
  const dark = { draftOverSillM: null } as const;

  it('counts before more room, also where a dock fits, at another dock of the yard, or where no dock is named', () => {
    const yards = [
      aYard('a', [
        { id: 'a-roomy', ...dark, widthM: 60 },
        { id: 'a-fits', widthM: 60 },
      ]),
      aYard('b', [
        { id: 'b-beside', ...dark, widthM: 40 },
        { id: 'b-taken', widthM: 40 },
      ]),
      aYard('c', [{ id: 'c-yard', ...dark, widthM: 30 }]),
    ];
    const { sections } = ledger(yards, [
      aDocking({ facility: 'xx-b' as FacilityId, dock: 'xx-yard.b-taken' as Docking['dock'] }),
      aDocking({ facility: 'xx-c' as FacilityId }),
    ]);
    expect(names(sections.fits)).toEqual(['b-taken', 'a-fits']);
    expect(names(sections.unknown)).toEqual(['c-yard', 'b-beside', 'a-roomy']);
  });
});

describe('precedents', () => {
  it('are of the class, newest first, by dock or by the yard that the report names', () => {
    const found = precedentsOf(
      [
        aDocking({ ship: 'Old', start: '1999' }),
        aDocking({ ship: 'New', end: '2022-05-01' }),
        aDocking({ ship: 'Other class', classId: 't-ake' as ShipClassId }),
        aDocking({ ship: 'Named', dock: 'xx-a.dock' as Docking['dock'] }),
      ],
      wasp,
    );
    expect(found.get('xx-a' as FacilityId)?.taken.map(({ ship }) => ship)).toEqual(['New', 'Old']);
    expect(found.get('xx-a.dock' as Docking['dock'] & string)?.taken).toHaveLength(1);
  });

  it('leave out opinions, launches and work afloat, and are none for a ship of the own making', () => {
    const dockings = [
      aDocking({ assessed: true }),
      aDocking({ afloatLight: true }),
      aDocking({ outcome: 'not-a-docking-test' }),
    ];
    expect(precedentsOf(dockings, wasp).get('xx-a' as FacilityId)?.taken ?? []).toEqual([]);
    expect(precedentsOf([aDocking({})], null).size).toBe(0);
  });
});
