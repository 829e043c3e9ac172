import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { Facility } from '#domain/facility/facility.ts';
import { useWhenDrawn } from '#ui/behavior/use-when-drawn.ts';
import { select, setTable } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import type { Column } from './columns/column.ts';
import { Head, headHeight } from './Head.tsx';
import { reveal } from './reveal.ts';
import { Row } from './Row.tsx';
import { moveSpot, within, type Spot } from './spot.ts';
import type { TableReading } from './table-reading.ts';
import styles from './FacilityTable.module.css';

const rowHeight = 36;

/**
 * Column tracks for every row alike. The name's least width is the style sheet's, for phones have less; spare width
 * goes to the name up to a line of print, then to the columns of words, and where there is none, to the right margin.
 */
const templateOf = ([, ...rest]: readonly Column[]): string => {
  const tracks = rest.map(({ width, grow }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`));
  const margin = rest.some(({ grow }) => grow > 0) ? [] : ['minmax(0, 1fr)'];
  return ['minmax(var(--name-width), 400px)', ...tracks, ...margin].join(' ');
};

const leastWidth = (shown: readonly Column[]): string =>
  `calc(var(--name-width) + ${shown.slice(1).reduce((sum, { width }) => sum + width, 0)}px)`;

/** The spot of the cell that an event happened in. */
function spotOf(target: EventTarget): Spot | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return column === undefined || row === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Rows and columns with one cell in the tab order: the ARIA grid pattern. Only rows on screen are drawn. */
export function Grid({ reading }: { readonly reading: TableReading }) {
  const { order, facilities, shown, sort } = reading;
  const { workspace, readings } = useWorkplace();
  const { selection, units } = useReading(readings.document);
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [lastSpot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const active = within(lastSpot, { rows: order.length, columns: shown.length });

  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled or memoized by its return value
  const virtualizer = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
    // The row with the focus stays drawn wherever the user scrolls: focus must not fall off the page.
    rangeExtractor: (range: Range) => {
      const rows = defaultRangeExtractor(range);
      return active.row < 0 || active.row >= range.count || rows.includes(active.row)
        ? rows
        : [...rows, active.row].sort((a, b) => a - b);
    },
  });

  const facilityAt = (row: number): Facility | null => facilities[order[row] ?? -1] ?? null;
  const selectedId = selection?.facility ?? null;
  useWhenDrawn(selectedId, (id) => {
    const row = id === null ? -1 : order.findIndex((index) => facilities[index]?.id === id);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: 'auto' });
  });

  const whenActive = useCallback((cell: HTMLElement | null) => {
    if (!cell || !scroller.current || !wantsFocus.current) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    reveal(cell, scroller.current);
  }, []);

  const sortBy = (column: Column) => {
    const same = column === sort.column;
    workspace.edit(setTable, {
      sort: { column: column.id, descending: same ? !sort.descending : column.unit !== null },
    });
  };
  const choose = (row: number) => {
    const facility = facilityAt(row);
    if (facility) workspace.edit(select, { facility: facility.id, dock: null });
  };
  const act = (spot: Spot, cell: Element | null, opensFigure: boolean) => {
    const column = shown[spot.column];
    const figure = opensFigure ? cell?.querySelector('button') : null;
    if (spot.row < 0) {
      if (column) sortBy(column);
    } else if (figure && spot.column > 0) figure.click();
    else choose(spot.row);
  };
  const hover = (row: number | null) => {
    const hovered = (row === null ? null : facilityAt(row)?.id) ?? null;
    if (workspace.store.getState().passing.hovered !== hovered) workspace.pass({ hovered });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.nativeEvent.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    const page = Math.max(
      1,
      Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1,
    );
    const next = moveSpot(event.key, control, active, { rows: order.length, columns: shown.length, page });
    if (next) {
      event.preventDefault();
      if (next.row === active.row && next.column === active.column) return;
      wantsFocus.current = true;
      setSpot(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && !control) {
      if (event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      act(active, event.target as Element, event.key === 'Enter');
    }
  };
  const onFocus = (event: SyntheticEvent) => {
    const spot = spotOf(event.target);
    if (!spot) return;
    setSpot(spot);
    hover(spot.row < 0 ? null : spot.row);
  };

  const template = templateOf(shown);
  const firstUnknown = order.length - reading.unknownCount;
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA in HTML allows it
        role="grid"
        tabIndex={-1}
        aria-label="Facilities"
        aria-rowcount={order.length + 1}
        aria-colcount={shown.length}
        className={styles['grid']}
        style={{ height: virtualizer.getTotalSize(), minWidth: leastWidth(shown) }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) hover(null);
        }}
        onPointerOver={(event) => hover(spotOf(event.target)?.row ?? null)}
        onPointerLeave={() => hover(null)}
        onClick={(event) => {
          const spot = spotOf(event.target);
          if (spot) act(spot, null, false);
        }}
      >
        <Head
          reading={reading}
          units={units}
          template={template}
          activeColumn={active.row < 0 ? active.column : null}
          whenActive={whenActive}
        />
        <tbody>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const facility = facilityAt(index);
            return facility ? (
              <Row
                key={facility.id}
                facility={facility}
                index={index}
                top={start}
                shown={shown}
                context={reading.context}
                units={units}
                template={template}
                selected={facility.id === selectedId}
                opensUnknown={index === firstUnknown && index > 0}
                activeColumn={index === active.row ? active.column : null}
                whenActive={whenActive}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}
