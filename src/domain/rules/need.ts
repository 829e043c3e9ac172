import type { Facility } from '#domain/facility/facility.ts';
import { landNames, landOf, type Homeport, type Land } from './homeport.ts';
import { jobKindNames, operatorNames, type Job, type JobKind } from './job.ts';
import { cite, type Case, type Need } from './rule.ts';

type Rest = Partial<Omit<Need, 'what' | 'holds' | 'because'>>;

export const need = (what: string, holds: boolean | null, because: string, rest: Rest = {}): Need => ({
  what,
  holds,
  because,
  assumed: false,
  change: null,
  sources: [],
  conflict: [],
  ...rest,
});

/** What officials determine: as told, or taken for granted as `otherwise` while nobody says. */
export const determined = (
  what: string,
  told: boolean | null,
  otherwise: boolean | null,
  change: string | null,
): Need =>
  told === null
    ? need(
        what,
        otherwise,
        otherwise === null
          ? 'not found in any page read'
          : `no page read says ${otherwise ? 'otherwise' : 'so'}`,
        { assumed: otherwise !== null, change },
      )
    : need(what, told, 'told by the user', { change });

/** First day each land counted as inside the area of the repair ban; null since the ban began. */
const insideSince: Readonly<Record<Exclude<Land, 'abroad'>, string | null>> = {
  us: null,
  guam: '2006-10-17',
  'northern-marianas': '2025-12-18',
};

/** Days on which the area of the ban grew. */
export const areaTurns: readonly string[] = Object.values(insideSince).filter((day) => day !== null);

function isInside(land: Land, day: string): boolean {
  if (land === 'abroad') return false;
  const since = insideSince[land];
  return since === null || since <= day;
}

const standing = (land: Land, day: string): string => {
  const since = land === 'abroad' ? null : insideSince[land];
  if (since === null) return landNames[land];
  return `${landNames[land]}, ${since <= day ? 'counted' : 'not counted before'} ${since <= day ? 'since ' : ''}${since}`;
};

/** The homeport on the day the work begins: a planned move counts from its day. */
export const homeportOn = ({ homeport, move, startDay }: Job): Homeport =>
  move && move.day <= startDay ? move.to : homeport;

/** Days on which the homeport, or the 15 months before its change, turn. */
export const homeportTurns = ({ job: { move } }: Case): readonly string[] => (move ? [move.day] : []);

export function homeportInside({ job }: Case): Need {
  const { name, land } = homeportOn(job);
  return need(
    'the homeport is in the United States, Guam or the Northern Marianas',
    isInside(land, job.startDay),
    `homeport ${name}: ${standing(land, job.startDay)}`,
    { change: 'a homeport abroad' },
  );
}

export function homeportAbroad({ job }: Case): Need {
  const { name, land } = homeportOn(job);
  return need('the homeport is abroad', land === 'abroad', `homeport ${name}: ${landNames[land]}`, {
    change: 'a homeport abroad',
  });
}

export function yardOutside({ job, yard }: Case): Need {
  const land = landOf(yard);
  return need(
    'the yard is outside the United States, Guam and the Northern Marianas',
    !isInside(land, job.startDay),
    `${yard.name}: ${land === 'abroad' ? yard.country : standing(land, job.startDay)}`,
    { change: 'a yard in the United States, Guam or the Northern Marianas', sources: yard.sources },
  );
}

/** Outside the United States as a country: Guam and the Northern Marianas are inside. */
export const yardForeign = ({ yard }: Case): Need =>
  need('the yard is foreign', landOf(yard) === 'abroad', `${yard.name}: ${yard.country}`, {
    change: 'a yard in the United States',
    sources: yard.sources,
  });

export function isShipyard({ yard }: Case): Need {
  const known = yard.roles.includes('repair') || yard.roles.includes('new-construction');
  return need(
    'the place is a shipyard',
    known ? true : null,
    known ? 'repairs or builds ships' : 'whether the rule reaches a pier or a base is not stated',
    { sources: yard.sources },
  );
}

/** Since that day the ban speaks of naval vessels alone. */
export const onlyNavalSince = '2017-12-12';

/** Whether the ship is a naval vessel in the sense of the repair rules: for Sealift Command it is in dispute. */
export function navalVessel({ job: { ship, startDay } }: Case): Need {
  const what = 'the ship is a naval vessel';
  const who = `${ship.name}: ${operatorNames[ship.operator]}`;
  if (ship.operator !== 'msc') return need(what, ship.operator === 'commissioned', who);
  if (startDay < onlyNavalSince)
    return need(what, true, `${who}; until ${onlyNavalSince} other vessels under the Secretary counted too`, {
      sources: cite('cornell-lii-10-usc-7310-before-fy2018'),
    });
  return need(what, null, `${who}: in dispute`, {
    conflict: [
      {
        says: 'The FY2018 act took out the words on other vessels under the Secretary of the Navy.',
        sources: cite('self-law-fy2018-ndaa-section-1023-lcs'),
      },
      {
        says: 'The instruction of Sealift Command holds its ships to the ban; it is older than that act.',
        sources: cite('studylib-comscinst-4700-15d'),
      },
    ],
  });
}

export const isOperator = (
  { job: { ship } }: Case,
  what: string,
  of: readonly Job['ship']['operator'][],
): Need => need(what, of.includes(ship.operator), `${ship.name}: ${operatorNames[ship.operator]}`);

export const isKind = ({ job }: Case, what: string, kinds: readonly JobKind[], change: string | null): Need =>
  need(what, kinds.includes(job.kind), `the job is: ${jobKindNames[job.kind].toLowerCase()}`, { change });

export const isRepair = (at: Case): Need =>
  isKind(
    at,
    'the job is overhaul, repair or maintenance',
    ['voyage-repair', 'battle-damage', 'planned-maintenance', 'overhaul'],
    null,
  );

export const isDeployed = ({ job: { deployed } }: Case): Need =>
  need(
    'the ship is deployed',
    deployed,
    deployed === null ? 'not said' : deployed ? 'deployed' : 'not deployed',
    { change: 'work done while the ship is deployed' },
  );

const planned = (days: number | null) =>
  days === null ? 'planned length not known' : `planned for ${days} ${days === 1 ? 'day' : 'days'}`;

export const lastsAtMost = ({ job: { durationDays } }: Case, days: number): Need =>
  need(
    `the work is planned to last ${days} days or less`,
    durationDays === null ? null : durationDays <= days,
    planned(durationDays),
    { change: `a plan of ${days} days or less` },
  );

/** Six months are 181 to 184 days: in between it depends on how they are counted. */
export const shortestSixMonths = 181;
const longestSixMonths = 184;

export const lastsOverSixMonths = ({ job: { durationDays } }: Case): Need =>
  need(
    'the work is planned to take more than six months',
    durationDays === null || (durationDays > shortestSixMonths && durationDays <= longestSixMonths)
      ? null
      : durationDays > longestSixMonths,
    durationDays !== null && durationDays > shortestSixMonths && durationDays <= longestSixMonths
      ? `${planned(durationDays)}: it depends on how six months are counted`
      : planned(durationDays),
    { change: `a plan of ${shortestSixMonths} days or less` },
  );

/** A yard that the US Navy itself runs. */
export const isRunByUsNavy = ({ operator, ownership }: Pick<Facility, 'operator' | 'ownership'>): boolean =>
  ownership !== 'private' &&
  operator.startsWith('US Navy') &&
  !operator.includes(';') &&
  !operator.includes('tenant');
