import type { Facility } from '#domain/facility/facility.ts';
import type { Change } from '#domain/fixes/change.ts';
import type { Document } from '../document/document.ts';
import { defineEdit } from './edit.ts';

type Job = Document['job'];
type Shortlist = Document['shortlist'];

export const setJob = defineEdit<Partial<Job>>({
  label: () => 'Change the job',
  apply: (document, change) => ({ ...document, job: { ...document.job, ...change } }),
});

export const setWeights = defineEdit<Partial<Shortlist['weights']>>({
  label: () => 'Change the weights',
  apply: (document, change) => ({
    ...document,
    shortlist: { ...document.shortlist, weights: { ...document.shortlist.weights, ...change } },
  }),
});

export const setOrder = defineEdit<Shortlist['order']>({
  label: (order) => `Order the shortlist by ${order}`,
  apply: (document, order) => ({ ...document, shortlist: { ...document.shortlist, order } }),
});

/** Filters that ask what the shortlist judges itself: its verdict, the law, and days by sea. */
export const judgedFilters: readonly string[] = ['verdict', 'eligibility', 'sea-days'];

/** Drops several filters as one step. */
export const dropFilters = defineEdit<readonly string[]>({
  label: (ids) => (ids.length === 1 ? 'Drop a filter' : `Drop ${ids.length} filters`),
  apply: (document, ids) => ({
    ...document,
    filters: Object.fromEntries(Object.entries(document.filters).filter(([id]) => !ids.includes(id))),
  }),
});

/** What would bring a yard in, ready to be made. */
export interface Remedy {
  readonly facility: Facility;
  readonly changes: readonly Change[];
  /** Day from which an agreement that is learned of counts: the start asked for. */
  readonly startDay: string;
  /** Changes of the scenario that stand for the passages to reopen. */
  readonly reopens: Document['scenario'];
  /** `lighten by at least 0.6 m`. */
  readonly says: string;
}

/** Makes all changes of a fix, as one step. */
export const applyRemedy = defineEdit<Remedy>({
  label: ({ says, facility }) => `${facility.name}: ${says}`,
  apply: (document, { facility, changes, startDay, reopens }) => {
    const start = changes.find((change) => change.kind === 'start')?.day ?? startDay;
    return changes.reduce<Document>((so, change) => made(so, change, facility, start, reopens), document);
  },
});

function made(
  document: Document,
  change: Change,
  facility: Facility,
  startDay: string,
  reopens: Document['scenario'],
): Document {
  const withAllowances = (more: Partial<Document['allowances']>): Document => ({
    ...document,
    allowances: { ...document.allowances, ...more },
  });
  const withJob = (more: Partial<Job>): Document => ({ ...document, job: { ...document.job, ...more } });
  const supposing = (more: Document['supposed'][number]): Document => ({
    ...document,
    supposed: [...document.supposed, more],
  });
  switch (change.kind) {
    case 'tide':
      return withAllowances({ tideM: change.toM });
    case 'side-clearance':
      return withAllowances({ sideM: change.toM });
    case 'overhang': {
      const type = facility.docks.find(({ id }) => id === change.dock)?.type;
      return type
        ? withAllowances({ overhangShare: { ...document.allowances.overhangShare, [type]: change.toShare } })
        : document;
    }
    case 'start':
      return withJob({ start: change.day });
    case 'shorten':
      return withJob({ days: Math.min(document.job.days ?? change.toDays, change.toDays) });
    case 'deploy':
      return withJob({ deployed: true });
    case 'learn-ruling':
      return withJob({ rulings: { ...document.job.rulings, [change.determination]: change.value } });
    case 'learn-agreement':
      return supposing({
        kind: change.kind,
        facility: facility.id,
        type: change.type,
        from: change.from ?? startDay,
      });
    case 'learn-dock':
    case 'learn-state':
      return supposing({ ...change, facility: facility.id });
    case 'learn-ship':
    case 'lighten':
    case 'unload':
    case 'lower':
      return supposing(change);
    case 'reopen':
      return {
        ...document,
        scenario: document.scenario.filter((each) => !reopens.includes(each)),
      };
  }
}

export const dropSupposition = defineEdit<{ readonly index: number; readonly says: string }>({
  label: ({ says }) => `No longer suppose: ${says}`,
  apply: (document, { index }) => ({
    ...document,
    supposed: document.supposed.filter((_, at) => at !== index),
  }),
});
