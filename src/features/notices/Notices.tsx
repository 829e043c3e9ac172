import { useState } from 'react';
import { useReadingTime } from '#ui/behavior/use-reading-time.ts';
import { Button } from '#ui/controls/Button.tsx';
import type { Notice } from '#workspace/store/workspace.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import spoken from '#ui/spoken.module.css';
import styles from './Notices.module.css';

/** Sentences for the user, over the chart and clear of its controls: the newest, the ones before folded behind it. */
export function Notices() {
  const notices = useReading(({ passing }) => passing.notices);
  const [isUnfolded, setUnfolded] = useState(false);
  const earlier = notices.length - 1;
  if (isUnfolded && earlier < 1) setUnfolded(false);
  return (
    <div className={styles['notices']} role="log" aria-live="polite" aria-label="Notices">
      {notices.map((notice, at) =>
        isUnfolded || at === earlier ? (
          <Shown key={notice.id} notice={notice} />
        ) : (
          <p key={notice.id} className={spoken['spoken']}>
            {notice.text}
          </p>
        ),
      )}
      {earlier > 0 ? (
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded
            ? 'Show the newest alone'
            : `${earlier} earlier ${earlier === 1 ? 'notice' : 'notices'}`}
        </button>
      ) : null}
    </div>
  );
}

/** One that only informs goes by itself once it can be read; what it offers must be had elsewhere too. */
function Shown({ notice: { id, tone, text, action } }: { readonly notice: Notice }) {
  const { workspace } = useWorkplace();
  const goes = tone === 'info' && (!action || action.run === workspace.undo);
  const holding = useReadingTime(goes ? text : null, () => workspace.dismiss(id));
  return (
    <div
      className={[styles['notice'], styles[tone]].join(' ')}
      role={tone === 'error' ? 'alert' : undefined}
      {...holding}
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
  );
}
