import { laneCode } from './chart-codes.ts';
import { type Chart, leastCode } from './chart.ts';
import { arcNm, between, type Vector } from './sphere.ts';

/** What besides land may stand in the way of a straight leg. */
export interface PullRules {
  /** Whether a leg keeps clear of all that is closed. */
  readonly isOpen: ((from: Vector, to: Vector) => boolean) | null;
  /** What a leg costs, at least its length; null where that is its length. */
  readonly costNm: ((from: Vector, to: Vector) => number) | null;
}

/** Corners are cut in this many rounds, each cut found by halving this often. */
const cuttingRounds = 3;
const halvings = 5;
/** Corners nearer than this to the straight line are let go, nautical miles. */
const slackNm = 0.06;

/**
 * Pulls a path over the graph straight, like a string between land: the funnel idea without triangles. Two moves, until
 * nothing is gained: leave out corners between points that see each other, and cut the corners that remain.
 *
 * `codes` tells the least clearance code of each leg of the path.
 *
 * A new leg must be open and must not come nearer to land than the legs it replaces, where coming near counts only
 * below the offing. So a path that keeps to the lanes stays in them, and one through a strait keeps its distance.
 */
export function pullStraight(
  chart: Chart,
  path: readonly Vector[],
  codes: readonly number[],
  rules: PullRules,
): Vector[] {
  if (path.length < 3) return [...path];
  const string = new TautString(chart, path, codes, rules);
  string.skip();
  for (let round = 0; round < cuttingRounds; round++) {
    if (!string.cutCorners()) break;
    string.skip();
  }
  return string.points;
}

class TautString {
  readonly #chart: Chart;
  readonly #rules: PullRules;
  points: Vector[];
  /** Least clearance code of each leg, `laneCode` at most. */
  #codes: number[];

  constructor(chart: Chart, path: readonly Vector[], codes: readonly number[], rules: PullRules) {
    this.#chart = chart;
    this.#rules = rules;
    this.points = [...path];
    this.#codes = [...codes];
  }

  /** From each point straight to the farthest that it sees; the farthest is sought by doubling and halving. */
  skip(): void {
    const { points } = this;
    const codes = this.#codes;
    const kept: Vector[] = points.slice(0, 1);
    const keptCodes: number[] = [];
    for (let here = 0; here < points.length - 1;) {
      let best = here + 1;
      let bestCode = codes[here] as number;
      const sees = (there: number): boolean => {
        const code = this.#shortcut(here, there);
        if (code < 0) return false;
        [best, bestCode] = [there, code];
        return true;
      };
      let step = 1;
      while (best + step < points.length && sees(best + step)) step *= 2;
      for (step = Math.floor(step / 2); step >= 1; step = Math.floor(step / 2))
        if (best + step < points.length) sees(best + step);
      kept.push(points[best] as Vector);
      keptCodes.push(bestCode);
      here = best;
    }
    this.points = kept;
    this.#codes = keptCodes;
  }

  /** Replaces each corner by two nearer to the straight line, as far out on both legs as they see each other. */
  cutCorners(): boolean {
    const { points } = this;
    const codes = this.#codes;
    const result: Vector[] = points.slice(0, 1);
    const resultCodes: number[] = [];
    let changed = false;
    for (let corner = 1; corner < points.length - 1; corner++) {
      const [before, at, after] = [
        result.at(-1) as Vector,
        points[corner] as Vector,
        points[corner + 1] as Vector,
      ];
      const [codeIn, codeOut] = [codes[corner - 1] as number, codes[corner] as number];
      const cut = this.#cut(before, at, after, Math.min(codeIn, codeOut));
      if (cut) {
        result.push(cut.enter, cut.leave);
        resultCodes.push(codeIn, cut.code);
        changed = true;
      } else {
        result.push(at);
        resultCodes.push(codeIn);
      }
    }
    result.push(points.at(-1) as Vector);
    resultCodes.push(codes.at(-1) as number);
    this.points = result;
    this.#codes = resultCodes;
    return changed;
  }

  #cut(
    before: Vector,
    at: Vector,
    after: Vector,
    need: number,
  ): { enter: Vector; leave: Vector; code: number } | null {
    const [nmIn, nmOut] = [arcNm(before, at), arcNm(at, after)];
    const gain = nmIn + nmOut - arcNm(before, after);
    if (gain < slackNm || need === 0) return null;
    const reach = Math.min(nmIn, nmOut) * 0.98;
    let found: { enter: Vector; leave: Vector; code: number } | null = null;
    let [low, high] = [0, 1];
    for (let halving = 0; halving < halvings; halving++) {
      const share = (low + high) / 2;
      const enter = between(at, before, (share * reach) / nmIn);
      const leave = between(at, after, (share * reach) / nmOut);
      const code =
        this.#allowed(enter, leave, need) && this.#isNoDearer(enter, at, leave)
          ? this.#codeFrom(enter, leave, need)
          : -1;
      if (code >= 0) {
        found = { enter, leave, code };
        low = share;
      } else high = share;
    }
    return found;
  }

  /** The code of the straight leg between two points of the string, -1 where it may not replace the legs between. */
  #shortcut(from: number, to: number): number {
    const codes = this.#codes;
    let need = laneCode as number;
    for (let leg = from; leg < to; leg++) need = Math.min(need, codes[leg] as number);
    if (need === 0) return -1;
    const [a, b] = [this.points[from] as Vector, this.points[to] as Vector];
    if (!this.#allowed(a, b, need)) return -1;
    const { costNm } = this.#rules;
    if (costNm) {
      let sum = 0;
      for (let leg = from; leg < to; leg++)
        sum += costNm(this.points[leg] as Vector, this.points[leg + 1] as Vector);
      if (costNm(a, b) > sum + 1e-6) return -1;
    }
    return this.#codeFrom(a, b, need);
  }

  #allowed(from: Vector, to: Vector, need: number): boolean {
    return need > 0 && (this.#rules.isOpen === null || this.#rules.isOpen(from, to));
  }

  #isNoDearer(enter: Vector, at: Vector, leave: Vector): boolean {
    const { costNm } = this.#rules;
    return costNm === null || costNm(enter, leave) <= costNm(enter, at) + costNm(at, leave) + 1e-6;
  }

  #codeFrom(from: Vector, to: Vector, need: number): number {
    return leastCode(this.#chart, from, to, need);
  }
}
