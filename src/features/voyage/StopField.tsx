import { useState } from 'react';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { Button } from '#ui/controls/Button.tsx';
import { setStop, type StopName, type Waypoint } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { PlaceSearch } from '../figures/PlaceSearch.tsx';
import { facilityPlace } from '../figures/suggestions.ts';
import styles from './Stops.module.css';

interface StopFieldProps {
  readonly stop: StopName;
  /** `From`, `To`, `By`. */
  readonly title: string;
  readonly place: Waypoint | null;
  /** A place that was about to be added is given up. */
  readonly onGiveUp?: () => void;
}

const focus = (element: HTMLElement | null) => element?.focus();

const forgets = (stop: StopName): string =>
  stop === 'from' ? 'Forget the start' : stop === 'to' ? 'Forget the goal' : 'Don’t call there';

/** One stop of the voyage: shown with a way to forget it, else chosen. */
export function StopField({ stop, title, place, onGiveUp }: StopFieldProps) {
  const { workspace } = useWorkplace();
  const format = useReading(({ decided }) => decided.now.units.position);
  const [chosenHere, setChosenHere] = useState(false);
  const [clearedHere, setClearedHere] = useState(false);
  const choose = (chosen: Waypoint) => {
    setChosenHere(true);
    workspace.edit(setStop, { stop, place: chosen });
    workspace.pass({ picking: null, framing: true });
    onGiveUp?.();
  };
  const kind = typeof stop === 'number' ? 'by' : stop;
  if (!place)
    return (
      <li className={styles['stop']} data-stop={kind}>
        <span className={styles['title']}>{title}</span>
        <div className={styles['chooser']}>
          <PlaceSearch label={title} focused={clearedHere || onGiveUp !== undefined} onChoose={choose} />
          <OtherWaysToChoose stop={stop} onChoose={choose} />
        </div>
        {onGiveUp ? (
          <Button look="quiet" className={styles['forget']} aria-label="Call nowhere else" onClick={onGiveUp}>
            ✕
          </Button>
        ) : null}
      </li>
    );
  const written = formatPosition([place.lng, place.lat], format);
  return (
    <li className={styles['stop']} data-stop={kind}>
      <span className={styles['title']}>{title}</span>
      <p className={styles['place']}>
        {place.label}
        {written === place.label ? null : <span>{written}</span>}
      </p>
      <Button
        // The field that had the focus is gone: the keyboard goes on here.
        ref={chosenHere ? focus : null}
        look="quiet"
        className={styles['forget']}
        aria-label={`${forgets(stop)}: ${place.label}`}
        title={forgets(stop)}
        onClick={() => {
          setChosenHere(false);
          setClearedHere(true);
          workspace.edit(setStop, { stop, place: null });
        }}
      >
        ✕
      </Button>
    </li>
  );
}

interface OtherWaysProps {
  readonly stop: StopName;
  readonly onChoose: (place: Waypoint) => void;
}

function OtherWaysToChoose({ stop, onChoose }: OtherWaysProps) {
  const { workspace, readings } = useWorkplace();
  const selected = useReading(readings.selected);
  const picking = useReading(({ passing }) => passing.picking === stop);
  return (
    <div className={styles['ways']}>
      <Button
        pressed={picking}
        onClick={() => workspace.pass({ picking: picking ? null : stop, drawing: null })}
      >
        Pick on chart
      </Button>
      {selected ? (
        <Button
          className={styles['selected']}
          title={`Use the selected facility: ${selected.name}`}
          onClick={() => onChoose(facilityPlace(selected))}
        >
          <span>{selected.name}</span>
        </Button>
      ) : null}
    </div>
  );
}
