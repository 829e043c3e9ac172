import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { Checklist } from '#ui/controls/Checklist.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { docksOf, type FleetDock } from '#workspace/derived/fleet/docks.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { addOutage, assume, closeDock, removeOutage, reopenDock } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { refuseNumber } from './refuse.ts';
import styles from './Docks.module.css';

/** Whose docks take part, which of them are closed, and when they are booked. */
export function Docks() {
  const { workspace, readings } = useWorkplace();
  const { fleet } = useReading(readings.document);
  const docks = useReading(fleetReadings(readings).fleetDocks);
  const countries = useReading(({ given }) => given.world.countries);
  const facilities = useWorkplaceFacilities();
  const [isListed, setListed] = useState(false);
  const counts = new Map<string, number>();
  const all = docksOf(
    facilities,
    [...countries.values()].map(({ code }) => code),
    [],
  );
  for (const { country } of all) counts.set(country, (counts.get(country) ?? 0) + 1);
  const closed = docks.filter(({ isClosed }) => isClosed).length;
  const showsList = docks.length <= 12 || isListed;
  return (
    <section className={styles['docks']} aria-label="Docks">
      <h3>
        Docks ({docks.length}
        {closed > 0 ? `, ${closed} closed` : ''})
      </h3>
      {fleet.docks === null ? null : (
        <p className={styles['only']}>
          Only these docks take part.{' '}
          <Button onClick={() => workspace.edit(assume, { says: 'All docks', change: { docks: null } })}>
            All docks of the countries
          </Button>
        </p>
      )}
      {fleet.docks === null ? (
        <details>
          <summary>Countries whose docks take part: {fleet.countries.length}</summary>
          <Checklist
            label="Countries whose docks take part"
            rows="docks"
            chosen={fleet.countries}
            options={[...countries.values()]
              .map(({ code, name }) => ({ value: code as string, label: name, count: counts.get(code) ?? 0 }))
              .filter(({ count }) => count > 0)
              .toSorted((a, b) => b.count - a.count)}
            onChange={(chosen) =>
              workspace.edit(assume, { says: 'Choose countries', change: { countries: [...chosen] } })
            }
          />
        </details>
      ) : null}
      {showsList ? (
        <ul>
          {docks.map((dock) => (
            <DockRow key={dock.id} dock={dock} />
          ))}
        </ul>
      ) : (
        <Button onClick={() => setListed(true)}>List all {docks.length} docks</Button>
      )}
    </section>
  );
}

const useWorkplaceFacilities = () => useReading(useWorkplace().readings.facilities);

function DockRow({ dock }: { readonly dock: FleetDock }) {
  const { workspace, readings } = useWorkplace();
  const { outages } = useReading(readings.document).fleet;
  const [isBooking, setBooking] = useState(false);
  const { id, name, yard, own, isClosed } = dock;
  return (
    <li className={styles['dock']} data-closed={isClosed || undefined}>
      <span>
        {yard}
        <small>{own}</small>
      </span>
      <span className={styles['tools']}>
        <Button aria-label={`Book days of ${name}`} onClick={() => setBooking(!isBooking)}>
          Book
        </Button>
        <Button
          aria-label={`${isClosed ? 'Reopen' : 'Close'} ${name}`}
          pressed={isClosed}
          onClick={() => workspace.edit(isClosed ? reopenDock : closeDock, { dock: id, name })}
        >
          {isClosed ? 'Reopen' : 'Close'}
        </Button>
      </span>
      {outages
        .filter((outage) => outage.dock === id)
        .map((outage) => (
          <p key={`${outage.fromDay} ${outage.toDay}`} className={styles['outage']}>
            Days {outage.fromDay} to {outage.toDay}: {outage.why || 'booked'}
            <Button
              look="quiet"
              aria-label={`Free ${name} from day ${outage.fromDay}`}
              onClick={() => workspace.edit(removeOutage, { outage, name })}
            >
              ✕
            </Button>
          </p>
        ))}
      {isBooking ? <Booking dock={dock} onDone={() => setBooking(false)} /> : null}
    </li>
  );
}

const days = { from: 0, to: 3650 };

/** Days in which the dock takes no ship. */
function Booking({ dock: { id, name }, onDone }: { readonly dock: FleetDock; readonly onDone: () => void }) {
  const { workspace, readings } = useWorkplace();
  const { outages } = useReading(readings.document).fleet;
  const [from, setFrom] = useState<number | null>(0);
  const [to, setTo] = useState<number | null>(30);
  const refuse = refuseNumber(days, true);
  const why =
    refuse(from) ??
    refuse(to) ??
    orderOf(
      from ?? 0,
      to ?? 0,
      outages.filter(({ dock }) => dock === id),
    );
  return (
    <div className={styles['booking']}>
      <NumberField label="First closed day" unit="" value={from} refuse={refuse} onChange={setFrom} />
      <NumberField label="Open again on day" unit="" value={to} refuse={refuse} onChange={setTo} />
      <Button
        disabled={why !== null}
        onClick={() => {
          if (why !== null || from === null || to === null) return;
          workspace.edit(addOutage, { dock: id, fromDay: from, toDay: to, why: '', name });
          onDone();
        }}
      >
        Book these days
      </Button>
      {why === null ? null : <p role="alert">{why}</p>}
    </div>
  );
}

function orderOf(
  from: number,
  to: number,
  booked: readonly { readonly fromDay: number; readonly toDay: number }[],
): string | null {
  if (to <= from) return 'The dock must open again after it closes.';
  const other = booked.find(({ fromDay, toDay }) => from < toDay && to > fromDay);
  return other
    ? `Days ${other.fromDay} to ${other.toDay} are booked already: choose days that don’t overlap.`
    : null;
}
