import { matches, type ChoiceSetting, type Match } from '#filters/filter.ts';
import { fold } from '#filters/fold.ts';
import type { Tally } from '#filters/sift.ts';
import { Checklist } from '#ui/controls/Checklist.tsx';
import { outlines, type OutlineName } from '#ui/symbols/shapes.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import { setFilter } from '#workspace/edits/filters.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';

interface ChoiceWidgetProps {
  readonly id: string;
  readonly title: string;
  readonly many: boolean;
  readonly rows: 'docks' | 'facilities';
  readonly setting: ChoiceSetting | undefined;
  readonly tally: Extract<Tally, { kind: 'choice' }>;
}

/** Where no row carries two options, a question alone asks for none of them: the switch leads back. */
const anyOrNone: readonly Match[] = ['any', 'none'];

const isOutline = (value: string): value is OutlineName => Object.hasOwn(outlines, value);

/** A filter on options: boxes to tick with their counts. */
export function ChoiceWidget({ id, title, many, rows, setting, tally }: ChoiceWidgetProps) {
  const { workspace } = useWorkplace();
  const chosen = setting?.chosen ?? [];
  const match = setting?.match ?? 'any';
  const set = (next: ChoiceSetting) =>
    workspace.edit(setFilter, {
      id,
      setting: next.chosen.length === 0 && next.match === 'any' ? null : next,
    });
  return (
    <Checklist
      label={title}
      rows={rows}
      fold={fold}
      options={tally.options.map(({ value, label }, index) => ({
        value,
        label,
        count: tally.counts[index] ?? 0,
        ...(id === 'verdict' && isOutline(value) ? { sign: <Sign outline={value} /> } : {}),
      }))}
      chosen={chosen}
      onChange={(ticked) => set({ kind: 'choice', chosen: ticked, match })}
      {...(many || match === 'none'
        ? {
            match: {
              value: match,
              offered: many ? matches : anyOrNone,
              onChange: (value: Match) => set({ kind: 'choice', chosen, match: value }),
            },
          }
        : {})}
    />
  );
}
