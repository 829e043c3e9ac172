import type { Change } from '#domain/scenario/changes/index.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { Document } from '../document/document.ts';
import { defineEdit } from './edit.ts';

/** The document holds plain arrays; a change of the domain fits it. */
const stored = (change: Change): Document['scenario'][number] =>
  change.kind === 'close-area'
    ? { ...change, ring: change.ring.map(([lng, lat]): [number, number] => [lng, lat]) }
    : change;

/** The name is the strait's own: what undo says. */
interface NamedStrait {
  readonly strait: StraitId;
  readonly name: string;
}

const isClosing = (strait: StraitId) => (change: Document['scenario'][number]) =>
  change.kind === 'close-strait' && change.strait === strait;

export const closeStrait = defineEdit<NamedStrait>({
  label: ({ name }) => `Close ${name}`,
  apply: (document, { strait }) =>
    document.scenario.some(isClosing(strait))
      ? document
      : { ...document, scenario: [...document.scenario, { kind: 'close-strait', strait }] },
});

/** Closes several straits as one step; those that are closed stay so. */
export const closeStraits = defineEdit<{ readonly straits: readonly StraitId[]; readonly name: string }>({
  label: ({ name }) => name,
  apply: (document, { straits }) => {
    const open = straits.filter((strait) => !document.scenario.some(isClosing(strait)));
    if (open.length === 0) return document;
    const closing = open.map((strait) => ({ kind: 'close-strait', strait }) as const);
    return { ...document, scenario: [...document.scenario, ...closing] };
  },
});

/** Reopens several straits as one step. */
export const reopenStraits = defineEdit<{ readonly straits: readonly StraitId[]; readonly name: string }>({
  label: ({ name }) => `Undo "${name}"`,
  apply: (document, { straits }) => ({
    ...document,
    scenario: document.scenario.filter((change) => !straits.some((strait) => isClosing(strait)(change))),
  }),
});

export const reopenStrait = defineEdit<NamedStrait>({
  label: ({ name }) => `Reopen ${name}`,
  apply: (document, { strait }) => ({
    ...document,
    scenario: document.scenario.filter((change) => !isClosing(strait)(change)),
  }),
});

/** Limits the draft in a strait, or lifts the limit. */
export const restrictDraft = defineEdit<NamedStrait & { readonly draftM: number | null }>({
  label: ({ name, draftM }) =>
    draftM === null ? `Lift the draft limit of ${name}` : `Limit ${name} to ${draftM} m of draft`,
  apply: (document, { strait, draftM }) => {
    const others = document.scenario.filter(
      (change) => !(change.kind === 'restrict-draft' && change.strait === strait),
    );
    return {
      ...document,
      scenario: draftM === null ? others : [...others, { kind: 'restrict-draft', strait, draftM }],
    };
  },
});

/** Closes an area drawn by its corners, and numbers it. */
export const closeArea = defineEdit<Extract<Change, { kind: 'close-area' }>['ring']>({
  label: () => 'Close an area',
  apply: (document, ring) => {
    const number = 1 + document.scenario.filter(({ kind }) => kind === 'close-area').length;
    const change = { kind: 'close-area', name: `Area ${number}`, ring } as const;
    return { ...document, scenario: [...document.scenario, stored(change)] };
  },
});

/** An area has this many corners at least. */
export const leastCorners = 3;

export const dropChange = defineEdit<{ readonly index: number; readonly says: string }>({
  label: ({ says }) => `Undo "${says}"`,
  apply: (document, { index }) => ({
    ...document,
    scenario: document.scenario.filter((_, at) => at !== index),
  }),
});

export const clearScenario = defineEdit<null>({
  label: () => 'Reopen everything',
  apply: (document) => ({ ...document, scenario: [] }),
});
