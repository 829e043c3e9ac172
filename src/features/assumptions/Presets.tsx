import { allowancePresets } from '#domain/fit/allowances.ts';
import { Button } from '#ui/controls/Button.tsx';
import { setAllowances } from '#workspace/edits/question.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Assumptions.module.css';

/** Sets of clearances to start from, each with where it comes from. */
export function Presets({ active }: { readonly active: string | null }) {
  const { workspace } = useWorkplace();
  const sources = useReading(({ given }) => given.world.sources);
  const cited = allowancePresets.find(({ id }) => id === 'design');
  const source = cited && sources.get(cited.source);
  return (
    <>
      <p className={styles['presets']}>
        {allowancePresets.map(({ id, title, allowances }) => (
          <Button key={id} pressed={id === active} onClick={() => workspace.edit(setAllowances, allowances)}>
            {title}
          </Button>
        ))}
      </p>
      <p className={styles['hint']}>
        {source?.url ? (
          <>
            Design guidance is the least that{' '}
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>{' '}
            prints for new naval docks, without overhang. The working minimum is an assumption.
          </>
        ) : (
          'Design guidance is the least that US criteria print for new naval docks, without overhang. The working minimum is an assumption.'
        )}
      </p>
    </>
  );
}
