import type { Facility } from '#domain/facility/facility.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import type { SeaWayFacts } from '#workspace/derived/sea-way-facts.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { sailTo, setStop, type Waypoint } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { Section } from './Section.tsx';
import styles from './BySea.module.css';

const placeOf = ({ name, position }: Facility): Waypoint => ({
  lng: position.value[0],
  lat: position.value[1],
  label: name,
});

/** How far the facility is from where the voyage starts, and the way there. */
export function BySea({ facility }: { readonly facility: Facility }) {
  const { workspace, readings } = useWorkplace();
  const { voyage } = useReading(readings.document);
  const tell = useReading(seaAccount(readings).tellSeaWay);
  const { from } = voyage;
  const start = () => {
    workspace.edit(setStop, { stop: 'from', place: placeOf(facility) });
    workspace.edit(setPanels, { side: 'voyage' });
  };
  return (
    <Section title="By sea">
      {from ? <Way facility={facility} from={from} {...tell(facility)} /> : null}
      <div className={styles['actions']}>
        {from ? (
          <Button
            onClick={() => {
              workspace.edit(sailTo, placeOf(facility));
              workspace.pass({ framing: true });
            }}
          >
            Show the way here
          </Button>
        ) : (
          <p className={styles['remark']}>
            Set where a ship sails from, and every yard has a distance and days by sea.
          </p>
        )}
        <Button onClick={start}>Sail from here</Button>
      </div>
    </Section>
  );
}

interface WayProps extends SeaWayFacts {
  readonly facility: Facility;
  readonly from: Waypoint;
}

function Way({ facility, from, distance, days }: WayProps) {
  const { readings } = useWorkplace();
  const { speedKn } = useReading(readings.document).voyage;
  const label = `${from.label} to ${facility.name}`;
  if (isMissing(distance)) return <p className={styles['remark']}>{distance.note}.</p>;
  return (
    <p className={styles['way']}>
      <FactFigure label={`${label}: distance by sea`} fact={distance} tone="strong" />
      <FactFigure label={`${label}: days by sea`} fact={days} tone="strong" />
      <span className={styles['remark']}>
        from {from.label} at {speedKn} kn
      </span>
    </p>
  );
}
