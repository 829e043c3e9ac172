import type { Question } from '#domain/fit/fit.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { listed } from '#engines/routing/words.ts';
import { Checkbox } from '#ui/controls/Checkbox.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { speedFact } from '#workspace/derived/voyage-account.ts';
import { speedLimitsKn } from '#workspace/document/document.ts';
import { setVoyage } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import styles from './Sailing.module.css';

const options = [
  ['distance', 'Distance'],
  ['time', 'Time'],
] as const;

const refuseSpeed = (value: number | null): string | null =>
  value === null || Number.isNaN(value) || value < speedLimitsKn.from || value > speedLimitsKn.to
    ? `Give ${speedLimitsKn.from} to ${speedLimitsKn.to} kn.`
    : null;

/** How the ship sails: her speed, what to make least of, and whether straits are held against her. */
export function Sailing() {
  const { workspace, readings } = useWorkplace();
  const { voyage } = useReading(readings.document);
  const question = useReading(readings.question);
  return (
    <section className={styles['sailing']} aria-label="How she sails">
      <div className={styles['row']}>
        <div className={styles['speed']}>
          <NumberField
            label="Speed"
            value={voyage.speedKn}
            unit="kn"
            refuse={refuseSpeed}
            onChange={(value) => {
              if (value !== null && refuseSpeed(value) === null)
                workspace.edit(setVoyage, { speedKn: value }, 'voyage-speed');
            }}
          />
          <FactFigure label="Speed" fact={speedFact(voyage.speedKn)} face="assumption" />
        </div>
        <Segmented
          label="Least"
          value={voyage.least}
          options={options}
          onChange={(least) => workspace.edit(setVoyage, { least })}
        />
      </div>
      {question ? (
        <ShipLimits question={question} checked={voyage.shipLimits} />
      ) : (
        <p className={styles['hint']}>No ship is chosen: straits are not held against her size.</p>
      )}
    </section>
  );
}

interface ShipLimitsProps {
  readonly question: Question;
  readonly checked: boolean;
}

function ShipLimits({ question: { hull }, checked }: ShipLimitsProps) {
  const { workspace } = useWorkplace();
  const dimensions = [
    ['draft', hull.draftM],
    ['air draft', hull.airDraftM],
    ['beam', hull.beamM],
    ['length', hull.lengthM],
  ] as const;
  const missing = dimensions.filter(([, fact]) => isMissing(fact)).map(([name]) => name);
  return (
    <div>
      <Checkbox checked={checked} onChange={(shipLimits) => workspace.edit(setVoyage, { shipLimits })}>
        Hold straits against the ship
      </Checkbox>
      {checked ? (
        <p className={styles['hint']}>
          {hull.name === '' ? 'Own ship' : hull.name}:{' '}
          {dimensions
            .filter(([, fact]) => !isMissing(fact))
            .map(([name, fact]) => (
              <span key={name} className={styles['dimension']}>
                {name} <FactFigure label={`Ship: ${name}`} fact={fact} />
              </span>
            ))}
          {missing.length > 0 ? `Not known, so not held against her: ${listed(missing)}.` : null}
        </p>
      ) : null}
    </div>
  );
}
