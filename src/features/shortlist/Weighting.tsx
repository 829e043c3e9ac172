import { useId, useRef } from 'react';
import { formatNumber } from '#domain/measure/format.ts';
import {
  criterionFormulas,
  criterionNames,
  leftOut,
  silenceSentence,
  totalFormula,
} from '#domain/shortlist/criteria.ts';
import { silencedIn, weightShares, type Field } from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights, type Criterion } from '#domain/shortlist/weights.ts';
import { Button } from '#ui/controls/Button.tsx';
import { setWeights } from '#workspace/edits/plan.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { weightFact } from './facts.ts';
import styles from './Shortlist.module.css';

/** How much each criterion counts, to be dragged; and the formula. */
export function Weighting({ field }: { readonly field: Field }) {
  const { workspace, readings } = useWorkplace();
  const { weights } = useReading(readings.document).shortlist;
  const shares = weightShares(field, weights);
  const silent = silencedIn(field, weights);
  return (
    <details className={styles['part']} open>
      <summary>Weights</summary>
      <div className={styles['partBody']}>
        <div>
          {criteria.map((criterion, at) => (
            <Weight
              key={criterion}
              criterion={criterion}
              share={silent.some((each) => each.criterion === criterion) ? null : (shares[at] ?? 0)}
            />
          ))}
        </div>
        {silent.map((each) => (
          <p key={each.criterion} className={styles['small']}>
            {silenceSentence(each)}
          </p>
        ))}
        <details className={styles['formula']}>
          <summary>Formula, and what is not in it</summary>
          <p>{totalFormula}</p>
          <dl>
            {criteria.map((criterion) => (
              <div key={criterion}>
                <dt>{criterionNames[criterion]}</dt>
                <dd>{criterionFormulas[criterion]}</dd>
              </div>
            ))}
          </dl>
          {leftOut.map((says) => (
            <p key={says}>Not in the score: {says}</p>
          ))}
          <p className={styles['reset']}>
            <Button onClick={() => workspace.edit(setWeights, defaultWeights)}>Reset the weights</Button>
          </p>
        </details>
      </div>
    </details>
  );
}

interface WeightProps {
  readonly criterion: Criterion;
  /** Of the score; null where nothing is known of it at any yard. */
  readonly share: number | null;
}

function Weight({ criterion, share }: WeightProps) {
  const { workspace, readings } = useWorkplace();
  const { weights } = useReading(readings.document).shortlist;
  const id = useId();
  const strokes = useRef(0);
  const startStroke = () => (strokes.current += 1);
  const name = criterionNames[criterion];
  const percent = share === null ? 'no part' : `${formatNumber(share * 100, 0)} %`;
  return (
    <div className={styles['weight']}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={weights[criterion]}
        aria-valuetext={share === null ? 'takes no part' : `${percent} of the score`}
        onPointerDown={startStroke}
        onFocus={startStroke}
        onChange={({ currentTarget }) =>
          workspace.edit(setWeights, { [criterion]: currentTarget.valueAsNumber }, `${id}${strokes.current}`)
        }
      />
      <span>
        <FactFigure
          label={`Weight of ${name.toLowerCase()}`}
          fact={weightFact(weights, criterion)}
          shown={percent}
        />
      </span>
    </div>
  );
}
