import { formatMeasure } from '#domain/measure/format.ts';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import type { VoyageAccount } from '#workspace/derived/voyage-account.ts';
import { NoWay } from './NoWay.tsx';
import { Trouble } from './Trouble.tsx';
import { VoyageEffect } from './VoyageEffect.tsx';

/** What all that is closed does to the voyage: said, and read out when it changes. */
export const VoyageOutcome = ({ account }: { readonly account: VoyageAccount }) => (
  <>
    <Face account={account} />
    <Announcer text={inWords(account)} />
  </>
);

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
        <div data-stale={account.isStale || undefined} aria-busy={account.isStale}>
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
