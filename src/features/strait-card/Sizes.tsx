import { formatBreadth, formatMargin } from '#domain/measure/format.ts';
import { boundsOf, derived, type Measure } from '#domain/provenance/fact.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import styles from './StraitCard.module.css';

/** How wide and deep it is, and what ships may pass, with the chosen ship beside it. */
export function Sizes({ strait }: { readonly strait: Strait }) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const question = useReading(readings.question);
  const name = shortName(strait);
  const hull = question?.hull;
  const rows: readonly (readonly [string, Measure, Measure | undefined])[] = [
    ['Largest draft', strait.maxDraftM, hull?.draftM],
    ['Largest height over water', strait.maxAirDraftM, hull?.airDraftM],
    ['Largest beam', strait.maxBeamM, hull?.beamM],
    ['Largest length', strait.maxLengthM, hull?.lengthM],
  ];
  return (
    <section className={styles['part']} aria-label="Size and limits">
      <h3>Size and limits</h3>
      <dl className={styles['facts']}>
        <div>
          <dt>Width</dt>
          <dd>
            <FactFigure
              label={`${name}: width`}
              fact={strait.widthM}
              shown={formatBreadth(strait.widthM, units)}
            />
          </dd>
        </div>
        <div>
          <dt>Least depth</dt>
          <dd>
            <FactFigure label={`${name}: least depth`} fact={strait.depthM} />
          </dd>
        </div>
        {rows.map(([label, limit, hers]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <FactFigure label={`${name}: ${label.toLowerCase()}`} fact={limit} />
              {hers ? (
                <Room label={`${name}: room for the ship, ${label.toLowerCase()}`} {...{ limit, hers }} />
              ) : null}
            </dd>
          </div>
        ))}
        <div>
          <dt>Hours lost in passing</dt>
          <dd>
            <FactFigure
              label={`${name}: hours lost`}
              fact={strait.delayHours}
              {...('missing' in strait.delayHours ? {} : { shown: `${strait.delayHours.value} h` })}
            />
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface RoomProps {
  readonly label: string;
  readonly limit: Measure;
  readonly hers: Measure;
}

/** By how much the ship passes, or not: the stricter limit against the larger reading of her. */
function Room({ label, limit, hers }: RoomProps) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const allowed = boundsOf(limit).low;
  const needed = boundsOf(hers).high ?? boundsOf(hers).low;
  if (allowed === null || needed === null) return null;
  const room = derived(allowed - needed, 'm', 'limit of the strait − dimension of the ship', [
    ['Limit of the strait', limit],
    ['The ship', hers],
  ]);
  return (
    <>
      {' '}
      <span className={styles['muted']}>{room.value < 0 ? 'too large, ' : 'passes, '}</span>
      <FactFigure
        label={label}
        fact={room}
        shown={formatMargin(room.value, 'm', units)}
        tone={room.value < 0 ? 'bad' : 'good'}
      />
    </>
  );
}
