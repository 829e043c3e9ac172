import type { Highs } from 'highs';
import type { BinaryProgram } from './columns.ts';

/** What a solver of binary programs says. */
export interface Proved {
  /** Columns chosen; null when none better than the known choice was found. */
  readonly chosen: readonly number[] | null;
  /** No choice costs less. */
  readonly bound: number;
  readonly isOptimal: boolean;
}

/** Solves a binary program exactly, or as well as the time allows; `heard` is told the gap on the way. */
export type Prover = (program: BinaryProgram, limitMs: number, heard?: (gap: number) => void) => Proved;

/** HiGHS (Huangfu & Hall 2018) as the prover, once its WebAssembly is loaded. */
export function proverOf(highs: Highs): Prover {
  return (program, limitMs, heard) => {
    const { columnCost, starts, rows, shipCount, rowCount, known } = program;
    const count = columnCost.length;
    return highs.withModel(
      {
        numCols: count,
        numRows: rowCount,
        colCost: columnCost,
        colLower: new Float64Array(count),
        colUpper: new Float64Array(count).fill(1),
        rowLower: Float64Array.from({ length: rowCount }, (_, row) =>
          row < shipCount ? 1 : -highs.infinity,
        ),
        rowUpper: new Float64Array(rowCount).fill(1),
        matrix: {
          format: 'csc',
          numCols: count,
          numRows: rowCount,
          starts,
          indices: rows,
          values: new Float64Array(rows.length).fill(1),
        },
        integrality: new Int32Array(count).fill(1),
      },
      (model) => {
        model.options.set({
          output_flag: false,
          time_limit: limitMs / 1000,
          mip_rel_gap: 1e-7,
          mip_abs_gap: 1e-6,
        });
        if (known.length === shipCount) {
          const colValue = new Float64Array(count);
          for (const column of known) colValue[column] = 1;
          model.setSolution({ colValue });
        }
        model.run(
          heard
            ? {
                [highs.constants.callbackType.mipLogging]: ({ data }) => {
                  if (data.mip_gap !== undefined) heard(data.mip_gap);
                },
              }
            : undefined,
        );
        const isOptimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
        const values = model.getSolution().colValue;
        const chosen: number[] = [];
        for (let column = 0; column < count; column++) if ((values[column] ?? 0) > 0.5) chosen.push(column);
        const bound = isOptimal ? model.getObjectiveValue() : Number(model.info.get('mip_dual_bound'));
        return { chosen: chosen.length === shipCount ? chosen : null, bound, isOptimal };
      },
    );
  };
}
