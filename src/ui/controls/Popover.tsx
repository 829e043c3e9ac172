import { useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { placePanel } from './place-panel.ts';
import menu from './Menu.module.css';
import styles from './Popover.module.css';

interface PopoverProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that unfolds a small panel of controls. Esc and a click outside close it. */
export function Popover({ label, children }: PopoverProps) {
  const id = useId();
  const panel = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button ref={button} popoverTarget={id} aria-haspopup="dialog">
        {label}
        <span aria-hidden="true" className={menu['caret']}>
          ▾
        </span>
      </Button>
      <dialog
        ref={panel}
        id={id}
        popover="auto"
        aria-label={label}
        className={styles['panel']}
        onToggle={(event) => {
          if (event.newState !== 'open' || !panel.current || !button.current) return;
          placePanel(panel.current, button.current);
          panel.current.querySelector<HTMLElement>('input, button')?.focus();
        }}
      >
        {children}
      </dialog>
    </>
  );
}
