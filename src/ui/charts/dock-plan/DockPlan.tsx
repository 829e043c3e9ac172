import { useId } from 'react';
import { textWidth } from '../text-width.ts';
import { Definitions } from './Definitions.tsx';
import { describeDockPlan } from './describe.ts';
import { labelSize } from './dimension.ts';
import { layoutDockPlan, narrowest } from './layout.ts';
import { boxPath, type Label } from './marks.ts';
import { paintsOf, toneColors } from './paints.ts';
import type { DockPlanInput, PlanNumber } from './shape.ts';
import styles from './DockPlan.module.css';

interface DockPlanProps extends DockPlanInput {
  /** Width in pixels the picture is laid out for; it scales with its box from there. */
  readonly width?: number;
  /** Makes every number a button. Without it the picture is one image, as in slides. */
  readonly onOpen?: (number: PlanNumber) => void;
}

/** A dock from above and in cross-section with the ship inside, to scale. Pure: it also renders to a string. */
export function DockPlan({ width = narrowest, onOpen, ...input }: DockPlanProps) {
  const scope = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const id = (name: string) => `plan-${scope}-${name}`;
  const paints = paintsOf((name) => `url(#${id(name)})`);
  const layout = layoutDockPlan(input, width);
  const marks = layout.marks.map((mark, at) => ({
    ...mark,
    key: `${at}-${mark.paint}`,
    clip: id(`clip-${at}`),
  }));
  const labels = layout.labels.map((label, at) => ({ label, key: `${at}-${label.text}` }));
  return (
    <svg
      className={styles['plan']}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role={onOpen ? 'group' : 'img'}
      aria-labelledby={`${id('title')} ${id('desc')}`}
      fontFamily="'Noto Sans', system-ui, sans-serif"
      fontSize={labelSize}
    >
      <title id={id('title')}>
        {input.ship ? `${input.ship.name} in ${input.dock.name}` : input.dock.name}
      </title>
      <desc id={id('desc')}>{describeDockPlan(input)}</desc>
      <Definitions id={id} />
      {marks.map(({ key, clip, within }) =>
        within ? (
          <clipPath key={key} id={clip}>
            <path d={within.map(boxPath).join('')} />
          </clipPath>
        ) : null,
      )}
      <g aria-hidden="true">
        {marks.map(({ key, clip, paint, d, within }) => (
          <path
            key={key}
            data-paint={paint}
            d={d}
            fill="none"
            {...paints[paint]}
            {...(within ? { clipPath: `url(#${clip})` } : {})}
          />
        ))}
      </g>
      {labels.map(({ key, label }) => (
        <PlanLabel key={key} label={label} {...(onOpen ? { onOpen } : {})} />
      ))}
    </svg>
  );
}

interface PlanLabelProps {
  readonly label: Label;
  readonly onOpen?: (number: PlanNumber) => void;
}

function PlanLabel({ label, onOpen }: PlanLabelProps) {
  const { text, x, y, anchor, tone, number } = label;
  const size = tone === 'letter' ? 9 : labelSize;
  const words = (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={toneColors[tone]}
      fontSize={size}
      fontWeight={tone === 'title' || tone === 'letter' || isVerdict(tone) ? 600 : 400}
      {...(tone === 'title' ? {} : halo)}
      fontStyle={tone === 'muted' ? 'italic' : 'normal'}
    >
      {text}
    </text>
  );
  if (!onOpen || !number) return <g aria-hidden={onOpen ? undefined : 'true'}>{words}</g>;
  const open = () => onOpen(number);
  const wide = textWidth(text, size);
  const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
  return (
    <g
      className={styles['number']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button element
      role="button"
      tabIndex={0}
      aria-label={`${text}. Open sources.`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <rect x={left - 3} y={y - 16} width={wide + 6} height={24} rx={2} fill="transparent" />
      {words}
    </g>
  );
}

/** Keeps words legible where a thin line runs behind them. */
const halo = {
  stroke: 'var(--surface-panel)',
  strokeWidth: 3,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const;

const isVerdict = (tone: Label['tone']): boolean =>
  tone === 'fits' || tone === 'fits-with-overhang' || tone === 'unknown' || tone === 'does-not-fit';
