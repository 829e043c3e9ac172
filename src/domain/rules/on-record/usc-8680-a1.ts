import {
  areaTurns,
  homeportInside,
  homeportTurns,
  isRepair,
  isShipyard,
  navalVessel,
  onlyNavalSince,
  yardOutside,
} from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680a1 = defineRule({
  id: 'usc-8680-a1',
  title: 'Repair ban for ships homeported in the US, Guam or the Northern Marianas',
  citation: '10 USC 8680(a)(1)',
  says: 'A naval vessel with a homeport in the United States, Guam or the Northern Marianas may not be overhauled, repaired or maintained in a shipyard outside those three. The assigned homeport decides, not the place where she operates.',
  question: 'place',
  effect: 'bars',
  validFrom: '1988-09-29',
  asOf: '2026-03-29',
  doubts:
    'Guam counts since 2006-10-17 and the Northern Marianas since 2025-12-18; the section of the 2025 act was not read. The 1988 act spared contracts of its first 30 days, and a one-year appropriations rule came before it. Whether work at a pier or in a base counts as work in a shipyard is not stated. The Code was read in a dated copy.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'wikisource-102-stat-2054-pub-l-100',
    'cornell-lii-10-usc-7310-before-fy2018',
    'wikisource-120-stat-2407-pub-l-109',
    'king-hinds-house-ndaa-passes-nmi-wins',
    'marianas-press-cnmi-provisions-secured-ndaa-conference',
    'us-government-publishing-pub-l-119-60-fy2026',
  ),
  needs: (at) => [navalVessel(at), isRepair(at), homeportInside(at), yardOutside(at), isShipyard(at)],
  turns: (at) => [...areaTurns, onlyNavalSince, ...homeportTurns(at)],
});
