import { formatMeasure, siUnits, type DisplayUnits } from '#domain/measure/format.ts';
import { boundsOf, derived, isMissing, type Measure, type Missing } from '#domain/provenance/fact.ts';
import type { ShipClass } from './ship-class.ts';

/** What a way by sea takes of a ship's range: what stands for fuel, since no consumption of a class is on record. */
export interface RangeUse {
  /** 0.1 is a tenth of her range, with what it is worked out from; else missing, with the reason as its note. */
  readonly share: Measure;
  /** Whether the way is longer than her range; null when that is not known. */
  readonly isBeyond: 'no' | 'may-be' | 'yes' | null;
  /** `10 % of her range of 14,000 nm at 20 kn`, or the reason why nothing is known. */
  readonly says: string;
  /** The same in two: `10 %` and the words behind it; null where nothing is known. */
  readonly told: { readonly share: string; readonly of: string } | null;
}

type Ranged = Pick<ShipClass, 'rangeNm' | 'rangeAtKn' | 'nuclear'>;

const unknown = (missing: Missing['missing'], note: string): RangeUse => ({
  share: { missing, note },
  isBeyond: null,
  says: note,
  told: null,
});

const percent = (share: number): string =>
  share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;

const advice = {
  no: '',
  'may-be': '; it may be beyond her range: refuel on the way',
  yes: '; beyond her range: refuel on the way',
} as const;

/** `ship` is null for dimensions of the user's own; `distance` in nautical miles. */
export function rangeUse(distance: Measure, ship: Ranged | null, units: DisplayUnits = siUnits): RangeUse {
  if (!ship) return unknown('not-applicable', 'her range is not known: no class is chosen');
  const { rangeNm, rangeAtKn } = ship;
  if (ship.nuclear && isMissing(rangeNm)) return unknown('not-applicable', 'nuclear: fuel sets her no range');
  if (isMissing(rangeNm))
    return unknown(
      rangeNm.missing,
      `her range is ${rangeNm.missing === 'not-published' ? 'not published' : 'not on record'}`,
    );
  if (isMissing(distance)) return unknown('not-applicable', 'no way by sea is known');
  const range = boundsOf(rangeNm);
  const least = range.high === null ? null : distance.value / range.high;
  const most = range.low === null ? null : distance.value / range.low;
  const low = least ?? 0;
  const at = isMissing(rangeAtKn) ? 'at a speed not told' : `at ${formatMeasure(rangeAtKn, units)}`;
  const share: Measure = {
    ...derived(
      least ?? most ?? 0,
      'count',
      `distance ÷ range, both in nautical miles; her range is told ${at}, and at another speed it is another`,
      [
        ['Distance', distance],
        ['Her range', rangeNm],
        ['Speed that it is told at', rangeAtKn],
      ],
      least === null ? 'at-most' : most === null ? 'at-least' : 'exact',
    ),
    ...(least !== null && most !== null && most > least ? { to: most } : {}),
  };
  const isBeyond = low > 1 ? 'yes' : most === null || most > 1 ? 'may-be' : 'no';
  const shown =
    least === null
      ? `at most ${percent(most ?? 0)}`
      : most === null
        ? `at least ${percent(least)}`
        : percent(least) === percent(most)
          ? percent(least)
          : `${percent(least)} to ${percent(most)}`;
  const of = `of her range of ${formatMeasure(rangeNm, units)} ${at}${advice[isBeyond]}`;
  return { share, isBeyond, says: `${shown} ${of}`, told: { share: shown, of } };
}
