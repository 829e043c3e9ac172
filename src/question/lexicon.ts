import { agreementNames } from '#domain/facility/agreement.ts';
import type { Facility } from '#domain/facility/facility.ts';
import { fineDegrees } from '#domain/geo/decimal.ts';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { isJunction, type Port } from '#domain/port/port.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { jobKindNames, jobKinds, type JobKind } from '#domain/rules/job.ts';
import { shortName, type StraitId } from '#domain/strait/strait.ts';
import { dockingConditions, type DockingConditionKind } from '#domain/vessel/docking-condition.ts';
import type { NamedShip, ShipClass } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import { filters } from '#filters/index.ts';
import { keyOf, knownKeyOf, tokenize } from './tokens.ts';

/** A point that a question measures or sails from, as the panels keep one. */
export interface Place {
  readonly lng: number;
  readonly lat: number;
  /** Name of the facility or strait whose position it is, or the position itself. */
  readonly label: string;
}

/** What a name in a question can stand for. */
export type Thing =
  | { readonly is: 'ship'; readonly shipClass: ShipClass; readonly ship: NamedShip | null }
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'town' }
  | { readonly is: 'strait'; readonly strait: StraitId }
  | { readonly is: 'homeport' }
  | { readonly is: 'job'; readonly job: JobKind }
  | { readonly is: 'condition'; readonly condition: DockingConditionKind }
  | { readonly is: 'option'; readonly filter: string; readonly value: string };

/** What may stand in a place of a phrase: a kind of thing, or the options of a filter by its id. */
export type Slot = Exclude<Thing['is'], 'option'> | `option ${string}`;

export interface Name {
  /** The way it is spelled out: reads as itself again. */
  readonly title: string;
  /** The way it is offered while it is typed; shorter where something short is clear. */
  readonly short: string;
  /** What tells it from others of the same spelling. */
  readonly detail: string;
  readonly thing: Thing;
}

/** All names that questions may hold, by what they stand for. */
export interface Lexicon {
  /** Everything in a slot that is called so; several when the name can't tell them apart. */
  readonly called: (slot: Slot, key: string) => readonly Name[];
  /** Every name in a slot with all its spellings. */
  readonly names: (slot: Slot) => readonly { readonly name: Name; readonly spelled: readonly string[] }[];
  /** The most tokens that a name in a slot has. */
  readonly longest: (slot: Slot) => number;
}

interface Entry {
  readonly slot: Slot;
  readonly name: Name;
  readonly spelled: readonly string[];
}

/** Names of everything on record. Made once per world: it takes a few milliseconds. */
export function openLexicon(world: World): Lexicon {
  const entries: readonly Entry[] = [
    ...shipEntries(world),
    ...placeEntries(world),
    ...straitEntries(world),
    ...homeports.map(({ name }): Entry => ({
      slot: 'homeport',
      name: named(name, '', { is: 'homeport' }),
      spelled: [name],
    })),
    ...jobKinds.map((job): Entry => ({
      slot: 'job',
      name: named(jobKindNames[job].toLowerCase(), 'kind of job', { is: 'job', job }),
      spelled: [jobKindNames[job], ...jobWords[job]],
    })),
    ...dockingConditions.map((condition): Entry => ({
      slot: 'condition',
      name: named(conditionWords[condition][0], 'docking condition', { is: 'condition', condition }),
      spelled: conditionWords[condition],
    })),
    ...optionEntries(world),
  ];
  const bySlot = new Map<Slot, { readonly list: Entry[]; readonly byKey: Map<string, Name[]> }>();
  const longest = new Map<Slot, number>();
  for (const entry of entries) {
    const slot = bySlot.get(entry.slot) ?? { list: [], byKey: new Map<string, Name[]>() };
    bySlot.set(entry.slot, slot);
    slot.list.push(entry);
    for (const text of new Set(entry.spelled.map(knownKeyOf))) {
      if (text === '') continue;
      const known = slot.byKey.get(text);
      if (known) known.push(entry.name);
      else slot.byKey.set(text, [entry.name]);
    }
    for (const text of entry.spelled)
      longest.set(entry.slot, Math.max(longest.get(entry.slot) ?? 1, tokenize(text).length));
  }
  return {
    called: (slot, key) => bySlot.get(slot)?.byKey.get(key) ?? [],
    names: (slot) => bySlot.get(slot)?.list ?? [],
    longest: (slot) => longest.get(slot) ?? 1,
  };
}

const named = (title: string, detail: string, thing: Thing, short = title): Name => ({
  title,
  short,
  detail,
  thing,
});

const withoutPrefix = (name: string) => name.replace(/^[A-Z]{2,5} (?=\S)/, '');

function shipEntries({ shipClasses }: World): readonly Entry[] {
  const classes = [...shipClasses.values()];
  const aliasCount = new Map<string, number>();
  for (const { aliases } of classes)
    for (const key of new Set(aliases.map(keyOf))) aliasCount.set(key, (aliasCount.get(key) ?? 0) + 1);
  return classes.flatMap((shipClass) =>
    [
      classEntry(
        shipClass,
        shipClass.aliases.find((alias) => aliasCount.get(keyOf(alias)) === 1),
      ),
      shipClass.ships.map((ship) => shipEntry(shipClass, ship)),
    ].flat(),
  );
}

const classEntry = (shipClass: ShipClass, short = shipClass.name): Entry => ({
  slot: 'ship',
  name: named(shipClass.name, 'class of ships', { is: 'ship', shipClass, ship: null }, short),
  spelled: [shipClass.name, shipClass.id, ...shipClass.aliases, ...lettersOf(shipClass)],
});

/** What the hull numbers of a class begin with, `LCS` or `T-AOE`: several classes may share it. */
function lettersOf({ name, aliases, ships }: ShipClass): readonly string[] {
  const inName = Array.from(name.matchAll(/(?:\(|class )((?:T-)?[A-Z]{3,4})\b/g), ([, letters]) => letters);
  const numbered = [...aliases, ...ships.map(({ hull }) => hull)].map(
    (text) => /^((?:T-)?[A-Z]{2,4})[ -]\d/.exec(text ?? '')?.[1],
  );
  const letters = [...inName, ...numbered].filter((each) => each !== undefined && each.length > 2);
  return [...new Set(letters.flatMap((each) => [each ?? '', (each ?? '').replace(/^T-(?=..)/, '')]))];
}

function shipEntry(shipClass: ShipClass, ship: NamedShip): Entry {
  const title = ship.hull ? `${ship.hull} ${ship.name}` : ship.name;
  return {
    slot: 'ship',
    name: named(title, shipClass.name, { is: 'ship', shipClass, ship }, ship.name),
    spelled: [title, ship.name, withoutPrefix(ship.name), ...(ship.hull ? [ship.hull] : [])],
  };
}

const pointOf = (label: string, [lng, lat]: LngLat): Place => ({
  lng: fineDegrees(lng),
  lat: fineDegrees(lat),
  label: label.slice(0, 200),
});

const aPlace = (title: string, detail: string, label: string, at: LngLat): Name =>
  named(title, detail, { is: 'place', place: pointOf(label, at) });

/** A name up to its first bracket or comma: what a yard is called in short. */
const headOf = (name: string) => name.split(/ \(|[;,]/, 1)[0] ?? name;

/** What stands for a town: a hub before a yard before a base, then the one with the most docks. */
const weightOf = ({ roles, docks }: Facility): number =>
  (roles.includes('sustainment-hub') ? 4 : 0) +
  (roles.includes('repair') ? 2 : 0) +
  (roles.includes('naval-base') ? 1 : 0) +
  (docks.length > 0 ? 1 : 0) +
  docks.length / 1000;

const prominentFirst = (all: readonly Facility[]) => all.toSorted((a, b) => weightOf(b) - weightOf(a));

/** Farther apart than this, places of one name are told apart before one is taken. */
const sameTownNm = 100;

function placeEntries({ facilities, straits, countries, ports }: World): readonly Entry[] {
  const towns = new Map<string, { readonly title: string; readonly yards: Facility[] }>();
  const add = (title: string, facility: Facility) => {
    const key = keyOf(title);
    if (key === '' || /^\d/.test(title)) return;
    const town = towns.get(key) ?? { title, yards: [] };
    towns.set(key, town);
    if (!town.yards.includes(facility)) town.yards.push(facility);
  };
  const heads = new Map<string, number>();
  for (const facility of facilities.values()) {
    for (const part of facility.place.split(/[,/()]|\bnear\b/)) add(part.trim(), facility);
    // A city that is a country: its name stands in no address.
    if (facility.country === 'SG') add(countries.get(facility.country)?.name ?? 'Singapore', facility);
    const head = keyOf(headOf(facility.name));
    heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  const weightOfTown = ({ yards }: { readonly yards: readonly Facility[] }) =>
    yards.reduce((most, yard) => Math.max(most, weightOf(yard)), 0);
  /** The harbor of a town: the port of its name, else the only one that bears it, `Apra Harbor, Guam`. */
  const portOf = (title: string): Port | null => {
    const key = keyOf(title);
    const called = ports.find((port) => !isJunction(port) && keyOf(headOf(port.name)) === key);
    const bearing = ports.filter(
      (port) => !isJunction(port) && port.name.split(/[,/()]/).some((part) => keyOf(part) === key),
    );
    return called ?? (bearing.length === 1 ? (bearing[0] ?? null) : null);
  };
  const prominentTowns = [...towns.values()].toSorted((a, b) => weightOfTown(b) - weightOfTown(a));
  return [
    ...Array.from(prominentTowns, ({ title, yards }): readonly Entry[] => {
      const [first, ...rest] = prominentFirst(yards);
      if (!first) return [];
      const at = first.position.value;
      const apart = rest.filter(({ position }) => distanceNm(at, position.value) > sameTownNm);
      const told = apart.length > 0 ? [first, ...apart] : [first];
      return [
        ...told.map((facility): Entry => {
          const clear = told.length > 1 ? facility.name : title;
          // As everywhere: the town's name means its port, where it has one.
          const port = told.length === 1 ? portOf(title) : null;
          const isThere = port && distanceNm(port.position.value, at) <= sameTownNm;
          return {
            slot: 'place',
            name: isThere
              ? aPlace(clear, port.name, port.name, port.position.value)
              : aPlace(clear, facility.name, facility.name, facility.position.value),
            spelled: [title],
          };
        }),
        {
          slot: 'town',
          name: named(title, `${yards.length} on record`, { is: 'town' }),
          spelled: [title],
        },
      ];
    }).flat(),
    ...Array.from(facilities.values(), (facility): Entry => {
      const { id, name, place, position } = facility;
      const head = headOf(name);
      const isTown = towns.has(keyOf(name));
      return {
        slot: 'place',
        name: aPlace(name, place, name, position.value),
        spelled: [
          ...(isTown ? [] : [name]),
          id,
          ...(heads.get(keyOf(head)) === 1 && !towns.has(keyOf(head)) ? [head] : []),
        ],
      };
    }),
    ...Array.from(straits.values(), (strait): Entry => {
      const called = callsOfStrait(strait).filter((call) => !towns.has(keyOf(call)));
      return {
        slot: 'place',
        name: aPlace(strait.name, `strait, ${strait.region}`, strait.name, strait.position),
        spelled: called,
      };
    }),
    ...ports
      .filter((port) => !isJunction(port))
      .map((port): Entry => {
        const { id, name } = port;
        const head = headOf(name);
        // A town stands for its port as for its yards.
        const isTown = towns.has(keyOf(name));
        const isTaken = towns.has(keyOf(head)) || heads.has(keyOf(head));
        const title = isTown ? `port of ${name}` : name;
        return {
          slot: 'place',
          name: aPlace(title, 'port', name, port.position.value),
          spelled: isTown ? [title, `${name} port`] : [name, id, ...(isTaken ? [] : [head])],
        };
      }),
  ];
}

/** What a strait is called: `Strait of Malacca (narrows off Rupat)` is "Strait of Malacca" and "Malacca" too. */
const callsOfStrait = (strait: { readonly id: string; readonly name: string }): readonly string[] => {
  const short = shortName(strait);
  const bare = short
    .replace(/^Strait of /, '')
    .replace(/ (Strait|Channel|Passage|Gap|Canal|Pass)$/, '')
    .replace(/ \([^()]*\)/, '');
  return [strait.name, short, bare, strait.id];
};

const straitEntries = ({ straits }: World): readonly Entry[] =>
  Array.from(straits.values(), (strait): Entry => {
    const calls = callsOfStrait(strait);
    const bare = calls[2] ?? strait.name;
    return {
      slot: 'strait',
      name: named(
        shortName(strait),
        strait.region,
        { is: 'strait', strait: strait.id },
        /[(),]/.test(bare) ? strait.id : bare,
      ),
      spelled: calls,
    };
  });

/** Other words for the kinds of job. */
const jobWords: Readonly<Record<JobKind, readonly string[]>> = {
  'voyage-repair': ['voyage repairs', 'emergency repair', 'emergency repairs'],
  'battle-damage': ['battle damage', 'battle damage repairs'],
  'planned-maintenance': ['maintenance', 'repair', 'repairs', 'be repaired', 'upkeep'],
  overhaul: ['an overhaul', 'be overhauled', 'refit', 'a refit'],
  build: ['build', 'be built', 'new construction'],
};

const conditionWords: Readonly<Record<DockingConditionKind, readonly [string, ...string[]]>> = {
  'full-load': ['full load', 'fully loaded', 'at full load', 'in full load'],
  light: ['light', 'in light condition', 'light ship'],
  damaged: ['damaged', 'when damaged'],
};

/** How options are said inside a sentence, and other words for them: by filter and value. */
const optionWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  country: {
    GB: ['United Kingdom', 'UK', 'Great Britain', 'Britain'],
    KR: ['South Korea', 'ROK', 'Korea', 'Republic of Korea', 'S Korea'],
    US: ['United States', 'USA', 'the United States', 'America'],
    IO: ['British Indian Ocean Territory', 'BIOT'],
    PG: ['Papua New Guinea', 'PNG'],
    PH: ['Philippines', 'the Philippines', 'PI'],
    VN: ['Vietnam', 'Viet Nam'],
  },
  role: {
    repair: ['ship repair', 'repair yards', 'ship repair yards', 'repair yard'],
    'new-construction': ['shipbuilding', 'shipbuilders', 'builders', 'shipyards that build'],
    'naval-base': ['naval base', 'naval bases', 'bases', 'base'],
    'sustainment-hub': ['sustainment hub', 'sustainment hubs', 'hubs', 'hub'],
    fuel: ['fuel depot', 'fuel depots', 'fuel'],
    munitions: ['munitions plant', 'munitions plants', 'munitions'],
    'air-msl-coproduction': ['aircraft and missile plant', 'aircraft and missile plants'],
  },
  ownership: {
    private: ['private', 'privately owned', 'private yards'],
    navy: ['navy-owned', 'navy owned', 'naval yards'],
    government: ['government-owned', 'government owned', 'state-owned'],
    joint: ['jointly owned', 'joint'],
  },
  'dock-type': {
    graving: ['graving dock', 'graving docks'],
    floating: ['floating dock', 'floating docks', 'floating drydock', 'floating drydocks'],
    shiplift: ['shiplift', 'shiplifts', 'ship lift', 'ship lifts'],
    slipway: ['slipway', 'slipways'],
    'marine-railway': ['marine railway', 'marine railways'],
  },
  confidence: {
    high: ['high confidence'],
    medium: ['medium confidence'],
    low: ['low confidence'],
  },
  agreement: {
    MSRA: ['MSRA', agreementNames.MSRA, 'Master Ship Repair Agreement', 'an MSRA', 'MSRAs'],
    ABR: ['ABR', agreementNames.ABR, 'Agreement for Boat Repair', 'an ABR', 'ABRs'],
    'US Navy forward-deployed': ['US Navy forward-deployed support', 'forward-deployed support'],
  },
  capability: {
    'nuclear-mro': ['nuclear work', 'nuclear repair', 'nuclear'],
    'carrier-capable': ['carrier capable', 'carrier capability'],
    'weapons-handling': ['weapons handling', 'missile reload', 'VLS reload'],
  },
};

function optionEntries({ countries }: World): readonly Entry[] {
  return filters.flatMap((filter): readonly Entry[] => {
    if (filter.kind !== 'choice' || filter.id === 'verdict' || filter.id === 'eligibility') return [];
    const options =
      filter.id === 'country'
        ? Array.from(countries.values(), ({ code, name }) => ({ value: code as string, label: name }))
        : (filter.options ?? []);
    return options.map(({ value, label }): Entry => {
      const words = optionWords[filter.id]?.[value] ?? [];
      const title = words[0] ?? (filter.id === 'country' ? label : decapitalize(label));
      return {
        slot: `option ${filter.id}`,
        name: named(title, filter.title.toLowerCase(), { is: 'option', filter: filter.id, value }),
        spelled: [title, label, value, ...words],
      };
    });
  });
}

/** `Nuclear work` inside a sentence; names that are capitals all through stay. */
const decapitalize = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
