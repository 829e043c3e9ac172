import { layoutTally, type TallyPart } from './layout.ts';
import styles from './TallyBar.module.css';

interface TallyBarProps {
  /** In the order drawn; `key` is a verdict and gives the color. */
  readonly parts: readonly TallyPart[];
}

const [width, height] = [388, 12];

/** How a whole divides: one stacked bar. Says nothing by itself: put a legend with the counts beside it. */
export function TallyBar({ parts }: TallyBarProps) {
  return (
    <svg
      className={styles['bar']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {layoutTally(parts, width).map(({ key, x, width: size }) => (
        <rect key={key} className={styles[key]} x={x} width={Math.max(size - 1, 1)} y={0} height={height} />
      ))}
    </svg>
  );
}
