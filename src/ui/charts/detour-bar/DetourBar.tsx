import { hatch } from '../margin-bars/layout.ts';
import { layoutDetour, type DetourInput } from './layout.ts';
import styles from './DetourBar.module.css';

const [width, height] = [388, 5];

/** The way that was, and what has been added to it; hatched where no way is left. Says nothing by itself. */
export function DetourBar(input: DetourInput) {
  const { common, end, kind } = layoutDetour(input, width);
  return (
    <svg
      className={styles['bar']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles['common']} x={0} y={0} width={Math.max(common, 0)} height={height} />
      {kind === 'cut-off' ? (
        <path className={styles['lost']} d={hatch({ x: 0, width: end }, height)} />
      ) : kind === 'same' ? null : (
        <rect
          className={styles[kind]}
          x={common}
          y={kind === 'shorter' ? 1.5 : 0}
          width={end - common}
          height={kind === 'shorter' ? 2 : height}
        />
      )}
    </svg>
  );
}
