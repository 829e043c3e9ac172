import { convert, convertBack, formatValue, unitName } from '#domain/measure/format.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { Button } from '#ui/controls/Button.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { restrictDraft } from '#workspace/edits/scenario.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './StraitCard.module.css';

/** As the schema of the document keeps it, meters. */
const range = { from: 0.5, to: 40 } as const;

/** A what-if: only ships of less draft may pass. */
export function DraftLimit({ strait }: { readonly strait: Strait }) {
  const { workspace, readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const { draftLimitsM } = useReading(readings.waters);
  const question = useReading(readings.question);
  const limit = draftLimitsM[strait.id] ?? null;
  const args = { strait: strait.id, name: shortName(strait) };
  const refuse = (value: number | null): string | null => {
    if (value === null) return null;
    const meters = convertBack(value, 'm', units);
    return Number.isNaN(value) || meters < range.from - 1e-9 || meters > range.to + 1e-9
      ? `Give ${formatValue(range.from, 'm', units)} to ${formatValue(range.to, 'm', units)}.`
      : null;
  };
  return (
    <section className={styles['part']} aria-label="What if it were shallower">
      <h3>What if it were shallower?</h3>
      <div className={styles['limit']}>
        <NumberField
          label="Largest draft that may pass"
          unit={unitName('m', units)}
          value={limit === null ? null : convert(limit, 'm', units)}
          placeholder="no limit"
          refuse={refuse}
          onChange={(value) => {
            if (refuse(value) !== null) return;
            const draftM =
              value === null
                ? null
                : Math.min(range.to, Math.max(range.from, convertBack(value, 'm', units)));
            workspace.edit(restrictDraft, { ...args, draftM }, `draft of ${strait.id}`);
          }}
        />
        {limit === null ? null : (
          <Button onClick={() => workspace.edit(restrictDraft, { ...args, draftM: null })}>Lift</Button>
        )}
      </div>
      {question ? null : (
        <p className={styles['muted']}>
          It tells only once a ship is chosen: without one no draft is held against it.
        </p>
      )}
    </section>
  );
}
