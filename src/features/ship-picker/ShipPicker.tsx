import { useState } from 'react';
import type { ShipType } from '#domain/vessel/ship-class.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Dialog } from '#ui/controls/Dialog.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import type { Document } from '#workspace/document/document.ts';
import { chooseShip } from '#workspace/edits/question.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { ConditionFields } from '../figures/ConditionFields.tsx';
import { ClassTab } from './ClassTab.tsx';
import { emptyDraft, readDraft, type OwnDraft } from './own.ts';
import { OwnTab } from './OwnTab.tsx';
import { findClass } from './search.ts';
import styles from './ShipPicker.module.css';

type Tab = 'class' | 'own';
const tabs: readonly (readonly [Tab, string])[] = [
  ['class', 'A class'],
  ['own', 'Own dimensions'],
];

/** The ship every question is asked for: one of the classes, or dimensions of the user's own. */
export function ShipPicker() {
  const { workspace, readings } = useWorkplace();
  const { ship, units, panels } = useReading(readings.document);
  const classes = useReading(({ given }) => given.world.shipClasses);
  const [tab, setTab] = useState<Tab>(ship?.kind === 'own' ? 'own' : 'class');
  const [highlighted, highlight] = useState<string | null>(ship?.kind === 'class' ? ship.classId : null);
  const [draft, setDraft] = useState<OwnDraft>(ship?.kind === 'own' ? ship.dimensions : emptyDraft);

  const shipClass = findClass(classes, highlighted);
  const { own, why } = readDraft(draft, units);
  const close = () =>
    workspace.pass(workspace.store.getState().passing.figure === null ? { dialog: null } : { figure: null });
  const choose = (chosen: Document['ship'], name: string, type: ShipType | null) => {
    workspace.edit(chooseShip, { ship: chosen, name, type });
    if (chosen !== null && panels.side === null) workspace.edit(setPanels, { side: 'ledger' });
    workspace.pass({ dialog: null, figure: null });
  };
  const chooseClass = (classId: string) => {
    const found = findClass(classes, classId);
    if (found) choose({ kind: 'class', classId }, found.name, found.type);
  };
  const ready = tab === 'class' ? shipClass !== null : own !== null;
  const onChoose = () => {
    if (tab === 'class' && shipClass) chooseClass(shipClass.id);
    else if (tab === 'own' && own) choose({ kind: 'own', dimensions: own }, own.name, null);
  };

  return (
    <Dialog
      title="Choose a ship"
      wide
      onClose={close}
      actions={
        <>
          {ship ? (
            <Button className={styles['none']} onClick={() => choose(null, '', null)}>
              No ship
            </Button>
          ) : null}
          <span className={styles['why']} aria-live="polite">
            {tab === 'own' ? why : null}
          </span>
          <Button look="solid" disabled={!ready} onClick={onChoose}>
            {tab === 'class' ? 'Choose this class' : 'Choose this ship'}
          </Button>
        </>
      }
    >
      <div className={styles['top']}>
        <Segmented label="Ship" value={tab} options={tabs} onChange={setTab} />
        <div className={styles['condition']}>
          <ConditionFields />
        </div>
      </div>
      {tab === 'class' ? (
        <ClassTab highlighted={highlighted} onHighlight={highlight} onChoose={chooseClass} />
      ) : (
        <OwnTab draft={draft} onChange={setDraft} units={units} onEnter={onChoose} />
      )}
    </Dialog>
  );
}
