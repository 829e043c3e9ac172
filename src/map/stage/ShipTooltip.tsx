import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { lngNear } from '#domain/geo/dateline.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import type { ShipMark } from '#workspace/derived/fleet/on-chart.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { pileStepPx } from '../layers/ships/place.ts';
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
      const from = x + mark.inPile * pileStepPx;
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const left = from + 18 + panel.offsetWidth > width ? from - 18 - panel.offsetWidth : from + 18;
      const top = Math.max(8, Math.min(y - panel.offsetHeight / 2, height - panel.offsetHeight - 8));
      panel.style.transform = `translate(${Math.round(Math.max(8, left))}px, ${Math.round(top)}px)`;
      panel.style.visibility = x < 0 || y < 0 || x > width || y > height ? 'hidden' : 'visible';
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
