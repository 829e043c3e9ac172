import { useId, useState } from 'react';
import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { Button } from '#ui/controls/Button.tsx';
import { setOrigin } from '#workspace/edits/filters.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { findPlace } from './find-place.ts';
import styles from './OriginField.module.css';

/** The point that distances are measured from: shown with a way to clear it, else chosen. */
export function OriginField() {
  const { workspace } = useWorkplace();
  const origin = useReading(({ decided }) => decided.now.origin);
  const format = useReading(({ decided }) => decided.now.units.position);
  if (origin === null) return <OriginChooser />;
  const written = formatPosition([origin.lng, origin.lat], format);
  return (
    <div className={styles['chosen']}>
      <p>
        <span className={styles['label']}>{origin.label}</span>
        {written === origin.label ? null : <span className={styles['written']}>{written}</span>}
        <span className={styles['written']}>Great circle, not sailing distance</span>
      </p>
      <Button look="quiet" onClick={() => workspace.edit(setOrigin, null)}>
        Clear point
      </Button>
    </div>
  );
}

function OriginChooser() {
  const { workspace, readings } = useWorkplace();
  const facilities = useReading(readings.facilities);
  const selected = useReading(readings.selected);
  const picking = useReading(({ passing }) => passing.pickingOrigin);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  const found = findPlace(text, facilities);
  const useFacility = ({ name, position }: Facility) => {
    const [lng, lat] = position.value;
    workspace.edit(setOrigin, { lng, lat, label: name });
  };
  const usePosition = ([lng, lat]: LngLat) =>
    workspace.edit(setOrigin, { lng, lat, label: formatPosition([lng, lat], 'decimal') });
  const take = () => {
    const [first] = found.facilities;
    if (found.position) usePosition(found.position);
    else if (first) useFacility(first);
    else setRefused(text.trim() !== '');
  };
  return (
    <div className={styles['chooser']}>
      <input
        type="search"
        className={styles['text']}
        placeholder="13.44, 144.66 or a facility"
        aria-label="Measure from: a position or the name of a facility"
        aria-describedby={refused ? `${id}-refused` : undefined}
        aria-invalid={refused}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setRefused(false);
        }}
        onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && take()}
      />
      {refused ? (
        <p id={`${id}-refused`} role="alert" className={styles['refused']}>
          Neither a position nor a facility on record. Write a position as 13.44, 144.66 or 13°26′N 144°40′E.
        </p>
      ) : null}
      {found.position || found.facilities.length > 0 ? (
        <ul className={styles['found']} aria-label="Places found">
          {found.position ? (
            <li>
              <button type="button" onClick={take}>
                {formatPosition(found.position, 'dms')}
              </button>
            </li>
          ) : null}
          {found.facilities.map((facility) => (
            <li key={facility.id}>
              <button type="button" onClick={() => useFacility(facility)}>
                {facility.name}
                <span className={styles['written']}>{facility.place}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles['ways']}>
        <Button pressed={picking} onClick={() => workspace.pass({ pickingOrigin: !picking })}>
          Pick on chart
        </Button>
        {selected ? (
          <Button className={styles['selected']} onClick={() => useFacility(selected)}>
            <span>From {selected.name}</span>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
