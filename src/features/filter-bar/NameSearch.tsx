import { useRef } from 'react';
import { setFilter } from '#workspace/edits/filters.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './FilterPanel.module.css';

/** Narrows by words in name, place or operator, as they are typed. */
export function NameSearch() {
  const { workspace } = useWorkplace();
  const setting = useReading(({ decided }) => decided.now.filters['name']);
  const stay = useRef(0);
  return (
    <input
      type="search"
      className={styles['search']}
      placeholder="Name, place or operator"
      aria-label="Find facilities by name, place or operator"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={setting?.kind === 'text' ? setting.words : ''}
      onFocus={() => (stay.current += 1)}
      onChange={({ currentTarget: { value } }) =>
        workspace.edit(
          setFilter,
          { id: 'name', setting: value === '' ? null : { kind: 'text', words: value } },
          `name-search-${stay.current}`,
        )
      }
    />
  );
}
