import { useId } from 'react';
import { inWords, layOut, type HistogramData } from './layout.ts';
import styles from './Histogram.module.css';

interface HistogramProps {
  readonly data: HistogramData;
  /** What is counted: `docks`. */
  readonly rows: string;
  /** A number as the user reads it, with its unit. */
  readonly format: (value: number) => string;
  /** Whether rows of unknown number pass: their bar is then drawn as chosen. */
  readonly keepsUnknown: boolean;
  /** Whether anything is chosen at all: only then does the drawing take sides. */
  readonly narrowed: boolean;
  /** A field drawn over the bars, its ends on the axis' ends. */
  readonly slider?: React.ReactNode;
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;

/** Counts over a range, the chosen part in the accent color, with the rows of unknown number in a hatched bar of their own. */
export function Histogram({ data, rows, format, keepsUnknown, narrowed, slider }: HistogramProps) {
  const { bars, unknown } = layOut(data);
  const hatch = useId();
  const tone = narrowed ? styles['narrowed'] : '';
  return (
    <div className={[styles['histogram'], tone].join(' ')}>
      <div className={styles['known']}>
        <p className={styles['spoken']}>{inWords(data, rows, format)}</p>
        <svg className={styles['bars']} aria-hidden="true">
          {bars.map(({ x, width, height, chosen, count, from }) =>
            count === 0 ? null : (
              <g key={from}>
                <rect
                  className={styles['bar']}
                  x={percent(x)}
                  y={percent(1 - height)}
                  width={percent(width)}
                  height={percent(height)}
                />
                {chosen ? (
                  <rect
                    className={styles['chosen']}
                    x={percent(chosen.x)}
                    y={percent(1 - height)}
                    width={percent(chosen.width)}
                    height={percent(height)}
                  />
                ) : null}
              </g>
            ),
          )}
        </svg>
        {slider}
        <p className={styles['axis']} aria-hidden="true">
          <span>{format(data.low)}</span>
          <span>{format(data.end ?? data.high)}</span>
        </p>
      </div>
      <div className={styles['unknown']} data-kept={keepsUnknown} aria-hidden="true">
        <svg className={styles['bars']}>
          <defs>
            <pattern
              id={hatch}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={styles['hatch']} width="1.6" height="4" />
            </pattern>
          </defs>
          <rect
            x="20%"
            y={percent(1 - unknown.height)}
            width="60%"
            height={percent(unknown.height)}
            fill={`url(#${hatch})`}
            className={styles['outline']}
          />
          {unknown.cut ? (
            <path className={styles['cut']} d="M4 13 46 7" pathLength="1" vectorEffect="non-scaling-stroke" />
          ) : null}
        </svg>
        <p className={styles['axis']}>
          <span>{data.unknown} unknown</span>
        </p>
      </div>
    </div>
  );
}
