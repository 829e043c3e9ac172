import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { FacilityId } from '#domain/facility/facility.ts';
import { becauseOf } from '#domain/fit/explain.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { mainRole, outlineOf } from '../layers/facilities/index.ts';
import styles from './Chart.module.css';

/** Name, place and verdict of the facility under the pointer or under the focus of a list. */
export function Tooltip({ map }: { readonly map: MapLibreMap }) {
  const { readings } = useWorkplace();
  const facility = useReading(
    ({ given, passing }) => given.world.facilities.get((passing.hovered ?? '') as FacilityId) ?? null,
  );
  const yardFits = useReading(readings.yardFits);
  const question = useReading(readings.question);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!facility) return undefined;
    const place = () => {
      const panel = box.current;
      if (!panel) return;
      const [lng, lat] = facility.position.value;
      const { x, y } = map.project([lngNear(lng, map.getCenter().lng), lat]);
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const left = x + 18 + panel.offsetWidth > width ? x - 18 - panel.offsetWidth : x + 18;
      const top = Math.max(8, Math.min(y - panel.offsetHeight / 2, height - panel.offsetHeight - 8));
      panel.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      panel.style.visibility = x < 0 || y < 0 || x > width || y > height ? 'hidden' : 'visible';
    };
    place();
    map.on('move', place);
    return () => {
      map.off('move', place);
    };
  }, [facility, map]);

  if (!facility) return null;
  const fit = yardFits?.get(facility.id) ?? null;
  return (
    <div ref={box} className={styles['tooltip']} role="tooltip">
      <p className={styles['name']}>{facility.name}</p>
      <p className={styles['where']}>{facility.place}</p>
      {fit && question ? (
        <p className={styles['verdict']}>
          <Sign outline={outlineOf(facility, yardFits)} glyph={mainRole(facility)} size={16} />
          <span>
            <strong>{yardVerdictNames[fit.verdict]}</strong>
            {fit.best ? `: ${fit.best.dock.name}. ${becauseOf(facility, fit.best, question)}` : ''}
          </span>
        </p>
      ) : null}
    </div>
  );
}
