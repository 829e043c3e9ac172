import { formatNumber } from '#domain/measure/format.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import {
  shipName,
  type FoundPlan,
  type PlanAccount,
  type Reason,
} from '#workspace/derived/fleet/plan-account.ts';
import { shareInWords } from '#workspace/derived/fleet/words.ts';
import { unpinAll } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { Trouble } from '../figures/Trouble.tsx';
import { Stopped } from './Stopped.tsx';
import styles from './Fleet.module.css';

const waitsFor = {
  'no-ships': '',
  'no-places': 'No ship has a position yet: place one below, then there is something to plan.',
  'no-docks': 'No dock takes part: tick a country below.',
} as const;

/** What the plan loses, beside the greedy plan and the bound, and how it was proven. */
export function Answer() {
  const { readings } = useWorkplace();
  const account = useReading(fleetReadings(readings).planAccount);
  return (
    <section className={styles['answer']} aria-label="The plan">
      <Said account={account} />
      <Unplaced />
    </section>
  );
}

function Said({ account }: { readonly account: PlanAccount }) {
  const { workspace, readings } = useWorkplace();
  const isPinned = useReading((state) =>
    readings.document(state).fleet.ships.some(({ pin }) => pin !== null),
  );
  switch (account.state) {
    case 'unasked':
      return <p>{waitsFor[account.because]}</p>;
    case 'failed':
      return <Trouble says="The plan could not be made." because={account.because} />;
    case 'stopped':
      return <Stopped />;
    case 'refused':
      return (
        <>
          <div className={styles['refused']} role="alert">
            <strong>This can’t be planned as it stands.</strong>
            <ul>
              {account.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            {isPinned ? (
              <Button onClick={() => workspace.edit(unpinAll, null)}>Unpin every ship</Button>
            ) : null}
          </div>
          {account.found ? <Found found={account.found} isStale /> : null}
        </>
      );
    case 'waiting':
      return (
        <>
          <Waiting progress={account.progress} />
          {account.found ? <Found found={account.found} isStale /> : null}
        </>
      );
    case 'found':
      return <Found found={account.found} isStale={false} />;
  }
}

function Waiting({ progress }: { readonly progress: number }) {
  const { workspace, readings } = useWorkplace();
  const question = useReading(fleetReadings(readings).planQuestion);
  return (
    <div className={styles['waiting']}>
      <Progress label="Planning" done={progress} />
      <Button disabled={question === null} onClick={() => workspace.pass({ stopped: question })}>
        Stop
      </Button>
    </div>
  );
}

function Found({ found, isStale }: { readonly found: FoundPlan; readonly isStale: boolean }) {
  const { planned, unplanned, lost, greedy, overGreedy, bound, gap, isOptimal, method, doubtful, unsettled } =
    found;
  const days = (value: number) => formatNumber(value, 0);
  return (
    <div className={styles['found']} data-stale={isStale || undefined} aria-busy={isStale}>
      <p className={styles['main']}>
        <FactFigure
          label="Weighted fleet-days lost"
          fact={lost}
          tone="strong"
          shown={`${days(lost.value)} fleet-days`}
        />
        <span>lost, weighted by priority</span>
      </p>
      <Announcer
        text={
          isStale
            ? ''
            : `${days(lost.value)} weighted fleet-days lost; ${unplanned.length} ships without a dock.`
        }
      />
      <p className={styles['proof']}>
        {isOptimal ? (
          <>
            <strong>Proven optimal</strong> {method}.
          </>
        ) : (
          <>
            At most{' '}
            <FactFigure label="Gap to the bound" fact={gap} shown={shareInWords(gap.value)} tone="strong" />{' '}
            from the best plan there can be.
          </>
        )}
      </p>
      <dl className={styles['beside']}>
        <div>
          <dt>This plan</dt>
          <dd>
            <FactFigure label="This plan" fact={lost} shown={days(lost.value)} />
          </dd>
        </div>
        <div>
          <dt>Greedy plan</dt>
          <dd>
            <FactFigure label="Greedy plan" fact={greedy} shown={days(greedy.value)} />
          </dd>
        </div>
        <div>
          <dt>Greedy loses more</dt>
          <dd>
            <FactFigure label="Greedy loses more" fact={overGreedy} shown={`+${days(overGreedy.value)}`} />
          </dd>
        </div>
        <div>
          <dt>Bound</dt>
          <dd>
            <FactFigure label="Bound" fact={bound} shown={days(bound.value)} />
          </dd>
        </div>
      </dl>
      {doubtful.value > 0 ? (
        <p className={styles['caution']}>
          <FactFigure
            label="Ships in docks whose fit is not known"
            fact={doubtful}
            shown={`${doubtful.value} of ${planned.length}`}
          />{' '}
          planned ships are in docks whose fit is not known, taken as fitting.
        </p>
      ) : null}
      {unsettled.value > 0 ? (
        <p className={styles['caution']}>
          <FactFigure
            label="Ships in yards whose eligibility is not settled"
            fact={unsettled}
            shown={`${unsettled.value} of ${planned.length}`}
          />{' '}
          planned ships are in yards of which the rules do not settle whether they may do the job, counted in.{' '}
          {PLANNING_AID}.
        </p>
      ) : null}
      {unplanned.length > 0 ? (
        <div className={styles['unplanned']}>
          <h3>Without a dock</h3>
          <ul>
            {unplanned.map(({ ship, name, says, reasons, weighted }) => (
              <li key={ship.id}>
                <strong>{name}</strong>: {says}
                {reasons.length > 0 ? (
                  <>
                    {' ('}
                    {reasons.map((each, at) => (
                      <Because key={each.says} reason={each} isFirst={at === 0} />
                    ))}
                    )
                  </>
                ) : null}
                . Loses <FactFigure label={`${name}: lost`} fact={weighted} shown={days(weighted.value)} />.
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** `; barred: 10 USC 8680(a)(1): 3 docks`, the rule with its pages. */
function Because({
  reason: { says, docks, rule },
  isFirst,
}: {
  readonly reason: Reason;
  readonly isFirst: boolean;
}) {
  return (
    <>
      {isFirst ? '' : '; '}
      {rule ? <FactFigure label="Law" fact={rule} shown={says} /> : says}: {docks}{' '}
      {docks === 1 ? 'dock' : 'docks'}
    </>
  );
}

/** Ships that no plan can hold: said, not dropped. */
function Unplaced() {
  const { workspace, readings } = useWorkplace();
  const { ships } = useReading(readings.document).fleet;
  const { shipClasses } = useReading(fleetReadings(readings).fleetGiven);
  const lost = ships.filter(({ position }) => position === null);
  if (lost.length === 0 || lost.length === ships.length) return null;
  return (
    <p className={styles['refused']} role="alert">
      Not planned and not counted, for want of a position:{' '}
      {lost.map((ship, index) => (
        <span key={ship.id}>
          {index > 0 ? ', ' : ''}
          <button
            type="button"
            className={styles['link']}
            onClick={() => workspace.pass({ fleetShip: ship.id })}
          >
            {shipName(ship, shipClasses)}
          </button>
        </span>
      ))}
      .
    </p>
  );
}
