import type { Facility } from '#domain/facility/facility.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Checkbox } from '#ui/controls/Checkbox.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import { seaTints } from '#ui/theme/sea-tints.ts';
import type { ThemeName } from '#ui/theme/theme.ts';
import { setNearest } from '#workspace/edits/view.ts';
import { nearestReadings, type NearestAccount } from '#workspace/plan/nearest-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { tintsOfWater } from '../layers/nearest/features.ts';
import styles from './ChartControls.module.css';

/** What the colors of the water say, who takes part, and who might. */
export function NearestLegend() {
  const { readings } = useWorkplace();
  const account = useReading(nearestReadings(readings).account);
  return (
    <section className={styles['nearest']} aria-label="Nearest yard by sea">
      <p>{account.title}.</p>
      <Waters account={account} />
      <Progressing account={account} />
      <Counts account={account} />
      <Unsettled account={account} />
    </section>
  );
}

/** Of so few the legend says whose water has which tint; of more their names on the chart do. */
const mostNamed = 4;

/** The tints in use. */
function Waters({ account: { state, drawn, owners, asked } }: { readonly account: NearestAccount }) {
  const { readings } = useWorkplace();
  const { theme } = useReading(readings.document);
  if (!drawn || state !== 'drawn') return null;
  const tints = tintsOfWater(drawn);
  const fillOf = (tint: number) => seaTints[theme].fills[tint] ?? '';
  const [first] = owners;
  if (!first || owners.length > mostNamed)
    return (
      <Tint fills={[...new Set(tints.values())].sort((a, b) => a - b).map(fillOf)} theme={theme} isWide />
    );
  const nameOf = ({ id, name }: Facility) =>
    `${name}${asked.open.some((open) => open.id === id) ? ' ?' : ''}`;
  return (
    <ul aria-label="Whose water">
      {owners.map((owner) => (
        <li key={owner.id}>
          <Tint fills={[fillOf(tints.get(owner.id) ?? 0)]} theme={theme} />
          <span>
            {owners.length === 1 ? 'All open water is nearest to ' : null}
            <strong>{nameOf(owner)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface TintProps {
  readonly fills: readonly string[];
  readonly theme: ThemeName;
  readonly isWide?: boolean;
}

const Tint = ({ fills, theme, isWide = false }: TintProps) => (
  <svg
    className={styles['tint']}
    width={isWide ? '100%' : '20'}
    height="12"
    viewBox={`0 0 ${fills.length * 10} 12`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {fills.map((fill, at) => (
      <rect
        key={fill}
        x={at * 10}
        width="10"
        height="12"
        fill={fill}
        stroke={seaTints[theme].border}
        strokeWidth="0.8"
        vectorEffect="non-scaling-stroke"
      />
    ))}
  </svg>
);

function Progressing({ account: { state, progress, failure } }: { readonly account: NearestAccount }) {
  if (state === 'waiting') return <Progress label="Sharing out the sea" done={progress} />;
  if (state === 'failed') return <p role="alert">It could not be worked out: {failure}</p>;
  return null;
}

function Counts({ account: { state, asked, owners, inland } }: { readonly account: NearestAccount }) {
  const { known, open, ship, hasJob, takesOpen } = asked;
  const parts =
    ship === null
      ? [`${known.length} take part: no ship is chosen`]
      : [
          `${known.length} known to fit${hasJob ? ' and allowed' : '; no job is set, so the rules are not asked'}`,
          ...(takesOpen && open.length > 0 ? [`${open.length} not settled, marked “?”`] : []),
        ];
  const quiet = known.length + (takesOpen ? open.length : 0) - owners.length - inland;
  if (state === 'drawn' && quiet > 0)
    parts.push(`${quiet} ${quiet === 1 ? 'is' : 'are'} nearest to no open water`);
  if (inland > 0) parts.push(`${inland} too far from the sea`);
  return <p className={styles['none']}>{parts.join('; ')}.</p>;
}

/** Brings in those of which something is not known, or leaves them out again. */
function Unsettled({ account: { asked } }: { readonly account: NearestAccount }) {
  const { workspace } = useWorkplace();
  if (asked.open.length === 0) return null;
  return (
    <Checkbox
      checked={asked.takesOpen}
      onChange={(wanted) => workspace.edit(setNearest, wanted ? 'open' : 'known')}
    >
      Include {asked.open.length} not settled
    </Checkbox>
  );
}

/** Over the chart, while the layer is on and nothing can be drawn: why, and a way out. */
export function NearestHint() {
  const { workspace, readings } = useWorkplace();
  const { state, asked, failure } = useReading(nearestReadings(readings).account);
  if (state === 'failed')
    return (
      <div className={styles['hint']} role="alert">
        The nearest yards could not be worked out: {failure}
        <Button onClick={() => workspace.compute('nearest', null)}>Try again</Button>
      </div>
    );
  if (state === 'no-water')
    return (
      <div className={styles['hint']} role="status">
        None of these yards can be reached by sea under the closures in force.
      </div>
    );
  if (state !== 'nobody') return null;
  const { ship, hasJob, open } = asked;
  return (
    <div className={styles['hint']} role="status">
      <span>
        {ship === null
          ? 'No facility passes the filters: no water to share out.'
          : `No yard that passes the filters is known to fit ${ship}${hasJob ? ' and to be allowed the job' : ''}.${
              open.length > 0 ? ` ${open.length} are not settled.` : ''
            }`}
      </span>
      {open.length > 0 ? (
        <Button onClick={() => workspace.edit(setNearest, 'open')}>Include them</Button>
      ) : null}
    </div>
  );
}
