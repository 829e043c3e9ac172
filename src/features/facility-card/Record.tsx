import type { Facility } from '#domain/facility/facility.ts';
import { useReading } from '#workspace/use-workspace.ts';
import { SourceList } from '../figures/SourceList.tsx';
import { Section } from './Section.tsx';
import styles from './card.module.css';

/** What is missing from the record, and every page it was read in. */
export function Record({ facility }: { readonly facility: Facility }) {
  const sources = useReading(({ given }) => given.world.sources);
  const cited = facility.sources.flatMap((id) => sources.get(id) ?? []);
  return (
    <>
      {facility.gaps ? (
        <Section title="What is missing from this record">
          <p>{facility.gaps}</p>
        </Section>
      ) : null}
      <Section title="Sources of this record" count={cited.length} closed>
        <p className={styles['muted']}>Confidence in the record as a whole: {facility.confidence}.</p>
        <SourceList cited={cited} />
      </Section>
    </>
  );
}
