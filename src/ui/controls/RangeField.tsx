import { useId, useRef, useState, type ReactNode } from 'react';
import { parseNumber } from './parse-number.ts';
import { moveThumb, refuseRange, type Range } from './range-values.ts';
import styles from './RangeField.module.css';

interface RangeFieldProps extends Range {
  /** What is asked for: `Dock length`. */
  readonly label: string;
  readonly unit: string;
  /** Ends and step of the slider. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** A number as it is typed, without its unit. */
  readonly format: (value: number) => string;
  /** `stroke` is the same for all steps of one drag, or of one stay of the keyboard on a thumb. */
  readonly onChange: (range: Range, stroke?: string) => void;
  /** Draws what the slider lies on; the slider is given to it. */
  readonly children: (slider: ReactNode) => ReactNode;
}

type End = 'from' | 'to';
const spoken: Readonly<Record<End, string>> = { from: 'at least', to: 'at most' };

/** A range by two thumbs over a drawing, or typed: everything that can be dragged can be typed. */
export function RangeField(props: RangeFieldProps) {
  const { label, unit, low, high, step, from, to, format, onChange, children } = props;
  const [drafts, setDrafts] = useState<Readonly<Record<End, string | null>>>({ from: null, to: null });
  const strokes = useRef(0);
  const id = useId();
  const startStroke = () => (strokes.current += 1);

  const values: Readonly<Record<End, number | null>> = { from, to };
  const textOf = (end: End) => drafts[end] ?? (values[end] === null ? '' : format(values[end]));
  const typed = (end: End) => (drafts[end] === null ? values[end] : parseNumber(drafts[end]));
  const refusal = drafts.from === null && drafts.to === null ? null : refuseRange(typed('from'), typed('to'));
  const commit = () => {
    if (refusal !== null || (drafts.from === null && drafts.to === null)) return;
    const range = { from: typed('from'), to: typed('to') };
    setDrafts({ from: null, to: null });
    if (range.from !== from || range.to !== to) onChange(range);
  };

  const thumb = (end: End) => {
    const value = values[end] ?? (end === 'from' ? low : high);
    return (
      <input
        type="range"
        className={styles['thumb']}
        // Where both stand at the far end the lower thumb must lie on top, else neither could be moved back.
        data-above={end === 'from' && value > (low + high) / 2}
        aria-label={`${label}, ${spoken[end]}`}
        aria-valuetext={values[end] === null ? 'any' : `${format(value)} ${unit}`}
        min={low}
        max={high}
        step={step}
        value={Math.min(high, Math.max(low, value))}
        onPointerDown={startStroke}
        onPointerUp={startStroke}
        onFocus={startStroke}
        onChange={({ currentTarget }) => {
          setDrafts({ from: null, to: null });
          onChange(
            moveThumb({ from, to }, end, currentTarget.valueAsNumber, low, high),
            `${id}${strokes.current}`,
          );
        }}
      />
    );
  };

  const box = (end: End, before: string) => (
    <label className={styles['typed']}>
      <span>{before}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder="any"
        aria-label={`${label}, ${spoken[end]}, ${unit}`}
        aria-invalid={refusal !== null && drafts[end] !== null}
        aria-describedby={refusal === null ? undefined : `${id}-refusal`}
        value={textOf(end)}
        onChange={({ currentTarget }) => setDrafts({ ...drafts, [end]: currentTarget.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
          else if (event.key === 'Escape' && drafts[end] !== null) {
            event.preventDefault();
            setDrafts({ ...drafts, [end]: null });
          }
        }}
      />
    </label>
  );

  return (
    <div>
      {children(
        <div className={styles['slider']}>
          {thumb('from')}
          {thumb('to')}
        </div>,
      )}
      <div className={styles['row']}>
        {box('from', 'From')}
        {box('to', 'to')}
        <span className={styles['unit']}>{unit}</span>
      </div>
      {refusal === null ? null : (
        <p id={`${id}-refusal`} role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
    </div>
  );
}
