import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { takeTypedAhead } from '#workspace/store/typed-ahead.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { ClassDetail } from './ClassDetail.tsx';
import { ClassList } from './ClassList.tsx';
import { groupByNavy, indexShips, searchShips, type Group } from './search.ts';
import styles from './ShipPicker.module.css';

interface ClassTabProps {
  readonly highlighted: string | null;
  readonly onHighlight: (classId: string | null) => void;
  readonly onChoose: (classId: string) => void;
}

/** Search on the left, what is known of the highlighted class on the right. */
export function ClassTab({ highlighted, onHighlight, onChoose }: ClassTabProps) {
  const { workspace } = useWorkplace();
  const world = useReading(({ given }) => given.world);
  const libraryLoaded = useReading(({ given }) => given.libraryLoaded);
  const [query, setQuery] = useState('');
  const listId = useId();
  const index = useMemo(() => indexShips(world.shipClasses.values()), [world]);
  const groups = useMemo((): readonly Group[] => {
    const found = searchShips(index, query);
    return query.trim() === '' ? groupByNavy(found, world.countries) : [{ navy: 'Best match first', found }];
  }, [index, query, world]);

  const listed = groups.flatMap(({ found }) => found);
  const at = listed.findIndex(({ shipClass }) => shipClass.id === highlighted);
  const current = listed[at] ?? listed[0] ?? null;
  const optionId = (classId: string) => `${listId}-${classId}`;
  const moveTo = (next: number) => {
    const target = listed[Math.max(0, Math.min(listed.length - 1, next))];
    if (!target) return;
    onHighlight(target.shipClass.id);
    document.getElementById(optionId(target.shipClass.id))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) moveTo(Math.max(at, 0) + (at < 0 ? 0 : step));
    else if (event.key === 'Enter' && current) onChoose(current.shipClass.id);
    else return;
    event.preventDefault();
  };
  const search = (text: string) => {
    setQuery(text);
    onHighlight(searchShips(index, text)[0]?.shipClass.id ?? null);
  };

  return (
    <div className={styles['classTab']}>
      <div className={styles['finder']}>
        <input
          className={styles['search']}
          type="search"
          role="combobox"
          aria-label="Search ships by class, hull number or name"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={current ? optionId(current.shipClass.id) : undefined}
          placeholder="Class, hull number or name: T-AKE 8, Burke …"
          autoComplete="off"
          spellCheck={false}
          data-first-focus
          value={query}
          onChange={({ target }) => search(target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => {
            const ahead = takeTypedAhead(workspace);
            if (ahead !== '') search(ahead);
          }}
        />
        <ClassList
          {...{ groups, listId, optionId, onHighlight, onChoose }}
          highlighted={current?.shipClass.id ?? null}
        />
        {listed.length === 0 ? (
          <p className={styles['nothing']}>
            No class answers to “{query}”.{' '}
            {libraryLoaded
              ? 'Give her dimensions under “Own dimensions”.'
              : 'Names of ships are still loading.'}
          </p>
        ) : null}
      </div>
      <div className={styles['detail']}>{current ? <ClassDetail found={current} /> : null}</div>
    </div>
  );
}
