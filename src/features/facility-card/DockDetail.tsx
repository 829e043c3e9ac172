import { dockTypeNames, type Dock, type DockType } from '#domain/facility/dock.ts';
import { isMissing, type Measure } from '#domain/provenance/fact.ts';
import { DockPlan } from '#ui/charts/dock-plan/DockPlan.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { DockLedger } from './DockLedger.tsx';
import { Phases } from './Phases.tsx';
import { planFact, planInput, type PlanQuestion } from './plan-input.ts';
import styles from './card.module.css';

interface DockDetailProps {
  readonly card: CardReading;
  readonly dock: Dock;
}

/** One dock: drawn with the ship inside, its dimensions, its ledger, its life. */
export function DockDetail({ card, dock }: DockDetailProps) {
  const { workspace, readings } = useWorkplace();
  const { units, allowances, asOf } = useReading(readings.document);
  const asked: PlanQuestion = {
    dock,
    hull: card.question?.hull ?? null,
    shipType: card.shipType,
    lines: card.lines,
    allowances,
    units,
  };
  const kind = dockTypeNames[dock.type].toLowerCase();
  return (
    <div className={styles['detail']}>
      <h4 className={styles['detailName']}>
        {dock.name}
        <span className={styles['muted']}>
          {' '}
          {kind === dock.name.toLowerCase() ? '' : kind}
          {dock.count > 1 ? `, stands for ${dock.count} alike` : ''}
        </span>
      </h4>
      <figure className={styles['picture']}>
        <DockPlan
          {...planInput(asked)}
          onOpen={(number) => {
            const figure = planFact(number, asked);
            if (figure) workspace.pass({ figure });
          }}
        />
      </figure>
      <dl className={styles['dimensions']}>
        {dimensionsOf(dock).map(([name, measure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FactFigure label={`${dock.name}: ${name.toLowerCase()}`} fact={measure} />
            </dd>
          </div>
        ))}
      </dl>
      <DockLedger card={card} dock={dock} />
      <Phases dock={dock} day={asOf} />
      {dock.note ? <p className={styles['note']}>{dock.note}</p> : null}
    </div>
  );
}

const lengthNames: Readonly<Record<DockType, string>> = {
  graving: 'Inside length',
  floating: 'Pontoon length',
  shiplift: 'Platform length',
  slipway: 'Length',
  'marine-railway': 'Length',
};

/** What the record says of the dock. What can't apply to its kind is left out; what isn't published is said. */
function dimensionsOf(dock: Dock): readonly (readonly [name: string, measure: Measure])[] {
  const onBlocks = dock.type === 'floating' || dock.type === 'shiplift' || dock.type === 'marine-railway';
  const all: readonly (readonly [string, Measure])[] = [
    [lengthNames[dock.type], dock.lengthM],
    ['Clear width', dock.widthM],
    ['Outside width', dock.widthOverallM],
    ['Structural depth', dock.depthM],
    [onBlocks ? 'Water over the blocks' : 'Water over the sill', dock.draftOverSillM],
    ['Lift', dock.liftT],
    ['Longest ship taken', dock.maxShipLengthM],
    ['Widest ship taken', dock.maxShipBeamM],
    ['Deepest ship taken', dock.maxShipDraftM],
    ['Largest ship taken', dock.maxDeadweightT],
  ];
  return all.filter(([name, measure]) => {
    if (!isMissing(measure)) return true;
    return measure.missing !== 'not-applicable' && name !== 'Largest ship taken';
  });
}
