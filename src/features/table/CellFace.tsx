import type { Facility } from '#domain/facility/facility.ts';
import type { DisplayUnits } from '#domain/measure/format.ts';
import { isQuantity, weakest, type Fact, type Known } from '#domain/provenance/fact.ts';
import { FactFigure } from '#features/figures/FactFigure.tsx';
import type { Cell, Column, ColumnContext } from './columns/column.ts';
import { faceOf, shortList, signedText } from './face.ts';

interface CellFaceProps {
  readonly facility: Facility;
  readonly column: Column;
  readonly context: ColumnContext;
  readonly units: DisplayUnits;
}

/** What stands in one cell. Figures take no tab stop: the cell has the focus, and Enter opens them. */
export function CellFace({ facility, column, context, units }: CellFaceProps) {
  const cell = column.cell(facility, context);
  switch (cell.kind) {
    case 'text':
      return <span title={cell.text}>{cell.text}</span>;
    case 'list':
      return (
        <FactFigure
          label={cell.label}
          fact={factOfList(cell)}
          {...(cell.items.length > 0 ? { face: shortList(cell.items) } : {})}
          tabIndex={-1}
        />
      );
    case 'fact': {
      const { label, fact, tone = 'normal', signed = false } = cell;
      const shown = signed && isQuantity(fact) ? signedText(fact, units) : cell.shown;
      const face = faceOf(fact, units, signed);
      return (
        <FactFigure
          label={label}
          fact={fact}
          tone={tone}
          tabIndex={-1}
          {...(shown === undefined ? {} : { shown })}
          {...(face === undefined ? {} : { face })}
        />
      );
    }
  }
}

/** The whole list as one fact that cites every item. */
function factOfList({ items, none }: Extract<Cell, { kind: 'list' }>): Fact<string> {
  if (items.length === 0) return none;
  return {
    value: items.map(({ value }) => value).join(', '),
    sources: [...new Set(items.flatMap(({ sources }) => sources))],
    confidence: weakest(items.map(({ confidence }) => confidence)),
    asOf: null,
    derivation: {
      formula: 'as reported, one by one',
      parts: items.map((item): readonly [string, Known<string>] => [item.value, item]),
    },
  };
}
