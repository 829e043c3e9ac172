import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { AnswerTo, Conditions, Lanes, LanesQuestion, Matrix, MatrixQuestion } from './contract.ts';

/**
 * What every visit asks first, worked out with the graph: lanes and distances between the hubs with everything open. It
 * is as good as the router's own answer, which a test holds it to, and spares each visitor some seconds of computing.
 */
export interface AtHand {
  readonly places: readonly LngLat[];
  readonly pairs: number;
  /** Per lane: how many pairs use it, then its corners, longitude and latitude in turn. */
  readonly lanes: readonly (readonly number[])[];
  /** Row by row; null where there is no way. */
  readonly distanceNm: readonly (number | null)[];
  readonly days: readonly (number | null)[];
  readonly refused: Matrix['refused'];
}

/** Ten meters. */
const rounded = (value: number): number => Number(value.toFixed(4));

export const packAtHand = (places: readonly LngLat[], { pairs, lanes }: Lanes, matrix: Matrix): AtHand => ({
  places,
  pairs,
  lanes: lanes.map((lane) => [lane.pairs, ...lane.path.flat().map(rounded)]),
  distanceNm: Array.from(matrix.distanceNm, orNull),
  days: Array.from(matrix.days, orNull),
  refused: matrix.refused,
});

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : rounded(value));

/** The answer that is at hand, null where the question is another. */
export const answerAtHand = <Question extends LanesQuestion | MatrixQuestion>(
  known: AtHand,
  question: Question,
): AnswerTo<Question> | null =>
  (question.ask === 'lanes'
    ? lanesAtHand(known, question)
    : matrixAtHand(known, question)) as AnswerTo<Question> | null;

/** Of lanes. */
export function lanesAtHand({ places, pairs, lanes }: AtHand, question: LanesQuestion): Lanes | null {
  if (!isOpen(question.conditions) || !areSame(question.places, places)) return null;
  return {
    found: true,
    pairs,
    lanes: lanes.map(([used = 0, ...flat]) => ({
      pairs: used,
      path: Array.from({ length: flat.length / 2 }, (_, at): LngLat => [
        flat[2 * at] as number,
        flat[2 * at + 1] as number,
      ]),
    })),
  };
}

/** The same of the distances from each place to each. */
export function matrixAtHand(
  { places, distanceNm, days, refused }: AtHand,
  question: MatrixQuestion,
): Matrix | null {
  if (question.to || question.ships || !isOpen(question.conditions) || !areSame(question.from, places))
    return null;
  const numbers = (all: readonly (number | null)[]) => Float64Array.from(all, (value) => value ?? Number.NaN);
  return {
    found: true,
    rows: places.length,
    columns: places.length,
    distanceNm: numbers(distanceNm),
    days: numbers(days),
    refused,
  };
}

const areSame = (asked: readonly LngLat[], known: readonly LngLat[]): boolean =>
  asked.length === known.length &&
  asked.every(([lng, lat], at) => lng === known[at]?.[0] && lat === known[at]?.[1]);

const isOpen = ({ closedStraits, closedAreas, draftLimitsM, ...rest }: Conditions = {}): boolean =>
  !closedStraits?.length &&
  !closedAreas?.length &&
  Object.keys(draftLimitsM ?? {}).length === 0 &&
  Object.keys(rest).length === 0;
