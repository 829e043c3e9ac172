import { ownershipNames, roleNames } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { convert, formatNumber, unitName } from '#domain/measure/format.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Sign } from '#ui/symbols/Sign.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { select } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { Cited } from './Cited.tsx';
import styles from './card.module.css';

/** A precision is an estimate: two digits of it say enough in any unit. */
const roundedTo2 = (value: number): number => Number(value.toPrecision(2));

interface CardHeadProps {
  readonly card: CardReading;
  readonly titleId: string;
}

/** Name, place, who runs it, where it lies. */
export function CardHead({ card, titleId }: CardHeadProps) {
  const { workspace, readings } = useWorkplace();
  const { units, panels } = useReading(readings.document);
  const { facility, country, yardFit } = card;
  const [role] = facility.roles;
  const { position } = facility;
  const precision = `${formatNumber(roundedTo2(convert(position.precisionM, 'm', units)), 0)} ${unitName('m', units)}`;
  const place = formatPosition(position.value, units.position);
  return (
    <>
      {panels.back === 'ledger' ? (
        <p className={styles['back']}>
          <Button look="quiet" onClick={() => workspace.edit(select, null)}>
            ‹ Ledger
          </Button>
        </p>
      ) : null}
      <header className={styles['head']}>
        <Sign outline={yardFit?.verdict ?? 'none'} size={26} {...(role ? { glyph: role } : {})} />
        <h2 id={titleId} className={styles['name']}>
          {facility.name}
        </h2>
        <Button look="quiet" aria-label="Close the card" onClick={() => workspace.edit(select, null)}>
          ✕
        </Button>
      </header>
      <div className={styles['identity']}>
        <p className={styles['place']}>
          {facility.place}, {country}
        </p>
        <p>
          {facility.operator} · {ownershipNames[facility.ownership]}
        </p>
        <p className={styles['muted']}>{facility.roles.map((each) => roleNames[each]).join(' · ')}</p>
        <p>
          <Cited
            label={`${facility.name}: position`}
            text={place}
            shown={`${place} ± ${precision}`}
            sources={position.sources}
            confidence={position.confidence}
            asOf={position.asOf}
            note={[position.note, `the true place lies within ${precision}`].filter(Boolean).join('; ')}
          />
        </p>
      </div>
    </>
  );
}
