import { useId } from 'react';
import { layoutTimeline, type Bar, type SpanTone, type TimelineInput } from './layout.ts';
import styles from './Timeline.module.css';

interface TimelineProps extends TimelineInput {
  /** What the line shows, for those who can't see it. */
  readonly title: string;
  readonly width?: number;
}

const looks = (
  url: (name: string) => string,
): Readonly<Record<SpanTone, Readonly<Record<string, string | number>>>> => ({
  holds: { fill: 'var(--accent)' },
  building: { fill: url('building'), stroke: 'var(--accent)', strokeWidth: 1.2 },
  planned: {
    fill: 'var(--surface-panel)',
    stroke: 'var(--accent)',
    strokeWidth: 1.2,
    strokeDasharray: '3 2',
  },
  over: { fill: url('over'), stroke: 'var(--ink-muted)', strokeWidth: 0.8 },
  unknown: {
    fill: 'var(--surface-sunken)',
    stroke: 'var(--ink-muted)',
    strokeWidth: 0.8,
    strokeDasharray: '1.5 2.5',
  },
});

/** Stretches and moments over the years, with the day that counts marked. */
export function Timeline({ title, width = 360, ...input }: TimelineProps) {
  const scope = `time-${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const { bars, dots, now, ticks, barY, barHeight, axisY, height } = layoutTimeline(input, width);
  const look = looks((name) => `url(#${scope}-${name})`);
  const middle = barY + barHeight / 2;
  return (
    <svg
      className={styles['timeline']}
      viewBox={`0 0 ${width} ${height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg drawn in place is no img element
      role="img"
      aria-labelledby={`${scope}-title`}
      fontSize={11}
    >
      <title id={`${scope}-title`}>{title}</title>
      {(['over', 'building'] as const).map((name) => (
        <pattern
          key={name}
          id={`${scope}-${name}`}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform={name === 'building' ? 'scale(-1 1)' : ''}
        >
          <path
            d="M0 5L5 0M-1 1L1 -1M4 6L6 4"
            stroke={name === 'building' ? 'var(--accent)' : 'var(--ink-muted)'}
            strokeWidth={name === 'building' ? 1.6 : 0.9}
          />
        </pattern>
      ))}
      <line x1={6} x2={width - 6} y1={axisY} y2={axisY} stroke="var(--surface-line)" />
      {ticks.map(({ x, year }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={axisY} y2={axisY + 4} stroke="var(--ink-muted)" strokeWidth={0.8} />
          <text x={x} y={axisY + 15} textAnchor="middle" fill="var(--ink-muted)">
            {year}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <path key={bar.key} d={barPath(bar, barY, barHeight)} {...look[bar.tone]} />
      ))}
      {dots.map(({ key, x }) => (
        <circle
          key={key}
          cx={x}
          cy={middle}
          r={3.6}
          fill="var(--accent)"
          stroke="var(--surface-panel)"
          strokeWidth={1.2}
        />
      ))}
      <line x1={now.x} x2={now.x} y1={barY - 3} y2={axisY} stroke="var(--ink-strong)" strokeWidth={1.4} />
      <text x={now.labelX} y={10} textAnchor="middle" fill="var(--ink-normal)">
        {now.label}
      </text>
    </svg>
  );
}

/** A bar whose open ends are torn: it goes on, but nothing says how far. */
function barPath({ x, width, openLeft, openRight }: Bar, y: number, height: number): string {
  const tooth = Math.min(3, width / 3);
  const ends = (at: number, inward: number, open: boolean) =>
    [0, 1, 2, 3, 4].map((step) => `${at + (open && step % 2 === 1 ? inward : 0)} ${y + (step / 4) * height}`);
  return `M${ends(x, tooth, openLeft).join('L')}L${ends(x + width, -tooth, openRight)
    .reverse()
    .join('L')}Z`;
}
