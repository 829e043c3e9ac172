import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons that end the dialog, at the bottom right. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** At the top the dialog grows downwards as it fills, and the page stays in sight below it. */
  readonly place?: 'middle' | 'top';
}

/**
 * A modal dialog: the browser's own, so that focus stays inside, Esc closes and the page behind is inert.
 * The focus starts at `data-first-focus`, if something carries it.
 */
export function Dialog({ title, onClose, children, actions, wide = false, place = 'middle' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return undefined;
    const cameFrom = document.activeElement;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    dialog.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'center' });
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={[styles['dialog'], wide && styles['wide'], place === 'top' && styles['top']]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles['frame']}>
        <header className={styles['head']}>
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" aria-label="Close" onClick={onClose}>
            ✕
          </Button>
        </header>
        <div className={styles['body']}>{children}</div>
        {actions ? <footer className={styles['actions']}>{actions}</footer> : null}
      </div>
    </dialog>
  );
}
