import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { becauseOf } from '#domain/fit/explain.ts';
import { verdictInWords } from '#domain/fit/in-words.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import { useReading, useWorkplace, type Workplace } from '#workspace/use-workspace.ts';
import { mainRole, outlineOf } from '../layers/facilities/index.ts';
import { facilitiesWithin, placesOf } from '../picking/nearest.ts';
import { putBeside } from './beside.ts';
import styles from './Chart.module.css';

/** Name, place and verdict of the facility under the pointer or under the focus of a list. */
export function Tooltip({ map }: { readonly map: MapLibreMap }) {
  const workplace = useWorkplace();
  const { readings } = workplace;
  const facility = useReading(
    ({ given, passing }) => given.world.facilities.get((passing.hovered ?? '') as FacilityId) ?? null,
  );
  const yardFits = useReading(readings.yardFits);
  const question = useReading(readings.question);
  const box = useRef<HTMLDivElement>(null);
  const [, comeToRest] = useState(0);
  const others = facility ? besides(facility, map, workplace) : [];

  // After every drawing: neighbors make the box taller.
  useEffect(() => {
    if (!facility) return undefined;
    const place = () => {
      const panel = box.current;
      if (!panel) return;
      putBeside(panel, map, onScreen(facility, map), 18);
    };
    const onRest = () => comeToRest((times) => times + 1);
    place();
    map.on('move', place);
    map.on('moveend', onRest);
    return () => {
      map.off('move', place);
      map.off('moveend', onRest);
    };
  });

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
            <strong>{fit.best ? verdictInWords(fit.best) : yardVerdictNames[fit.verdict]}</strong>
            {fit.best ? `: ${fit.best.dock.name}. ${becauseOf(facility, fit.best, question)}` : ''}
          </span>
        </p>
      ) : null}
      <Others others={others} yardFits={yardFits} />
    </div>
  );
}

const mostNamed = 3;

interface OthersProps {
  readonly others: readonly Facility[];
  readonly yardFits: Parameters<typeof outlineOf>[1];
}

/** Whose signs lie under or beside this one. */
function Others({ others, yardFits }: OthersProps) {
  if (others.length === 0) return null;
  const more = others.length - mostNamed;
  return (
    <div className={styles['others']}>
      <p>{others.length === 1 ? 'And 1 more here:' : `And ${others.length} more here:`}</p>
      <ul>
        {others.slice(0, mostNamed).map((other) => (
          <li key={other.id}>
            <Sign outline={outlineOf(other, yardFits)} glyph={mainRole(other)} size={14} />
            <span>{other.name}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{more} not named: zoom in to part them.</p> : null}
    </div>
  );
}

const onScreen = ({ position: { value } }: Facility, map: MapLibreMap) =>
  map.project([lngNear(value[0], map.getCenter().lng), value[1]]);

/** The other facilities that pass the filters and whose signs can hardly be told from this one. */
function besides(facility: Facility, map: MapLibreMap, { workspace, readings }: Workplace) {
  const state = workspace.store.getState();
  const { x, y } = onScreen(facility, map);
  const screen = {
    project: (lngLat: [number, number]) => map.project(lngLat),
    unproject: (at: [number, number]) => map.unproject(at),
  };
  const places = placesOf(readings.facilities(state));
  return facilitiesWithin(places, readings.sifted(state).passes, screen, x, y).filter(
    ({ id }) => id !== facility.id,
  );
}
