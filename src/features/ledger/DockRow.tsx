import { memo, useId, useState } from 'react';
import { becauseOf } from '#domain/fit/explain.ts';
import type { Question } from '#domain/fit/fit.ts';
import type { LedgerEntry } from '#domain/fit/ledger.ts';
import type { DisplayUnits } from '#domain/measure/format.ts';
import { MarginBar } from '#ui/charts/margin-bars/MarginBar.tsx';
import { Sign } from '#ui/symbols/Sign.tsx';
import { select } from '#workspace/edits/view.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { Asks } from './Asks.tsx';
import { Lines } from './Lines.tsx';
import { columnNames, columns, explainAll, marginShare, marginText, toneOf } from './margins.ts';
import { Precedent } from './Precedent.tsx';
import styles from './DockRow.module.css';

interface DockRowProps {
  readonly entry: LedgerEntry;
  readonly question: Question;
  readonly units: DisplayUnits;
  readonly countryName: string;
}

/** One dock: its margins side by side, why it has its verdict, and what to ask. */
export const DockRow = memo(function DockRow({ entry, question, units, countryName }: DockRowProps) {
  const { workspace } = useWorkplace();
  const [open, setOpen] = useState(false);
  const linesId = useId();
  const { facility, fit } = entry;
  const { dock } = fit;
  const lines = explainAll(entry, question, units);
  const hover = (hovered: string | null) => () => workspace.pass({ hovered });
  return (
    <li className={styles['row']} onPointerEnter={hover(facility.id)} onPointerLeave={hover(null)}>
      <div className={styles['head']}>
        <Sign outline={fit.verdict} size={15} />
        <h4 className={styles['name']}>
          <button
            type="button"
            className={styles['select']}
            data-dock={dock.id}
            onFocus={hover(facility.id)}
            onBlur={hover(null)}
            onClick={() => workspace.edit(select, { facility: facility.id, dock: dock.id })}
          >
            {facility.name}
            <span className={styles['spoken']}>: {dock.name}</span>
          </button>
        </h4>
        <button
          type="button"
          className={styles['expand']}
          aria-expanded={open}
          aria-controls={linesId}
          aria-label={`${facility.name}, ${dock.name}: every line`}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </button>
      </div>
      <p className={styles['dock']}>
        {dock.name}
        {dock.count > 1 ? `, ${dock.count} alike` : ''}
        <span className={styles['country']}> · {countryName}</span>
      </p>
      <dl className={styles['margins']}>
        {columns.map((dimension) => {
          const line = lines.find((each) => each.dimension === dimension);
          if (!line) return null;
          return (
            <div key={dimension} className={styles['cell']}>
              <dt className={styles['spoken']}>{columnNames[dimension]}</dt>
              <dd className={styles['number']}>
                {line.verdict === 'not-judged' ? (
                  <span className={styles['idle']}>no limit</span>
                ) : (
                  <FactFigure
                    label={`${dock.name}, ${facility.name}: margin in ${columnNames[dimension].toLowerCase()}`}
                    fact={line.margin}
                    shown={marginText(line, units)}
                    tone={toneOf(line)}
                  />
                )}
              </dd>
              <MarginBar margin={marginShare(line, question)} tone={line.verdict} />
            </div>
          );
        })}
      </dl>
      {fit.verdict === 'unknown' ? (
        <Asks entry={entry} question={question} />
      ) : (
        <p className={styles['because']}>{becauseOf(facility, fit, question, units)}</p>
      )}
      <Precedent entry={entry} />
      <div id={linesId} className={styles['lines']} hidden={!open}>
        {open ? <Lines entry={entry} lines={lines} day={question.day} units={units} /> : null}
      </div>
    </li>
  );
});
