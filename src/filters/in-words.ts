import { narrows, type Filter, type FilterContext, type Setting, type Settings } from './filter.ts';

function settingInWords(filter: Filter, setting: Setting, context: FilterContext): string {
  return `${filter.title}: ${wordsOf(filter, setting, context)}`;
}

/** Every setting that narrows, in the order of the filters: `Dock length: 200 m or more, unknown kept`. */
export const settingsInWords = (
  filters: readonly Filter[],
  settings: Settings,
  context: FilterContext,
): readonly string[] =>
  filters.flatMap((filter) => {
    const setting = settings[filter.id];
    return setting && narrows(setting) ? [settingInWords(filter, setting, context)] : [];
  });

function wordsOf(filter: Filter, setting: Setting, context: FilterContext): string {
  switch (setting.kind) {
    case 'interval': {
      const unit = filter.kind === 'interval' ? filter.unit : '';
      const { from, to, keepUnknown } = setting;
      const range =
        from !== null && to !== null
          ? `${from} to ${to} ${unit}`
          : from !== null
            ? `${from} ${unit} or more`
            : `${to} ${unit} or less`;
      return `${range}, unknown ${keepUnknown ? 'kept' : 'left out'}`;
    }
    case 'choice': {
      const labels = setting.chosen.map((value) => labelOf(filter, value, context));
      return labels.join(setting.match === 'all' ? ' and ' : ' or ');
    }
    case 'text':
      return `“${setting.words.trim()}”`;
  }
}

function labelOf(filter: Filter, value: string, context: FilterContext): string {
  if (filter.kind !== 'choice') return value;
  const option = filter.options?.find((each) => each.value === value);
  return option?.label ?? filter.labelOf?.(value, context) ?? value;
}
