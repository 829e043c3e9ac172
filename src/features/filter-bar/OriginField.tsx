import { useId, useState } from 'react';
import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { fineDegrees } from '#domain/geo/decimal.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { findPlace } from '#filters/find-place.ts';
import { Button } from '#ui/controls/Button.tsx';
import { setOrigin } from '#workspace/edits/filters.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './OriginField.module.css';

/** The point that distances are measured from: shown with a way to clear it, else chosen. */
export function OriginField() {
  const { workspace } = useWorkplace();
  const origin = useReading(({ decided }) => decided.now.origin);
  const format = useReading(({ decided }) => decided.now.units.position);
  const [chosenHere, setChosenHere] = useState(false);
  if (origin === null) return <OriginChooser onChoose={() => setChosenHere(true)} />;
  const written = formatPosition([origin.lng, origin.lat], format);
  return (
    <div className={styles['chosen']}>
      <p className={styles['label']}>{origin.label}</p>
      <button
        type="button"
        // The field that had the focus is gone: the keyboard goes on here.
        ref={chosenHere ? focus : null}
        className={styles['clear']}
        onClick={() => {
          setChosenHere(false);
          workspace.edit(setOrigin, null);
        }}
      >
        Clear point
      </button>
      <p className={styles['written']}>
        {written === origin.label ? '' : `${written} · `}great circle, not sailing distance
      </p>
    </div>
  );
}

const focus = (element: HTMLElement | null) => element?.focus();

function OriginChooser({ onChoose }: { readonly onChoose: () => void }) {
  const { workspace, readings } = useWorkplace();
  const facilities = useReading(readings.facilities);
  const selected = useReading(readings.selected);
  const picking = useReading(({ passing }) => passing.picking === 'origin');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  const found = findPlace(text, facilities);
  const measureFrom = ([lng, lat]: LngLat, label: string) => {
    onChoose();
    workspace.edit(setOrigin, { lng: fineDegrees(lng), lat: fineDegrees(lat), label: label.slice(0, 200) });
    workspace.pass({ picking: null });
  };
  const useFacility = ({ name, position }: Facility) => measureFrom(position.value, name);
  const usePosition = (at: LngLat) => measureFrom(at, formatPosition(at, 'decimal'));
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
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // Else the same press would also push the button that gets the focus.
          event.preventDefault();
          take();
        }}
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
        <Button pressed={picking} onClick={() => workspace.pass({ picking: picking ? null : 'origin' })}>
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
