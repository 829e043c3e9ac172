import { agreementTurns, holdsAgreement } from '../held.ts';
import { isRepair, need } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const abr = defineRule({
  id: 'abr',
  title: 'Agreement for Boat Repair (ABR)',
  citation: 'Navy ABR scheme (instruction not read)',
  says: "A master agreement of lower rank. With one of February 2020, the Australian sites of Austal may bid for maintenance of Sealift Command's ships and for emergent repairs of Navy ships on deployment, among which are littoral combat ships.",
  question: 'contract',
  effect: 'lifts',
  lifts: ['msra'],
  asOf: '2020-02-03',
  doubts:
    'What a yard must be able to do, how large a job may be and how long an agreement runs was found in no page read. The personnel rule for littoral combat ships still applies.',
  sources: cite(
    'the-maritime-executive-austals-australian-centers-can-now-bid',
    'marinelink-austal-support-usn-ships-australia-marinelink',
    'us-naval-supply-systems-major-ship-repair-approaches-japan-navsup',
    'seafix-more-information-on-abr',
  ),
  needs: (at) => {
    const { ship, kind, deployed } = at.job;
    const emergent = kind === 'voyage-repair' || kind === 'battle-damage';
    const support = ship.operator === 'msc';
    return [
      isRepair(at),
      need(
        'the job is an emergent repair of a deployed ship, or on a support ship',
        support ? true : emergent && ship.operator === 'commissioned' ? deployed : false,
        support
          ? `${ship.name} is a support ship`
          : `${emergent ? 'an emergent repair' : 'no emergent repair'}, ${deployed === null ? 'deployment not said' : deployed ? 'deployed' : 'not deployed'}`,
      ),
      holdsAgreement(at.yard, 'ABR', at.job.startDay),
    ];
  },
  turns: ({ yard }) => agreementTurns(yard, 'ABR'),
});
