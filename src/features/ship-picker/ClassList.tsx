/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native select has no two-line options and takes the focus from the search field */
import { shipTitle, type Group } from './search.ts';
import styles from './ShipPicker.module.css';

interface ClassListProps {
  readonly groups: readonly Group[];
  readonly highlighted: string | null;
  readonly listId: string;
  readonly optionId: (classId: string) => string;
  readonly onHighlight: (classId: string) => void;
  readonly onChoose: (classId: string) => void;
}

/** The classes found, under their navies. The search field keeps the focus and moves the highlight. */
export function ClassList({ groups, highlighted, listId, optionId, onHighlight, onChoose }: ClassListProps) {
  return (
    <div id={listId} role="listbox" aria-label="Classes" tabIndex={-1} className={styles['list']}>
      {groups.map(({ navy, found }) => (
        <div key={navy} role="group" aria-label={navy}>
          <p className={styles['navy']} aria-hidden="true">
            {navy}
          </p>
          {found.map(({ shipClass, ship }) => (
            <div
              key={shipClass.id}
              id={optionId(shipClass.id)}
              role="option"
              tabIndex={-1}
              aria-selected={shipClass.id === highlighted}
              className={styles['option']}
              onPointerDown={(event) => {
                event.preventDefault();
                onHighlight(shipClass.id);
              }}
              onDoubleClick={() => onChoose(shipClass.id)}
            >
              <span>{shipClass.name}</span>
              <span className={styles['type']}>{ship ? shipTitle(ship) : shipClass.type}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
