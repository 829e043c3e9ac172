import { useState } from 'react';
import { shipTypes, type ShipClass } from '#domain/vessel/ship-class.ts';
import { Button } from '#ui/controls/Button.tsx';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { className, shipName } from '#workspace/derived/fleet/plan-account.ts';
import { fleetLimits } from '#workspace/document/fleet.ts';
import { addShip, type FleetShip } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { ShipEditor } from './ShipEditor.tsx';
import styles from './Ships.module.css';

/** The ships that wait, each with what the plan does with her. */
export function Ships() {
  const { readings } = useWorkplace();
  const { ships } = useReading(readings.document).fleet;
  return (
    <section className={styles['ships']} aria-label="Ships">
      <h3>{ships.length === 0 ? 'Ships' : `Ships (${ships.length})`}</h3>
      <ul>
        {ships.map((ship) => (
          <ShipRow key={ship.id} ship={ship} />
        ))}
      </ul>
      <AddShip />
    </section>
  );
}

function ShipRow({ ship }: { readonly ship: FleetShip }) {
  const { workspace, readings } = useWorkplace();
  const { shipClasses } = useReading(fleetReadings(readings).fleetGiven);
  const account = useReading(fleetReadings(readings).planAccount);
  const isOpen = useReading(({ passing }) => passing.fleetShip === ship.id);
  const found = 'found' in account ? account.found : null;
  const planned = found?.planned.find((each) => each.ship.id === ship.id);
  const name = shipName(ship, shipClasses);
  return (
    <li className={styles['ship']} data-open={isOpen || undefined}>
      <div className={styles['row']}>
        <button
          type="button"
          className={styles['head']}
          aria-expanded={isOpen}
          onMouseEnter={() => workspace.pass({ hoveredShip: ship.id })}
          onMouseLeave={() => workspace.pass({ hoveredShip: null })}
          onFocus={() => workspace.pass({ hoveredShip: ship.id })}
          onBlur={() => workspace.pass({ hoveredShip: null })}
          onClick={() => workspace.pass({ fleetShip: isOpen ? null : ship.id })}
        >
          <span className={styles['name']}>{name}</span>
          <span className={styles['detail']}>
            {className(ship.ship, shipClasses)}
            {ship.position ? `, ${ship.position.label}` : ''}
          </span>
          {ship.position ? null : <span className={styles['alarm']}>No position yet</span>}
          {planned ? (
            <span className={styles['detail']}>
              {ship.pin ? 'Pinned: ' : '→ '}
              {planned.dock.name}
            </span>
          ) : null}
        </button>
        {planned ? (
          <span className={styles['numbers']}>
            <FactFigure label={`${name}: days lost`} fact={planned.lost} />
            <span>back {planned.back}</span>
          </span>
        ) : null}
      </div>
      {isOpen ? <ShipEditor ship={ship} {...(planned ? { planned } : {})} /> : null}
    </li>
  );
}

const typeNames: Readonly<Record<string, string>> = { 'commercial reference': 'Commercial reference' };

function AddShip() {
  const { workspace, readings } = useWorkplace();
  const { fleet, ship: chosen, voyage } = useReading(readings.document);
  const { shipClasses } = useReading(fleetReadings(readings).fleetGiven);
  const [classId, setClassId] = useState('ddg-51-iia');
  const isFull = fleet.ships.length >= fleetLimits.ships;
  const add = (ship: FleetShip['ship'], onChart = false) => {
    const id = `ship-${Date.now().toString(36)}`;
    const name = `${className(ship, shipClasses)} ${fleet.ships.length + 1}`.slice(0, 200);
    workspace.edit(addShip, {
      id,
      name,
      ship,
      position: null,
      readyDay: 0,
      weight: 1,
      job: 'voyage-repair',
      repairDays: null,
      homeport: null,
      operator: null,
      deployed: null,
      pin: null,
    });
    workspace.pass({ fleetShip: id, ...(onChart ? { picking: `ship ${id}`, drawing: null } : {}) });
  };
  return (
    <div className={styles['add']}>
      <label>
        <span className={styles['spoken']}>Class of the ship to add</span>
        <select value={classId} onChange={({ target }) => setClassId(target.value)}>
          {byType([...shipClasses.values()]).map(([type, classes]) => (
            <optgroup key={type} label={typeNames[type] ?? `${type.charAt(0).toUpperCase()}${type.slice(1)}`}>
              {classes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button disabled={isFull} onClick={() => add({ kind: 'class', classId })}>
        Add a ship
      </Button>
      <Button disabled={isFull} onClick={() => add({ kind: 'class', classId }, true)}>
        Add on the chart
      </Button>
      {chosen?.kind === 'own' && voyage ? (
        <Button disabled={isFull} onClick={() => add(chosen)}>
          Add {chosen.dimensions.name || 'own dimensions'}
        </Button>
      ) : null}
      {isFull ? <p>{fleetLimits.ships} ships are the most that are planned here.</p> : null}
    </div>
  );
}

const byType = (classes: readonly ShipClass[]) =>
  shipTypes.flatMap((type): readonly (readonly [string, readonly ShipClass[]])[] => {
    const own = classes.filter((each) => each.type === type);
    return own.length > 0 ? [[type, own]] : [];
  });
