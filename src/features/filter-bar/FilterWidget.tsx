import { lazy, memo, Suspense, useId, useState } from 'react';
import { narrows, type Filter } from '#filters/filter.ts';
import type { Tally } from '#filters/sift.ts';
import { Button } from '#ui/controls/Button.tsx';
import { setFilter } from '#workspace/edits/filters.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { ChoiceWidget } from './ChoiceWidget.tsx';
import styles from './FilterWidget.module.css';

// Not part of the first screen: both are fetched once the chart stands.
const IntervalWidget = lazy(async () => ({ default: (await import('./IntervalWidget.tsx')).IntervalWidget }));
const OriginField = lazy(async () => ({ default: (await import('./OriginField.tsx')).OriginField }));

interface FilterWidgetProps {
  readonly filter: Filter;
  /** False where the section's title says it already: then the hint stands in its place. */
  readonly titled: boolean;
}

/** One filter with its counts. Draws again only when its own setting or its own counts have changed. */
export const FilterWidget = memo(function FilterWidget({ filter, titled }: FilterWidgetProps) {
  const { workspace, readings } = useWorkplace();
  const setting = useReading(({ decided }) => decided.now.filters[filter.id]);
  const tally = useReading((state) => readings.sifted(state).tallies.get(filter.id));
  const [explained, setExplained] = useState(false);
  const id = useId();
  const title = filter.title.toLowerCase();
  if (tally?.idle && filter.needs === 'ship') return <NeedsShip />;
  const needsJob = tally?.idle === true && filter.needs === 'job';
  const needsStart = tally?.idle === true && filter.needs === 'start';
  return (
    <section className={styles['widget']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h4 id={id} className={titled ? '' : styles['spoken']}>
          {filter.title}
        </h4>
        {titled ? (
          <button
            type="button"
            className={styles['why']}
            aria-expanded={explained}
            aria-label={`What ${title} asks`}
            onClick={() => setExplained(!explained)}
          >
            ?
          </button>
        ) : (
          <p className={styles['remark']}>{filter.hint}</p>
        )}
        {narrows(setting) ? (
          <button
            type="button"
            className={styles['clear']}
            aria-label={`Clear ${title}`}
            onClick={() => workspace.edit(setFilter, { id: filter.id, setting: null })}
          >
            Clear
          </button>
        ) : null}
      </header>
      {explained ? <p className={styles['remark']}>{filter.hint}</p> : null}
      {filter.needs === 'origin' ? (
        <Suspense fallback={<p className={styles['remark']}>Loading …</p>}>
          <OriginField />
        </Suspense>
      ) : null}
      {needsStart ? <NeedsStart /> : null}
      {needsJob ? <NeedsJob /> : null}
      <Suspense fallback={<div className={styles['waiting']} />}>
        {tally ? <Body filter={filter} setting={setting} tally={tally} /> : null}
      </Suspense>
    </section>
  );
});

interface BodyProps {
  readonly filter: Filter;
  readonly setting: Parameters<typeof narrows>[0];
  readonly tally: Tally;
}

function Body({ filter, setting, tally }: BodyProps) {
  const isChartUp = useReading(({ passing }) => passing.chartUp);
  if (tally.idle) return null;
  const { id, title } = filter;
  const rows = filter.level === 'dock' ? 'docks' : 'facilities';
  if (filter.kind === 'interval' && tally.kind === 'interval')
    return isChartUp ? (
      <IntervalWidget
        id={id}
        title={title}
        unit={filter.unit}
        rows={rows}
        tally={tally}
        setting={setting?.kind === 'interval' ? setting : undefined}
      />
    ) : (
      <div className={styles['waiting']} />
    );
  if (filter.kind === 'choice' && tally.kind === 'choice')
    return (
      <ChoiceWidget
        id={id}
        title={title}
        many={filter.many}
        rows={rows}
        tally={tally}
        setting={setting?.kind === 'choice' ? setting : undefined}
      />
    );
  return null;
}

function NeedsShip() {
  const { workspace } = useWorkplace();
  return (
    <div className={styles['needs']}>
      <p>Choose a ship first: until then no yard has a verdict.</p>
      <Button onClick={() => workspace.pass({ dialog: 'ship' })}>Choose a ship</Button>
    </div>
  );
}

function NeedsJob() {
  const { workspace } = useWorkplace();
  return (
    <div className={styles['needs']}>
      <p>Waits for a ship, her homeport and the job.</p>
      <Button onClick={() => workspace.pass({ dialog: 'job' })}>Set the job</Button>
    </div>
  );
}

function NeedsStart() {
  const { workspace, readings } = useWorkplace();
  const { from } = useReading(readings.document).voyage;
  if (from) return <p className={styles['remark']}>The ways from {from.label} are being computed …</p>;
  return (
    <div className={styles['needs']}>
      <p>Choose where the voyage starts: until then no yard is near or far by sea.</p>
      <Button onClick={() => workspace.edit(setPanels, { side: 'voyage' })}>Plan a voyage</Button>
    </div>
  );
}
