import { Button } from '#ui/controls/Button.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Notices.module.css';

/** Sentences for the user, newest last; each stays until it is put away. */
export function Notices() {
  const { workspace } = useWorkplace();
  const notices = useReading(({ passing }) => passing.notices);
  return (
    <div className={styles['notices']} role="log" aria-live="polite" aria-label="Notices">
      {notices.map(({ id, tone, text, action }) => (
        <div
          key={id}
          className={[styles['notice'], styles[tone]].join(' ')}
          role={tone === 'error' ? 'alert' : undefined}
        >
          <p>{text}</p>
          <div className={styles['actions']}>
            {action ? (
              <Button
                onClick={() => {
                  workspace.dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <Button look="quiet" aria-label="Put this notice away" onClick={() => workspace.dismiss(id)}>
              ✕
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
