import { addDays, addMonths } from '#domain/time/calendar.ts';
import type { ShipType } from '#domain/vessel/ship-class.ts';
import { determined, homeportAbroad, homeportTurns, need } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

const listed: ReadonlySet<ShipType> = new Set<ShipType>([
  'carrier',
  'amphibious',
  'cruiser',
  'destroyer',
  'frigate',
  'littoral combat ship',
]);

const tenYears = 120;

export const usc8690 = defineRule({
  id: 'usc-8690',
  title: 'Ten years abroad at most for most warships',
  citation: '10 USC 8690',
  says: 'Carriers, amphibious ships, cruisers, destroyers, frigates and littoral combat ships may not be based forward overseas for more than ten years. Then a ship must be given a homeport in the United States, and with it comes the repair ban.',
  question: 'place',
  effect: 'unsettles',
  asOf: '2026-06-20',
  doubts:
    'When it was enacted was not read. The Secretary of the Navy may waive it for a ship by a written notice; waivers were not searched for. The list leaves out submarines, tenders and support ships.',
  sources: cite('civic-source-us-code-10-usc-8690-text-current-through', 'lawstack-10-usc-8690'),
  needs: (at) => {
    const { ship, abroadSince, startDay, determinations } = at.job;
    const limit = abroadSince === null ? null : addMonths(abroadSince, tenYears);
    return [
      need(
        'the ship is of a type that the limit lists',
        ship.operator === 'commissioned' && listed.has(ship.type),
        `${ship.name}: ${ship.type}`,
      ),
      homeportAbroad(at),
      limit === null
        ? need('she has been based abroad for over ten years', false, 'since when is not said', {
            assumed: true,
          })
        : need(
            'she has been based abroad for over ten years',
            startDay > limit,
            `based abroad since ${abroadSince}: ten years on ${limit}`,
            { change: `a start by ${limit}` },
          ),
      determinations.basingWaived === true
        ? need('the limit was not waived', false, 'waived, told by the user')
        : determined(
            'the limit was not waived',
            determinations.basingWaived === null ? null : true,
            true,
            'a waiver for the ship',
          ),
    ];
  },
  turns: (at) => [
    ...homeportTurns(at),
    ...(at.job.abroadSince === null ? [] : [addDays(addMonths(at.job.abroadSince, tenYears), 1)]),
  ],
});
