import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { Checkbox } from '#ui/controls/Checkbox.tsx';
import { Chip } from '#ui/controls/Chip.tsx';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { fleetLimits } from '#workspace/document/fleet.ts';
import { assume } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { PlaceSearch } from '../figures/PlaceSearch.tsx';
import styles from './Allies.module.css';

/** Who may lend docks, and where one dock more is tried. */
export function Partners() {
  const { workspace, readings } = useWorkplace();
  const { fleet } = useReading(readings.document);
  const docks = useReading(fleetReadings(readings).fleetDocks);
  const countries = useReading(({ given }) => given.world.countries);
  const [isAdding, setAdding] = useState(false);
  const offered = [...countries.values()].filter(
    ({ code }) => !fleet.home.includes(code) && docks.some(({ country }) => country === code),
  );
  return (
    <div className={styles['partners']}>
      <fieldset>
        <legend>Partners</legend>
        {offered.map(({ code, name }) => {
          const isChosen = fleet.partners.includes(code);
          return (
            <Checkbox
              key={code}
              checked={isChosen}
              onChange={(checked) => {
                if (checked && fleet.partners.length >= fleetLimits.partners) {
                  workspace.notify({
                    tone: 'warning',
                    text: `${fleetLimits.partners} partners have 1,024 coalitions: untick one first.`,
                  });
                  return;
                }
                workspace.edit(assume, {
                  says: `${checked ? 'With' : 'Without'} ${name}`,
                  change: {
                    partners: checked
                      ? [...fleet.partners, code]
                      : fleet.partners.filter((each) => each !== code),
                  },
                });
              }}
            >
              {name}
            </Checkbox>
          );
        })}
      </fieldset>
      <fieldset>
        <legend>One dock more at</legend>
        {fleet.nextDocks.map((place) => (
          <Chip
            key={place.label}
            removeLabel={`No dock more at ${place.label}`}
            onRemove={() =>
              workspace.edit(assume, {
                says: `No dock more at ${place.label}`,
                change: { nextDocks: fleet.nextDocks.filter((each) => each !== place) },
              })
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
              if (!fleet.nextDocks.some(({ label }) => label === place.label))
                workspace.edit(assume, {
                  says: `One dock more at ${place.label}`,
                  change: { nextDocks: [...fleet.nextDocks, place] },
                });
            }}
          />
        ) : fleet.nextDocks.length < 12 ? (
          <Button onClick={() => setAdding(true)}>Add a place</Button>
        ) : null}
      </fieldset>
    </div>
  );
}
