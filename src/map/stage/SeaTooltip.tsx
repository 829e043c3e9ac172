import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import { formatValue } from '#domain/measure/format.ts';
import { nearestReadings, type NearestThere } from '#workspace/plan/nearest-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { putBeside } from './beside.ts';
import styles from './Chart.module.css';

/** Whose water the pointer is on: the nearest yard, and how far it is from there. */
export function SeaTooltip({ map }: { readonly map: MapLibreMap }) {
  const { readings } = useWorkplace();
  const there = useReading(nearestReadings(readings).there);
  const { units } = useReading(readings.document);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!there) return undefined;
    const place = () => {
      const panel = box.current;
      if (!panel) return;
      putBeside(panel, map, map.project([lngNear(there.at[0], map.getCenter().lng), there.at[1]]), 16, true);
    };
    place();
    map.on('move', place);
    return () => {
      map.off('move', place);
    };
  });

  if (!there) return null;
  return (
    <div ref={box} className={styles['tooltip']} role="tooltip">
      <p className={styles['where']}>Nearest from {formatPosition(there.at, units.position)}</p>
      <p className={styles['name']}>{there.facility.name}</p>
      <p className={styles['away']}>{awayIn(there, units)}</p>
      {there.isOpen ? <p className={styles['where']}>Not settled whether it takes her</p> : null}
    </div>
  );
}

function awayIn({ way }: NearestThere, units: Parameters<typeof formatValue>[2]): string {
  if (!way) return 'Finding the way …';
  if (way.found) return `${formatValue(way.days, 'd')}, ${formatValue(way.distanceNm, 'nm', units)}`;
  return way.because === 'same-place' ? 'Here' : 'No way by sea';
}
