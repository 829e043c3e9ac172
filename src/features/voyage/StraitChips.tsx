import type { NamedStrait } from '#workspace/derived/voyage-account.ts';
import { selectStrait } from '#workspace/edits/view.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import styles from './StraitChips.module.css';

interface StraitChipsProps {
  readonly label: string;
  readonly straits: readonly NamedStrait[];
}

/** Straits in the order they are passed; each opens its card. */
export function StraitChips({ label, straits }: StraitChipsProps) {
  const { workspace } = useWorkplace();
  return (
    <ol className={styles['chips']} aria-label={label}>
      {straits.map(({ strait, name }, index) => (
        // A voyage may pass a strait twice.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${index}${strait}`}>
          <button type="button" onClick={() => workspace.edit(selectStrait, strait)}>
            {name}
          </button>
        </li>
      ))}
    </ol>
  );
}
