import { Button } from '#ui/controls/Button.tsx';
import { applyRemedy, type Remedy } from '#workspace/edits/plan.ts';
import type { Obstacle } from '#workspace/plan/why-not.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import styles from './WhyNot.module.css';

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What keeps a yard out, and the least that brings it in, to be made in one click. */
export function WhyNot({ obstacle }: { readonly obstacle: Obstacle }) {
  const { says, remedy, others, excludes } = obstacle;
  return (
    <div className={styles['why']}>
      <p>{says}</p>
      {remedy ? (
        <Fix remedy={remedy} lead="Smallest fix" />
      ) : (
        <p className={styles['none']}>
          {excludes
            ? 'No fix within reach: nothing that may be changed admits her.'
            : 'It stays open: nothing that may be changed settles it.'}
        </p>
      )}
      {others.length > 0 ? (
        <details className={styles['others']}>
          <summary>{others.length === 1 ? 'Another way' : `${others.length} other ways`}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.says}>
                <Fix remedy={other} lead={null} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function Fix({ remedy, lead }: { readonly remedy: Remedy; readonly lead: string | null }) {
  const { workspace } = useWorkplace();
  return (
    <div className={styles['fix']}>
      <p>
        {lead ? <strong>{lead}: </strong> : null}
        {lead ? remedy.says : upperFirst(remedy.says)}
      </p>
      <Button
        aria-label={`Apply to ${remedy.facility.name}: ${remedy.says}`}
        onClick={() => workspace.edit(applyRemedy, remedy)}
      >
        Apply
      </Button>
    </div>
  );
}
