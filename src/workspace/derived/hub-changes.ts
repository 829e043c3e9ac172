import type { Hub } from '#domain/port/hubs.ts';
import { derived, type AnyFact, type Quantity } from '#domain/provenance/fact.ts';
import type { Matrix } from '#engines/routing/index.ts';
import { answerOrEarlier } from '../ask/answer.ts';
import type { Computed } from '../store/workspace.ts';
import { chart, speedFact } from './voyage-account.ts';

/** Two hubs, and what the closures do to the way between them. */
export interface HubPair {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** With everything open. */
  readonly before: Quantity;
}

export interface ChangedPair extends HubPair {
  readonly after: Quantity;
  readonly extra: Quantity;
  readonly extraDays: Quantity;
}

export type HubChanges =
  /** Nothing is closed. */
  | { readonly state: 'unasked' }
  | { readonly state: 'waiting'; readonly progress: number }
  | { readonly state: 'failed'; readonly because: string }
  | {
      readonly state: 'compared';
      readonly isStale: boolean;
      readonly hubs: number;
      /** Pairs with a way when all is open. */
      readonly pairs: number;
      /** The same numbers as figures. */
      readonly counts: Readonly<Record<'pairs' | 'changed' | 'cutOff' | 'unchanged', Quantity>>;
      /** The largest change first. */
      readonly changed: readonly ChangedPair[];
      readonly cutOff: readonly HubPair[];
      readonly unchanged: readonly HubPair[];
      /** The longest of all ways, for a common scale. */
      readonly longestNm: number;
    };

/** Under half a mile is no change: the same way within the grain of the sea chart. */
const grainNm = 0.5;
/** What the router reckons the matrix with. */
const matrixSpeedKn = 14;

/** Longer names give way to the town. */
const longName = 48;

/** What a hub is called where room is short: its name up to the first bracket, else its town. */
export function hubName({ name, place }: Pick<Hub, 'name' | 'place'>): string {
  const short = name.split(/ \(| \/ |, |;/)[0] ?? name;
  return short.length <= longName ? short : (place.split(',')[0] ?? short);
}

export function hubChangesOf(
  asked: boolean,
  hubs: readonly Hub[],
  under: Computed['hubs'],
  open: Computed['openHubs'],
  speedKn: number,
): HubChanges {
  if (!asked) return { state: 'unasked' };
  const failure = under?.failure ?? open?.failure ?? null;
  if (failure !== null) return { state: 'failed', because: failure };
  const [after, before] = [answerOrEarlier(under), answerOrEarlier(open)];
  if (!after || !before)
    return { state: 'waiting', progress: ((under?.progress ?? 0) + (open?.progress ?? 0)) / 2 };
  if (!after.found || !before.found || after.rows !== hubs.length || before.rows !== hubs.length)
    return {
      state: 'failed',
      because: 'The router compared other hubs than those on record.',
    };
  const isStale = under?.answer === null || open?.answer === null;
  return { state: 'compared', isStale, hubs: hubs.length, ...compare(hubs, before, after, speedKn) };
}

function compare(hubs: readonly Hub[], before: Matrix, after: Matrix, speedKn: number) {
  const names = hubs.map(hubName);
  const speed = speedFact(speedKn);
  const changed: ChangedPair[] = [];
  const cutOff: HubPair[] = [];
  const unchanged: HubPair[] = [];
  let longestNm = 0;
  for (const [row, from] of hubs.entries())
    for (const [column, to] of hubs.entries()) {
      const cell = row * before.columns + column;
      const [was, now] = [before.distanceNm[cell] ?? Number.NaN, after.distanceNm[cell] ?? Number.NaN];
      if (column <= row || Number.isNaN(was)) continue;
      const ends = [
        ['From', positionOf(from)],
        ['To', positionOf(to)],
      ] as const;
      const pair: HubPair = {
        key: `${from.id} ${to.id}`,
        from: names[row] ?? from.name,
        to: names[column] ?? to.name,
        before: derived(was, 'nm', 'shortest way over the sea chart with nothing closed', ends),
      };
      longestNm = Math.max(longestNm, was, Number.isNaN(now) ? 0 : now);
      if (Number.isNaN(now)) cutOff.push(pair);
      else if (Math.abs(now - was) <= grainNm) unchanged.push(pair);
      else {
        const distance = derived(now, 'nm', 'shortest way over the sea chart, clear of what is closed', ends);
        const between = [
          ['With the closures', distance],
          ['With nothing closed', pair.before],
        ] as const;
        const days =
          daysAt(now, after.days[cell] ?? Number.NaN, speedKn) -
          daysAt(was, before.days[cell] ?? Number.NaN, speedKn);
        changed.push({
          ...pair,
          after: distance,
          extra: derived(now - was, 'nm', 'with the closures − with nothing closed', between),
          extraDays: derived(
            days,
            'd',
            'change in distance ÷ (speed × 24 hours) + change in hours lost at straits ÷ 24',
            [...between, ['Speed', speed]],
          ),
        });
      }
    }
  const pairs = changed.length + cutOff.length + unchanged.length;
  const count = (value: number, formula: string) => derived(value, 'count', formula, [['Sea chart', chart]]);
  return {
    pairs,
    counts: {
      pairs: count(pairs, 'pairs of hubs on record with a way by sea when all is open'),
      changed: count(changed.length, 'pairs whose shortest way is longer or shorter by over 0.5 nm'),
      cutOff: count(cutOff.length, 'pairs that have no way left'),
      unchanged: count(unchanged.length, 'pairs whose shortest way is the same within 0.5 nm'),
    },
    changed: changed.toSorted((a, b) => b.extra.value - a.extra.value),
    cutOff,
    unchanged,
    longestNm,
  };
}

const positionOf = ({ name, position }: Hub): AnyFact => ({
  value: name,
  sources: position.sources,
  confidence: position.confidence,
  asOf: position.asOf,
  note: 'position on record',
});

/** The matrix is asked for once, at one speed: sailing time is reckoned anew, hours lost at straits stay. */
const daysAt = (nm: number, days: number, speedKn: number): number =>
  nm / speedKn / 24 + (days - nm / matrixSpeedKn / 24);
