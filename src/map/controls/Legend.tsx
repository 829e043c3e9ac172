import type { Map as MapLibreMap } from 'maplibre-gl';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { roleNames, roles, type Facility, type Role } from '#domain/facility/facility.ts';
import { yardVerdictNames, yardVerdicts } from '#domain/fit/verdict.ts';
import { formatNumber } from '#domain/measure/format.ts';
import type { OutlineName } from '#ui/symbols/shapes.ts';
import { shipHull } from '#ui/symbols/ship-hull.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { remember } from '#workspace/derived/remember.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { mainRole, outlineOf } from '../layers/facilities/index.ts';
import {
  fullScale,
  sizeOfCapacityPx,
  sizingNames,
  symbolScale,
  type Sizing,
} from '../layers/facilities/symbol-size.ts';
import { laneWidthPx } from '../layers/lanes/width.ts';
import type { Scene } from '../layers/layer.ts';
import styles from './ChartControls.module.css';

const NearestLegend = lazy(async () => ({ default: (await import('./NearestLegend.tsx')).NearestLegend }));

export interface LegendCounts {
  readonly byOutline: ReadonlyMap<OutlineName, number>;
  readonly byRole: ReadonlyMap<Role, number>;
}

/** How often each sign is drawn: the legend holds what is there and nothing else. */
function countSigns(visible: readonly Facility[], yardFits: Scene['yardFits']): LegendCounts {
  const byOutline = new Map<OutlineName, number>();
  const byRole = new Map<Role, number>();
  for (const facility of visible) {
    const outline = outlineOf(facility, yardFits);
    const role = mainRole(facility);
    byOutline.set(outline, (byOutline.get(outline) ?? 0) + 1);
    byRole.set(role, (byRole.get(role) ?? 0) + 1);
  }
  return { byOutline, byRole };
}

const counted = remember(countSigns);

