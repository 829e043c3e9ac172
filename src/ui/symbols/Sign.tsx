import {
  brokenRing,
  glyphs,
  hollow,
  outlines,
  type Glyph,
  type GlyphName,
  type OutlineName,
} from './shapes.ts';
import styles from './Sign.module.css';

interface SignProps {
  readonly outline: OutlineName;
  readonly glyph?: GlyphName;
  readonly size?: number;
  /** Smaller, in a broken ring: its size says nothing. */
  readonly open?: boolean;
}

const offset = 12 * (1 - brokenRing.inner);
const inRing = `matrix(${brokenRing.inner} 0 0 ${brokenRing.inner} ${offset} ${offset})`;

/** A sign of the chart, for legends, lists and cards. Says nothing by itself: put words beside it. */
export function Sign({ outline, glyph, size = 18, open = false }: SignProps) {
  const shape: Glyph | null = glyph ? glyphs[glyph] : null;
  return (
    <svg
      className={[styles['sign'], styles[outline], hollow.has(outline) && styles['hollow']]
        .filter(Boolean)
        .join(' ')}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {open ? (
        <path
          className={styles['ring']}
          d={brokenRing.path}
          strokeWidth={brokenRing.width}
          strokeDasharray={brokenRing.dash.join(' ')}
        />
      ) : null}
      <g transform={open ? inRing : undefined}>
        <path
          className={styles['outline']}
          d={outlines[outline]}
          strokeDasharray={outline === 'unknown' ? '4 2.2' : undefined}
        />
        {shape?.stroke ? <path className={styles['stroke']} d={shape.stroke} /> : null}
        {shape?.fill ? <path className={styles['fill']} d={shape.fill} /> : null}
      </g>
    </svg>
  );
}
