import { glyphs, hollow, outlines, type Glyph, type GlyphName, type OutlineName } from './shapes.ts';
import styles from './Sign.module.css';

interface SignProps {
  readonly outline: OutlineName;
  readonly glyph?: GlyphName;
  readonly size?: number;
}

/** A sign of the chart, for legends, lists and cards. Says nothing by itself: put words beside it. */
export function Sign({ outline, glyph, size = 18 }: SignProps) {
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
      <path
        className={styles['outline']}
        d={outlines[outline]}
        strokeDasharray={outline === 'unknown' ? '4 2.2' : undefined}
      />
      {shape?.stroke ? <path className={styles['stroke']} d={shape.stroke} /> : null}
      {shape?.fill ? <path className={styles['fill']} d={shape.fill} /> : null}
    </svg>
  );
}
