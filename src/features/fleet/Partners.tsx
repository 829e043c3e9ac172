import { Checkbox } from '#ui/controls/Checkbox.tsx';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { fleetLimits } from '#workspace/document/fleet.ts';
import { assume } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { NextDocks } from './NextDocks.tsx';
import styles from './Allies.module.css';

/** Who may lend docks, and where one dock more is tried. */
export function Partners() {
  const { workspace, readings } = useWorkplace();
  const { fleet } = useReading(readings.document);
  const docks = useReading(fleetReadings(readings).fleetDocks);
  const countries = useReading(({ given }) => given.world.countries);
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
      <NextDocks />
    </div>
  );
}
