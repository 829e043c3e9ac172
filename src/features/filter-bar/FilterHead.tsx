import { formatNumber } from '#domain/measure/format.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Menu, MenuItem } from '#ui/controls/Menu.tsx';
import { applyFilterSet, clearFilters } from '#workspace/edits/filters.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './FilterPanel.module.css';

/** Title, how many are left, and what can be done with the filters together. */
export function FilterHead() {
  const { workspace, readings } = useWorkplace();
  const { active, shown, total } = useReading(readings.narrowing);
  const sets = useReading(({ decided }) => decided.now.filterSets);
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h2>Filters</h2>
        <Menu label="Saved filters" face="Saved">
          {sets.map((set) => (
            <MenuItem key={set.name} onChoose={() => workspace.edit(applyFilterSet, set)}>
              {set.name}
            </MenuItem>
          ))}
          <MenuItem onChoose={() => workspace.pass({ dialog: 'filter-sets' })}>
            {active.length > 0 ? 'Save these filters …' : 'Manage saved filters …'}
          </MenuItem>
        </Menu>
        <Button
          look="quiet"
          className={styles['close']}
          aria-label="Close the filters"
          onClick={() => workspace.edit(setPanels, { filters: false })}
        >
          ✕
        </Button>
      </div>
      <div className={styles['line']}>
        <p>
          <strong>{formatNumber(shown, 0)}</strong> of {formatNumber(total, 0)} facilities
        </p>
        {active.length > 0 ? (
          <Button look="quiet" className={styles['clear']} onClick={() => workspace.edit(clearFilters, null)}>
            Clear all
          </Button>
        ) : null}
      </div>
    </header>
  );
}
