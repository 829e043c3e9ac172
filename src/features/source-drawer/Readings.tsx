import { formatValue, type DisplayUnits } from '#domain/measure/format.ts';
import type { Quantity } from '#domain/provenance/fact.ts';
import type { Source, SourceId } from '#domain/provenance/source.ts';
import styles from './SourceDrawer.module.css';

interface ReadingsProps {
  readonly quantity: Quantity;
  readonly units: DisplayUnits;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

const proves: Readonly<Record<Quantity['reads'], string | null>> = {
  exact: null,
  'at-most': 'An upper bound: the true value is this or less.',
  'at-least': 'A lower bound: the true value is this or more.',
};

/** What the printed numbers prove, and each of them with who printed it where they disagree. */
export function Readings({ quantity, units, sources }: ReadingsProps) {
  const { unit, value, to, conflicts, reads } = quantity;
  const show = (number: number) => formatValue(number, unit, units);
  const publishers = (ids: readonly SourceId[]) =>
    [...new Set(ids.map((id) => sources.get(id)?.publisher ?? ''))].filter(Boolean).join('; ');
  const range = to !== undefined && to !== value;
  const bound = proves[reads];
  const disputed = conflicts.length > 0 && !quantity.derivation;
  return (
    <>
      {bound ? <p className={styles['reads']}>{bound}</p> : null}
      {range && !quantity.derivation ? (
        <p className={styles['reads']}>
          Printed as a range, {show(value)} to {show(to)}.
        </p>
      ) : null}
      {disputed ? (
        <section>
          <h3 className={styles['title']}>Sources disagree</h3>
          <ul className={styles['readings']}>
            <li>
              <span className={styles['reading']}>{show(value)}</span>
              <span>{publishers(quantity.sources)}</span>
            </li>
            {conflicts.map((reading) => (
              <li key={`${reading.value} ${reading.sources.join(' ')}`}>
                <span className={styles['reading']}>{show(reading.value)}</span>
                <span>
                  {publishers(reading.sources)}
                  {reading.note ? <span className={styles['muted']}> {reading.note}</span> : null}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles['muted']}>
            Every verdict is checked against the whole interval: a ship fits only if it fits by all readings.
          </p>
        </section>
      ) : null}
    </>
  );
}
