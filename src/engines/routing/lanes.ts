import { unwrapPath } from '#domain/geo/dateline.ts';
import type { Work } from '../runtime/engine.ts';
import type { Lane, Lanes, LanesQuestion, NoRoute } from './contract.ts';
import type { Sea } from './sea.ts';
import { toLngLat, type Vector } from './sphere.ts';
import { moorAll, passage } from './voyage.ts';

/**
 * The ways between all pairs of places, laid over each other: legs that several ways share become one, and legs of the
 * same use in a row become one line. Places without a way to the sea are left out.
 */
export async function lanesOf(
  sea: Sea,
  { places, conditions = {} }: LanesQuestion,
  work: Work,
): Promise<Lanes | NoRoute> {
  const rules = sea.rulesFor(conditions);
  if ('found' in rules) return rules;
  const moorings = places.flatMap((place) => {
    const moored = moorAll(sea, [place], rules);
    return 'found' in moored ? [] : moored;
  });
  const web = new Web();
  let pairs = 0;
  for (const [index, from] of moorings.entries()) {
    for (const to of moorings.slice(index + 1)) {
      await work.pause();
      const way = passage(sea, from, to, rules);
      if (!way) continue;
      pairs++;
      web.add(way.points);
    }
    work.progress((index + 1) / moorings.length);
  }
  return { found: true, lanes: web.lines(), pairs };
}

interface Strand {
  readonly from: string;
  readonly to: string;
  pairs: number;
}

/** Corners as knots, legs as strands between them. */
class Web {
  readonly #knots = new Map<string, Vector>();
  readonly #strands = new Map<string, Strand>();
  readonly #at = new Map<string, Strand[]>();

  add(points: readonly Vector[]): void {
    let before: string | null = null;
    for (const point of points) {
      const here = this.#knot(point);
      if (before !== null && before !== here) this.#strand(before, here);
      before = here;
    }
  }

  #knot(point: Vector): string {
    // A hundredth of a mile: corners found by different ways are the same up to rounding.
    const key = point.map((part) => Math.round(part * 350_000)).join();
    if (!this.#knots.has(key)) this.#knots.set(key, point);
    return key;
  }

  #strand(a: string, b: string): void {
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = `${from}|${to}`;
    const known = this.#strands.get(key);
    if (known) {
      known.pairs++;
      return;
    }
    const strand = { from, to, pairs: 1 };
    this.#strands.set(key, strand);
    for (const knot of [from, to]) {
      const list = this.#at.get(knot);
      if (list) list.push(strand);
      else this.#at.set(knot, [strand]);
    }
  }

  /** Strands joined end to end wherever exactly two of the same use meet, most used last so that they are drawn on top. */
  lines(): Lane[] {
    const left = new Set(this.#strands.values());
    const lanes: Lane[] = [];
    for (const strand of this.#strands.values()) {
      if (!left.delete(strand)) continue;
      const forth = this.#follow(strand, strand.to, left);
      const back = this.#follow(strand, strand.from, left);
      const knots = [...back.reverse(), strand.from, strand.to, ...forth];
      const path = knots.flatMap((knot) => {
        const point = this.#knots.get(knot);
        return point ? [toLngLat(point)] : [];
      });
      lanes.push({ path: unwrapPath(path), pairs: strand.pairs });
    }
    return lanes.sort((a, b) => a.pairs - b.pairs);
  }

  #follow(start: Strand, end: string, left: Set<Strand>): string[] {
    const knots: string[] = [];
    let strand = start;
    for (let knot = end; ;) {
      const here = this.#at.get(knot) ?? [];
      const next = here.find((each) => each !== strand);
      if (here.length !== 2 || !next || next.pairs !== strand.pairs || !left.delete(next)) return knots;
      knot = next.from === knot ? next.to : next.from;
      knots.push(knot);
      strand = next;
    }
  }
}
