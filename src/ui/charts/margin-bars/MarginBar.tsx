import { hatch, layoutMargin, slashes, type MarginShare } from './layout.ts';
import styles from './MarginBar.module.css';

interface MarginBarProps {
  readonly margin: MarginShare;
  readonly tone: 'fits' | 'fits-with-overhang' | 'unknown' | 'does-not-fit' | 'not-judged';
}

const [width, height] = [96, 8];
const middle = height / 2;

/**
 * A margin around nothing: what is sure is solid, what the readings leave open is hatched, slashes mark a bar that
 * goes on. Says nothing by itself: put the number beside it.
 */
export function MarginBar({ margin, tone }: MarginBarProps) {
  const { zero, sure, open, cut } = layoutMargin(margin, width);
  const blank = tone === 'not-judged';
  return (
    <svg
      className={[styles['bar'], styles[tone]].join(' ')}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className={styles['track']} x1={0} x2={width} y1={middle} y2={middle} />
      {!blank && open ? <path className={styles['hatch']} d={hatch(open, height)} /> : null}
      {!blank && open ? (
        <rect className={styles['open']} x={open.x} y={0.5} width={open.width} height={height - 1} />
      ) : null}
      {!blank && sure ? (
        <rect
          className={styles['sure']}
          x={sure.x}
          y={1}
          width={Math.max(sure.width, 1.5)}
          height={height - 2}
        />
      ) : null}
      {cut.right ? <path className={styles['cut']} d={slashes(width - 10, height)} /> : null}
      {cut.left ? <path className={styles['cut']} d={slashes(6, height)} /> : null}
      <line className={styles['zero']} x1={zero} x2={zero} y1={0} y2={height} />
    </svg>
  );
}
