import { layoutValue, type ValueInput } from './layout.ts';
import styles from './Contribution.module.css';

const [width, height] = [320, 14];

/** A value and the interval it lies in. Says nothing by itself. */
export function ValueBar(input: ValueInput) {
  const { value, low, high } = layoutValue(input, width);
  return (
    <svg
      className={styles['value']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles['fill']} x={0} y={2} width={value} height={height - 4} />
      <path
        className={styles['interval']}
        d={`M${low} ${height / 2}H${high}M${low} 3.5V10.5M${high} 3.5V10.5`}
      />
    </svg>
  );
}
