import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { lngNear } from '#domain/geo/dateline.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import type { ShipMark } from '#workspace/derived/fleet/on-chart.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { pileStepPx } from '../layers/ships/place.ts';
import { putBeside } from './beside.ts';
import styles from './Chart.module.css';

/** What the plan does with the ship under the pointer, or under the focus of the list. */
export function ShipTooltip({ map }: { readonly map: MapLibreMap }) {
  const { readings } = useWorkplace();
  const { marks } = useReading(fleetReadings(readings).fleetOnChart);
  const hovered = useReading(({ passing }) => passing.hoveredShip);
  const mark = marks.find(({ id }) => id === hovered);
  return mark ? <Told mark={mark} map={map} /> : null;
}

function Told({ mark, map }: { readonly mark: ShipMark; readonly map: MapLibreMap }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      const panel = box.current;
      if (!panel) return;
      const { x, y } = map.project([lngNear(mark.at[0], map.getCenter().lng), mark.at[1]]);
      putBeside(panel, map, { x: x + mark.inPile * pileStepPx, y }, 18);
    };
    place();
    map.on('move', place);
    return () => {
      map.off('move', place);
    };
  });
  return (
    <div ref={box} className={styles['tooltip']} role="tooltip">
      <p className={styles['name']}>{mark.name}</p>
      {mark.says.map((line) => (
        <p key={line} className={styles['where']}>
          {line}
        </p>
      ))}
    </div>
  );
}
