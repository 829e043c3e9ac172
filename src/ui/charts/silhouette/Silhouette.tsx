import { layoutSilhouette, type ShipShape } from './layout.ts';
import styles from './Silhouette.module.css';

interface SilhouetteProps {
  readonly shape: ShipShape;
  /** A length of the ruler in words: `100 m`. */
  readonly tick: (meters: number) => string;
}

const width = 460;

/** A ship from above over a ruler, every ship at the same scale. Says nothing by itself: put the dimensions beside it. */
export function Silhouette({ shape, tick }: SilhouetteProps) {
  const { height, outline, deck, centerline, ruler, bar } = layoutSilhouette(shape, width);
  const last = ruler.ticks.at(-1);
  return (
    <svg className={styles['silhouette']} viewBox={`-2 0 ${width + 4} ${height}`} aria-hidden="true">
      {deck ? <path className={styles['deck']} d={deck} /> : null}
      {outline ? <path className={styles['hull']} d={outline} /> : null}
      <line
        className={styles['centerline']}
        x1={centerline.from}
        x2={centerline.to}
        y1={centerline.y}
        y2={centerline.y}
      />
      <line className={styles['axis']} x1={0} x2={width} y1={ruler.y} y2={ruler.y} />
      <rect className={styles['bar']} x={bar.x} y={bar.y - 1.5} width={bar.width} height={3} />
      {ruler.ticks.map(({ meters, x }) => (
        <g key={meters}>
          <line className={styles['axis']} x1={x} x2={x} y1={ruler.y} y2={ruler.y + 4} />
          {meters % 100 === 0 ? (
            <text
              className={styles['tick']}
              x={x}
              y={ruler.y + 14}
              textAnchor={meters === 0 ? 'start' : meters === last?.meters ? 'end' : 'middle'}
            >
              {meters === 0 ? '0' : tick(meters)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
