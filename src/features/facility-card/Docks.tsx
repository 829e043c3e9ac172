import { dockTypeNames } from '#domain/facility/dock.ts';
import { verdictInWords } from '#domain/fit/in-words.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { select } from '#workspace/edits/view.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import { DockDetail } from './DockDetail.tsx';
import { Section } from './Section.tsx';
import styles from './card.module.css';

/** The docks of the yard as a list, and the one that is open drawn and spelled out. */
export function Docks({ card }: { readonly card: CardReading }) {
  const { workspace } = useWorkplace();
  const { facility, yardFit, dock: open } = card;
  if (!open) return null;
  return (
    <Section title="Docks" count={facility.docks.reduce((sum, { count }) => sum + count, 0)}>
      {facility.docks.length > 1 ? (
        <ul className={styles['docks']} aria-label="Docks of this facility">
          {facility.docks.map((dock) => {
            const fit = yardFit?.fits.find((each) => each.dock === dock) ?? null;
            return (
              <li key={dock.id}>
                <button
                  type="button"
                  className={styles['dock']}
                  aria-pressed={dock === open}
                  onClick={() => workspace.edit(select, { facility: facility.id, dock: dock.id })}
                >
                  <Sign outline={fit?.verdict ?? 'none'} size={16} />
                  <span className={styles['dockName']}>
                    {dock.name}
                    {dock.count > 1 ? <span className={styles['muted']}>, {dock.count} alike</span> : null}
                  </span>
                  <span className={styles['dockType']}>{dockTypeNames[dock.type]}</span>
                  {fit ? <span className={styles['dockVerdict']}>{verdictInWords(fit)}</span> : null}
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <DockDetail card={card} dock={open} />
    </Section>
  );
}
