import { shortName, type Strait } from '#domain/strait/strait.ts';
import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import type { VoyageAccount } from '#workspace/derived/voyage-account.ts';
import { closeStrait, reopenStrait } from '#workspace/edits/scenario.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { VoyageOutcome } from '../figures/VoyageOutcome.tsx';
import styles from './StraitCard.module.css';

/** Open or closed, the switch, and what it is to the voyage. */
export function Gate({ strait }: { readonly strait: Strait }) {
  const { workspace, readings } = useWorkplace();
  const { closedStraits, draftLimitsM } = useReading(readings.waters);
  const account = useReading(seaAccount(readings).voyageAccount);
  const closed = closedStraits.includes(strait.id);
  const isTold = closed || draftLimitsM[strait.id] !== undefined;
  const args = { strait: strait.id, name: shortName(strait) };
  return (
    <>
      <p className={styles['region']}>{strait.region}</p>
      <div className={styles['gate']} data-closed={closed || undefined}>
        <p>
          <strong>{closed ? 'Closed' : 'Open'}</strong>
          <span>{use(strait, account, closed)}</span>
        </p>
        <Button
          look={closed ? 'plain' : 'solid'}
          onClick={() => workspace.edit(closed ? reopenStrait : closeStrait, args)}
        >
          {closed ? 'Reopen' : 'Close'}
        </Button>
      </div>
      {isTold && account.state !== 'unasked' ? (
        <section className={styles['change']} aria-label="What it changes">
          <h3>What closures in force change for your voyage</h3>
          <VoyageOutcome account={account} />
        </section>
      ) : null}
      <p className={styles['links']}>
        <Button onClick={() => workspace.edit(setPanels, { side: 'closures' })}>All closures</Button>
        <Button onClick={() => workspace.edit(setPanels, { side: 'voyage' })}>Route</Button>
      </p>
    </>
  );
}

function use({ id }: Strait, account: VoyageAccount, closed: boolean): string {
  if (account.state === 'refused')
    return account.reopen.some(({ strait }) => strait === id) ? 'Your voyage has no way without it.' : '';
  if (account.state !== 'found' || account.isStale) return '';
  const { route } = account.voyage;
  if (route.straits.includes(id)) return 'Used by your voyage.';
  if (closed && route.effect?.avoided.includes(id)) return 'Your voyage would use it.';
  return 'Not used by your voyage.';
}
