import type { SVGProps } from 'react';
import type { Paint, Tone } from './marks.ts';

type Attributes = Pick<
  SVGProps<SVGPathElement>,
  | 'fill'
  | 'fillOpacity'
  | 'stroke'
  | 'strokeWidth'
  | 'strokeDasharray'
  | 'strokeOpacity'
  | 'strokeLinejoin'
  | 'strokeLinecap'
>;

const stroke = (color: string, width: number, dash?: string): Attributes => ({
  fill: 'none',
  stroke: color,
  strokeWidth: width,
  ...(dash ? { strokeDasharray: dash } : {}),
});

/**
 * How each paint looks: attributes, not style rules, so that the same drawing stands alone outside the page once
 * the custom properties are filled in. `url` names a gradient or a pattern of this drawing.
 */
export function paintsOf(url: (name: string) => string): Readonly<Record<Paint, Attributes>> {
  const ink = 'var(--ink-normal)';
  const hullLine = 'var(--plan-hull-line)';
  return {
    ground: { fill: 'var(--plan-wall)' },
    'ground-hatch': { fill: url('ground') },
    sea: { fill: 'var(--plan-water)', fillOpacity: 0.62 },
    basin: { fill: 'var(--plan-water)' },
    wall: { fill: 'var(--plan-wall)' },
    floor: { fill: 'var(--plan-floor)' },
    'fade-left': { fill: url('fade-left') },
    'fade-right': { fill: url('fade-right') },
    'fade-up': { fill: url('fade-up') },
    'fade-down': { fill: url('fade-down') },
    vanish: { fill: url('vanish') },
    break: { fill: 'var(--surface-panel)', stroke: ink, strokeWidth: 0.7 },
    edge: { ...stroke('var(--ink-strong)', 1.4), strokeLinejoin: 'miter', strokeLinecap: 'square' },
    'edge-fine': { ...stroke(ink, 0.6), strokeOpacity: 0.5 },
    'edge-broken': stroke(ink, 1, '3.5 3'),
    interval: { fill: url('interval') },
    question: { fill: url('question') },
    gate: { fill: 'var(--plan-block)', stroke: 'var(--ink-strong)', strokeWidth: 0.8 },
    block: { fill: 'var(--plan-block)' },
    rail: stroke(ink, 0.8),
    rope: stroke('var(--ink-strong)', 1),
    surface: stroke('var(--accent)', 1.1),
    'surface-broken': stroke('var(--accent)', 1.1, '5 3'),
    clearance: { fill: 'var(--accent)', fillOpacity: 0.34 },
    hull: { fill: 'var(--plan-hull)', stroke: hullLine, strokeWidth: 1, strokeLinejoin: 'round' },
    'hull-top': { fill: url('hull-top') },
    'hull-line': { fill: 'var(--plan-hull)', stroke: hullLine, strokeWidth: 0.6 },
    'hull-fine': { ...stroke('var(--surface-panel)', 0.7), strokeOpacity: 0.55 },
    wet: { fill: 'var(--plan-water)', fillOpacity: 0.3 },
    'hull-broken': {
      fill: 'var(--plan-hull)',
      fillOpacity: 0.35,
      stroke: hullLine,
      strokeWidth: 1,
      strokeDasharray: '4 3',
    },
    deck: {
      fill: 'var(--plan-hull)',
      fillOpacity: 0.16,
      stroke: hullLine,
      strokeWidth: 0.9,
      strokeDasharray: '4 2.5',
    },
    axis: { ...stroke(hullLine, 0.6, '8 2 1.5 2'), strokeOpacity: 0.7 },
    cut: stroke('var(--ink-strong)', 1.2),
    dimension: { ...stroke(ink, 0.9), strokeLinecap: 'butt' },
    leader: { ...stroke(ink, 0.5), strokeOpacity: 0.55 },
    limit: stroke('var(--accent)', 1.2, '6 3'),
    'bar-dark': { fill: ink, stroke: ink, strokeWidth: 0.8 },
    'bar-light': { fill: 'var(--surface-panel)', stroke: ink, strokeWidth: 0.8 },
    figure: { fill: 'var(--ink-strong)' },
    'line-fits': stroke('var(--verdict-fits)', 1),
    'line-fits-with-overhang': stroke('var(--verdict-fits-with-overhang)', 1),
    'line-unknown': stroke('var(--verdict-unknown)', 1),
    'line-does-not-fit': stroke('var(--verdict-does-not-fit)', 1),
    'hatch-fits': { fill: url('fits') },
    'hatch-fits-with-overhang': { fill: url('fits-with-overhang') },
    'hatch-unknown': { fill: url('unknown') },
    'hatch-does-not-fit': { fill: url('does-not-fit') },
  };
}

export const toneColors: Readonly<Record<Tone, string>> = {
  title: 'var(--ink-strong)',
  dock: 'var(--ink-normal)',
  ship: 'var(--ink-normal)',
  muted: 'var(--ink-muted)',
  letter: 'var(--ink-strong)',
  fits: 'var(--verdict-fits)',
  'fits-with-overhang': 'var(--verdict-fits-with-overhang)',
  unknown: 'var(--verdict-unknown)',
  'does-not-fit': 'var(--verdict-does-not-fit)',
};
