import {
  homeportOn,
  homeportTurns,
  isKind,
  isShipyard,
  navalVessel,
  need,
  onlyNavalSince,
  yardForeign,
} from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const dfars2257013 = defineRule({
  id: 'dfars-225-7013',
  title: 'Contract rule that carries the ban',
  citation: 'DFARS 225.7013 (48 CFR); DFARS Case 2021-D021',
  says: 'Contracting officers may not buy overhaul, repair or maintenance of a naval vessel homeported in the United States or Guam in a foreign shipyard, but for voyage repairs and damage from hostile action, with the personnel rules for littoral combat ships.',
  question: 'place',
  effect: 'bars',
  validFrom: '2023-10-30',
  asOf: '2023-10-25',
  doubts:
    'The first day is worked out from a report. The text read lacks what the statute gained later: 21 days, the cap, AUKUS, the Northern Marianas. The statute prevails. Later changes of the DFARS were not read.',
  sources: cite(
    'justia-88-fr-73240-dfars-2021-d021-final',
    'reginfo-rin-0750-al39-foreign-shipyards',
    'govconexec-dod-final-rule-naval-vessel-repair',
  ),
  needs: (at) => {
    const { name, land } = homeportOn(at.job);
    return [
      navalVessel(at),
      isKind(
        at,
        'the job is neither a voyage repair nor battle damage',
        ['planned-maintenance', 'overhaul'],
        null,
      ),
      need(
        'the homeport is in the United States or Guam',
        land === 'us' || land === 'guam',
        `homeport ${name}`,
        { change: 'a homeport abroad' },
      ),
      yardForeign(at),
      isShipyard(at),
    ];
  },
  turns: (at) => [onlyNavalSince, ...homeportTurns(at)],
});
