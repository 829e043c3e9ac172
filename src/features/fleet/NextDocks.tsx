import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { Chip } from '#ui/controls/Chip.tsx';
import { countryInWords } from '#workspace/derived/fleet/words.ts';
import { assume, type NextDock } from '#workspace/edits/fleet.ts';
import { countryNear } from '#workspace/fleet/country-near.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { PlaceSearch } from '../figures/PlaceSearch.tsx';
import styles from './Allies.module.css';

/** Lands of the two oceans where no facility is on record and a dock may yet be built. */
const further = ['FM', 'KI', 'MH', 'NR', 'PW', 'SB', 'TL', 'TO', 'TV', 'VU', 'WS', 'BD', 'DJ', 'MU', 'MV'];

/** Where one dock more is tried, and whose ground that is: the rules are asked by it. */
export function NextDocks() {
  const { workspace, readings } = useWorkplace();
  const { nextDocks } = useReading(readings.document).fleet;
  const facilities = useReading(readings.facilities);
  const [isAdding, setAdding] = useState(false);
  const change = (says: string, changed: readonly NextDock[]) =>
    workspace.edit(assume, { says, change: { nextDocks: changed } });
  return (
    <fieldset>
      <legend>One dock more at</legend>
      {nextDocks.map((place) => (
        <Chip
          key={place.label}
          detail={
            <CountryChoice
              place={place}
              onChange={(country) =>
                change(
                  `Change the country of ${place.label}`,
                  nextDocks.map((each) => (each === place ? { ...each, country } : each)),
                )
              }
            />
          }
          removeLabel={`No dock more at ${place.label}`}
          onRemove={() =>
            change(
              `No dock more at ${place.label}`,
              nextDocks.filter((each) => each !== place),
            )
          }
        >
          {place.label}
        </Chip>
      ))}
      {isAdding ? (
        <PlaceSearch
          label="One dock more"
          focused
          onChoose={(place) => {
            setAdding(false);
            const country = countryNear([place.lng, place.lat], facilities);
            if (!nextDocks.some(({ label }) => label === place.label))
              change(`One dock more at ${place.label}`, [...nextDocks, { ...place, country }]);
          }}
        />
      ) : nextDocks.length < 12 ? (
        <Button onClick={() => setAdding(true)}>Add a place</Button>
      ) : null}
    </fieldset>
  );
}

interface CountryChoiceProps {
  readonly place: NextDock;
  readonly onChange: (country: string | null) => void;
}

function CountryChoice({ place, onChange }: CountryChoiceProps) {
  const countries = useReading(({ given }) => given.world.countries);
  const codes = new Set([...Array.from(countries.values(), ({ code }) => code as string), ...further]);
  if (place.country !== null) codes.add(place.country);
  const named = Array.from(codes, (code) => [code, countryInWords(code, countries)] as const);
  return (
    <select
      className={styles['country']}
      aria-label={`Country of ${place.label}: the rules are asked by it`}
      title="The rules are asked by the country"
      value={place.country ?? ''}
      data-open={place.country === null || undefined}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">Country not given</option>
      {named
        .toSorted(([, a], [, b]) => a.localeCompare(b))
        .map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </select>
  );
}
