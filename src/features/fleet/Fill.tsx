import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { Popover } from '#ui/controls/Popover.tsx';
import { fleetLimits } from '#workspace/document/fleet.ts';
import { clearFleet } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import {
  addShipsFromFile,
  fillWithExample,
  fillWithScenarioFile,
  fillWithSeed,
  fillWithSix,
  type Filled,
  type Refusals,
} from './fill.ts';
import styles from './Fleet.module.css';

/** Ways to fill the fleet at once. */
export function Fill() {
  const workplace = useWorkplace();
  const { workspace, readings } = workplace;
  const { ships, note } = useReading(readings.document).fleet;
  const [refused, setRefused] = useState<Refusals | null>(null);
  const take = async (filling: Promise<Filled>) => {
    const filled = await filling;
    if (filled !== undefined) setRefused(filled);
  };
  return (
    <section className={styles['section']} aria-label="Fill the fleet">
      {note === '' ? null : <p className={styles['note']}>{note}</p>}
      <p className={styles['tools']}>
        <Button onClick={() => fillWithSix(workplace)}>Six ships, four docks</Button>
        <Button onClick={() => void take(fillWithExample(workplace))}>Fourteen ships</Button>
        <Popover label="Generate">
          <Generate />
        </Popover>
        <Button onClick={() => void take(fillWithScenarioFile(workplace))}>Import a scenario …</Button>
        <Button onClick={() => void take(addShipsFromFile(workplace))}>Import ships …</Button>
        {ships.length > 0 ? <Button onClick={() => workspace.edit(clearFleet, null)}>Clear</Button> : null}
      </p>
      {refused ? <Refused refused={refused} onClose={() => setRefused(null)} /> : null}
    </section>
  );
}

/** Every line that could not be taken, with why. */
function Refused({
  refused: { says, lines },
  onClose,
}: {
  readonly refused: Refusals;
  readonly onClose: () => void;
}) {
  return (
    <div className={styles['notTaken']} role="alert">
      <p>{says}</p>
      <Button look="quiet" aria-label="Close the list of what was not taken" onClick={onClose}>
        ✕
      </Button>
      {lines.length > 0 ? (
        <ul>
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const isWhole = (value: number | null, from: number, to: number): value is number =>
  value !== null && Number.isInteger(value) && value >= from && value <= to;

function Generate() {
  const workplace = useWorkplace();
  const [count, setCount] = useState<number | null>(20);
  const [seed, setSeed] = useState<number | null>(1);
  const isCount = isWhole(count, 1, fleetLimits.ships);
  const isSeed = isWhole(seed, 0, 999_999);
  return (
    <div className={styles['generate']}>
      <p>Ships made up from a seed: the same seed makes the same ships.</p>
      <NumberField
        label="Ships"
        unit=""
        value={count}
        refuse={(value) =>
          isWhole(value, 1, fleetLimits.ships) ? null : `Give a whole number from 1 to ${fleetLimits.ships}.`
        }
        onChange={setCount}
      />
      <NumberField
        label="Seed"
        unit=""
        value={seed}
        refuse={(value) => (isWhole(value, 0, 999_999) ? null : 'Give a whole number from 0 to 999,999.')}
        onChange={setSeed}
      />
      <Button
        look="solid"
        disabled={!isCount || !isSeed}
        onClick={(event) => {
          if (isCount && isSeed) fillWithSeed(workplace, count, seed);
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        }}
      >
        Generate
      </Button>
    </div>
  );
}
