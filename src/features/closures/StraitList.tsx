import { useState } from 'react';
import { formatBreadth, formatValue } from '#domain/measure/format.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { closeStrait, reopenStrait } from '#workspace/edits/scenario.ts';
import { selectStrait } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { groupStraits } from './group.ts';
import styles from './StraitList.module.css';

/** Every strait on record by region: each can be closed, and opens its card. */
export function StraitList() {
  const { readings } = useWorkplace();
  const straits = useReading(seaAccount(readings).straits);
  const { closedStraits, draftLimitsM } = useReading(readings.waters);
  const [typed, setTyped] = useState('');
  const groups = groupStraits(straits, typed);
  return (
    <section className={styles['list']} aria-label="Straits">
      <div className={styles['head']}>
        <h3>Straits</h3>
        <input
          type="search"
          placeholder={`Search ${straits.length} straits`}
          aria-label="Search straits by name or region"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      {groups.length === 0 ? <p className={styles['none']}>No strait on record is called that.</p> : null}
      {groups.map(({ region, straits: members }) => (
        <section key={region} aria-label={region}>
          <h4>{region}</h4>
          <ul>
            {members.map((strait) => (
              <StraitRow
                key={strait.id}
                strait={strait}
                closed={closedStraits.includes(strait.id)}
                limitM={draftLimitsM[strait.id] ?? null}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface StraitRowProps {
  readonly strait: Strait;
  readonly closed: boolean;
  /** Largest draft that a what-if lets pass, meters. */
  readonly limitM: number | null;
}

function StraitRow({ strait, closed, limitM }: StraitRowProps) {
  const { workspace, readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const { id, widthM, depthM } = strait;
  const name = shortName(strait);
  return (
    <li className={styles['row']} data-closed={closed || undefined}>
      <div>
        <button type="button" className={styles['name']} onClick={() => workspace.edit(selectStrait, id)}>
          {name}
        </button>
        <p className={styles['sizes']}>
          {closed ? <strong>closed</strong> : null}
          {limitM === null ? null : <strong>draft limited to {formatValue(limitM, 'm', units)}</strong>}
          {isMissing(widthM) ? null : (
            <span>
              width <FactFigure label={`${name}: width`} fact={widthM} shown={formatBreadth(widthM, units)} />
            </span>
          )}
          {isMissing(depthM) ? null : (
            <span>
              depth <FactFigure label={`${name}: least depth`} fact={depthM} />
            </span>
          )}
        </p>
      </div>
      <Button
        aria-label={`${closed ? 'Reopen' : 'Close'} ${name}`}
        onClick={() => workspace.edit(closed ? reopenStrait : closeStrait, { strait: id, name })}
      >
        {closed ? 'Reopen' : 'Close'}
      </Button>
    </li>
  );
}
