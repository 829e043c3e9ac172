import type { Work } from '../runtime/engine.ts';
import type { Matrix, MatrixQuestion, NoRoute } from './contract.ts';
import type { Sea } from './solve.ts';
export async function matrixOf(_sea: Sea, _question: MatrixQuestion, _work: Work): Promise<Matrix | NoRoute> {
  return { found: false, because: 'no-way' };
}
