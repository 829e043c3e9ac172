import { formatBreadth, formatValue } from '#domain/measure/format.ts';
import { boundsOf, largest, type Measure } from '#domain/provenance/fact.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { StraitSection } from '#ui/charts/strait-section/StraitSection.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './StraitCard.module.css';

/** The stricter reading. */
const least = (measure: Measure): number | null => boundsOf(measure).low;

/** The strait cut across, with the chosen ship in it. */
export function Section({ strait }: { readonly strait: Strait }) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const question = useReading(readings.question);
  const { draftLimitsM } = useReading(readings.waters);
  const hull = question?.hull ?? null;
  const limits = {
    beamM: least(strait.maxBeamM),
    draftM: least(strait.maxDraftM),
    airDraftM: least(strait.maxAirDraftM),
  };
  const depthM = least(strait.depthM);
  const nothing = depthM === null && Object.values(limits).every((limit) => limit === null);
  const hasWidth = least(strait.widthM) !== null;
  if (nothing && !hull && !hasWidth) return null;
  return (
    <figure className={styles['picture']}>
      <StraitSection
        title={`${shortName(strait)} cut across${hull ? `, with ${hull.name === '' ? 'the ship' : hull.name} to scale` : ''}`}
        widthM={least(strait.widthM)}
        depthM={depthM}
        limits={limits}
        whatIfDraftM={draftLimitsM[strait.id] ?? null}
        ship={
          hull
            ? { beamM: largest(hull.beamM), draftM: largest(hull.draftM), airDraftM: largest(hull.airDraftM) }
            : null
        }
        meters={(value) => formatValue(value, 'm', units)}
        breadth={(value) =>
          formatBreadth({ ...(strait.widthM as Exclude<Measure, { missing: string }>), value }, units)
        }
      />
      <figcaption>
        {hull
          ? `${hull.name === '' ? 'The ship' : hull.name} and the water to one scale${hasWidth ? '; below, the width to its own' : ''}.`
          : 'Choose a ship to see her in it, to scale.'}
      </figcaption>
    </figure>
  );
}
