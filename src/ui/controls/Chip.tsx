import type { MouseEventHandler, ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly children: ReactNode;
  /** A quieter word behind it: what it does. */
  readonly detail?: ReactNode;
  /** What the cross does: `Remove the filter on dock length`. */
  readonly removeLabel: string;
  readonly onRemove: MouseEventHandler<HTMLButtonElement>;
  /** Drawn as not at work: it waits for something. */
  readonly idle?: boolean;
}

/** A small thing that is in force, and a cross to end it. */
export function Chip({ children, detail, removeLabel, onRemove, idle = false }: ChipProps) {
  return (
    <span className={[styles['chip'], idle && styles['idle']].filter(Boolean).join(' ')}>
      <span>{children}</span>
      {detail ? <span className={styles['detail']}>{detail}</span> : null}
      <button
        type="button"
        className={styles['remove']}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </span>
  );
}
