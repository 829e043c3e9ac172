import { formatNumber } from '#domain/measure/format.ts';
import { isMissing, type Fact } from '#domain/provenance/fact.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import styles from './StraitCard.module.css';

/** How many ships pass, and how much oil, each with its year. */
export function Traffic({ strait }: { readonly strait: Strait }) {
  const name = shortName(strait);
  return (
    <section className={styles['part']} aria-label="Traffic">
      <h3>Traffic</h3>
      <dl className={styles['facts']}>
        <Row label="Ships a day" name={name} fact={strait.transitsPerDay} />
        <Row label="Ships a year" name={name} fact={strait.transitsPerYear} />
        <Row label="Oil, million barrels a day" name={name} fact={strait.oilMbd} />
      </dl>
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly name: string;
  readonly fact: Fact<number>;
}

const Row = ({ label, name, fact }: RowProps) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <FactFigure
        label={`${name}: ${label.toLowerCase()}`}
        fact={fact}
        {...(isMissing(fact) ? {} : { shown: formatNumber(fact.value, fact.value < 10 ? 2 : 1) })}
      />
      {isMissing(fact) || fact.asOf === null ? null : (
        <span className={styles['muted']}> in {fact.asOf}</span>
      )}
    </dd>
  </div>
);
