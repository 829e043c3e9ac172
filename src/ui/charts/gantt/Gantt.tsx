import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { hatch } from '../margin-bars/layout.ts';
import {
  droppedAt,
  ganttLine,
  layoutGantt,
  type GanttInput,
  type GanttLayout,
  type LaidBar,
} from './layout.ts';
import styles from './Gantt.module.css';

/** Where a ship is to be held: at a dock, from a day on or whenever it suits. */
export interface GanttMove {
  readonly bar: string;
  readonly row: string;
  readonly startDay: number | null;
}

interface GanttProps extends GanttInput {
  readonly label: string;
  /** In pixels. */
  readonly width: number;
  readonly selected?: string | null;
  /** A ship dragged or moved by the arrow keys. */
  readonly onMove?: (move: GanttMove) => void;
  /** Enter or a click: the ship is looked at. */
  readonly onChoose?: (bar: string) => void;
  /** Held where she lies, or let go. */
  readonly onTogglePin?: (bar: string) => void;
}

interface Drag {
  readonly bar: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly dx: number;
  readonly dy: number;
}

/** Docks from top to bottom, days from left to right; each ship a line of transit, waiting and repair. */
export function Gantt({
  label,
  width,
  selected = null,
  onMove,
  onChoose,
  onTogglePin,
  ...input
}: GanttProps) {
  const layout = layoutGantt(input, width);
  const [drag, setDrag] = useState<Drag | null>(null);
  const dragged = drag && layout.bars.find(({ bar }) => bar.id === drag.bar);
  const target = drag && dragged ? droppedAt(layout, dragged, drag.dx, drag.dy) : null;
  return (
    <svg
      className={styles['gantt']}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="group"
      aria-label={label}
    >
      {layout.rows.map(({ row, y, height, outages }) => (
        <g key={row.id} data-target={target?.row === row.id || undefined} className={styles['row']}>
          <rect
            className={styles['band']}
            x={layout.left}
            y={y}
            width={width - layout.left}
            height={height}
          />
          {outages.map((each) => (
            <g key={each.x} transform={`translate(0 ${y})`}>
              <path className={styles['outage']} d={hatch(each, height)} />
            </g>
          ))}
        </g>
      ))}
      <Axis layout={layout} />
      {layout.rows.map(({ row, y }) => (
        <Name
          key={row.id}
          layout={layout}
          title={row.title}
          detail={row.isClosed ? 'closed' : row.detail}
          y={y}
        />
      ))}
      {layout.bars.map((laid) => {
        const isDragged = drag?.bar === laid.bar.id;
        return (
          <Bar
            key={laid.bar.id}
            laid={laid}
            isSelected={selected === laid.bar.id}
            shift={isDragged ? [drag.dx, drag.dy] : null}
            onKeyDown={(event) => keys(event, laid, layout, { onMove, onChoose, onTogglePin })}
            onDrag={
              onMove
                ? {
                    onPointerDown: (event) => {
                      if (event.button !== 0) return;
                      event.currentTarget.setPointerCapture(event.pointerId);
                      setDrag({
                        bar: laid.bar.id,
                        fromX: event.clientX,
                        fromY: event.clientY,
                        dx: 0,
                        dy: 0,
                      });
                    },
                    onPointerMove: (event) => {
                      if (drag?.bar !== laid.bar.id) return;
                      setDrag({ ...drag, dx: event.clientX - drag.fromX, dy: event.clientY - drag.fromY });
                    },
                    onPointerUp: () => {
                      if (drag?.bar !== laid.bar.id) return;
                      setDrag(null);
                      if (Math.hypot(drag.dx, drag.dy) < 4) onChoose?.(laid.bar.id);
                      else onMove({ bar: laid.bar.id, ...droppedAt(layout, laid, drag.dx, drag.dy) });
                    },
                    onPointerCancel: () => setDrag(null),
                  }
                : {}
            }
          />
        );
      })}
    </svg>
  );
}

interface Doings {
  readonly onMove: GanttProps['onMove'] | undefined;
  readonly onChoose: GanttProps['onChoose'] | undefined;
  readonly onTogglePin: GanttProps['onTogglePin'] | undefined;
}

