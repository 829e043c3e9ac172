import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Drawer.module.css';

interface DrawerProps {
  readonly title: string;
  /** What the drawer is about: when it changes, the focus moves in again. */
  readonly subject: unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stands before the title: a way back. */
  readonly before?: ReactNode;
  readonly actions?: ReactNode;
}

/**
 * A panel over the right edge that leaves the page alive, a sheet from below on phones.
 * The focus moves in when it opens and returns to where it came from when it closes.
 */
export function Drawer({ title, subject, onClose, children, before, actions }: DrawerProps) {
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | SVGElement | null>(null);
  const titleId = useId();
  useEffect(() => {
    if (subject === null) return;
    const active = document.activeElement;
    const focusable = active instanceof HTMLElement || active instanceof SVGElement;
    if (focusable && active !== document.body && !panel.current?.contains(active)) cameFrom.current = active;
    panel.current?.focus();
    panel.current?.scrollTo({ top: 0 });
  }, [subject]);
  useEffect(() => {
    const element = panel.current;
    return () => {
      const active = document.activeElement;
      const lost = active === null || active === document.body || element?.contains(active);
      if (lost && cameFrom.current?.isConnected) cameFrom.current.focus();
    };
  }, []);
  return (
    <section
      ref={panel}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a dialog element without modality does not manage focus
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles['drawer']}
    >
      <header className={styles['head']}>
        {before}
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" aria-label="Close" onClick={onClose}>
          ✕
        </Button>
      </header>
      <div className={styles['body']}>{children}</div>
      {actions ? <footer className={styles['actions']}>{actions}</footer> : null}
    </section>
  );
}
