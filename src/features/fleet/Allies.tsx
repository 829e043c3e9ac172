import { formatNumber } from '#domain/measure/format.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { useSize } from '#ui/behavior/use-size.ts';
import { Returns } from '#ui/charts/contribution/Returns.tsx';
import { ValueBar } from '#ui/charts/contribution/ValueBar.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import type { FoundContribution } from '#workspace/derived/fleet/contribution-account.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { whoMayFact } from '#workspace/derived/fleet/law.ts';
import { shareInWords } from '#workspace/derived/fleet/words.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { Trouble } from '../figures/Trouble.tsx';
import { Partners } from './Partners.tsx';
import { Stopped } from './Stopped.tsx';
import styles from './Allies.module.css';

const days = (value: number) => formatNumber(value, 0);
const between = (low: number, high: number) =>
  Math.round(low) === Math.round(high) ? days(high) : `${days(low)}–${days(high)}`;

/** What partners add: the headline, ships returned by day, each partner's worth, and the best next dock. */
export function Allies() {
  const { readings } = useWorkplace();
  const account = useReading(fleetReadings(readings).contributionAccount);
  return (
    <div className={styles['allies']}>
      {account.state === 'unasked' ? <p>Place a ship first: then there is something to share out.</p> : null}
      {account.state === 'stopped' ? <Stopped /> : null}
      {account.state === 'failed' ? (
        <Trouble says="What allies add could not be worked out." because={account.because} />
      ) : null}
      {account.state === 'refused' ? (
        <div className={styles['refused']} role="alert">
          {account.faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      ) : null}
      {account.state === 'waiting' ? <Waiting progress={account.progress} /> : null}
      {'found' in account && account.found ? (
        <Found found={account.found} isStale={account.state === 'waiting'} />
      ) : null}
      <Partners />
    </div>
  );
}

function Waiting({ progress }: { readonly progress: number }) {
  const { workspace, readings } = useWorkplace();
  const question = useReading(fleetReadings(readings).contributionQuestion);
  return (
    <div className={styles['waiting']}>
      <Progress label="Planning under every coalition" done={progress} />
      <Button disabled={question === null} onClick={() => workspace.pass({ stopped: question })}>
        Stop
      </Button>
    </div>
  );
}

interface FoundProps {
  readonly found: FoundContribution;
  readonly isStale: boolean;
}

function Found({ found, isStale }: FoundProps) {
  return (
    <div className={styles['found']} data-stale={isStale || undefined} aria-busy={isStale}>
      <Headline found={found} />
      <div className={styles['charts']}>
        <Chart found={found} />
        <Values found={found} />
      </div>
      <Behind found={found} />
    </div>
  );
}

function Headline({ found }: { readonly found: FoundContribution }) {
  const { gain, gainRange, share, homeReturned, allReturned, partners } = found;
  if (gain.value <= 0)
    return (
      <h3 className={styles['headline']}>
        Allied docks save this fleet no day:{' '}
        <FactFigure label="Saved by all partners" fact={gain} shown="0 fleet-days" tone="strong" />.
      </h3>
    );
  const [best] = partners;
  return (
    <h3 className={styles['headline']}>
      Allied docks save{' '}
      <FactFigure
        label="Saved by all partners"
        fact={gain}
        shown={`${days(gain.value)} fleet-days`}
        tone="strong"
      />
      , <FactFigure label="Share saved" fact={share} shown={shareInWords(share.value)} /> of what the fleet
      would lose without them ({between(...gainRange)} over short and long repairs).{' '}
      <span>
        <FactFigure
          label="Back in service with all partners"
          fact={allReturned}
          shown={days(allReturned.value)}
        />{' '}
        of {found.ships} ships are back in service within the horizon, in place of{' '}
        <FactFigure label="Back in service without" fact={homeReturned} shown={days(homeReturned.value)} />
        {best ? `; ${best.name} adds most.` : '.'}
      </span>
    </h3>
  );
}

function Chart({ found }: { readonly found: FoundContribution }) {
  const { readings } = useWorkplace();
  const { asOf, fleet } = useReading(readings.document);
  const [ref, size] = useSize<HTMLDivElement>();
  const [home, everyone] = [found.returns[0], found.returns.at(-1)];
  return (
    <div className={styles['chart']} ref={ref}>
      {size ? (
        <Returns
          label={`Ships back in service by day: ${home?.days.length ?? 0} of ${found.ships} with ${home?.title ?? ''}, ${everyone?.days.length ?? 0} with all partners`}
          width={size.width}
          height={Math.max(220, Math.min(300, Math.round(size.width * 0.5)))}
          firstDay={asOf}
          horizonDays={fleet.horizonDays}
          ships={found.ships}
          lines={found.returns}
        />
      ) : null}
    </div>
  );
}

function Values({ found: { partners, sum, gain, nextDocks } }: { readonly found: FoundContribution }) {
  const most = Math.max(1, ...partners.map(({ high }) => high));
  const mostNext = Math.max(1, ...nextDocks.map(({ high }) => high));
  return (
    <div className={styles['values']}>
      <h4>Worth of each partner’s docks, fleet-days</h4>
      <ol>
        {partners.map(({ partner, name, value, low, high, docks }) => (
          <li key={partner}>
            <span className={styles['name']}>
              {name}{' '}
              <small>
                {docks} {docks === 1 ? 'dock' : 'docks'}
              </small>
            </span>
            <ValueBar value={value.value} low={low} high={high} most={most} />
            <span className={styles['number']}>
              <FactFigure
                label={`${name}: Shapley value`}
                fact={value}
                shown={days(value.value)}
                tone="strong"
              />
              <small>{between(low, high)}</small>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles['sum']}>
        {sum.holds ? 'Checked: the values sum to the whole, ' : 'The values do not sum to the whole: '}
        <FactFigure label="Sum of the values" fact={sum.total} shown={days(sum.total.value)} />
        {' = '}
        <FactFigure label="Saved by all partners" fact={gain} shown={days(gain.value)} />
      </p>
      {nextDocks.length > 0 ? (
        <>
          <h4>Best next dock, on top of all these</h4>
          <ol>
            {nextDocks.map(({ name, law, saved, low, high }) => (
              <li key={name}>
                <span className={styles['name']}>
                  {name} <small>{law.value}</small>
                </span>
                <ValueBar value={saved.value} low={low} high={high} most={mostNext} />
                <span className={styles['number']}>
                  <FactFigure label={`One more dock at ${name}`} fact={saved} shown={days(saved.value)} />
                  <small>{between(low, high)}</small>
                </span>
              </li>
            ))}
          </ol>
          <p className={styles['sum']}>A ship of any size fits; who may come is asked of the rules.</p>
        </>
      ) : null}
    </div>
  );
}

function Behind({ found: { open, coalitions, neverLose } }: { readonly found: FoundContribution }) {
  const { readings } = useWorkplace();
  const { fleet, voyage } = useReading(readings.document);
  const kinds = Object.entries(fleet.repairDays).filter(([kind]) =>
    fleet.ships.some(({ job }) => job === kind),
  );
  return (
    <p className={styles['behind']}>
      A partner’s worth is its Shapley value: the weighted fleet-days that its docks save on joining, averaged
      over all orders of joining. The thin line spans short and long repairs. {coalitions} coalitions planned,{' '}
      {open === 0
        ? 'each proven optimal'
        : `${open} of them not proven the best (the intervals are widened by it)`}
      {neverLose ? '; more partners never lose more' : ''}. Assumed: docks of unknown fit{' '}
      {fleet.unknownFit === 'allowed' ? 'taken as fitting' : 'left out'}, who may work{' '}
      {whoMayFact(fleet).value}, ships at {voyage.speedKn} kn, days in dock{' '}
      {kinds
        .map(([kind, { low, likely, high }]) => `${kind.replaceAll('-', ' ')} ${low}–${likely}–${high}`)
        .join(', ')}
      , every dock free but where booked. {PLANNING_AID}.
    </p>
  );
}
