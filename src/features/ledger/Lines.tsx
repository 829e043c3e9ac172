import type { ReactNode } from 'react';
import { dimensionNames, ruleNames, type ExplainedLine } from '#domain/fit/explain.ts';
import { waterNames } from '#domain/fit/fit.ts';
import type { LedgerEntry } from '#domain/fit/ledger.ts';
import type { DisplayUnits } from '#domain/measure/format.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { announcedFrom, isTold, marginText, toneOf } from './margins.ts';
import styles from './Lines.module.css';

interface LinesProps {
  readonly entry: LedgerEntry;
  readonly lines: readonly ExplainedLine[];
  readonly day: string;
  readonly units: DisplayUnits;
}

/** Every line of a dock as the sum it is: what the dock has, less the ship, less the clearance. */
export function Lines({ entry, lines, day, units }: LinesProps) {
  const { facility, fit } = entry;
  const place = `${fit.dock.name}, ${facility.name}`;
  const announced = announcedFrom(fit, day);
  return (
    <>
      <dl className={styles['lines']}>
        {lines.filter(isTold).map((line) => (
          <div key={line.dimension} className={styles['line']}>
            <dt>{dimensionNames[line.dimension]}</dt>
            <dd>{line.sentence}</dd>
            {line.verdict === 'not-judged' ? null : (
              <Sum line={line} entry={entry} place={place} units={units} />
            )}
          </div>
        ))}
      </dl>
      {announced ? <p className={styles['note']}>In service only as announced, from {announced}.</p> : null}
      {isMissing(fit.dock.maxDeadweightT) ? null : (
        <p className={styles['note']}>
          The operator names ships up to{' '}
          <FactFigure label={`${place}: largest deadweight`} fact={fit.dock.maxDeadweightT} />: not judged, as
          deadweight says little of a warship.
        </p>
      )}
    </>
  );
}

interface SumProps {
  readonly line: ExplainedLine;
  readonly entry: LedgerEntry;
  readonly place: string;
  readonly units: DisplayUnits;
}

function Sum({ line, entry, place, units }: SumProps) {
  const name = dimensionNames[line.dimension].toLowerCase();
  const twice = line.dimension === 'length' || line.dimension === 'beam';
  const has =
    line.rule === 'draft-over-sill' ? waterNames[entry.fit.dock.type] : ruleNames[line.rule].split(':')[0];
  return (
    <dd className={styles['sum']}>
      <Term words={has ?? 'dock'}>
        <FactFigure label={`${place}: ${has}`} fact={line.have} />
      </Term>
      <Term sign="−" words="ship">
        <FactFigure
          label={`Ship: ${name}`}
          fact={line.need}
          {...(isMissing(line.need) ? { shown: 'not known' } : {})}
        />
      </Term>
      {line.clearance ? (
        <Term sign="−" words={twice ? 'clearance, twice' : 'clearance'}>
          <FactFigure label={`Clearance: ${name}`} fact={line.clearance} />
        </Term>
      ) : null}
      {line.tide ? (
        <Term sign="+" words="tide">
          <FactFigure label="Tide over the sill" fact={line.tide} />
        </Term>
      ) : null}
      <Term sign="=" words="margin">
        <FactFigure
          label={`${place}: margin in ${name}`}
          fact={line.margin}
          shown={isMissing(line.margin) ? 'not known' : marginText(line, units)}
          tone={toneOf(line)}
        />
      </Term>
    </dd>
  );
}

interface TermProps {
  readonly sign?: string;
  readonly words: string;
  readonly children: ReactNode;
}

const Term = ({ sign, words, children }: TermProps) => (
  <span className={styles['term']}>
    <span className={styles['value']}>
      {sign ? <span className={styles['sign']}>{sign} </span> : null}
      {children}
    </span>
    <span className={styles['words']}>{words}</span>
  </span>
);
