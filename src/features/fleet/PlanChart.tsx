import { useState } from 'react';
import { reasonInWords } from '#engines/allocation/reason-words.ts';
import { useSize } from '#ui/behavior/use-size.ts';
import { Gantt, type GanttMove } from '#ui/charts/gantt/Gantt.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { pin } from '#workspace/edits/fleet.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { ganttOf } from './gantt.ts';
import styles from './Board.module.css';

/** Docks over time. A ship dragged, or moved by the arrow keys, is held there and the rest planned anew. */
export function PlanChart() {
  const { workspace, readings } = useWorkplace();
  const account = useReading(fleetReadings(readings).planAccount);
  const given = useReading(fleetReadings(readings).fleetGiven);
  const selected = useReading(({ passing }) => passing.fleetShip);
  const [ref, size] = useSize<HTMLDivElement>();
  const [all, setAll] = useState(false);
  const found = 'found' in account ? account.found : null;
  const chart = found && ganttOf(found, given, all);
  const nameOf = (id: string) => found?.planned.find(({ ship }) => ship.id === id)?.name ?? 'a ship';
  const move = ({ bar, row, startDay }: GanttMove) => {
    const question = workspace.store.getState().computed.plan?.question;
    const [ship, dock] = [
      question?.problem.ships.findIndex(({ id }) => id === bar) ?? -1,
      question?.problem.docks.findIndex(({ id }) => id === row) ?? -1,
    ];
    const way = question?.problem.ways[ship]?.[dock];
    const dockName = given.docks.find(({ id }) => id === row)?.name ?? 'that dock';
    if (way && 'because' in way) {
      workspace.notify({
        tone: 'warning',
        text: `${nameOf(bar)} can’t use ${dockName}: ${reasonInWords(way.because, given.straitName)}.`,
      });
      return;
    }
    const arrives = way
      ? Math.ceil((question?.problem.ships[ship]?.readyDay ?? 0) + way.transitDays - 1e-9)
      : 0;
    const start = startDay === null ? null : Math.max(arrives, startDay);
    const shut = way?.shut?.find(({ fromDay, toDay }) => start !== null && start >= fromDay && start < toDay);
    if (shut) {
      workspace.notify({
        tone: 'warning',
        text: `${nameOf(bar)} can’t begin in ${dockName} on day ${start}: ${reasonInWords(shut.because)}.`,
      });
      return;
    }
    workspace.edit(pin, { id: bar, name: nameOf(bar), pin: { dock: row, startDay: start } });
  };
  return (
    <div className={styles['plan']}>
      <p className={styles['legend']}>
        <span data-sign="transit">at sea</span>
        <span data-sign="waiting">waiting</span>
        <span data-sign="repair">in dock</span>
        <span data-sign="outage">dock closed or booked</span>
        <span className={styles['hint']}>
          Drag a ship to pin her, or focus her and use arrow keys and space.
        </span>
        {chart && chart.unused > 0 ? (
          <Button look="quiet" onClick={() => setAll(!all)}>
            {all ? 'Only docks in use' : `Show ${chart.unused} docks without a ship`}
          </Button>
        ) : null}
      </p>
      <div
        ref={ref}
        className={styles['scroll']}
        data-stale={account.state === 'found' ? undefined : true}
        aria-busy={account.state === 'waiting'}
      >
        {chart && size ? (
          <Gantt
            label={`Plan of ${found.planned.length} ships in docks over ${chart.input.horizonDays} days`}
            width={size.width}
            selected={selected}
            {...chart.input}
            onMove={move}
            onChoose={(ship) => workspace.pass({ fleetShip: selected === ship ? null : ship })}
            onTogglePin={(id) => {
              const planned = found.planned.find(({ ship }) => ship.id === id);
              if (planned)
                workspace.edit(pin, {
                  id,
                  name: planned.name,
                  pin: planned.ship.pin
                    ? null
                    : { dock: planned.dock.id, startDay: Math.round(planned.stay.startDay) },
                });
            }}
          />
        ) : (
          <p className={styles['empty']}>
            {account.state === 'waiting' ? 'The plan is being made …' : 'No plan yet: see the panel.'}
          </p>
        )}
      </div>
    </div>
  );
}
