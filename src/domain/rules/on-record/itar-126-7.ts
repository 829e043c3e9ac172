import { isOperator, isRepair, need } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const itar1267 = defineRule({
  id: 'itar-126-7',
  title: 'AUKUS exemption from export licenses',
  citation: '22 CFR 126.7',
  says: 'Between registered US persons, government departments and authorized users in Australia and the United Kingdom, defense articles, data and services need no license of the State Department for work within the three countries.',
  question: 'consequences',
  effect: 'attends',
  validFrom: '2024-09-01',
  asOf: '2025-12-30',
  doubts:
    'What supplement no. 2 to part 126 lists still needs a license; it was not gone through, so whether naval nuclear propulsion is on it is open. Limits of value, and those on making major military equipment abroad, remain. Yards in Korea, Japan, India, Singapore and the Philippines are not named; that they need a license for controlled data is own knowledge.',
  sources: cite(
    'cornell-lii-22-cfr-126-7',
    'us-government-publishing-89-fr-67270-itar-exemption-defense',
    'lexbuild-90-fr-61053-itar-exemption-defense',
    'dla-piper-department-state-publishes-final-rule-finalizing',
  ),
  needs: (at) => [
    isOperator(at, 'the ship is one of the armed forces', ['commissioned', 'msc', 'coast-guard']),
    isRepair(at),
    need(
      'the yard is in Australia or the United Kingdom',
      at.yard.country === 'AU' || at.yard.country === 'GB',
      `${at.yard.name}: ${at.yard.country}`,
      { sources: at.yard.sources },
    ),
  ],
});
