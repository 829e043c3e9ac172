import { Button } from '#ui/controls/Button.tsx';
import { closeDrawnArea } from '#workspace/edits/close-drawn-area.ts';
import { leastCorners } from '#workspace/edits/scenario.ts';
import type { Picking } from '#workspace/store/workspace.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './ChartControls.module.css';

const asks = (picking: Picking): string =>
  picking === 'origin'
    ? 'Click the chart where distances are to be measured from.'
    : picking === 'from'
      ? 'Click the chart where the voyage starts: a yard, or anywhere at sea.'
      : picking === 'to'
        ? 'Click the chart where the voyage goes: a yard, or anywhere at sea.'
        : typeof picking === 'number'
          ? 'Click the chart where the ship is to call on her way.'
          : 'Click the chart where the ship lies: a yard, or anywhere at sea.';

/** While the next click on the chart means something else than selecting. */
export function PickingHint() {
  const { workspace } = useWorkplace();
  const picking = useReading(({ passing }) => passing.picking);
  const drawing = useReading(({ passing }) => passing.drawing);
  if (drawing) return <DrawingHint corners={drawing.length} />;
  if (picking === null) return null;
  return (
    <div className={styles['hint']} role="status">
      {asks(picking)}
      <Button onClick={() => workspace.pass({ picking: null })}>Cancel</Button>
    </div>
  );
}

function DrawingHint({ corners }: { readonly corners: number }) {
  const { workspace } = useWorkplace();
  const drawing = useReading(({ passing }) => passing.drawing);
  return (
    <div className={styles['hint']} role="status">
      {corners < leastCorners
        ? `Click the corners of the area to close, at least three. ${corners} set.`
        : `${corners} corners set. Click more, or finish with Enter.`}
      <Button disabled={corners < leastCorners} onClick={() => closeDrawnArea(workspace)}>
        Close this area
      </Button>
      <Button
        disabled={corners === 0}
        onClick={() => workspace.pass({ drawing: drawing?.slice(0, -1) ?? null })}
      >
        Take back a corner
      </Button>
      <Button onClick={() => workspace.pass({ drawing: null })}>Cancel</Button>
    </div>
  );
}
