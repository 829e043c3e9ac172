import { formatPosition } from '#domain/geo/coordinates.ts';
import { homeports, landNames, type Land } from '#domain/rules/homeport.ts';
import { operatorNames, operators } from '#domain/rules/job.ts';
import { Button } from '#ui/controls/Button.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { jobShip } from '#workspace/derived/fleet/law.ts';
import type { PlannedShip } from '#workspace/derived/fleet/plan-account.ts';
import { jobInWords } from '#workspace/derived/fleet/words.ts';
import { fleetLimits } from '#workspace/document/fleet.ts';
import { changeShip, pin, placeShip, removeShip, type FleetShip } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { PlaceSearch } from '../figures/PlaceSearch.tsx';
import { refuseNumber } from './refuse.ts';
import styles from './Ships.module.css';

interface ShipEditorProps {
  readonly ship: FleetShip;
  readonly planned?: PlannedShip;
}

/** All that is said of one ship, to change. */
export function ShipEditor({ ship, planned }: ShipEditorProps) {
  const { workspace, readings } = useWorkplace();
  const { fleet } = useReading(readings.document);
  const { id, name } = ship;
  const change = (what: Partial<Omit<FleetShip, 'id'>>, stroke?: string) =>
    workspace.edit(changeShip, { id, name: name || 'a ship', change: what }, stroke && `${stroke} ${id}`);
  const number = (field: 'readyDay' | 'weight') => {
    const limits = fleetLimits[field === 'weight' ? 'priority' : field];
    return {
      value: ship[field],
      refuse: refuseNumber(limits, field === 'readyDay'),
      onChange: (value: number | null) => {
        if (value !== null && refuseNumber(limits, field === 'readyDay')(value) === null)
          change({ [field]: value }, field);
      },
    };
  };
  return (
    <div className={styles['editor']}>
      <label className={styles['text']}>
        <span>Name</span>
        <input
          value={name}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change({ name: target.value }, 'name')}
        />
      </label>
      <Position ship={ship} />
      <div className={styles['fields']}>
        <label className={styles['text']}>
          <span>Job</span>
          <select value={ship.job} onChange={({ target }) => change({ job: target.value })}>
            {Object.keys(fleet.repairDays).map((kind) => (
              <option key={kind} value={kind}>
                {jobInWords(kind)}
              </option>
            ))}
          </select>
        </label>
        <NumberField label="Ready on day" unit="" {...number('readyDay')} />
        <NumberField label="Priority" unit="" {...number('weight')} />
      </div>
      <Law ship={ship} onChange={change} />
      <Straits ship={ship} />
      {planned ? (
        <p className={styles['account']}>
          <FactFigure label={`${planned.name}: at sea`} fact={planned.transit} /> at sea,{' '}
          <FactFigure label={`${planned.name}: waiting`} fact={planned.waiting} /> waiting,{' '}
          <FactFigure label={`${planned.name}: in dock`} fact={planned.repair} /> in dock
          {planned.isFitKnown ? '' : '; fit not known'}; eligibility{' '}
          <FactFigure
            label={`${planned.name}: eligibility of ${planned.dock.yard}`}
            fact={planned.mayWork}
            shown={planned.isSettled ? 'allowed' : 'not settled'}
          />
        </p>
      ) : null}
      <p className={styles['tools']}>
        {ship.pin ? (
          <Button onClick={() => workspace.edit(pin, { id, name, pin: null })}>Unpin</Button>
        ) : planned ? (
          <Button
            onClick={() =>
              workspace.edit(pin, {
                id,
                name,
                pin: { dock: planned.dock.id, startDay: Math.round(planned.stay.startDay) },
              })
            }
          >
            Pin to this dock and day
          </Button>
        ) : null}
        <Button onClick={() => workspace.edit(removeShip, { id, name: name || 'a ship' })}>Remove</Button>
      </p>
    </div>
  );
}

/** Straits that are too small for her: the plan sails round them. */
function Straits({ ship }: { readonly ship: FleetShip }) {
  const { tooSmall } = useReading(fleetReadings(useWorkplace().readings).fleetGiven);
  const shut = tooSmall(ship);
  if (shut.length === 0) return null;
  return (
    <p className={styles['account']}>
      Can’t pass {shut.map(({ name, because }) => `${name} (${because})`).join(', ')}.
    </p>
  );
}

interface LawProps {
  readonly ship: FleetShip;
  readonly onChange: (what: Partial<FleetShip>) => void;
}

/** What the rules ask of a ship beside her job. */
function Law({ ship, onChange }: LawProps) {
  const world = useReading(({ given }) => given.world);
  const usual = jobShip({ ...ship, operator: null }, world)?.operator;
  return (
    <div className={styles['law']}>
      <label className={styles['text']}>
        <span>Homeport</span>
        <select
          value={ship.homeport ?? ''}
          onChange={({ target }) => onChange({ homeport: target.value === '' ? null : target.value })}
        >
          <option value="">Not given</option>
          {(Object.keys(landNames) as readonly Land[]).map((land) => (
            <optgroup key={land} label={capitalized(landNames[land])}>
              {homeports
                .filter((port) => port.land === land)
                .map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className={styles['text']}>
        <span>Deployed</span>
        <select
          value={ship.deployed === null ? '' : ship.deployed ? 'yes' : 'no'}
          onChange={({ target: { value } }) => onChange({ deployed: value === '' ? null : value === 'yes' })}
        >
          <option value="">Not known</option>
          <option value="yes">Yes</option>
          <option value="no">No</option>
        </select>
      </label>
      <label className={styles['text']}>
        <span>Whose ship</span>
        <select
          value={ship.operator ?? ''}
          onChange={({ target }) =>
            onChange({ operator: operators.find((each) => each === target.value) ?? null })
          }
        >
          <option value="">{usual ? `By class: ${operatorNames[usual]}` : 'Not given'}</option>
          {operators.map((each) => (
            <option key={each} value={each}>
              {capitalized(operatorNames[each])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const capitalized = (text: string) =>
  text.replace(/^(the )?(.)/, (_, __, first: string) => first.toUpperCase());

function Position({ ship: { id, position } }: { readonly ship: FleetShip }) {
  const { workspace } = useWorkplace();
  const format = useReading(({ decided }) => decided.now.units.position);
  const isPicking = useReading(({ passing }) => passing.picking === `ship ${id}`);
  const onChart = (
    <Button
      pressed={isPicking}
      onClick={() => workspace.pass({ picking: isPicking ? null : `ship ${id}`, drawing: null })}
    >
      Place on chart
    </Button>
  );
  if (position) {
    const written = formatPosition([position.lng, position.lat], format);
    return (
      <>
        <p className={styles['place']}>
          <span>Position</span>
          <span>
            {position.label}
            {written === position.label ? null : <small>{written}</small>}
          </span>
          <Button
            look="quiet"
            aria-label="Place her elsewhere"
            onClick={() => workspace.edit(placeShip, { id, place: null })}
          >
            ✕
          </Button>
        </p>
        <p className={styles['tools']}>
          {onChart}
          <span className={styles['account']}>or drag her mark</span>
        </p>
      </>
    );
  }
  return (
    <div className={styles['placing']}>
      <PlaceSearch
        label="Position of the ship"
        onChoose={(place) => {
          workspace.edit(placeShip, { id, place });
          workspace.pass({ picking: null });
        }}
      />
      {onChart}
    </div>
  );
}
