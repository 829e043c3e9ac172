import type { Work } from '../runtime/engine.ts';
import type { Conditions, Matrix, MatrixQuestion, NoRoute } from './contract.ts';
import { gatesAlong } from './gates.ts';
import type { Mooring } from './moor.ts';
import { bestVoyage, daysOf } from './route.ts';
import type { Rules } from './rules.ts';
import type { Sea } from './sea.ts';
import { pathNm } from './sphere.ts';
import { moorAll } from './voyage.ts';
import { whyNot } from './why-not.ts';

/** Distances between places. There and back are one way, so a square matrix costs half. */
export async function matrixOf(sea: Sea, question: MatrixQuestion, work: Work): Promise<Matrix | NoRoute> {
  const { from, conditions = {}, ships } = question;
  const rules = sea.rulesFor(conditions);
  if ('found' in rules) return rules;
  if (ships && (ships.length !== from.length || !question.to))
    return { found: false, because: 'bad-input', what: question.to ? 'ships' : 'to' };
  const moorOne = (place: (typeof from)[number]): Mooring | NoRoute => {
    const moored = moorAll(sea, [place], rules);
    return 'found' in moored ? moored : (moored[0] ?? { found: false, because: 'no-water' });
  };
  const rows = from.map(moorOne);
  const columns = question.to ? question.to.map(moorOne) : rows;
  const isSquare = columns === rows;
  const size = rows.length * columns.length;
  const distanceNm = new Float64Array(size).fill(NaN);
  const days = new Float64Array(size).fill(NaN);
  const refused: { row: number; column: number; why: NoRoute }[] = [];
  for (const [row, start] of rows.entries()) {
    const underWay = ships ? { ...conditions, ship: ships[row] ?? {} } : conditions;
    const ownRules = ships ? sea.rulesFor(underWay) : rules;
    if ('found' in ownRules) return ownRules;
    for (const [column, goal] of columns.entries()) {
      await work.pause();
      const cell = row * columns.length + column;
      if (isSquare && column < row) {
        const mirrored = column * columns.length + row;
        distanceNm[cell] = distanceNm[mirrored] as number;
        days[cell] = days[mirrored] as number;
        continue;
      }
      const found =
        'found' in start
          ? start
          : 'found' in goal
            ? atGoal(goal)
            : between(sea, start, goal, ownRules, underWay);
      if ('found' in found) {
        refused.push({ row, column, why: found });
        if (isSquare && column > row) refused.push({ row: column, column: row, why: turned(found) });
        continue;
      }
      distanceNm[cell] = found.nm;
      days[cell] = found.days;
    }
    work.progress((row + 1) / rows.length);
  }
  return { found: true, rows: rows.length, columns: columns.length, distanceNm, days, refused };
}

interface Length {
  readonly nm: number;
  readonly days: number;
}

function between(
  sea: Sea,
  start: Mooring,
  goal: Mooring,
  rules: Rules,
  conditions: Conditions,
): Length | NoRoute {
  if (start === goal || isSamePlace(start, goal)) return { nm: 0, days: 0 };
  const { way } = bestVoyage(sea, [start, goal], rules, conditions);
  if ('gapFrom' in way) return whyNot(sea, way, rules, conditions);
  return {
    nm: pathNm(way.points),
    days: daysOf(sea.gates, way, gatesAlong(sea.gates, way.points), conditions),
  };
}

const isSamePlace = ({ vector: [ax, ay, az] }: Mooring, { vector: [bx, by, bz] }: Mooring): boolean =>
  Math.hypot(ax - bx, ay - by, az - bz) < 1e-10;

/** A place was moored as the start of nothing; here it is the goal. */
function atGoal(why: NoRoute): NoRoute {
  if (why.because === 'bad-input') return { ...why, what: 'to' };
  return why.because === 'too-far-from-sea' || why.because === 'in-closed-area' ? { ...why, where: 1 } : why;
}

/** The same refusal with the ends exchanged. */
function turned(why: NoRoute): NoRoute {
  if (why.because === 'bad-input') return { ...why, what: why.what === 'to' ? 'from' : 'to' };
  return why.because === 'too-far-from-sea' || why.because === 'in-closed-area'
    ? { ...why, where: 1 - why.where }
    : why;
}
