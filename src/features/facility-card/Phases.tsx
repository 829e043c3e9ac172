import type { Dock } from '#domain/facility/dock.ts';
import { dockStateNames, phaseOn, type DockState, type Phase } from '#domain/facility/status.ts';
import type { SpanTone, TimeSpan } from '#ui/charts/timeline/layout.ts';
import { Timeline } from '#ui/charts/timeline/Timeline.tsx';
import { FactFigure } from '../figures/FactFigure.tsx';
import { startYear, yearOf } from './years.ts';
import styles from './card.module.css';

const tones: Readonly<Record<DockState, SpanTone>> = {
  'in-service': 'holds',
  planned: 'planned',
  'under-construction': 'building',
  'laid-up': 'over',
  away: 'over',
  closed: 'over',
  unknown: 'unknown',
};

interface PhasesProps {
  readonly dock: Dock;
  readonly day: string;
}

/** The life of a dock: each phase in words, and on a line when any of it is dated. */
export function Phases({ dock, day }: PhasesProps) {
  const current = phaseOn(dock.phases, day);
  if (dock.phases.length === 0)
    return <p className={styles['note']}>Whether the dock is in service is not on record.</p>;
  const dated = dock.phases.some(({ from }) => from !== null);
  return (
    <section className={styles['phases']} aria-label="Status">
      <h5 className={styles['smallTitle']}>Status</h5>
      {dated ? (
        <Timeline
          title={`${dock.name}: ${dock.phases.map(phaseWords).join('; ')}. As of ${day}: ${dockStateNames[current?.value ?? 'unknown']}.`}
          spans={spansOf(dock.phases)}
          points={[]}
          now={yearOf(day)}
          nowLabel={`as of ${day}`}
        />
      ) : null}
      <ul>
        {dock.phases.map((phase) => (
          <li
            key={`${phase.value} ${phase.from}`}
            className={phase === current ? styles['current'] : styles['muted']}
          >
            <FactFigure label={`${dock.name}: status`} fact={phase} shown={phaseWords(phase)} />
            {phase === current ? ` · on ${day}` : null}
            {phase.note ? <span className={styles['muted']}> {phase.note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function phaseWords({ value, from, planned }: Phase): string {
  const since = from === null ? ', start not published' : ` from ${from}`;
  return `${dockStateNames[value]}${since}${planned ? ', as announced' : ''}`;
}

const spansOf = (phases: readonly Phase[]): readonly TimeSpan[] =>
  phases.map(({ value, from, planned }, index) => ({
    key: `${index} ${value}`,
    from: startYear(from),
    to: startYear(phases[index + 1]?.from ?? null),
    tone: planned ? 'planned' : tones[value],
  }));