function keys(
  event: KeyboardEvent,
  { bar }: LaidBar,
  { rows }: GanttLayout,
  { onMove, onChoose, onTogglePin }: Doings,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = rows.findIndex(({ row }) => row.id === bar.row);
  const days = event.shiftKey ? 7 : 1;
  const by = (row: string | undefined, startDay: number | null) => {
    if (row !== undefined) onMove?.({ bar: bar.id, row, startDay });
  };
  const start = Math.round(bar.startDay);
  const does: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => by(bar.row, Math.max(0, start - days)),
    ArrowRight: () => by(bar.row, start + days),
    ArrowUp: () => by(rows[at - 1]?.row.id, null),
    ArrowDown: () => by(rows[at + 1]?.row.id, null),
    Enter: () => onChoose?.(bar.id),
    ' ': () => onTogglePin?.(bar.id),
    Delete: () => bar.isPinned && onTogglePin?.(bar.id),
  };
  const act = does[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function Axis({ layout: { ticks, height, top } }: { readonly layout: GanttLayout }) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ x, label, year }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <line className={styles['grid']} y1={top - 6} y2={height} />
          <text className={styles['tick']} x={4} y={top - 11}>
            {label}
            {year === null ? null : (
              <tspan className={styles['year']} dx={4}>
                {year}
              </tspan>
            )}
          </text>
        </g>
      ))}
    </g>
  );
}

interface NameProps {
  readonly layout: GanttLayout;
  readonly title: string;
  readonly detail: string;
  readonly y: number;
}

const cut = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;

const Name = ({ layout: { left }, title, detail, y }: NameProps) =>
  left > 0 ? (
    <text className={styles['name']} x={0} y={y + 15}>
      <title>{`${title}, ${detail}`}</title>
      {cut(title, 33)}
      <tspan className={styles['detail']} x={0} dy={13}>
        {cut(detail, 36)}
      </tspan>
    </text>
  ) : (
    <text className={styles['name']} x={0} y={y + 13}>
      {cut(title, 34)}
      <tspan className={styles['detail']} dx={6}>
        {cut(detail, 24)}
      </tspan>
    </text>
  );

interface BarProps {
  readonly laid: LaidBar;
  readonly isSelected: boolean;
  readonly shift: readonly [number, number] | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDrag: {
    readonly onPointerDown?: (event: PointerEvent<SVGGElement>) => void;
    readonly onPointerMove?: (event: PointerEvent<SVGGElement>) => void;
    readonly onPointerUp?: () => void;
    readonly onPointerCancel?: () => void;
  };
}

const inDays = (days: number) => `${Math.round(days * 10) / 10} ${days === 1 ? 'day' : 'days'}`;

function Bar({ laid, isSelected, shift, onKeyDown, onDrag }: BarProps) {
  const { bar, y, transit, waiting, repair, label } = laid;
  const middle = y + ganttLine / 2;
  const waits = bar.startDay - bar.readyDay - bar.transitDays;
  const says = `${bar.title}: ${inDays(bar.transitDays)} at sea, ${inDays(Math.max(0, waits))} waiting, in dock from day ${Math.round(bar.startDay)} to day ${Math.round(bar.endDay)}${bar.isPinned ? ', pinned' : ''}`;
  return (
    <g
      className={styles['bar']}
      data-selected={isSelected || undefined}
      data-dragged={shift !== null || undefined}
      role="button"
      tabIndex={0}
      aria-label={`${says}. Arrow keys move her, space pins her.`}
      onKeyDown={onKeyDown}
      {...onDrag}
    >
      <title>{says}</title>
      <g aria-hidden="true">
        <line
          className={styles['transit']}
          x1={transit.x}
          x2={transit.x + transit.width}
          y1={middle}
          y2={middle}
        />
        <circle className={styles['ready']} cx={transit.x} cy={middle} r={2.5} />
        {waiting.width > 1 ? (
          <line
            className={styles['waiting']}
            x1={waiting.x}
            x2={waiting.x + waiting.width}
            y1={middle}
            y2={middle}
          />
        ) : null}
        <g {...(shift ? { transform: `translate(${shift[0]} ${shift[1]})` } : {})}>
          <rect
            className={styles['repair']}
            x={repair.x}
            y={y + 3}
            width={Math.max(3, repair.width)}
            height={ganttLine - 6}
            rx={2}
          />
          <text
            className={styles[label.at]}
            x={label.x + (bar.isPinned && label.at !== 'before' ? 15 : 0)}
            y={middle + 4}
            textAnchor={label.at === 'before' ? 'end' : 'start'}
          >
            {bar.title}
          </text>
          {bar.isPinned ? (
            <Pin
              x={label.at === 'before' ? repair.x + 2 : label.x}
              y={middle}
              isInside={label.at !== 'behind'}
            />
          ) : null}
        </g>
      </g>
      <rect
        className={styles['grip']}
        x={Math.min(transit.x, repair.x) - 4}
        y={y}
        width={repair.x + repair.width - Math.min(transit.x, repair.x) + 8}
        height={ganttLine}
      />
    </g>
  );
}

interface PinProps {
  readonly x: number;
  readonly y: number;
  readonly isInside: boolean;
}

const Pin = ({ x, y, isInside }: PinProps) => (
  <g className={isInside ? styles['pinInside'] : styles['pin']} transform={`translate(${x} ${y})`}>
    <circle cx={5} cy={-2} r={3.5} />
    <line x1={5} x2={5} y1={1} y2={7} />
  </g>
);
