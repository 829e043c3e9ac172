import type { Map as MapLibreMap } from 'maplibre-gl';
import { lazy, Suspense } from 'react';
import { Menu, MenuItem } from '#ui/controls/Menu.tsx';
import { moveCamera, setSizeBy, toggleLayer } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { sizingNames, type Sizing } from '../layers/facilities/symbol-size.ts';
import { cameraFor } from '../regions/camera-for.ts';
import { regions } from '../regions/regions.ts';
import { PickingHint } from './PickingHint.tsx';
import { switches } from './switches.ts';
import styles from './ChartControls.module.css';

// It explains signs that are not there yet.
const Legend = lazy(async () => ({ default: (await import('./Legend.tsx')).Legend }));
const NearestHint = lazy(async () => ({ default: (await import('./NearestLegend.tsx')).NearestHint }));

/** Where to look, what to draw, and what the signs mean. */
export function ChartControls({ map }: { readonly map: MapLibreMap }) {
  const { workspace, readings } = useWorkplace();
  const { layers, sizeBy } = useReading(readings.document);
  const isUp = useReading(({ passing }) => passing.chartUp);
  const goTo = (region: (typeof regions)[number]) => {
    const { clientWidth, clientHeight } = map.getContainer();
    const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding();
    workspace.edit(moveCamera, cameraFor(region, clientWidth - left - right, clientHeight - top - bottom));
  };
  return (
    <>
      <div className={styles['bar']} data-over-chart>
        <Menu label="Go to">
          {regions.map((region) => (
            <MenuItem key={region.id} onChoose={() => goTo(region)}>
              {region.title}
            </MenuItem>
          ))}
        </Menu>
        <Menu label="Layers">
          {switches.map(({ id, title }) => (
            <MenuItem
              key={id}
              checked={layers.includes(id)}
              onChoose={() => workspace.edit(toggleLayer, { id, on: !layers.includes(id) })}
            >
              {title}
            </MenuItem>
          ))}
        </Menu>
        <Menu
          label={sizeBy === 'none' ? 'Size of the signs' : `Size: ${sizingNames[sizeBy].toLowerCase()}`}
          face={sizeBy === 'none' ? 'Size' : `Size: ${sizingNames[sizeBy].toLowerCase()}`}
        >
          {(Object.keys(sizingNames) as Sizing[]).map((sizing) => (
            <MenuItem
              key={sizing}
              checked={sizing === sizeBy}
              onChoose={() => workspace.edit(setSizeBy, sizing)}
            >
              {sizingNames[sizing]}
            </MenuItem>
          ))}
        </Menu>
      </div>
      <PickingHint />
      {isUp ? (
        <Suspense fallback={null}>
          {layers.includes('nearest') ? <NearestHint /> : null}
          <Legend map={map} />
        </Suspense>
      ) : null}
      <Summary />
    </>
  );
}

/** The chart in a sentence, for those who don't see it. */
function Summary() {
  const { readings } = useWorkplace();
  const visible = useReading(readings.visible);
  const all = useReading(readings.facilities);
  const inView = useReading(({ passing }) => passing.inView);
  return (
    <p className={styles['summary']} role="status">
      {inView === null
        ? 'The chart is being drawn.'
        : `${visible.length} of ${all.length} facilities pass the filters, ${inView} of them in view.`}
    </p>
  );
}
