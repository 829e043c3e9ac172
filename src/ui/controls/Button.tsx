import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'solid' | 'quiet';
  /** For a button that stays down: true and false are announced. */
  readonly pressed?: boolean;
}

export function Button({ look = 'plain', pressed, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-pressed={pressed}
      className={[styles['button'], styles[look], className].filter(Boolean).join(' ')}
    />
  );
}
