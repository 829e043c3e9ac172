import type { Facility } from '#domain/facility/facility.ts';
import { becauseOf, dimensionNames, dockNames, explainLine } from '#domain/fit/explain.ts';
import { formatNumber, formatValue } from '#domain/measure/format.ts';
import { whyOf } from '#domain/rules/explain.ts';
import type { Determinations } from '#domain/rules/job.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { Change } from './change.ts';
import type { Situation } from './situation.ts';
import type { Constraint, Fix } from './why-not.ts';

/** Rounded up to what is said, so that doing what is said is enough. */
function atLeast(value: number, unit: 'm' | 't'): string {
  const digits = unit === 't' ? 0 : value < 0.5 ? 2 : 1;
  const factor = 10 ** digits;
  return `${formatNumber(Math.ceil(value * factor - 1e-6) / factor, digits)} ${unit}`;
}

function atMost(value: number, unit: 'm' | 't'): string {
  const digits = unit === 't' ? 0 : 2;
  const factor = 10 ** digits;
  return `${formatNumber(Math.floor(value * factor + 1e-6) / factor, digits)} ${unit}`;
}

const rulings: Readonly<Record<keyof Determinations, string>> = {
  capReached: 'whether the 2 % of the homeport are used up',
  aukusYardPicked: 'whether the President picked the yard under AUKUS',
  coveredYard: 'whether the yard was determined to stand under a covered nation',
  buildingAllowed: 'whether the President allowed the building',
  basingWaived: 'whether the ten years were waived',
  usPersonnel: 'whether US personnel do the work',
  touchesReactor: 'whether the work touches the propulsion plant',
};

const days = (count: number) => formatValue(count, 'd');

/** What to do, as an order: `lighten by 0.6 m`. */
export function changeSentence(change: Change, { facility, job, fit }: Situation): string {
  switch (change.kind) {
    case 'learn-dock': {
      const unit = change.dimension === 'lift' ? 't' : 'm';
      const dock = facility.docks.find(({ id }) => id === change.dock);
      const what = dock ? dockNames(change.dimension, dock.type) : dimensionNames[change.dimension];
      return `learn the ${what} of ${dock?.name ?? change.dock}: at least ${atLeast(change.atLeast, unit)}`;
    }
    case 'learn-ship':
      return `learn the ship's ${dimensionNames[change.dimension].toLowerCase()}: at most ${atMost(change.atMost, change.dimension === 'lift' ? 't' : 'm')}`;
    case 'learn-state':
      return `learn whether ${dockName(facility, change.dock)} is in service`;
    case 'learn-agreement':
      return `learn whether the yard holds an ${change.type}`;
    case 'learn-ruling':
      return `learn ${rulings[change.determination]}`;
    case 'tide':
      return `wait for a tide of ${atLeast(change.toM, 'm')} or more`;
    case 'lighten':
      return `lighten by ${atLeast(change.byM, 'm')}`;
    case 'unload':
      return `take off ${atLeast(change.byT, 't')}`;
    case 'lower':
      return `lower masts, or wait for low water, by ${atLeast(change.byM, 'm')}`;
    case 'start': {
      const from = job?.startDay ?? fit?.day ?? change.day;
      const shift = daysBetween(from, change.day);
      return shift < 0
        ? `start by ${change.day}, ${days(-shift)} earlier`
        : `start on ${change.day} or later, after ${days(shift)}`;
    }
    case 'shorten':
      return `plan ${days(change.toDays)} or less`;
    case 'side-clearance':
      return `accept ${atMost(change.toM, 'm')} on each side`;
    case 'overhang':
      return `accept an overhang of ${formatNumber(Math.ceil(change.toShare * 1000) / 10, 1)} % of ${dockName(facility, change.dock)}`;
    case 'deploy':
      return 'do the work while the ship is deployed';
    case 'reopen':
      return `reopen ${change.passages.join(' and ')}`;
  }
}

const dockName = ({ docks }: Facility, id: string) => docks.find((dock) => dock.id === id)?.name ?? id;

/** All that the fix asks, in one phrase. */
export const fixSentence = ({ changes, dock }: Fix, situation: Situation): string => {
  const asked = changes.map((change) => changeSentence(change, situation)).join(', and ');
  return dock && !asked.includes(dock.name) ? `${asked} (${dock.name})` : asked;
};

/** What keeps the yard out, in one sentence. */
export function constraintSentence(constraint: Constraint, { facility, fit: question }: Situation): string {
  switch (constraint.kind) {
    case 'line': {
      if (question === null) return '';
      const { fit, line } = constraint;
      const { sentence } = explainLine(facility, fit, line, question);
      return `${fit.dock.name}: ${dimensionNames[line.dimension].toLowerCase()}: ${sentence}`;
    }
    case 'state':
      return question === null
        ? ''
        : `${constraint.fit.dock.name}: ${becauseOf(facility, constraint.fit, question)}`;
    case 'no-dock':
      return `${facility.name} has no dock on record.`;
    case 'rule':
      return whyOf(constraint.eligibility);
    case 'way':
      return constraint.passages === null
        ? 'There is no sea route, whatever is reopened.'
        : `Cut off: closed at ${constraint.passages.join(', ')}.`;
  }
}
