import { layoutReturns, type LaidLabel, type ReturnsInput } from './layout.ts';
import styles from './Contribution.module.css';

interface ReturnsProps extends ReturnsInput {
  /** The chart in a sentence. */
  readonly label: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const share = (value: number) => 0.45 + 0.55 * value;

/** Ships back in service, day by day: home alone, then with one partner more at a time. */
export function Returns({ label, width, height, ...input }: ReturnsProps) {
  const { left, right, top, bottom, lines, labels, gained, xTicks, yTicks } = layoutReturns(
    input,
    width,
    height,
  );
  return (
    <svg
      className={styles['returns']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {yTicks.map((tick) => (
        <g key={tick.y}>
          <line className={styles['grid']} x1={left} x2={right} y1={tick.y} y2={tick.y} />
          <text className={styles['tick']} x={left - 8} y={tick.y + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      <text className={styles['axis']} x={left - 24} y={top - 16}>
        Ships back in service
      </text>
      {xTicks.map((tick) => (
        <g key={tick.x}>
          <line className={styles['notch']} x1={tick.x} x2={tick.x} y1={bottom} y2={bottom + 5} />
          <text className={styles['tick']} x={tick.x} y={bottom + 18}>
            {tick.label}
            {tick.year === null ? null : <tspan dx={4}>{tick.year}</tspan>}
          </text>
        </g>
      ))}
      <path className={styles['gained']} d={gained} />
      {lines.map(({ key, path, role, share: along }) => (
        <path key={key} className={styles[role]} d={path} opacity={role === 'between' ? share(along) : 1} />
      ))}
      <line className={styles['base']} x1={left} x2={right} y1={bottom} y2={bottom} />
      {labels.map((each) => (
        <End key={each.key} end={each} x={right} letters={width < 520 ? 11 : 15} />
      ))}
    </svg>
  );
}

interface EndProps {
  readonly end: LaidLabel;
  readonly x: number;
  readonly letters: number;
}

function End({ end: { title, count, last, y, endY, role }, x, letters }: EndProps) {
  return (
    <g>
      <path className={styles['leader']} d={`M${x + 2} ${endY}L${x + 10} ${y}`} />
      <text className={styles[role === 'home' ? 'homeLabel' : 'label']} x={x + 14} y={y + 4}>
        <title>{title}</title>
        <tspan className={styles['count']}>{count}</tspan>
        <tspan dx={6}>{title.length > letters ? `${title.slice(0, letters - 1).trimEnd()}…` : title}</tspan>
        {last === null ? null : (
          <tspan className={styles['last']} dx={5}>
            {last}
          </tspan>
        )}
      </text>
    </g>
  );
}
