import styles from './Progress.module.css';

interface ProgressProps {
  /** What is being worked on: `Finding the way`. */
  readonly label: string;
  /** From 0 to 1; nothing while it can't be told. */
  readonly done: number;
}

/** How far a long piece of work is. Shows itself only after a second: most work is done sooner. */
export const Progress = ({ label, done }: ProgressProps) => (
  <div className={styles['progress']}>
    <span aria-hidden="true">{label} …</span>
    <progress aria-label={label} max={1} {...(done > 0 ? { value: done } : {})} />
  </div>
);
