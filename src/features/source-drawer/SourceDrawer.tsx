import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { Drawer } from '#ui/controls/Drawer.tsx';
import type { OpenFigure } from '#workspace/store/workspace.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { FactAccount } from './FactAccount.tsx';

/** Where a number comes from: opens with the figure that was clicked, and goes as deep as its derivation does. */
export function SourceDrawer() {
  const figure = useReading(({ passing }) => passing.figure);
  return figure && <Opened figure={figure} />;
}

interface Trail {
  readonly root: OpenFigure;
  readonly deeper: readonly OpenFigure[];
}

function Opened({ figure }: { readonly figure: OpenFigure }) {
  const { workspace, readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const given = useReading((state) => state.given);
  const [walked, walk] = useState<Trail>({ root: figure, deeper: [] });
  const deeper = walked.root === figure ? walked.deeper : [];
  const shown = deeper.at(-1) ?? figure;
  const from = deeper.at(-2) ?? figure;
  const go = (next: readonly OpenFigure[]) => walk({ root: figure, deeper: next });
  return (
    <Drawer
      title={shown.label}
      subject={shown}
      onClose={() => workspace.pass({ figure: null })}
      before={
        deeper.length > 0 ? (
          <Button look="quiet" aria-label={`Back to ${from.label}`} onClick={() => go(deeper.slice(0, -1))}>
            ←
          </Button>
        ) : null
      }
      actions={
        <CopyCitation
          key={shown.label}
          figure={shown}
          units={units}
          sources={given.world.sources}
          loaded={given.libraryLoaded}
        />
      }
    >
      <FactAccount
        figure={shown}
        units={units}
        sources={given.world.sources}
        loaded={given.libraryLoaded}
        onOpen={(part) => go([...deeper, part])}
      />
    </Drawer>
  );
}
