import { formatNumber } from '#domain/measure/format.ts';
import type { IntervalSetting } from '#filters/filter.ts';
import type { Tally } from '#filters/sift.ts';
import { Histogram } from '#ui/charts/histogram/Histogram.tsx';
import type { Range } from '#ui/controls/range-values.ts';
import { RangeField } from '#ui/controls/RangeField.tsx';
import { setFilter } from '#workspace/edits/filters.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { settingOf, viewOf } from './interval.ts';
import styles from './FilterWidget.module.css';

interface IntervalWidgetProps {
  readonly id: string;
  readonly title: string;
  readonly unit: 'm' | 't' | 'nm' | 'd';
  readonly rows: 'docks' | 'facilities';
  readonly setting: IntervalSetting | undefined;
  readonly tally: Extract<Tally, { kind: 'interval' }>;
}

/** A numeric filter: histogram, range, and whether what isn't known is kept. */
export function IntervalWidget({ id, title, unit, rows, setting, tally }: IntervalWidgetProps) {
  const { workspace } = useWorkplace();
  const units = useReading(({ decided }) => decided.now.units);
  const keepUnknown = setting?.keepUnknown ?? true;
  const view = viewOf(tally, setting, unit, units);
  const withUnit = (value: number) => `${view.format(value)} ${view.unit}`;
  const set = (range: Range, keeps: boolean, stroke?: string) =>
    workspace.edit(setFilter, { id, setting: settingOf(range, keeps, unit, units) }, stroke);
  const { low, end, from, to } = view.data;
  return (
    <>
      <RangeField
        label={title}
        unit={view.unit}
        low={low}
        high={end}
        step={view.step}
        from={from}
        to={to}
        format={view.format}
        onChange={(range, stroke) => set(range, keepUnknown, stroke)}
      >
        {(slider) => (
          <Histogram
            data={view.data}
            rows={rows}
            format={withUnit}
            keepsUnknown={keepUnknown}
            narrowed={setting !== undefined}
            slider={slider}
          />
        )}
      </RangeField>
      <label className={styles['keep']}>
        <input
          type="checkbox"
          checked={keepUnknown}
          onChange={({ currentTarget }) => set({ from, to }, currentTarget.checked)}
        />
        <span>
          Keep unknown ({formatNumber(tally.unknown, 0)}
          {tally.yardsUnknown > 0
            ? `, and ${formatNumber(tally.yardsUnknown, 0)} ${tally.yardsUnknown === 1 ? 'yard' : 'yards'} without docks on record`
            : ''}
          )
        </span>
      </label>
      {tally.unlimited > 0 ? (
        <p className={styles['remark']}>
          {formatNumber(tally.unlimited, 0)} graving {tally.unlimited === 1 ? 'dock lifts' : 'docks lift'}{' '}
          nothing: no weight is too much for {tally.unlimited === 1 ? 'it' : 'them'}.
        </p>
      ) : null}
    </>
  );
}