export function Legend({ map }: { readonly map: MapLibreMap }) {
  const { readings } = useWorkplace();
  const counts = useReading((state) => counted(readings.visible(state), readings.yardFits(state)));
  const { sizeBy, layers } = useReading(readings.document);
  const isSailing = useReading((state) => readings.sea(state).route !== null);
  const shown = yardVerdicts.filter((verdict) => counts.byOutline.has(verdict));
  const nearestRows = layers.includes('nearest') ? 7 : 0;
  const rows =
    shown.length + (isSailing ? 1 : counts.byRole.size) + (sizeBy === 'none' ? 0 : 6) + nearestRows;
  const [open, toggle] = useFolding(map, rows * rowPx + headsPx);
  return (
    <details className={styles['legend']} open={open} data-over-chart>
      <summary
        onClick={(event) => {
          event.preventDefault();
          toggle();
        }}
      >
        {open || nearestRows === 0 ? 'Legend' : 'Legend: nearest yard by sea'}
      </summary>
      {layers.includes('nearest') ? (
        <Suspense fallback={null}>
          <NearestLegend />
        </Suspense>
      ) : null}
      {shown.length > 0 ? (
        <ul aria-label="Verdicts for the chosen ship">
          {shown.map((verdict) => (
            <li key={verdict}>
              <Sign outline={verdict} />
              <span>{yardVerdictNames[verdict]}</span>
              <span className={styles['count']}>{counts.byOutline.get(verdict)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {counts.byRole.size > 0 ? (
        <Roles key={isSailing ? 'sailing' : 'at rest'} byRole={counts.byRole} unfolded={!isSailing} />
      ) : null}
      {sizeBy === 'none' ? null : <Sizes sizing={sizeBy} map={map} />}
      <AtSea />
      {counts.byRole.size === 0 ? <p className={styles['none']}>No facility passes the filters.</p> : null}
    </details>
  );
}

interface RolesProps {
  readonly byRole: LegendCounts['byRole'];
  /** Unless the user says otherwise. While a voyage is drawn the chart needs the room. */
  readonly unfolded: boolean;
}

const Roles = ({ byRole, unfolded }: RolesProps) => (
  <details className={styles['roles']} open={unfolded}>
    <summary>By main role</summary>
    <ul aria-label="Main role">
      {roles
        .filter((role) => byRole.has(role))
        .map((role) => (
          <li key={role}>
            <Sign outline="none" glyph={role} />
            <span>{roleNames[role]}</span>
            <span className={styles['count']}>{byRole.get(role)}</span>
          </li>
        ))}
    </ul>
  </details>
);

/** What is drawn on the water at the moment. */
function AtSea() {
  const { readings } = useWorkplace();
  const { layers } = useReading(readings.document);
  const { route, openRoute, lanes, reach, straits, waters } = useReading(readings.sea);
  const { marks, ways } = useReading(fleetReadings(readings).fleetOnChart);
  const without = marks.filter(({ hasDock }) => hasDock === false).length;
  const most = lanes?.lanes.reduce((largest, { pairs }) => Math.max(largest, pairs), 1) ?? 1;
  const closed = waters.closedStraits.length;
  const limited = Object.keys(waters.draftLimitsM).filter(
    (id) => !waters.closedStraits.some((shut) => shut === id),
  ).length;
  const rows = [
    route ? <Line key="route" className="route" title="Voyage" width={3.2} /> : null,
    route && openRoute ? (
      <Line key="open" className="openRoute" title="with everything open" width={2} />
    ) : null,
    lanes && layers.includes('lanes')
      ? [...new Set([1, Math.ceil(most / 4), most])].map((pairs) => (
          <Line
            key={`lane-${pairs}`}
            className="lane"
            title={pairs === 1 ? 'Lane of one pair of hubs' : `of ${pairs} pairs`}
            width={laneWidthPx(pairs, most)}
          />
        ))
      : null,
    reach && layers.includes('reach') ? (
      <Line key="reach" className="reach" title="Reach in days" width={1.3} />
    ) : null,
    straits.size > 0 && layers.includes('straits') ? (
      <Dot key="strait" className="strait" title="Strait" count={straits.size - closed - limited} />
    ) : null,
    closed > 0 && layers.includes('straits') ? (
      <Dot key="closed" className="closed" title="Strait, closed" count={closed} />
    ) : null,
    limited > 0 && layers.includes('straits') ? (
      <Dot key="limited" className="limited" title="Strait, draft limited" count={limited} />
    ) : null,
    marks.length > without ? (
      <Hull key="ships" title="Ship of the fleet" count={marks.length - without} />
    ) : null,
    without > 0 ? <Hull key="dockless" title="Ship without a dock" count={without} isHollow /> : null,
    ways.length > 0 ? <Line key="ways" className="fleet" title="Her way to the dock" width={1.4} /> : null,
  ].flat();
  return rows.some(Boolean) ? <ul aria-label="At sea">{rows}</ul> : null;
}

interface LineProps {
  readonly className: string;
  readonly title: string;
  readonly width: number;
}

const Line = ({ className, title, width }: LineProps) => (
  <li>
    <svg className={styles[className]} width="24" height="12" aria-hidden="true">
      <line x1="1" x2="23" y1="6" y2="6" stroke="currentColor" strokeWidth={width} strokeLinecap="round" />
    </svg>
    <span>{title}</span>
  </li>
);

interface HullProps {
  readonly title: string;
  readonly count: number;
  readonly isHollow?: boolean;
}

const Hull = ({ title, count, isHollow = false }: HullProps) => (
  <li>
    <svg
      className={styles[isHollow ? 'dockless' : 'fleet']}
      width="24"
      height="16"
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={shipHull} fill={isHollow ? 'none' : 'currentColor'} stroke="currentColor" strokeWidth="2" />
    </svg>
    <span>{title}</span>
    <span className={styles['count']}>{count}</span>
  </li>
);

interface DotProps {
  readonly className: string;
  readonly title: string;
  readonly count: number;
}

const Dot = ({ className, title, count }: DotProps) => (
  <li>
    <svg className={styles[className]} width="24" height="14" aria-hidden="true">
      <circle
        cx="12"
        cy="7"
        r="4.5"
        fill={className === 'closed' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
    <span>{title}</span>
    <span className={styles['count']}>{count}</span>
  </li>
);

const unitOf: Readonly<Record<Sizing, string>> = {
  none: '',
  docks: 'docks',
  'longest-dock': 'm',
  lift: 't',
  quay: 'm',
};

function Sizes({ sizing, map }: { readonly sizing: Sizing; readonly map: MapLibreMap }) {
  const full = fullScale[sizing];
  const scale = useSymbolScale(map);
  return (
    <div className={styles['sizes']}>
      <p>{sizingNames[sizing]}</p>
      <ul>
        {[full / 8, full / 2, full].map((capacity) => (
          <li key={capacity}>
            <span className={styles['sample']}>
              <Sign outline="none" size={sizeOfCapacityPx(capacity, sizing) * scale} />
            </span>
            <span>
              {formatNumber(capacity, 0)} {unitOf[sizing]}
              {capacity === full ? ' or more' : ''}
            </span>
          </li>
        ))}
        <li>
          <span className={styles['sample']}>
            <Sign outline="none" size={sizeOfCapacityPx(null, sizing) * scale} open />
          </span>
          <span>not known, or none on record</span>
        </li>
      </ul>
    </div>
  );
}

const useSymbolScale = (map: MapLibreMap) =>
  useSyncExternalStore(
    (changed) => {
      map.on('zoom', changed);
      return () => {
        map.off('zoom', changed);
      };
    },
    () => symbolScale(map.getZoom()),
  );

const rowPx = 24;
const headsPx = 80;
/** What must be left of the chart beside an open legend, pixels. */
const [spareHeightPx, spareWidthPx] = [260, 420];
const legendPx = 230;

/** Open where the chart has room for it, unless the user says otherwise; a change of the room asks anew. */
function useFolding(map: MapLibreMap, needsPx: number): readonly [open: boolean, toggle: () => void] {
  const hasRoom = useSyncExternalStore(
    (changed) => {
      map.on('resize', changed);
      return () => {
        map.off('resize', changed);
      };
    },
    () => {
      const { clientWidth, clientHeight } = map.getContainer();
      return clientHeight >= needsPx + spareHeightPx && clientWidth >= legendPx + spareWidthPx;
    },
  );
  const [chosen, choose] = useState<{ readonly open: boolean; readonly hadRoom: boolean } | null>(null);
  const open = chosen?.hadRoom === hasRoom ? chosen.open : hasRoom;
  return [open, () => choose({ open: !open, hadRoom: hasRoom })];
}
