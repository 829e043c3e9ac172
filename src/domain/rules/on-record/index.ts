import { registerRules } from '../register.ts';
import { abr } from './abr.ts';
import { dfars2257013 } from './dfars-225-7013.ts';
import { itar1267 } from './itar-126-7.ts';
import { msc8680 } from './msc-8680.ts';
import { mscNoMsra } from './msc-no-msra.ts';
import { msra } from './msra.ts';
import { nuclearWork } from './nuclear-work.ts';
import { usc191466 } from './usc-19-1466.ts';
import { usc4612132 } from './usc-46-12132.ts';
import { usc4655102 } from './usc-46-55102.ts';
import { usc8679 } from './usc-8679.ts';
import { usc8679a } from './usc-8679a.ts';
import { usc8680a1 } from './usc-8680-a1.ts';
import { usc8680a2Lcs } from './usc-8680-a2-lcs.ts';
import { usc8680a3TwentyOneDays } from './usc-8680-a3-21days.ts';
import { usc8680a3Cap } from './usc-8680-a3-cap.ts';
import { usc8680a3Damage } from './usc-8680-a3-damage.ts';
import { usc8680a3Voyage } from './usc-8680-a3-voyage.ts';
import { usc8680b1 } from './usc-8680-b1.ts';
import { usc8680b2 } from './usc-8680-b2.ts';
import { usc8680cAukus } from './usc-8680-c-aukus.ts';
import { usc8680dReport } from './usc-8680-d-report.ts';
import { usc8680HomeportAbroad } from './usc-8680-homeport-abroad.ts';
import { usc8690 } from './usc-8690.ts';
import { usc8698 } from './usc-8698.ts';

/** Every rule on record, in the order a proof lists them. A rule without a source does not get in. */
export const register = registerRules([
  usc8680a1,
  usc8680HomeportAbroad,
  usc8680a3Voyage,
  usc8680a3Damage,
  usc8680a3TwentyOneDays,
  usc8680a3Cap,
  usc8680a2Lcs,
  usc8680b1,
  usc8680b2,
  usc8680cAukus,
  usc8680dReport,
  usc8690,
  usc8679,
  usc8679a,
  usc8698,
  dfars2257013,
  msra,
  abr,
  mscNoMsra,
  msc8680,
  nuclearWork,
  itar1267,
  usc191466,
  usc4655102,
  usc4612132,
]);
