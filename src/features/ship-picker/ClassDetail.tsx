import { formatValue } from '#domain/measure/format.ts';
import type { Measure } from '#domain/provenance/fact.ts';
import { ballastCondition } from '#domain/vessel/docking-condition.ts';
import { hullForms } from '#domain/vessel/ship-class.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { Silhouette } from '#ui/charts/silhouette/Silhouette.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { commercial, shipTitle, type Found } from './search.ts';
import { shapeOf } from './shape.ts';
import styles from './ShipPicker.module.css';

/** A class to scale, with every dimension and where it was read. */
export function ClassDetail({ found: { shipClass, ship } }: { readonly found: Found }) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const countries = useReading(({ given }) => given.world.countries);
  const libraryLoaded = useReading(({ given }) => given.libraryLoaded);
  const shape = shapeOf(hullOfClass(shipClass), hullForms[shipClass.type]);
  const navy = shipClass.country === null ? commercial : countries.get(shipClass.country)?.name;
  const rows: readonly (readonly [string, Measure])[] = [
    ['Length overall', shipClass.lengthOverallM],
    ['Beam at waterline', shipClass.beamWaterlineM],
    ['Widest beam', shipClass.beamMaxM],
    ['Draft', shipClass.draftM],
    ['Air draft', shipClass.airDraftM],
    ['Displacement', shipClass.displacementT],
  ];
  return (
    <>
      <h3 className={styles['name']}>{shipClass.name}</h3>
      <p className={styles['kind']}>
        {navy} · {shipClass.type}
        {ship ? ` · ${shipTitle(ship)}` : ''}
      </p>
      {shape ? <Silhouette shape={shape} tick={(meters) => formatValue(meters, 'm', units)} /> : null}
      <dl className={styles['dimensions']}>
        {rows.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FactFigure label={`${shipClass.name}: ${name.toLowerCase()}`} fact={fact} />
              {'note' in fact && fact.note ? <span className={styles['note']}>{fact.note}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {shipClass.type === 'commercial reference' ? (
        <p className={styles['note']}>
          Published laden. She comes to a dock in ballast: judged light, at{' '}
          {Math.round(ballastCondition.lightDraftShare * 100)} % of that draft, unless you set it otherwise.
          An assumption.
        </p>
      ) : null}
      <p className={styles['note']}>
        {libraryLoaded ? shipClass.note : 'Sources and the names of her ships are still loading.'}
      </p>
    </>
  );
}
