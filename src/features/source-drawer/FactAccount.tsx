import { missingNames, type DisplayUnits } from '#domain/measure/format.ts';
import { isMissing, isQuantity, type AnyFact, type Known, type Missing } from '#domain/provenance/fact.ts';
import type { Source, SourceId } from '#domain/provenance/source.ts';
import { Figure } from '#ui/Figure.tsx';
import type { OpenFigure } from '#workspace/store/workspace.ts';
import { citationOf, markOf, showFact, sourcesOf } from '../figures/cite.ts';
import { SourceEntry } from '../figures/SourceEntry.tsx';
import { missingMeaning, settledBy } from './missing.ts';
import { Readings } from './Readings.tsx';
import styles from './SourceDrawer.module.css';

interface FactAccountProps {
  readonly figure: OpenFigure;
  readonly units: DisplayUnits;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Sources arrive a moment after the first chart. */
  readonly loaded: boolean;
  /** Opens a part of a computed value. */
  readonly onOpen: (part: OpenFigure) => void;
}

/** Everything that stands behind one value. */
export function FactAccount({ figure, units, sources, loaded, onOpen }: FactAccountProps) {
  const { fact, shown, label } = figure;
  if (isMissing(fact))
    return (
      <>
        <p className={styles['missing']}>{missingNames[fact.missing]}</p>
        <p>{missingMeaning[fact.missing]}</p>
        {fact.note ? <p className={styles['note']}>{fact.note}</p> : null}
        {fact.missing === 'not-applicable' ? null : (
          <>
            <h3 className={styles['title']}>What would settle it</h3>
            <p>{settledBy(label)}</p>
          </>
        )}
      </>
    );
  return (
    <>
      <p className={shown.length > 40 ? styles['words'] : styles['value']}>{shown}</p>
      {isStatement(fact) && fact.value !== shown ? <p className={styles['statement']}>{fact.value}</p> : null}
      {isQuantity(fact) ? <Readings quantity={fact} units={units} sources={sources} /> : null}
      {fact.note ? <p className={styles['note']}>{sentence(fact.note)}</p> : null}
      {fact.derivation ? (
        <section>
          <h3 className={styles['title']}>How it is worked out</h3>
          <p className={styles['formula']}>{fact.derivation.formula}</p>
          <dl className={styles['parts']}>
            {fact.derivation.parts.map(([words, part]) => {
              const name = words.replace(/:.*$/, '');
              return (
                <div key={words}>
                  <dt>{name}</dt>
                  <dd>
                    <Figure
                      label={name}
                      mark={markOf(part)}
                      citation={citationOf(name, part, units, sources)}
                      onOpen={() =>
                        onOpen({ label: `${label} › ${name}`, fact: part, shown: showFact(part, units) })
                      }
                    >
                      {showFact(part, units)}
                    </Figure>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ) : null}
      <dl className={styles['facts']}>
        <div>
          <dt>Confidence</dt>
          <dd>{fact.derivation ? `${fact.confidence}, that of its weakest part` : fact.confidence}</dd>
        </div>
        <div>
          <dt>As of</dt>
          <dd>{fact.asOf ?? 'undated'}</dd>
        </div>
      </dl>
      <Sources fact={fact} sources={sources} loaded={loaded} />
    </>
  );
}

const isStatement = (fact: AnyFact): fact is Known<string> =>
  !isMissing(fact) && typeof fact.value === 'string';

const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

interface SourcesProps {
  readonly fact: Exclude<AnyFact, Missing>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly loaded: boolean;
}

function Sources({ fact, sources, loaded }: SourcesProps) {
  const found = sourcesOf(fact).flatMap((id) => sources.get(id) ?? []);
  return (
    <section>
      <h3 className={styles['title']}>
        {found.length === 1 ? 'Source' : 'Sources'}
        {found.length > 1 ? <span className={styles['muted']}> {found.length}</span> : null}
      </h3>
      {found.length > 0 ? (
        <ul>
          {found.map((source) => (
            <li key={source.id}>
              <SourceEntry source={source} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['muted']}>
          {loaded
            ? 'The sources arrived after this number was opened. Close it and open it again.'
            : 'The sources are on their way …'}
        </p>
      )}
    </section>
  );
}
