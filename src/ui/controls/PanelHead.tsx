import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './PanelHead.module.css';

interface PanelHeadProps {
  readonly title: string;
  /** What the cross says: `Close the route`. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly titleId?: string;
  /** Tools between title and cross. */
  readonly children?: ReactNode;
}

/** The head of a side panel: stays in view while the panel is scrolled. */
export const PanelHead = ({ title, closeLabel, onClose, titleId, children }: PanelHeadProps) => (
  <header className={styles['head']}>
    <h2 id={titleId}>{title}</h2>
    {children}
    <Button look="quiet" className={styles['close']} aria-label={closeLabel} onClick={onClose}>
      ✕
    </Button>
  </header>
);
