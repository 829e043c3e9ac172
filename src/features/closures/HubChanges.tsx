import { useState } from 'react';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import type { HubChanges as Changes } from '#workspace/derived/hub-changes.ts';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { Trouble } from '../figures/Trouble.tsx';
import { CutOffRow, PairRow } from './PairRow.tsx';
import styles from './Pairs.module.css';

/** What the closures do to the ways between the hubs. */
export function HubChanges() {
  const { readings } = useWorkplace();
  const changes = useReading(seaAccount(readings).hubChanges);
  switch (changes.state) {
    case 'unasked':
      return null;
    case 'waiting':
      return <Progress label="Comparing the ways between hubs" done={changes.progress} />;
    case 'failed':
      return <Trouble says="The ways between hubs could not be compared." because={changes.because} />;
    case 'compared':
      return <Compared changes={changes} />;
  }
}

interface ComparedProps {
  readonly changes: Extract<Changes, { readonly state: 'compared' }>;
}

const firstRows = 8;

function Compared({ changes }: ComparedProps) {
  const { counts, changed, cutOff, unchanged, longestNm, isStale } = changes;
  const [all, setAll] = useState(false);
  const rows = all ? changed : changed.slice(0, firstRows);
  const summary = inWords(changes);
  return (
    <div className={styles['compared']} data-stale={isStale || undefined} aria-busy={isStale}>
      <h4>Between {changes.hubs} hubs</h4>
      <p>
        <FactFigure label="Pairs of hubs that change" fact={counts.changed} tone="strong" /> of{' '}
        <FactFigure label="Pairs of hubs" fact={counts.pairs} /> pairs change,{' '}
        <FactFigure
          label="Pairs of hubs cut off"
          fact={counts.cutOff}
          tone={cutOff.length > 0 ? 'bad' : 'normal'}
          {...(cutOff.length === 0 ? { shown: 'none' } : {})}
        />{' '}
        cut off; for <FactFigure label="Pairs of hubs without a change" fact={counts.unchanged} /> no change
      </p>
      {cutOff.length + changed.length > 0 ? (
        <ol className={styles['rows']}>
          {(all ? cutOff : cutOff.slice(0, firstRows)).map((pair) => (
            <CutOffRow key={pair.key} pair={pair} longestNm={longestNm} />
          ))}
          {rows.map((pair) => (
            <PairRow key={pair.key} pair={pair} longestNm={longestNm} />
          ))}
        </ol>
      ) : null}
      {!all && (changed.length > firstRows || cutOff.length > firstRows) ? (
        <Button onClick={() => setAll(true)}>Show all {changed.length + cutOff.length}</Button>
      ) : null}
      {unchanged.length > 0 ? <Unchanged pairs={unchanged} /> : null}
      <Announcer text={isStale ? '' : summary} />
    </div>
  );
}

const inWords = ({ changed, pairs, cutOff }: ComparedProps['changes']): string =>
  `${changed.length} of ${pairs} pairs of hubs change, ${cutOff.length} are cut off.`;

function Unchanged({ pairs }: { readonly pairs: ComparedProps['changes']['unchanged'] }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles['unchanged']}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Show pairs without a change</summary>
      {open ? (
        <ul>
          {pairs.map(({ key, from, to }) => (
            <li key={key}>
              <span>
                {from} – {to}
              </span>
              <span>no change</span>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
