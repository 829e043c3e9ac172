import type { ReactNode } from 'react';
import styles from './card.module.css';

interface SectionProps {
  readonly title: string;
  /** How many things it holds, beside the title. */
  readonly count?: number;
  readonly closed?: boolean;
  readonly children: ReactNode;
}

/** A part of the card that folds away. */
export function Section({ title, count, closed = false, children }: SectionProps) {
  return (
    <details className={styles['section']} open={!closed}>
      <summary className={styles['summary']}>
        <h3>{title}</h3>
        {count === undefined ? null : <span className={styles['count']}>{count}</span>}
      </summary>
      <div className={styles['sectionBody']}>{children}</div>
    </details>
  );
}
