import {
  conditionFact,
  conditionNumbers,
  dockingConditionNames,
  dockingConditions,
  type ConditionNumber,
} from '#domain/vessel/docking-condition.ts';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { setCondition } from '#workspace/edits/question.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { AssumptionField } from './AssumptionField.tsx';

const options = dockingConditions.map((kind) => [kind, dockingConditionNames[kind]] as const);
const names = Object.keys(conditionNumbers) as readonly ConditionNumber[];
const shares: ReadonlySet<ConditionNumber> = new Set(['lightDraftShare', 'lightDisplacementShare']);

/** How the ship comes to the dock, and the assumptions that go with it: the same wherever they are asked for. */
export function ConditionFields() {
  const { workspace, readings } = useWorkplace();
  const { condition } = useReading(readings.document);
  return (
    <>
      <Segmented
        label="Docking condition"
        value={condition.kind}
        options={options}
        onChange={(kind) => workspace.edit(setCondition, { kind })}
      />
      {names
        .filter((name) => conditionNumbers[name].kind === condition.kind)
        .map((name) => {
          const { title, from, to } = conditionNumbers[name];
          const percent = shares.has(name);
          return (
            <AssumptionField
              key={name}
              label={title}
              fact={conditionFact(name, condition)}
              {...{ from, to, percent }}
              step={percent ? 0.01 : name === 'listDeg' ? 0.5 : 0.1}
              onChange={(value, stroke) => workspace.edit(setCondition, { [name]: value }, stroke)}
            />
          );
        })}
    </>
  );
}
