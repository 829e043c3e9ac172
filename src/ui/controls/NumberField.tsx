import { useId, useState, type ReactNode } from 'react';
import { parseNumber } from './parse-number.ts';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  readonly label: string;
  /** In the unit shown. Null is left open. */
  readonly value: number | null;
  readonly unit: string;
  /** Called with every number typed: null when the field is emptied, NaN while it holds no number. */
  readonly onChange: (value: number | null) => void;
  /** Why the number can't be taken; null when it can. */
  readonly refuse: (value: number | null) => string | null;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly digits?: number;
  readonly hideLabel?: boolean;
}

const written = (value: number | null, digits: number) =>
  value === null ? '' : String(Math.round(value * 10 ** digits) / 10 ** digits);

/** A number typed, with its unit. What was typed stays on screen, right or wrong; why it is wrong stands below at once. */
export function NumberField({
  label,
  value,
  unit,
  onChange,
  refuse,
  hint,
  placeholder,
  digits = 2,
  hideLabel = false,
}: NumberFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const id = useId();
  const shown = text ?? written(value, digits);
  const read = text === null ? value : parseNumber(text);
  const refusal = text === null && value === null ? null : refuse(read);
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={hideLabel ? styles['spoken'] : styles['label']}>
        {label}
      </label>
      <span className={styles['box']} data-wrong={refusal !== null || undefined}>
        <input
          id={id}
          className={styles['input']}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={shown}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? undefined : `${id}-why`}
          onChange={({ target }) => {
            setText(target.value);
            onChange(parseNumber(target.value));
          }}
          onBlur={() => {
            if (refusal === null) setText(null);
          }}
        />
        <span className={styles['unit']}>{unit}</span>
      </span>
      {hint ? <span className={styles['hint']}>{hint}</span> : null}
      {refusal === null ? null : (
        <span id={`${id}-why`} role="alert" className={styles['refusal']}>
          {refusal}
        </span>
      )}
    </div>
  );
}
