import { useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { placePanel } from './place-panel.ts';
import styles from './Menu.module.css';

interface MenuProps {
  readonly label: string;
  readonly children: ReactNode;
  /** What stands on the button; the label when left out. */
  readonly face?: ReactNode;
  readonly disabled?: boolean;
}

/** A button that unfolds a list of things to do. The browser's popover closes it on Esc and outside clicks. */
export function Menu({ label, face, children, disabled = false }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const place = () => {
    if (list.current && button.current) placePanel(list.current, button.current);
  };
  const move = (step: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <>
      <Button ref={button} popoverTarget={id} aria-haspopup="menu" disabled={disabled} aria-label={label}>
        {face ?? label}
        <span aria-hidden="true" className={styles['caret']}>
          ▾
        </span>
      </Button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles['menu']}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          list.current?.querySelector<HTMLElement>('button')?.focus();
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else return;
          event.preventDefault();
        }}
      >
        {children}
      </div>
    </>
  );
}

interface MenuItemProps {
  readonly onChoose: () => void;
  readonly children: ReactNode;
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

export function MenuItem({ onChoose, children, checked, disabled = false }: MenuItemProps) {
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={checked}
      disabled={disabled}
      className={styles['item']}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onChoose();
      }}
    >
      <span aria-hidden="true" className={styles['tick']}>
        {checked ? '✓' : ''}
      </span>
      {children}
    </button>
  );
}
