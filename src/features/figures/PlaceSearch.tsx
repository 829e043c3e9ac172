import { useId, useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import type { Waypoint } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { nearly, suggest } from './suggestions.ts';
import styles from './PlaceSearch.module.css';

interface PlaceSearchProps {
  /** What the place is: `From`. */
  readonly label: string;
  readonly onChoose: (place: Waypoint) => void;
  readonly focused?: boolean;
}

const focus = (element: HTMLElement | null) => element?.focus();

/** A place typed: a position, a port, a facility or a strait. Arrow keys go through what is found, Enter takes one. */
export function PlaceSearch({ label, onChoose, focused = false }: PlaceSearchProps) {
  const { readings } = useWorkplace();
  const facilities = useReading(readings.facilities);
  const straits = useReading(seaAccount(readings).straits);
  const ports = useReading(({ given }) => given.world.ports);
  const format = useReading(({ decided }) => decided.now.units.position);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const found = suggest(text, facilities, straits, ports, format);
  const at = Math.min(active, found.length - 1);
  const take = () => {
    const chosen = found[at];
    if (chosen) onChoose(chosen.place);
    else setRefused(text.trim() !== '');
  };
  return (
    <div className={styles['search']}>
      <input
        ref={focused ? focus : null}
        role="combobox"
        className={styles['text']}
        placeholder="Port, yard, strait or 13.44, 144.66"
        aria-label={`${label}: a port, a facility, a strait or a position`}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={refused ? `${id}-refused` : undefined}
        aria-invalid={refused}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(0);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape' && text !== '') setText('');
          else if (event.key === 'Enter') take();
          else if (event.key === 'ArrowDown') setActive(Math.min(at + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
          else return;
          event.preventDefault();
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        className={styles['found']}
        aria-label="Places found"
        hidden={found.length === 0}
      >
        {found.map(({ key, name, detail, place }, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox takes the keys
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(place)}
          >
            {name}
            <span>{detail}</span>
          </div>
        ))}
      </div>
      {refused ? (
        <div id={`${id}-refused`} role="alert" className={styles['refused']}>
          <p>
            No port, facility, strait or position reads so. Write a position as 13.44, 144.66 or 13°26′N
            144°40′E.
          </p>
          {nearly(text, facilities, straits, ports).map(({ key, name, place }) => (
            <Button key={key} onClick={() => onChoose(place)}>
              {name}?
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
