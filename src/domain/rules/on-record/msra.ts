import { agreementTurns, holdsAgreement } from '../held.ts';
import { isRepair, isRunByUsNavy, need, yardForeign } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const msra = defineRule({
  id: 'msra',
  title: 'Master Ship Repair Agreement (MSRA)',
  citation: 'DFARS subpart 217.71; Navy MSRA instructions (not read)',
  says: 'A master agreement sets the terms of later job orders with a fixed price; yards outside the United States may have one. It brings no work by itself and is no approval of the yard for a job. By what holders say, a yard must do 55 % of a package with its own shops and people, passes checks of security and technique, and may then bid for auxiliaries and warships for five years. It does not lift the repair ban.',
  question: 'contract',
  effect: 'requires',
  asOf: '2026-01-21',
  doubts:
    "The Navy's own instructions were not read: the 55 % and the five years rest on what holders say. At home a yard may bid first and sign one by the award, if it qualifies. No public list of holders was found, so no record does not mean no agreement.",
  sources: cite(
    'acquisition-gov-dfars-subpart-217-71',
    'fbo-gov-surf-dfars-217-71',
    'hj-shipbuilding-press-release-msra-2026',
    'cnbc-tv18-mazagon-dock-inks-pact-us-navy',
    'imarine-news-hj-sc-msra-valid-23-jan',
    'baird-maritime-hj-completes-port-security-assessment',
    'businessdocbox-navsup-flc-yokosuka-ship-repair-contractor-instruction',
  ),
  needs: (at) => {
    const { ship } = at.job;
    const { name, operator, ownership, sources } = at.yard;
    const own = isRunByUsNavy(at.yard);
    return [
      isRepair(at),
      yardForeign(at),
      need(
        'the ship is one that job orders under an MSRA are for',
        ship.operator === 'commissioned' ? true : ship.operator === 'msc' ? null : false,
        ship.operator === 'msc' ? 'a support ship: sources conflict' : ship.name,
      ),
      need(
        'the yard works for job orders',
        own ? false : ownership === 'navy' ? null : true,
        own
          ? `${name} is run by the US Navy`
          : ownership === 'navy'
            ? `${name} is run by ${operator}: whether a navy's own yard needs one was not read`
            : `${name}: ${operator}`,
        { sources },
      ),
    ];
  },
  requires: ({ yard, job }) => [holdsAgreement(yard, 'MSRA', job.startDay)],
  turns: ({ yard }) => agreementTurns(yard, 'MSRA'),
});
