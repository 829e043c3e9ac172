import { useId, useState, type ReactNode } from 'react';
import styles from './Checklist.module.css';

export interface ChecklistOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** A sign before the words. */
  readonly sign?: ReactNode;
}

type Match = 'any' | 'all' | 'none';

interface MatchChoice {
  readonly value: Match;
  readonly offered: readonly Match[];
  readonly onChange: (value: Match) => void;
}

interface ChecklistProps {
  /** What is chosen from: `Country`. */
  readonly label: string;
  readonly options: readonly ChecklistOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Whether all, any or none of the chosen options are asked for. */
  readonly match?: MatchChoice;
  /** What an option counts: `facilities`. */
  readonly rows: string;
  readonly disabled?: boolean;
  /** Text as it is compared when searching. */
  readonly fold?: (text: string) => string;
}

const plain = (text: string) => text.toLowerCase();

/** Longer lists begin folded, and can be searched. */
const shortList = 12;
const foldedLength = 8;

/** Boxes to tick, each with its count and a bar that compares it with the others. */
export function Checklist({
  label,
  options,
  chosen,
  onChange,
  match,
  rows,
  disabled = false,
  fold = plain,
}: ChecklistProps) {
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const long = options.length > shortList;
  const most = Math.max(1, ...options.map(({ count }) => count));
  const wanted = fold(query.trim());
  const found = wanted === '' ? options : options.filter((option) => fold(option.label).includes(wanted));
  const shown =
    !long || unfolded || wanted !== ''
      ? found
      : found.filter(({ value }, index) => index < foldedLength || chosen.includes(value));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className={styles['list']} disabled={disabled} aria-label={label}>
      {long ? (
        <input
          type="search"
          className={styles['search']}
          placeholder={`Find in ${options.length}`}
          aria-label={`Find in ${label.toLowerCase()}`}
          aria-controls={id}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      ) : null}
      <ul id={id}>
        {shown.map(({ value, label: name, count, sign }) => (
          <li key={value}>
            <label className={styles['option']} data-empty={count === 0} data-signed={sign !== undefined}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              {sign}
              <span className={styles['name']}>{name}</span>
              <svg className={styles['bar']} aria-hidden="true">
                <rect width={`${(count / most) * 100}%`} height="100%" />
              </svg>
              <span className={styles['count']}>
                {count}
                <span className={styles['spoken']}> {rows}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className={styles['none']}>No “{query.trim()}” in this list.</p> : null}
      {long || match ? (
        <div className={styles['below']}>
          {long && wanted === '' ? (
            <button
              type="button"
              className={styles['more']}
              aria-expanded={unfolded}
              aria-controls={id}
              onClick={() => setUnfolded(!unfolded)}
            >
              {unfolded ? 'Show fewer' : `Show all ${options.length}`}
            </button>
          ) : null}
          {match ? <MatchSwitch label={label} {...match} /> : null}
        </div>
      ) : null}
    </fieldset>
  );
}

/** Whether one of the ticked options is enough. */
function MatchSwitch({ label, value, offered, onChange }: MatchChoice & { readonly label: string }) {
  const name = useId();
  return (
    <div className={styles['match']} role="radiogroup" aria-label={`${label}: how many must hold`}>
      {offered.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          <span>{each} of</span>
        </label>
      ))}
    </div>
  );
}
