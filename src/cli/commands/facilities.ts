import type { Dock } from '#domain/facility/dock.ts';
import {
  capabilityNames,
  capabilityTags,
  roleNames,
  roles,
  type Facility,
} from '#domain/facility/facility.ts';
import { becauseOf } from '#domain/fit/explain.ts';
import { fitYard, type Question, type YardFit } from '#domain/fit/fit.ts';
import { stateOn } from '#domain/fit/judge.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { formatMeasure } from '#domain/measure/format.ts';
import { tabulate } from '#filters/columns.ts';
import type { Settings } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';
import { sift } from '#filters/sift.ts';
import { near, plain } from '#question/near.ts';
import { answered, UsageError, type Command, type Surroundings } from '../command.ts';
import { findShip } from '../find/ship.ts';
import type { Given } from '../options.ts';
import { askedClass, asOfOption, conditionOption, dayOf, questionFor } from '../question.ts';
import { asJson, textTable, type TextColumn } from '../text-table.ts';

export const facilities: Command = {
  name: 'facilities',
  summary: 'yards, bases and depots, narrowed by country, role and capability',
  usage: ['[--country KR]... [--role ROLE]... [--capability TAG]... [--verdict-for SHIP] [--json]'],
  operand: null,
  options: [
    { name: 'country', value: 'CODE', many: true, help: 'two-letter code or name; several: any of them' },
    { name: 'role', value: 'ROLE', many: true, help: `${roles.join(', ')}; several: any of them` },
    { name: 'capability', value: 'TAG', many: true, help: 'work it is reported to do; several: all of them' },
    {
      name: 'verdict-for',
      value: 'SHIP',
      help: 'adds whether a dock there takes the ship: class id, alias, hull or name',
    },
    asOfOption,
    conditionOption,
    { name: 'json', value: null, help: 'an array instead of a table, every number with its sources' },
  ],
  notes: [`Capabilities: ${capabilityTags.join(', ')}.`],
  run: (given, surroundings) => {
    const ship = given.text('verdict-for');
    if (ship === null && given.has('condition'))
      throw new UsageError('--condition says how a ship arrives: it needs --verdict-for SHIP.');
    const day = dayOf(given, surroundings.today);
    const question =
      ship === null ? null : questionFor(askedClass(findShip(ship, surroundings)), given, surroundings.today);
    const kept = narrow(given, surroundings, day);
    const rows = kept.map((facility): Row => ({ facility, yard: question && fitYard(facility, question) }));
    return answered(
      given.has('json')
        ? asJson(rows.map((row) => jsonOf(row, question, day)))
        : textOf(rows, question, surroundings),
    );
  },
};

interface Row {
  readonly facility: Facility;
  readonly yard: YardFit | null;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  /** Other words that are taken for it. */
  readonly also?: readonly string[];
}

/** What countries are called beside their code and their name. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'Great Britain'],
  KR: ['ROK', 'Korea'],
  US: ['USA'],
};

/** The values meant by what was typed: the value itself or its label, in any case. */
function chosen(given: Given, option: string, choices: readonly Choice[]): readonly string[] {
  return given.all(option).map((typed) => {
    const wanted = plain(typed);
    const found = choices.find(({ value, label, also = [] }) =>
      [value, label, ...also].some((call) => plain(call) === wanted),
    );
    if (found) return found.value;
    const meant = near(
      typed,
      choices.flatMap((item) => [item.value, item.label].map((key) => ({ key, item: item.value }))),
    );
    const hint = meant.length > 0 ? ` Near it: ${meant.join(', ')}.` : '';
    throw new UsageError(
      `--${option} "${typed}" is not on record.${hint} Accepted: ${choices.map(({ value }) => value).join(', ')}.`,
    );
  });
}

/** The same filters as in the app, with their settings from the options. */
function narrow(given: Given, { world }: Surroundings, day: string): readonly Facility[] {
  const all = [...world.facilities.values()];
  const choice = (option: string, choices: readonly Choice[], match: 'any' | 'all') =>
    ({ kind: 'choice', chosen: chosen(given, option, choices), match }) as const;
  const settings: Settings = {
    country: choice(
      'country',
      [...world.countries.values()].map(({ code, name }) => ({
        value: code,
        label: name,
        also: alsoCalled[code] ?? [],
      })),
      'any',
    ),
    role: choice(
      'role',
      roles.map((value) => ({ value, label: roleNames[value] })),
      'any',
    ),
    capability: choice(
      'capability',
      capabilityTags.map((value) => ({ value, label: capabilityNames[value] })),
      'all',
    ),
  };
  const columns = tabulate(all, filters, {
    day,
    origin: null,
    verdictOf: () => null,
    seaDaysOf: () => null,
    eligibilityOf: () => null,
    countryName: (code) => world.countries.get(code)?.name ?? code,
  });
  return Array.from(sift(columns, filters, settings).kept, (index) => all[index]).filter(
    (facility) => facility !== undefined,
  );
}

const dockOn = (dock: Dock, day: string) => ({ ...dock, state: stateOn(dock, day) });

function jsonOf({ facility, yard }: Row, question: Question | null, day: string) {
  const { docks, position, ...record } = facility;
  return {
    ...record,
    position: { ...position, lng: position.value[0], lat: position.value[1] },
    docks: docks.map((dock) => dockOn(dock, day)),
    asOf: day,
    ...(yard && question ? { verdict: verdictOf(facility, yard, question) } : {}),
  };
}

const verdictOf = (facility: Facility, { verdict, best }: YardFit, question: Question) => ({
  verdict,
  bestDock: best?.dock.name ?? null,
  because: best ? becauseOf(facility, best, question) : 'No dock on record.',
});

function longest({ docks }: Facility): string {
  const known = docks.flatMap(({ lengthM }) => ('value' in lengthM ? [lengthM] : []));
  const best = known.reduce<(typeof known)[number] | null>(
    (most, each) => (most === null || each.value > most.value ? each : most),
    null,
  );
  return best ? formatMeasure(best) : docks.length === 0 ? '–' : '?';
}

function textOf(rows: readonly Row[], question: Question | null, { world }: Surroundings): string {
  const verdicts: readonly TextColumn<Row>[] = question
    ? [
        { title: 'VERDICT', of: ({ yard }) => yardVerdictNames[yard?.verdict ?? 'no-dock'] },
        {
          title: 'BECAUSE',
          of: ({ facility, yard }) =>
            yard?.best ? `${yard.best.dock.name}. ${becauseOf(facility, yard.best, question)}` : '',
        },
      ]
    : [{ title: 'ROLES', of: ({ facility }) => facility.roles.map((role) => roleNames[role]).join(', ') }];
  return [
    textTable(rows, [
      { title: 'ID', of: ({ facility }) => facility.id },
      { title: 'NAME', of: ({ facility }) => facility.name },
      {
        title: 'COUNTRY',
        of: ({ facility }) => world.countries.get(facility.country)?.name ?? facility.country,
      },
      {
        title: 'DOCKS',
        align: 'right',
        of: ({ facility }) => (facility.docks.length === 0 ? '–' : String(facility.docks.length)),
      },
      { title: 'LONGEST', align: 'right', of: ({ facility }) => longest(facility) },
      ...verdicts,
    ]),
    `${rows.length} of ${world.facilities.size} facilities${question ? `, for ${question.hull.name} as of ${question.day}` : ''}; ? is not published, – none on record.`,
    '',
  ].join('\n');
}
