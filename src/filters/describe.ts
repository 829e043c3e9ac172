import { formatValue, unitName, type DisplayUnits } from '#domain/measure/format.ts';
import { narrows, type Filter, type Option, type Setting } from './filter.ts';

/** What a description needs beside the filter and its setting. */
export interface Wording {
  readonly units: DisplayUnits;
  /** Names of the options of a choice. */
  readonly options: readonly Option[];
  /** Name of the place distances are measured from; null when none is chosen. */
  readonly origin: string | null;
}

/** How many chosen options a description names before it counts the rest. */
const named = 3;

/** What a filter says as it is set: `Dock length ≥ 250 m, unknown kept`. Empty when it narrows nothing. */
export function describe(filter: Filter, setting: Setting, wording: Wording): string {
  if (!narrows(setting)) return '';
  switch (setting.kind) {
    case 'interval': {
      const unit = filter.kind === 'interval' ? filter.unit : 'm';
      const range = rangeOf(setting.from, setting.to, unit, wording.units);
      // Every facility has a position: nothing of a distance is ever unknown.
      if (filter.needs === 'origin')
        return `${wording.origin === null ? filter.title : `Distance from ${shortName(wording.origin)}`} ${range || 'known'}`;
      if (range === '') return `${filter.title} known`;
      return `${filter.title} ${range}${setting.keepUnknown ? ', unknown kept' : ''}`;
    }
    case 'choice': {
      const { options } = wording;
      const labels = [
        ...options.flatMap(({ value, label }) => (setting.chosen.includes(value) ? [label] : [])),
        ...setting.chosen.filter((value) => options.every((option) => option.value !== value)),
      ];
      const said = listed(labels, setting.match === 'all' ? 'and' : 'or');
      return `${filter.title}: ${setting.match === 'none' ? `not ${said}` : said}`;
    }
    case 'text':
      return `${filter.title}: “${setting.words.trim()}”`;
  }
}

/** A long name up to its first parenthesis, semicolon or comma; positions stay whole. */
const shortName = (name: string) => {
  const head = name.split(/ \(|[;,]/, 1)[0] ?? name;
  return name.length > 32 && /\p{L}/u.test(head) ? head : name;
};

function rangeOf(
  from: number | null,
  to: number | null,
  unit: 'm' | 't' | 'nm' | 'd',
  units: DisplayUnits,
): string {
  if (from === null) return to === null ? '' : `≤ ${formatValue(to, unit, units)}`;
  if (to === null) return `≥ ${formatValue(from, unit, units)}`;
  const end = formatValue(to, unit, units);
  const suffix = ` ${unitName(unit, units)}`;
  return `${formatValue(from, unit, units).slice(0, -suffix.length)}–${end}`;
}

function listed(labels: readonly string[], word: 'and' | 'or'): string {
  const shown = labels.length > named + 1 ? labels.slice(0, named) : labels;
  const rest = labels.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${word} ${last}`;
}
