import type { Fit } from './shape.ts';

const fades: readonly (readonly [name: string, x1: number, y1: number, x2: number, y2: number])[] = [
  ['fade-left', 1, 0, 0, 0],
  ['fade-right', 0, 0, 1, 0],
  ['fade-up', 0, 1, 0, 0],
  ['fade-down', 0, 0, 0, 1],
];

/** Each verdict has its own hatching as well as its own color. */
const hatches: readonly (readonly [fit: Fit, size: number, d: string, width: number])[] = [
  ['does-not-fit', 5, 'M0 5L5 0M-1 1L1 -1M4 6L6 4M0 0L5 5M-1 4L1 6M4 -1L6 1', 1],
  ['fits-with-overhang', 5, 'M0 5L5 0M-1 1L1 -1M4 6L6 4', 1.6],
  ['unknown', 5, 'M0 2.5H5', 1.2],
  ['fits', 6, 'M0 0L6 6M-1 5L1 7M5 -1L7 1', 1],
];

/** Gradients and patterns of one drawing. `id` makes the names its own. */
export function Definitions({ id }: { readonly id: (name: string) => string }) {
  return (
    <defs>
      {fades.map(([name, x1, y1, x2, y2]) => (
        <linearGradient key={name} id={id(name)} x1={x1} y1={y1} x2={x2} y2={y2}>
          <stop offset="0" stopColor="var(--plan-wall)" stopOpacity={1} />
          <stop offset="1" stopColor="var(--plan-wall)" stopOpacity={0} />
        </linearGradient>
      ))}
      <linearGradient id={id('hull-top')} x1={0} y1={0} x2={0} y2={1}>
        <stop offset="0" stopColor="var(--surface-panel)" stopOpacity={1} />
        <stop offset="1" stopColor="var(--surface-panel)" stopOpacity={0} />
      </linearGradient>
      <linearGradient id={id('vanish')} x1={0} y1={1} x2={0} y2={0}>
        <stop offset="0" stopColor="var(--surface-panel)" stopOpacity={1} />
        <stop offset="1" stopColor="var(--surface-panel)" stopOpacity={0} />
      </linearGradient>
      <pattern id={id('ground')} width={7} height={7} patternUnits="userSpaceOnUse">
        <path
          d="M0 7L7 0M-1 1L1 -1M6 8L8 6"
          stroke="var(--ink-normal)"
          strokeWidth={0.5}
          strokeOpacity={0.22}
        />
      </pattern>
      <pattern id={id('interval')} width={4} height={4} patternUnits="userSpaceOnUse">
        <circle cx={1} cy={1} r={0.75} fill="var(--ink-normal)" fillOpacity={0.75} />
        <circle cx={3} cy={3} r={0.75} fill="var(--ink-normal)" fillOpacity={0.75} />
      </pattern>
      <pattern id={id('question')} width={18} height={14} patternUnits="userSpaceOnUse">
        <path
          d="M3 3.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.5M5 8.4v.1M12 10.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.5"
          fill="none"
          stroke="var(--ink-normal)"
          strokeWidth={0.9}
          strokeLinecap="round"
          strokeOpacity={0.6}
        />
      </pattern>
      {hatches.map(([fit, size, d, width]) => (
        <pattern key={fit} id={id(fit)} width={size} height={size} patternUnits="userSpaceOnUse">
          <rect width={size} height={size} fill={`var(--verdict-${fit})`} fillOpacity={0.82} />
          <path d={d} stroke="var(--surface-panel)" strokeOpacity={0.75} strokeWidth={width} fill="none" />
        </pattern>
      ))}
    </defs>
  );
}
