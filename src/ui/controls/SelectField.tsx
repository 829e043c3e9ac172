import { useId, type ReactNode } from 'react';
import styles from './SelectField.module.css';

export interface SelectGroup {
  /** Null where the options stand by themselves. */
  readonly title: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly SelectGroup[];
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** Where the focus of a dialog starts. */
  readonly isFirst?: boolean;
}

/** One of many, from the browser's own list. */
export function SelectField({ label, value, groups, onChange, hint, isFirst = false }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        data-first-focus={isFirst || undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {groups.map(({ title, options }) => {
          const list = options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ));
          return title === null ? (
            list
          ) : (
            <optgroup key={title} label={title}>
              {list}
            </optgroup>
          );
        })}
      </select>
      {hint ? <span className={styles['hint']}>{hint}</span> : null}
    </div>
  );
}
