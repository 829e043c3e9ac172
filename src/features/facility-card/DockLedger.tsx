import type { Dock } from '#domain/facility/dock.ts';
import { becauseOf, dimensionNames, type ExplainedLine } from '#domain/fit/explain.ts';
import { verdictInWords } from '#domain/fit/in-words.ts';
import { verdictNames } from '#domain/fit/verdict.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { marginWords } from './plan-input.ts';
import styles from './card.module.css';

const conditions = {
  'full-load': 'at full load',
  light: 'light',
  damaged: 'damaged',
} as const;

interface DockLedgerProps {
  readonly card: CardReading;
  readonly dock: Dock;
}

/** The ship held against the dock, dimension by dimension. */
export function DockLedger({ card, dock }: DockLedgerProps) {
  const { readings } = useWorkplace();
  const { condition } = useReading(readings.document);
  const { facility, question, dockFit, lines } = card;
  if (!question || !dockFit) return null;
  return (
    <section className={styles['ledger']} aria-label={`${question.hull.name} in ${dock.name}`}>
      <h5 className={styles['ledgerTitle']}>
        <Sign outline={dockFit.verdict} size={16} />
        {verdictInWords(dockFit)}
        <span className={styles['muted']}>
          {' '}
          {question.hull.name}, {conditions[condition.kind]}
        </span>
      </h5>
      {dockFit.deciding === null ? (
        <p className={styles['because']}>{becauseOf(facility, dockFit, question)}</p>
      ) : null}
      <ul>
        {lines.map((line) => (
          <Line
            key={line.dimension}
            line={line}
            dockName={dock.name}
            shipName={question.hull.name}
            decides={line.dimension === dockFit.deciding?.dimension}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly line: ExplainedLine;
  readonly dockName: string;
  readonly shipName: string;
  readonly decides: boolean;
}

function Line({ line, dockName, shipName, decides }: LineProps) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const name = dimensionNames[line.dimension];
  if (line.verdict === 'not-judged')
    return (
      <li className={styles['line']}>
        <span className={styles['lineName']}>{name}</span>
        <span className={styles['muted']}>not judged</span>
        <p className={styles['sentence']}>{line.sentence}</p>
      </li>
    );
  const tone =
    line.verdict === 'fits' ? 'good' : line.verdict === 'does-not-fit' ? 'bad' : ('strong' as const);
  return (
    <li className={[styles['line'], decides && styles['decides']].filter(Boolean).join(' ')}>
      <span className={styles['lineName']}>
        <Sign outline={line.verdict} size={14} />
        {name}
        <span className={styles['hidden']}>: {verdictNames[line.verdict]}</span>
      </span>
      <span className={styles['lineMargin']}>
        <FactFigure
          label={`${dockName}: ${name.toLowerCase()} margin`}
          fact={line.margin}
          shown={marginWords(line, units)}
          tone={tone}
        />
      </span>
      <p className={styles['lineParts']}>
        dock <FactFigure label={`${dockName}: ${line.rule.replaceAll('-', ' ')}`} fact={line.have} />, ship{' '}
        <FactFigure label={`${shipName}: ${name.toLowerCase()}`} fact={line.need} />
        {line.clearance ? (
          <>
            , clearance <FactFigure label={`${name} clearance`} fact={line.clearance} />
            {line.dimension === 'draft' ? '' : ' each side'}
          </>
        ) : null}
      </p>
      <p className={styles['sentence']}>{line.sentence}</p>
    </li>
  );
}
