import { layoutRankBand, type RankBandInput } from './layout.ts';
import styles from './RankBand.module.css';

const [width, height] = [360, 12];

/** A score from 0 to 1 as a band with its middle, over the band of the leader. Says nothing by itself. */
export function RankBand(input: RankBandInput) {
  const { band, middle, leader, ticks } = layoutRankBand(input, width);
  return (
    <svg
      className={styles['band']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {leader ? <rect className={styles['leader']} {...leader} y={0} height={height} /> : null}
      <path className={styles['scale']} d={`M0 ${height - 0.5}H${width}`} />
      {ticks.map((tick) => (
        <path key={tick} className={styles['scale']} d={`M${tick} ${height - 3}V${height}`} />
      ))}
      <rect className={styles['open']} {...band} y={2.5} height={6} />
      <path className={styles['middle']} d={`M${middle} 0.5V10.5`} />
    </svg>
  );
}
