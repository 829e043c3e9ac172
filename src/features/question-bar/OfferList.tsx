import type { Offer, OfferGroup } from './offers.ts';
import styles from './QuestionBar.module.css';

interface OfferListProps {
  readonly id: string;
  readonly groups: readonly OfferGroup[];
  /** Index of the line that Enter takes; −1 for none. */
  readonly at: number;
  readonly onTake: (offer: Offer) => void;
}

/** What may be taken, in groups; the combobox above takes the keys. */
export function OfferList({ id, groups, at, onTake }: OfferListProps) {
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { offers }) => sum + offers.length, 0),
  );
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label="Offered"
      className={styles['list']}
      hidden={groups.length === 0}
    >
      {groups.map(({ title, offers }, group) => (
        <div key={title} role="group" aria-labelledby={`${id}-group-${group}`}>
          <p id={`${id}-group-${group}`} className={styles['group']} role="presentation">
            {title}
          </p>
          {offers.map((offer, index) => {
            const line = (starts[group] ?? 0) + index;
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox takes the keys
              <div
                key={offer.key}
                id={`${id}-${line}`}
                ref={line === at ? intoView : null}
                role="option"
                tabIndex={-1}
                aria-selected={line === at}
                className={styles['offer']}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onTake(offer)}
              >
                <span>{offer.name}</span>
                <span className={styles['detail']}>{offer.detail}</span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });
