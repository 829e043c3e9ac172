import type { Map as MapLibreMap } from 'maplibre-gl';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { ChartControls } from '../controls/ChartControls.tsx';
import { openStage, type Stage } from './stage.ts';
import styles from './Chart.module.css';

const SeaTooltip = lazy(async () => ({ default: (await import('./SeaTooltip.tsx')).SeaTooltip }));
const ShipTooltip = lazy(async () => ({ default: (await import('./ShipTooltip.tsx')).ShipTooltip }));
const Tooltip = lazy(async () => ({ default: (await import('./Tooltip.tsx')).Tooltip }));

interface ChartProps {
  /** Address of the basemap archive. */
  readonly archive: string;
}

/** The chart. Loaded apart from the shell, since MapLibre and deck.gl are most of what the app weighs. */
export function Chart({ archive }: ChartProps) {
  const workplace = useWorkplace();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let stage: Stage | null = null;
    const open = () => {
      try {
        const notice = stage?.lossNotice() ?? null;
        const onDrawn = () => {
          if (notice !== null) workplace.workspace.dismiss(notice);
        };
        stage?.close();
        stage = openStage({ container: element, workplace, archive, onContextRestored: open, onDrawn });
        setMap(stage.map);
      } catch (problem) {
        const why = problem instanceof Error ? problem.message : String(problem);
        // MapLibre's own words on missing WebGL say nothing that ours don't.
        setFailure(/requires_WebGL/.test(why) ? '' : why);
        workplace.workspace.edit(setPanels, { table: true });
      }
    };
    open();
    return () => stage?.close();
  }, [workplace, archive]);

  if (failure !== null)
    return (
      <div className={styles['failure']} role="alert" data-chart="failed">
        <h2>The chart can't be drawn here</h2>
        <p>
          It needs WebGL 2, which this browser doesn't give (it may be switched off, or the graphics driver is
          blocked). Filters, ledger, cards, table, exports and links all work without it: the table lists the
          same facilities.
        </p>
        {failure === '' ? null : <p className={styles['detail']}>{failure}</p>}
      </div>
    );
  return (
    <div className={styles['chart']}>
      <div ref={container} className={styles['canvas']} />
      {map ? (
        <>
          <Pointed map={map} />
          <ChartControls map={map} />
        </>
      ) : null}
    </div>
  );
}

/** Nothing is pointed at before the chart is seen: what tells of it is fetched then. */
function Pointed({ map }: { readonly map: MapLibreMap }) {
  const isPointing = useReading(({ passing }) => passing.hovered !== null);
  const isAtSea = useReading(({ passing }) => passing.seaPoint !== null);
  const isAtShip = useReading(({ passing }) => passing.hoveredShip !== null);
  return isPointing || isAtSea || isAtShip ? (
    <Suspense fallback={null}>
      {isAtShip ? <ShipTooltip map={map} /> : isPointing ? <Tooltip map={map} /> : <SeaTooltip map={map} />}
    </Suspense>
  ) : null;
}
