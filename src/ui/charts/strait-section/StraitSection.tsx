import { useId } from 'react';
import { layoutSection, type LineTone, type SectionInput, type SectionLayout } from './layout.ts';
import styles from './StraitSection.module.css';

interface StraitSectionProps extends SectionInput {
  /** What is drawn, for those who can't see it. */
  readonly title: string;
}

const strokes: Readonly<Record<LineTone, Readonly<Record<string, string | number>>>> = {
  limit: { stroke: 'var(--ink-normal)', strokeDasharray: '5 3' },
  'what-if': { stroke: 'var(--alarm)', strokeDasharray: '5 3' },
  bed: { stroke: 'var(--ink-muted)' },
  ship: { stroke: 'var(--plan-hull-line)', strokeWidth: 0.8, strokeDasharray: '1.5 2.5' },
  open: { stroke: 'none' },
};

const inks: Partial<Record<LineTone, string>> = { 'what-if': 'var(--alarm)', open: 'var(--ink-muted)' };

/** A strait cut across: depth, limits and the ship to one scale; her beam against the width below. */
export function StraitSection({ title, ...input }: StraitSectionProps) {
  const layout = layoutSection(input);
  const scope = `strait-${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const { width, height, strip } = layout;
  return (
    <svg
      className={styles['section']}
      viewBox={`0 0 ${width} ${height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg drawn in place is no img element
      role="img"
      aria-labelledby={`${scope}-title`}
      fontSize={11}
    >
      <title id={`${scope}-title`}>{title}</title>
      {layout.isCut ? <Cut layout={layout} scope={scope} /> : null}
      {strip ? <Strip strip={strip} /> : null}
    </svg>
  );
}

interface CutProps {
  readonly layout: SectionLayout;
  /** Makes the names of gradients this picture's own. */
  readonly scope: string;
}

function Cut({ layout, scope }: CutProps) {
  const { waterY, bottomY, inner, bed, walls, hull, lines } = layout;
  return (
    <>
      <linearGradient id={`${scope}-deep`} x1={0} x2={0} y1={0} y2={1}>
        <stop offset="0.55" stopColor="var(--plan-water)" />
        <stop offset="1" stopColor="var(--plan-water)" stopOpacity={bed ? 1 : 0} />
      </linearGradient>
      <rect
        x={inner.left}
        y={waterY}
        width={inner.right - inner.left}
        height={bottomY - waterY}
        fill={`url(#${scope}-deep)`}
      />
      {bed ? <path d={bed.path} fill="var(--plan-floor)" /> : null}
      {walls ? <Walls walls={walls} layout={layout} /> : null}
      {hull ? (
        <>
          {hull.mast ? (
            <line
              x1={hull.mast.x}
              x2={hull.mast.x}
              y1={hull.mast.from}
              y2={hull.mast.to}
              stroke="var(--plan-hull-line)"
              strokeWidth={1.2}
            />
          ) : null}
          <path d={hull.path} fill="var(--plan-hull)" stroke="var(--plan-hull-line)" strokeWidth={1} />
        </>
      ) : null}
      <line x1={inner.left} x2={inner.right} y1={waterY} y2={waterY} stroke="var(--accent)" />
      {lines.map(({ key, tone, y, from, to, text, textY, side }) => (
        <g key={key}>
          <line x1={from} x2={to} y1={y} y2={y} {...strokes[tone]} />
          <text
            x={side === 'left' ? inner.left - 6 : inner.right + 6}
            y={textY}
            textAnchor={side === 'left' ? 'end' : 'start'}
            fill={inks[tone] ?? 'var(--ink-normal)'}
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

interface WallsProps {
  readonly walls: NonNullable<SectionLayout['walls']>;
  readonly layout: SectionLayout;
}

const Walls = ({ walls, layout: { inner, waterY, bottomY } }: WallsProps) => (
  <>
    <rect
      x={inner.left}
      y={waterY - 6}
      width={Math.max(walls.left - inner.left, 0)}
      height={bottomY - waterY + 6}
      fill="var(--plan-wall)"
    />
    <rect
      x={walls.right}
      y={waterY - 6}
      width={Math.max(inner.right - walls.right, 0)}
      height={bottomY - waterY + 6}
      fill="var(--plan-wall)"
    />
    <text x={inner.left - 6} y={bottomY + 14} textAnchor="end" fill="var(--ink-normal)">
      {walls.text}
    </text>
    {walls.shipText === null ? null : (
      <text x={inner.right + 6} y={bottomY + 14} fill="var(--ink-normal)">
        {walls.shipText}
      </text>
    )}
  </>
);

const Strip = ({ strip }: { readonly strip: NonNullable<SectionLayout['strip']> }) => {
  const { y, left, right, ship, text, shipText } = strip;
  const middle = (left + right) / 2;
  return (
    <>
      <rect x={0} y={y - 5} width={left} height={10} fill="var(--plan-wall)" />
      <rect x={right} y={y - 5} width={left} height={10} fill="var(--plan-wall)" />
      <rect x={left} y={y - 5} width={right - left} height={10} fill="var(--plan-water)" />
      {ship === null ? null : (
        <rect x={middle - ship / 2} y={y - 9} width={ship} height={18} fill="var(--plan-hull-line)" />
      )}
      <text x={0} y={y + 22} fill="var(--ink-normal)">
        {text}
      </text>
      {shipText === null ? null : (
        <text x={right + left} y={y + 22} textAnchor="end" fill="var(--ink-muted)">
          {shipText}
        </text>
      )}
    </>
  );
};
