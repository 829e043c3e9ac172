import { useId, useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { Dialog } from '#ui/controls/Dialog.tsx';
import { applyFilterSet, dropFilterSet, saveFilterSet } from '#workspace/edits/filters.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './FilterSets.module.css';

/** Filters kept under a name: save, apply, overwrite, delete. They go along in a project file. */
export function FilterSets() {
  const { workspace, readings } = useWorkplace();
  const { active } = useReading(readings.narrowing);
  const sets = useReading(readings.filterSets);
  const [typed, setTyped] = useState('');
  const id = useId();
  const name = typed.trim();
  const exists = sets.some((set) => set.name === name);
  const close = () => workspace.pass({ dialog: null });
  const save = () => {
    if (name === '' || active.length === 0) return;
    workspace.edit(saveFilterSet, { name });
    setTyped('');
  };
  return (
    <Dialog title="Saved filters" onClose={close}>
      {active.length > 0 ? (
        <form
          className={styles['save']}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <label htmlFor={id}>Save the filters in force as</label>
          <ul className={styles['says']}>
            {active.map((filter) => (
              <li key={filter.id}>{filter.says}</li>
            ))}
          </ul>
          <div className={styles['line']}>
            <input
              id={id}
              type="text"
              maxLength={120}
              autoComplete="off"
              placeholder="Name"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <Button type="submit" look="solid" disabled={name === ''}>
              {exists ? 'Overwrite' : 'Save'}
            </Button>
          </div>
          {exists ? <p className={styles['says']}>“{name}” exists: its filters will be replaced.</p> : null}
        </form>
      ) : (
        <p className={styles['says']}>No filter is set: there is nothing to save.</p>
      )}
      {sets.length > 0 ? (
        <ul className={styles['sets']} aria-label="Saved filters">
          {sets.map((set) => (
            <li key={set.name} className={styles['set']}>
              <div>
                <p className={styles['name']}>{set.name}</p>
                <p className={styles['says']}>
                  {set.says.length === 0
                    ? 'No filter'
                    : set.says.map((each, index) => (
                        <span key={each} className={styles['clause']}>
                          {each}
                          {index < set.says.length - 1 ? ' ·\u00a0' : ''}
                        </span>
                      ))}
                </p>
              </div>
              <div className={styles['acts']}>
                <Button
                  aria-label={`Apply ${set.name}`}
                  onClick={() => {
                    workspace.edit(applyFilterSet, set.kept);
                    close();
                  }}
                >
                  Apply
                </Button>
                <Button
                  aria-label={`Overwrite ${set.name} with the filters in force`}
                  disabled={active.length === 0}
                  onClick={() => workspace.edit(saveFilterSet, { name: set.name })}
                >
                  Overwrite
                </Button>
                <Button
                  aria-label={`Delete ${set.name}`}
                  onClick={() => workspace.edit(dropFilterSet, { name: set.name })}
                >
                  Delete
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['empty']}>
          No filters are saved yet. Saved filters stay with your work and go along in a project file.
        </p>
      )}
    </Dialog>
  );
}
