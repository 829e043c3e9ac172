import { formatMeasure } from '#domain/measure/format.ts';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import type { VoyageAccount } from '#workspace/derived/voyage-account.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { NoWay } from '../figures/NoWay.tsx';
import { Trouble } from '../figures/Trouble.tsx';
import { VoyageEffect } from '../figures/VoyageEffect.tsx';
import styles from './Closures.module.css';

/** What the closures do to the voyage that is chosen. */
export function VoyageChange() {
  const { workspace, readings } = useWorkplace();
  const account = useReading(seaAccount(readings).voyageAccount);
  const { voyage } = useReading(readings.document);
  const { from, to } = voyage;
  if (!from || !to)
    return (
      <p className={styles['muted']}>
        No voyage is chosen.{' '}
        <Button onClick={() => workspace.edit(setPanels, { side: 'voyage' })}>Choose one</Button>
      </p>
    );
  return (
    <div className={styles['voyage']}>
      <h4>
        {from.label} to {to.label}
      </h4>
      <Face account={account} />
      <Announcer text={inWords(account)} />
    </div>
  );
}

function Face({ account }: { readonly account: VoyageAccount }) {
  switch (account.state) {
    case 'unasked':
      return null;
    case 'waiting':
      return <Progress label="Finding the way" done={account.progress} />;
    case 'failed':
      return <Trouble says="The way could not be computed." because={account.because} />;
    case 'refused':
      return <NoWay {...account} />;
    case 'found': {
      const { effect } = account.voyage;
      return (
        <div data-stale={account.isStale || undefined}>
          {effect ? <VoyageEffect effect={effect} /> : <p>No effect on this voyage.</p>}
        </div>
      );
    }
  }
}

function inWords(account: VoyageAccount): string {
  if (account.state === 'refused' && !account.isStale) return account.refusal.says;
  if (account.state !== 'found' || account.isStale) return '';
  return account.voyage.effect?.says ?? formatMeasure(account.voyage.distance);
}
