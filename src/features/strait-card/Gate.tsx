import { type DisplayUnits, formatValue } from '#domain/measure/format.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { gateOf } from '#engines/routing/gate-of.ts';
import { misfit, type TooSmall } from '#engines/routing/misfit.ts';
import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import type { VoyageAccount } from '#workspace/derived/voyage-account.ts';
import { closeStrait, reopenStrait } from '#workspace/edits/scenario.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { VoyageOutcome } from '../figures/VoyageOutcome.tsx';
import styles from './StraitCard.module.css';

const tooSmallHeads: Readonly<Record<TooSmall, string>> = {
  'too-deep': 'Too shallow for her',
  'too-high': 'Too low for her',
  'too-wide': 'Too narrow for her',
  'too-long': 'Too short for her',
};

/** Open, closed or too small for the ship, the switch, and what it is to the voyage. */
export function Gate({ strait }: { readonly strait: Strait }) {
  const { workspace, readings } = useWorkplace();
  const { closedStraits, draftLimitsM } = useReading(readings.waters);
  const { account, limits, units } = useReading(seaAccount(readings).passage);
  const closed = closedStraits.includes(strait.id);
  const limitM = draftLimitsM[strait.id];
  const isTold = closed || limitM !== undefined;
  const tooSmall = misfit(gateOf(strait), limitM, limits ?? {});
  const head = closed
    ? 'Closed'
    : tooSmall
      ? tooSmallHeads[tooSmall]
      : limitM === undefined
        ? 'Open'
        : 'Open, draft limited';
  const limit = limitM === undefined ? '' : `Limited to ${formatValue(limitM, 'm', units)} of draft. `;
  const args = { strait: strait.id, name: shortName(strait) };
  return (
    <>
      <p className={styles['region']}>{strait.region}</p>
      <div className={styles['gate']} data-closed={closed || tooSmall !== null || undefined}>
        <p>
          <strong>{head}</strong>
          <span>
            {limit}
            {use(strait, account, isTold, units)}
          </span>
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

function use({ id }: Strait, account: VoyageAccount, isTold: boolean, units: DisplayUnits): string {
  if (account.state === 'refused')
    return account.reopen.some(({ strait }) => strait === id) ? 'Your voyage has no way without it.' : '';
  if (account.state !== 'found' || account.isStale) return '';
  const { straits, effect } = account.voyage.route;
  if (straits.includes(id)) return 'Used by your voyage.';
  const worth = effect?.worth.find(({ strait }) => strait === id);
  if (worth) return `Your voyage would use it, and be ${formatValue(worth.savesNm, 'nm', units)} shorter.`;
  if (isTold && effect?.avoided.includes(id)) return 'Your voyage would use it with nothing closed.';
  return isTold && effect?.isChanged
    ? 'Your voyage would not use it either way.'
    : 'Not used by your voyage.';
}
