import { formatMeasure, type DisplayUnits } from '#domain/measure/format.ts';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import type { VoyageAccount } from '#workspace/derived/voyage-account.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { NoWay } from '../figures/NoWay.tsx';
import { Trouble } from '../figures/Trouble.tsx';
import { Found } from './Found.tsx';
import { Teaching } from './Teaching.tsx';
import styles from './Result.module.css';

/** What the sea answers: the way, why there is none, or that it is being looked for. */
export function Result() {
  const { readings } = useWorkplace();
  const account = useReading(seaAccount(readings).voyageAccount);
  const { units } = useReading(readings.document);
  const progress = useReading(({ computed }) => computed.route?.progress ?? 0);
  const isWorking = account.state === 'waiting' || ('isStale' in account && account.isStale);
  return (
    <section className={styles['result']} aria-label="The way by sea">
      <Face account={account} />
      {isWorking ? <Progress label="Finding the way" done={progress} /> : null}
      <Announcer text={inWords(account, units)} />
    </section>
  );
}

function Face({ account }: { readonly account: VoyageAccount }) {
  switch (account.state) {
    case 'unasked':
      return <Teaching />;
    case 'waiting':
      return null;
    case 'failed':
      return <Trouble says="The way could not be computed." because={account.because} />;
    case 'refused':
      return <NoWay {...account} />;
    case 'found':
      return <Found voyage={account.voyage} isStale={account.isStale} />;
  }
}

/** What is read out. */
function inWords(account: VoyageAccount, units: DisplayUnits): string {
  if (account.state === 'refused') return account.isStale ? '' : account.refusal.says;
  if (account.state === 'failed') return 'The way could not be computed.';
  if (account.state !== 'found' || account.isStale) return '';
  const { distance, days, effect } = account.voyage;
  return `${formatMeasure(distance, units)}, ${formatMeasure(days, units)}. ${effect?.says ?? ''}`;
}
