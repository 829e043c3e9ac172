import { MarginBar } from '#ui/charts/margin-bars/MarginBar.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { setPanels } from '#workspace/edits/view.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Ledger.module.css';

const samples = [
  { tone: 'fits', margin: { low: 0.2, high: 0.2 }, words: 'Room to spare, so many meters.' },
  { tone: 'does-not-fit', margin: { low: -0.12, high: -0.12 }, words: 'Too little, by so many meters.' },
  { tone: 'unknown', margin: { low: null, high: null }, words: 'Not known: what to ask the yard.' },
] as const;

/** What the ledger will show once a ship is chosen. */
export function EmptyLedger() {
  const { workspace } = useWorkplace();
  return (
    <div className={styles['empty']}>
      <div className={styles['titleRow']}>
        <h2 className={styles['title']}>Which docks take her?</h2>
        <Button
          look="quiet"
          aria-label="Close the ledger"
          onClick={() => workspace.edit(setPanels, { side: null })}
        >
          ✕
        </Button>
      </div>
      <p>Choose a ship, and every dock is held against her, dimension by dimension.</p>
      <ul className={styles['samples']}>
        {samples.map(({ tone, margin, words }) => (
          <li key={tone}>
            <MarginBar margin={margin} tone={tone} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button look="solid" onClick={() => workspace.pass({ dialog: 'ship' })}>
          Choose a ship
        </Button>
      </p>
    </div>
  );
}
