import { useId, useRef } from 'react';
import { convert, convertBack, formatValue, unitName } from '#domain/measure/format.ts';
import type { Quantity } from '#domain/provenance/fact.ts';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { Figure } from '#ui/Figure.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { citationOf, markOf } from './cite.ts';
import styles from './AssumptionField.module.css';

interface AssumptionFieldProps {
  readonly label: string;
  readonly fact: Quantity;
  /** Ends, in the unit stored. */
  readonly from: number;
  readonly to: number;
  /** Steps of the slider, in the unit stored. */
  readonly step: number;
  /** Shown as a percentage. */
  readonly percent?: boolean;
  /** `stroke` is the same for all steps of one drag, or of one stay in the field. */
  readonly onChange: (value: number, stroke: string) => void;
}

/** A number that is ours to choose: by slider or typed, with where it comes from. */
export function AssumptionField({
  label,
  fact,
  from,
  to,
  step,
  percent = false,
  onChange,
}: AssumptionFieldProps) {
  const { workspace, readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const sources = useReading(({ given }) => given.world.sources);
  const id = useId();
  const strokes = useRef(0);
  const startStroke = () => (strokes.current += 1);
  const change = (value: number) => onChange(value, `${id}${strokes.current}`);
  const shown = (value: number) => (percent ? value * 100 : convert(value, fact.unit, units));
  const stored = (value: number) => (percent ? value / 100 : convertBack(value, fact.unit, units));
  const words = (value: number) =>
    percent ? `${Math.round(value * 1000) / 10} %` : formatValue(value, fact.unit, units);
  const refuse = (value: number | null) => {
    if (value === null || Number.isNaN(value)) return 'Give a number.';
    // What is typed in feet may miss a limit in meters by a rounding error.
    const [low, high] = [shown(from) - 1e-9, shown(to) + 1e-9];
    return value < low || value > high ? `Give ${words(from)} to ${words(to)}.` : null;
  };
  return (
    <div className={styles['row']} onPointerDown={startStroke}>
      <span className={styles['label']}>{label}</span>
      <input
        type="range"
        className={styles['slider']}
        aria-label={label}
        aria-valuetext={words(fact.value)}
        min={from}
        max={to}
        step={step}
        value={fact.value}
        onFocus={startStroke}
        onChange={({ currentTarget }) => change(currentTarget.valueAsNumber)}
      />
      <NumberField
        label={label}
        hideLabel
        unit={percent ? '%' : unitName(fact.unit, units)}
        value={shown(fact.value)}
        refuse={refuse}
        onChange={(value) => {
          if (value !== null && refuse(value) === null) change(Math.min(to, Math.max(from, stored(value))));
        }}
      />
      <span className={styles['source']}>
        <Figure
          label={label}
          mark={markOf(fact)}
          citation={citationOf(label, fact, units, sources)}
          onOpen={() => workspace.pass({ figure: { label, fact, shown: words(fact.value) } })}
        >
          {markOf(fact) === 'sourced' ? 'cited' : 'assumption'}
        </Figure>
      </span>
    </div>
  );
}
