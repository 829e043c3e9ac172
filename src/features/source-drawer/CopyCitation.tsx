import { useState } from 'react';
import type { DisplayUnits } from '#domain/measure/format.ts';
import type { Source, SourceId } from '#domain/provenance/source.ts';
import { Button } from '#ui/controls/Button.tsx';
import type { OpenFigure } from '#workspace/store/workspace.ts';
import { citationOf } from '../figures/cite.ts';
import styles from './SourceDrawer.module.css';

interface CopyCitationProps {
  readonly figure: OpenFigure;
  readonly units: DisplayUnits;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly loaded: boolean;
}

/** Puts value and citation on the clipboard; shows them for copying by hand where the browser forbids it. */
export function CopyCitation({ figure, units, sources, loaded }: CopyCitationProps) {
  const [outcome, settle] = useState<'none' | 'copied' | 'refused'>('none');
  const text = citationOf(figure.label, figure.fact, units, sources, figure.shown);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      settle('copied');
    } catch {
      settle('refused');
    }
  };
  return (
    <>
      <Button disabled={!loaded} onClick={() => void copy()}>
        Copy with citation
      </Button>
      <output className={styles['copied']}>
        {outcome === 'copied' ? 'Copied, with its sources.' : ''}
        {outcome === 'refused'
          ? 'The browser does not allow copying: select the text and copy it yourself.'
          : ''}
      </output>
      {outcome === 'refused' ? (
        <textarea
          className={styles['byHand']}
          readOnly
          rows={4}
          aria-label="Value and citation"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </>
  );
}
