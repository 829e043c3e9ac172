import { capabilityNames, type Crane, type Facility } from '#domain/facility/facility.ts';
import { isMissing, type AnyFact, type Measure } from '#domain/provenance/fact.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { Cited } from './Cited.tsx';
import { Section } from './Section.tsx';
import styles from './card.module.css';

/** What the yard can do: capabilities with the words they were read in. */
export function Capabilities({ facility }: { readonly facility: Facility }) {
  const { capabilities } = facility;
  return (
    <Section title="Capabilities" count={capabilities.length}>
      {capabilities.length === 0 ? (
        <p className={styles['muted']}>None on record.</p>
      ) : (
        <ul className={styles['items']}>
          {capabilities.map(({ tag, note, sources, confidence }) => (
            <li key={tag}>
              <Cited
                label={`${facility.name}: ${capabilityNames[tag].toLowerCase()}`}
                text={note || capabilityNames[tag]}
                shown={capabilityNames[tag]}
                sources={sources}
                confidence={confidence}
              />
              {note ? <p className={styles['sentence']}>{note}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Quays, cranes, water and people. */
export function YardMeans({ facility }: { readonly facility: Facility }) {
  const { quayM, berthDraftM, approachAirDraftM, port, cranes, workforce, output, berthNote } = facility;
  const rows: readonly (readonly [name: string, fact: Measure])[] = [
    ['Quay', quayM],
    ['Depth at berth', berthDraftM],
    ['Height on approach', approachAirDraftM],
    ...(port
      ? ([
          [`Channel, port of ${port.name}`, port.channelDepthM],
          [`Anchorage, port of ${port.name}`, port.anchorageDepthM],
          [`Cargo pier, port of ${port.name}`, port.cargoPierDepthM],
        ] as const)
      : []),
  ];
  return (
    <Section title="Quays, cranes and people">
      <dl className={styles['dimensions']}>
        {rows
          .filter(([, fact]) => !isMissing(fact) || fact.missing !== 'not-applicable')
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <FactFigure label={`${facility.name}: ${name.toLowerCase()}`} fact={fact} />
              </dd>
            </div>
          ))}
      </dl>
      {berthNote ? <p className={styles['note']}>{berthNote}</p> : null}
      <Cranes facility={facility} cranes={cranes} />
      <Statement name="Workforce" facility={facility} fact={workforce} />
      <Statement name="Output" facility={facility} fact={output} />
    </Section>
  );
}

function Cranes({ facility, cranes }: { readonly facility: Facility; readonly cranes: readonly Crane[] }) {
  if (cranes.length === 0) return <p className={styles['muted']}>Cranes: none on record.</p>;
  return (
    <>
      <h4 className={styles['smallTitle']}>Cranes</h4>
      <ul className={styles['items']}>
        {cranes.map(({ type, planned, count, liftT, note }, index) => (
          <li key={`${type} ${String(index)}`}>
            <p>
              {isMissing(count) ? (
                <>
                  {type}, number{' '}
                  <FactFigure label={`${facility.name}: number of ${type} cranes`} fact={count} />
                </>
              ) : (
                <>
                  <FactFigure label={`${facility.name}: number of ${type} cranes`} fact={count} /> × {type}
                </>
              )}
              {', '}
              <FactFigure label={`${facility.name}: ${type} crane lift`} fact={liftT} />
              {planned ? ', announced' : ''}
            </p>
            {note ? <p className={styles['sentence']}>{note}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

interface StatementProps {
  readonly name: string;
  readonly facility: Facility;
  readonly fact: AnyFact;
}

const Statement = ({ name, facility, fact }: StatementProps) => (
  <p className={styles['statement']}>
    {name}: <FactFigure label={`${facility.name}: ${name.toLowerCase()}`} fact={fact} />
  </p>
);
