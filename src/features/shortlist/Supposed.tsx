import type { Facility } from '#domain/facility/facility.ts';
import { dimensionNames } from '#domain/fit/explain.ts';
import { formatNumber } from '#domain/measure/format.ts';
import { Button } from '#ui/controls/Button.tsx';
import type { Document } from '#workspace/document/document.ts';
import { dropSupposition } from '#workspace/edits/plan.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Shortlist.module.css';

type Supposition = Document['supposed'][number];

/** What a fix has taken for true, in words. */
export function suppositionSays(each: Supposition, yards: readonly Facility[]): string {
  const yard = 'facility' in each ? yards.find(({ id }) => id === each.facility) : null;
  const dock = 'dock' in each ? yard?.docks.find(({ id }) => id === each.dock)?.name : null;
  const unit = 'dimension' in each && each.dimension === 'lift' ? 't' : 'm';
  const amount = (value: number) => `${formatNumber(value, unit === 't' ? 0 : 2)} ${unit}`;
  switch (each.kind) {
    case 'learn-dock':
      return `${dock ?? yard?.name ?? ''}, ${yard?.name ?? ''}: ${dimensionNames[each.dimension].toLowerCase()} at least ${amount(each.atLeast)}`;
    case 'learn-state':
      return `${dock ?? ''}, ${yard?.name ?? ''} is in service`;
    case 'learn-agreement':
      return `${yard?.name ?? ''} holds an ${each.type}${each.from === null ? '' : ` from ${each.from}`}`;
    case 'learn-ship':
      return `the ship’s ${dimensionNames[each.dimension].toLowerCase()} is at most ${amount(each.atMost)}`;
    case 'lighten':
      return `the ship is lightened by ${formatNumber(each.byM, 2)} m`;
    case 'unload':
      return `${formatNumber(each.byT, 0)} t are taken off`;
    case 'lower':
      return `masts are lowered by ${formatNumber(each.byM, 2)} m`;
  }
}

/** What is supposed beside the record; each can be taken back. */
export function Supposed() {
  const { workspace, readings } = useWorkplace();
  const { supposed } = useReading(readings.document);
  const yards = useReading(readings.facilities);
  if (supposed.length === 0) return null;
  return (
    <details className={styles['part']} open>
      <summary>Supposed, not on record ({supposed.length})</summary>
      <ul className={[styles['partBody'], styles['supposed']].join(' ')}>
        {supposed.map((each, index) => {
          const says = suppositionSays(each, yards);
          return (
            <li key={`${says} ${String(index)}`}>
              <span>{says}</span>
              <Button
                look="quiet"
                aria-label={`No longer suppose: ${says}`}
                onClick={() => workspace.edit(dropSupposition, { index, says })}
              >
                ✕
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
