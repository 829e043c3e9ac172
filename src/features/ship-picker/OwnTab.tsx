import { convert, convertBack, formatValue, unitName, type DisplayUnits } from '#domain/measure/format.ts';
import { dimensionLimits, hullOfOwn } from '#domain/vessel/ship.ts';
import { Silhouette } from '#ui/charts/silhouette/Silhouette.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { dimensionOrder, needed, readDraft, refuseField, type OwnDraft } from './own.ts';
import { shapeOf } from './shape.ts';
import styles from './ShipPicker.module.css';

interface OwnTabProps {
  readonly draft: OwnDraft;
  readonly onChange: (draft: OwnDraft) => void;
  readonly units: DisplayUnits;
  readonly onEnter: () => void;
}

/** A ship by her dimensions alone. What is left open is not known, and never counts as nothing. */
export function OwnTab({ draft, onChange, units, onEnter }: OwnTabProps) {
  const { own } = readDraft(draft, units);
  const shape = own && shapeOf(hullOfOwn(own), 'full');
  return (
    <form
      className={styles['ownTab']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <div className={styles['fields']}>
        <label className={styles['nameField']}>
          <span>Name</span>
          <input
            value={draft.name}
            maxLength={80}
            placeholder="Own ship"
            autoComplete="off"
            onChange={({ target }) => onChange({ ...draft, name: target.value })}
          />
        </label>
        {dimensionOrder.map((name) => {
          const { title, unit } = dimensionLimits[name];
          const value = draft[name];
          return (
            <NumberField
              key={name}
              label={title}
              unit={unitName(unit, units)}
              value={value === null ? null : convert(value, unit, units)}
              placeholder={needed.has(name) ? '' : 'not known'}
              refuse={(typed) => refuseField(name, typed, units)}
              onChange={(typed) =>
                onChange({ ...draft, [name]: typed === null ? null : convertBack(typed, unit, units) })
              }
            />
          );
        })}
      </div>
      <div className={styles['detail']}>
        <p className={styles['kind']}>
          Beam at the waterline. Air draft and displacement may stay open: docks that turn on them are then
          “not known”.
        </p>
        {shape ? <Silhouette shape={shape} tick={(meters) => formatValue(meters, 'm', units)} /> : null}
      </div>
      <input type="submit" hidden />
    </form>
  );
}
