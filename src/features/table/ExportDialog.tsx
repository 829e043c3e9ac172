import { useMemo, useState, type ReactNode } from 'react';
import { countOwnKnowledge } from '#exporters/entry.ts';
import type { Exporter } from '#exporters/exporter.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Dialog } from '#ui/controls/Dialog.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { saveFile } from '#ui/files.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { fileNameOf } from './file-name.ts';
import { takeSnapshot } from './snapshot.ts';
import type { TableReading } from './table-reading.ts';
import styles from './ExportDialog.module.css';

interface ExportDialogProps {
  readonly exporter: Exporter;
  readonly reading: TableReading;
  readonly onClose: () => void;
}

const now = () => new Date().toISOString();

/** What the file will hold, said before it is made. */
export function ExportDialog({ exporter, reading, onClose }: ExportDialogProps) {
  const { workspace, readings } = useWorkplace();
  const document = useReading(readings.document);
  const libraryLoaded = useReading(({ given }) => given.libraryLoaded);
  const narrowing = useReading(readings.narrowing);
  const [scope, setScope] = useState<'shown' | 'all'>('shown');
  const [includeOwnKnowledge, setIncludeOwnKnowledge] = useState(false);
  const usualName = `fairlead-facilities-${document.asOf}`;
  const [name, setName] = useState(usualName);
  const snapshot = useMemo(
    () =>
      takeSnapshot(
        workspace.store.getState().given.world,
        document,
        reading,
        narrowing.active.filter(({ waitsFor }) => waitsFor === null).map(({ says }) => says),
        { allColumns: scope === 'all', includeOwnKnowledge },
        now(),
      ),
    [workspace, document, reading, narrowing, scope, includeOwnKnowledge],
  );
  const own = useMemo(() => countOwnKnowledge(snapshot), [snapshot]);
  const fileName = fileNameOf(name, exporter.extension, usualName);
  const rows = snapshot.facilities.length;
  const unplaced = exporter.id === 'geojson' && !includeOwnKnowledge ? own.positions : 0;
  const save = () => {
    saveFile(
      fileName,
      new Blob([...exporter.write({ ...snapshot, takenAt: now() })], { type: exporter.mime }),
    );
    workspace.notify({ tone: 'info', text: `Saved "${fileName}" to your downloads: ${rows} rows.` });
    onClose();
  };
  return (
    <Dialog
      title={`Export as ${exporter.title}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={!libraryLoaded} onClick={save}>
            {libraryLoaded ? `Save ${rows} ${rows === 1 ? 'row' : 'rows'}` : 'Loading the sources …'}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <p className={styles['about']}>{exporter.about}</p>
        <dl className={styles['facts']}>
          <Line term="Rows">
            {rows} {rows === 1 ? 'facility' : 'facilities'}, in the order of the table
          </Line>
          <Line term="Filters">
            {snapshot.filters.length === 0 ? 'none: every facility' : snapshot.filters.join('; ')}
          </Line>
          <Line term="Ship">{snapshot.ship ?? 'none chosen: no verdicts'}</Line>
          <Line term="As of">{snapshot.asOf}</Line>
          <Line term="Marking">{snapshot.marking}</Line>
          <Line term="Goes along">
            source ids and confidence of every number, the sources spelled out, and why a number is missing
          </Line>
        </dl>
        <Segmented
          label="Columns"
          value={scope}
          options={[
            ['shown', `As shown (${reading.shown.length})`],
            ['all', 'All'],
          ]}
          onChange={setScope}
        />
        <label className={styles['name']}>
          <span>File name</span>
          <span className={styles['field']}>
            <input
              type="text"
              value={name}
              spellCheck={false}
              onChange={(event) => setName(event.target.value)}
            />
            <span className={styles['extension']}>{exporter.extension}</span>
          </span>
        </label>
        {unplaced > 0 ? (
          <p className={styles['unplaced']} role="status">
            {unplaced} of {plural(rows, 'feature')} will have no place: their positions are own knowledge.
          </p>
        ) : null}
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={includeOwnKnowledge}
            disabled={own.facts + own.positions === 0}
            onChange={(event) => setIncludeOwnKnowledge(event.target.checked)}
          />
          <span>
            Include own knowledge ({counted(own)})
            <small>{ownKnowledgeSentence(own, includeOwnKnowledge)}</small>
          </span>
        </label>
      </div>
    </Dialog>
  );
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `12 facts and 35 positions`, without what there is none of. */
const counted = ({ facts, positions }: { readonly facts: number; readonly positions: number }): string =>
  facts + positions === 0
    ? 'none'
    : [facts && plural(facts, 'fact'), positions && plural(positions, 'position')]
        .filter(Boolean)
        .join(' and ');

function ownKnowledgeSentence(
  { facts, positions }: { readonly facts: number; readonly positions: number },
  included: boolean,
): string {
  if (facts + positions === 0) return 'Every fact in these rows was read in a source.';
  if (included) return 'No source backs them: each is labelled in the file.';
  return 'No source backs them, nor what is computed from them: they stay out, and the file says where.';
}

const Line = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
