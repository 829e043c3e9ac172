import { useId } from 'react';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { ownKnowledge } from '#domain/provenance/source.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { PanelHead } from '#ui/controls/PanelHead.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { selectStrait } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { SourceList } from '../figures/SourceList.tsx';
import { DraftLimit } from './DraftLimit.tsx';
import { Gate } from './Gate.tsx';
import { Section } from './Section.tsx';
import { Sizes } from './Sizes.tsx';
import { Traffic } from './Traffic.tsx';
import styles from './StraitCard.module.css';

/** A strait: open or closed, cut across with the ship in it, its limits, traffic, law and sources. */
export function StraitCard() {
  const { workspace, readings } = useWorkplace();
  const strait = useReading(seaAccount(readings).strait);
  const titleId = useId();
  if (!strait)
    return (
      <p className={styles['empty']}>No strait is selected. Click one on the chart, or open the closures.</p>
    );
  return (
    <article className={styles['card']} aria-labelledby={titleId} key={strait.id}>
      <PanelHead
        title={strait.name}
        titleId={titleId}
        closeLabel="Close the card"
        onClose={() => workspace.edit(selectStrait, null)}
      />
      <Gate strait={strait} />
      <Section strait={strait} />
      <Sizes strait={strait} />
      <DraftLimit key={strait.id} strait={strait} />
      <Traffic strait={strait} />
      <Law strait={strait} />
      <Rest strait={strait} />
    </article>
  );
}

function Law({ strait: { name, legalRegime } }: { readonly strait: Strait }) {
  return (
    <section className={styles['part']} aria-label="Law of the sea">
      <h3>Law of the sea</h3>
      {isMissing(legalRegime) ? (
        <p className={styles['muted']}>Nothing on record.</p>
      ) : (
        <p>
          {legalRegime.value} <FactFigure label={`${name}: legal regime`} fact={legalRegime} shown="source" />
        </p>
      )}
      <p className={styles['muted']}>Shown, never routed by, and no legal advice.</p>
    </section>
  );
}

function Rest({ strait }: { readonly strait: Strait }) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const sources = useReading(({ given }) => given.world.sources);
  const loaded = useReading(({ given }) => given.libraryLoaded);
  if (!loaded) return <output className={styles['empty']}>Notes and sources are on their way …</output>;
  const cited = strait.sources.flatMap((id) => sources.get(id) ?? []);
  return (
    <section className={styles['part']} aria-label="Record">
      {strait.note === '' ? null : (
        <>
          <h3>Note</h3>
          <p>{strait.note}</p>
        </>
      )}
      <p className={styles['muted']}>
        Middle of the narrows{' '}
        <FactFigure
          label={`${strait.name}: position`}
          fact={{
            value: formatPosition(strait.position, units.position),
            sources: [ownKnowledge],
            confidence: 'medium',
            asOf: null,
            note: 'middle of the narrows, set by hand for the chart',
          }}
        />
      </p>
      <details className={styles['sources']}>
        <summary>Sources of this record ({cited.length})</summary>
        <SourceList cited={cited} />
      </details>
    </section>
  );
}
