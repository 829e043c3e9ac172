import type { ReactNode } from 'react';
import styles from './Figure.module.css';

/** Where a number comes from, as its mark shows it. */
export type FigureMark = 'sourced' | 'computed' | 'own-knowledge' | 'assumption' | 'missing';

const spoken: Readonly<Record<FigureMark, string>> = {
  sourced: 'sourced',
  computed: 'computed',
  'own-knowledge': 'own knowledge, no source',
  assumption: 'assumption',
  missing: 'not known',
};

interface FigureProps {
  /** What the number is: `Dock length`. Read out before it. */
  readonly label: string;
  readonly children: ReactNode;
  readonly mark: FigureMark;
  readonly onOpen: () => void;
  /** What copying the figure puts on the clipboard: the value and its citation. */
  readonly citation: string;
  readonly tone?: 'normal' | 'strong' | 'good' | 'bad';
  /** Inside a grid the cell takes the focus, not the figure. */
  readonly tabIndex?: number;
}

/** A number with its source mark; every number on screen is one. Enter or click opens its sources. */
export function Figure({ label, children, mark, onOpen, citation, tone = 'normal', tabIndex }: FigureProps) {
  return (
    <button
      type="button"
      className={[styles['figure'], styles[mark], styles[tone]].join(' ')}
      data-citation={citation}
      title={`${label}: ${spoken[mark]}. Open sources.`}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
      onCopy={(event) => {
        event.preventDefault();
        event.clipboardData.setData('text/plain', citation);
      }}
    >
      <span className={styles['value']}>{children}</span>
      <span className={styles['mark']} aria-hidden="true" />
      <span className={styles['spoken']}>{`, ${label}, ${spoken[mark]}`}</span>
    </button>
  );
}
