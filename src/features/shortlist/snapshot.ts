import type { FacilityId } from '#domain/facility/facility.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { formatNumber } from '#domain/measure/format.ts';
import { isMissing, type AnyFact } from '#domain/provenance/fact.ts';
import type { FirstShare, FirstShares } from '#domain/ranking/first-shares.ts';
import { methodSentence } from '#domain/ranking/words.ts';
import { jobLine } from '#domain/rules/explain.ts';
import type { Job } from '#domain/rules/job.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import {
  criterionNames,
  leftOut,
  silenceSentence,
  standingNames,
  totalFormula,
} from '#domain/shortlist/criteria.ts';
import { silencedIn, type Field, type Ranked } from '#domain/shortlist/shortlist.ts';
import { criteria } from '#domain/shortlist/weights.ts';
import type { World } from '#domain/world.ts';
import type { ExportCell, ExportColumn, Snapshot } from '#exporters/exporter.ts';
import type { Document } from '#workspace/document/document.ts';
import type { OutYard } from '#workspace/plan/left-out.ts';
import type { Obstacle } from '#workspace/plan/why-not.ts';
import { verdictFact } from '../figures/verdict-fact.ts';
import { firstFact, totalEnd, type Telling } from './facts.ts';

/** All that a file of the shortlist is made of. */
export interface Taken {
  readonly world: World;
  readonly document: Document;
  readonly job: Job | null;
  readonly field: Field;
  /** Yards that are not in the running. */
  readonly left: readonly OutYard[];
  readonly ranked: readonly Ranked[];
  readonly shares: FirstShares;
  readonly shareOf: (id: FacilityId) => FirstShare | null;
  readonly whyNot: (facility: Ranked['facility']) => Obstacle | null;
  readonly telling: Telling;
  readonly filters: readonly string[];
}

const text = (value: string): ExportCell => ({ kind: 'text', text: value });
const fact = (value: AnyFact): ExportCell => ({ kind: 'fact', fact: value });
const outOfRunning: AnyFact = { missing: 'not-applicable', note: 'left out of the running' };

/** The shortlist as rows to take away: those in the running in their order, then those left out. */
export function takeShortlist(taken: Taken, includeOwnKnowledge: boolean, takenAt: string): Snapshot {
  const { world, document, job, field, left, ranked, shares, telling } = taken;
  const rows = [...ranked, ...left];
  const placeOf = new Map(ranked.map((entry, at) => [entry.facility.id, { entry, place: at + 1 }]));
  const entryOf = new Map(rows.map((entry) => [entry.facility.id, entry]));
  const hiddenBy = new Map(
    left.map((yard) => [yard.facility.id, yard.hiddenBy.map((says) => `Hidden by the filter “${says}”.`)]),
  );
  const ofRanked = (id: FacilityId, of: (entry: Ranked) => AnyFact): ExportCell => {
    const found = placeOf.get(id);
    return fact(found ? of(found.entry) : outOfRunning);
  };
  // Of a yard that no way leads to, the way says why: her range has no say.
  const rangeOf = (facility: Ranked['facility']) => {
    const { distance } = telling.tell(facility);
    return isMissing(distance)
      ? { share: distance, says: distance.note ?? 'no way by sea is known' }
      : telling.range(facility);
  };
  const columns: readonly ExportColumn[] = [
    {
      id: 'place',
      title: 'Place',
      unit: null,
      cell: ({ id }) => text(String(placeOf.get(id)?.place ?? 'left out')),
    },
    { id: 'name', title: 'Facility', unit: null, cell: ({ name }) => text(name) },
    {
      id: 'country',
      title: 'Country',
      unit: null,
      cell: ({ country }) => text(world.countries.get(country)?.name ?? country),
    },
    {
      id: 'stands',
      title: 'Stands',
      unit: null,
      cell: ({ id }) => text(standingNames[entryOf.get(id)?.standing ?? 'out']),
    },
    {
      id: 'fit',
      title: 'Fit',
      unit: null,
      cell: ({ id }) => text(yardVerdictNames[entryOf.get(id)?.fit.verdict ?? 'no-dock']),
    },
    {
      id: 'may',
      title: 'May do the job',
      unit: null,
      cell: ({ id }) => {
        const proof = entryOf.get(id)?.eligibility;
        return fact(proof ? verdictFact(proof) : { missing: 'not-applicable', note: 'no job is set' });
      },
    },
    { id: 'days', title: 'Days by sea', unit: 'd', cell: (facility) => fact(telling.tell(facility).days) },
    {
      id: 'distance',
      title: 'Distance by sea',
      unit: 'nm',
      cell: (facility) => fact(telling.tell(facility).distance),
    },
    {
      id: 'range-share',
      title: 'Share of her range',
      unit: 'count',
      cell: (facility) => fact(rangeOf(facility).share),
    },
    { id: 'range', title: 'Fuel', unit: null, cell: (facility) => text(rangeOf(facility).says) },
    {
      id: 'free',
      title: 'When a dock is free',
      unit: null,
      cell: ({ id }) => {
        const wait = entryOf.get(id)?.wait;
        return text(wait ? telling.free(wait).value : 'no dock calendar is known');
      },
    },
    ...(['low', 'middle', 'high'] as const).map((end): ExportColumn => ({
      id: `score-${end}`,
      title: { low: 'Score from', middle: 'Score', high: 'Score to' }[end],
      unit: 'count',
      cell: ({ id }) => ofRanked(id, (entry) => totalEnd(entry, end, telling)),
    })),
    {
      id: 'first',
      title: 'First in this share of weightings',
      unit: 'count',
      cell: ({ id }) =>
        ofRanked(id, (entry) => {
          const share = taken.shareOf(entry.facility.id);
          return share ? firstFact(share, shares) : outOfRunning;
        }),
    },
    {
      id: 'binds',
      title: 'What keeps it out',
      unit: null,
      cell: (facility) =>
        text(
          [taken.whyNot(facility)?.says ?? [], hiddenBy.get(facility.id) ?? []].flat().join(' ') || 'nothing',
        ),
    },
    {
      id: 'fix',
      title: 'Smallest fix',
      unit: null,
      cell: (facility) => {
        const obstacle = taken.whyNot(facility);
        return text(obstacle ? (obstacle.remedy?.says ?? 'none within reach') : 'none needed');
      },
    },
  ];
  const { weights, order } = document.shortlist;
  return {
    title: `Fairlead shortlist: ${ranked.length} yards in the running, by ${order}. ${PLANNING_AID}`,
    takenAt,
    marking: document.marking,
    asOf: document.asOf,
    ship: telling.question.hull.name,
    assumptions: [
      PLANNING_AID,
      job ? jobLine({ job }) : 'no job is set: the rules are not asked',
      document.voyage.from
        ? `from ${document.voyage.from.label} at ${document.voyage.speedKn} kn`
        : 'no start is chosen: days by sea are open',
      `weights: ${criteria.map((each) => `${criterionNames[each].toLowerCase()} ${formatNumber(weights[each], 2)}`).join(', ')}`,
      totalFormula,
      ...silencedIn(field, weights).map(silenceSentence),
      methodSentence(shares),
      ...leftOut.map((each) => `not in the score: ${each}`),
    ],
    filters: taken.filters,
    facilities: rows.map(({ facility }) => facility),
    columns,
    world,
    includeOwnKnowledge,
  };
}
