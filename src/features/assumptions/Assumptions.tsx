import { dockTypeNames, dockTypes } from '#domain/facility/dock.ts';
import {
  allowanceFact,
  allowancePresets,
  clearanceLimits,
  clearanceNames,
  defaultAllowances,
  overhangFact,
  overhangLimits,
  type Clearance,
} from '#domain/fit/allowances.ts';
import { usualCondition } from '#domain/vessel/docking-condition.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Dialog } from '#ui/controls/Dialog.tsx';
import { setAllowances, setCondition } from '#workspace/edits/question.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { AssumptionField } from '../figures/AssumptionField.tsx';
import { ConditionFields } from '../figures/ConditionFields.tsx';
import { Effect } from './Effect.tsx';
import { Presets } from './Presets.tsx';
import styles from './Assumptions.module.css';

const conditionHints = {
  'full-load': 'Dimensions as published.',
  light: 'Unloaded: less draft and weight, and higher above the water by the draft that is gone.',
  damaged:
    'Flooded and listing: deeper, wider, and heavier by up to the water that came in. How much of it drains as she rises is not known, so her weight is an interval.',
} as const;

const clearances = Object.keys(clearanceNames) as readonly Clearance[];

/** Everything a verdict rests on that no source gives: each number with its origin, and what changing it does. */
export function Assumptions() {
  const { workspace, readings } = useWorkplace();
  const { allowances, condition } = useReading(readings.document);
  const shipType = useReading(readings.shipClass)?.type ?? null;
  const close = () =>
    workspace.pass(workspace.store.getState().passing.figure === null ? { dialog: null } : { figure: null });
  const reset = () => {
    const stroke = 'reset assumptions';
    workspace.edit(setAllowances, defaultAllowances, stroke);
    workspace.edit(setCondition, usualCondition(shipType), stroke);
  };
  return (
    <Dialog
      title="Assumptions"
      wide
      onClose={close}
      actions={
        <>
          <Button onClick={reset}>Reset all</Button>
          <Button look="solid" onClick={() => workspace.pass({ dialog: null, figure: null })}>
            Done
          </Button>
        </>
      }
    >
      <Effect />
      <div className={styles['groups']}>
        <section className={styles['group']} aria-label="Docking condition">
          <ConditionFields />
          <p className={styles['hint']}>{conditionHints[condition.kind]}</p>
        </section>
        <section className={styles['group']}>
          <h3>Clearances</h3>
          <Presets
            active={allowancePresets.find((preset) => isSame(preset.allowances, allowances))?.id ?? null}
          />
          {clearances.map((name) => (
            <AssumptionField
              key={name}
              label={clearanceNames[name]}
              fact={allowanceFact(name, allowances)}
              {...clearanceLimits[name]}
              step={name === 'endM' ? 0.25 : 0.1}
              onChange={(value, stroke) => workspace.edit(setAllowances, { [name]: value }, stroke)}
            />
          ))}
        </section>
        <section className={styles['group']}>
          <h3>Overhang, as a share of the dock’s length</h3>
          <p className={styles['hint']}>
            A ship may be longer than her dock by this much and still “fits with overhang”.
          </p>
          {dockTypes.map((type) => (
            <AssumptionField
              key={type}
              label={dockTypeNames[type]}
              fact={overhangFact(type, allowances)}
              {...overhangLimits}
              step={0.01}
              percent
              onChange={(value, stroke) =>
                workspace.edit(
                  setAllowances,
                  { overhangShare: { ...allowances.overhangShare, [type]: value } },
                  stroke,
                )
              }
            />
          ))}
        </section>
      </div>
    </Dialog>
  );
}

function isSame(a: typeof defaultAllowances, b: typeof defaultAllowances): boolean {
  return (
    clearances.every((name) => a[name] === b[name]) &&
    dockTypes.every((type) => a.overhangShare[type] === b.overhangShare[type])
  );
}
