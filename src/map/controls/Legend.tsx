import { useState } from 'react';
import { roleNames, roles, type Facility, type Role } from '#domain/facility/facility.ts';
import { yardVerdictNames, yardVerdicts } from '#domain/fit/verdict.ts';
import { formatNumber } from '#domain/measure/format.ts';
import type { OutlineName } from '#ui/symbols/shapes.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import { remember } from '#workspace/derived/remember.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { mainRole, outlineOf } from '../layers/facilities/index.ts';
import { fullScale, sizeOfCapacityPx, sizingNames, type Sizing } from '../layers/facilities/symbol-size.ts';
import type { Scene } from '../layers/layer.ts';
import styles from './ChartControls.module.css';

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

export function Legend() {
  const { readings } = useWorkplace();
  const [open, setOpen] = useState(() => !matchMedia('(max-width: 760px)').matches);
  const counts = useReading((state) => counted(readings.visible(state), readings.yardFits(state)));
  const { sizeBy } = useReading(readings.document);
  const shown = yardVerdicts.filter((verdict) => counts.byOutline.has(verdict));
  return (
    <details
      className={styles['legend']}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Legend</summary>
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
      <ul aria-label="Main role">
        {roles
          .filter((role) => counts.byRole.has(role))
          .map((role) => (
            <li key={role}>
              <Sign outline="none" glyph={role} />
              <span>{roleNames[role]}</span>
              <span className={styles['count']}>{counts.byRole.get(role)}</span>
            </li>
          ))}
      </ul>
      {sizeBy === 'none' ? null : <Sizes sizing={sizeBy} />}
      {counts.byRole.size === 0 ? <p className={styles['none']}>No facility passes the filters.</p> : null}
    </details>
  );
}

const unitOf: Readonly<Record<Sizing, string>> = {
  none: '',
  docks: 'docks',
  'longest-dock': 'm',
  lift: 't',
  quay: 'm',
};

function Sizes({ sizing }: { readonly sizing: Sizing }) {
  const full = fullScale[sizing];
  return (
    <div className={styles['sizes']}>
      <p>{sizingNames[sizing]}</p>
      <ul>
        {[full / 8, full / 2, full].map((capacity) => (
          <li key={capacity}>
            <Sign outline="none" size={sizeOfCapacityPx(capacity, sizing)} />
            <span>
              {formatNumber(capacity, 0)} {unitOf[sizing]}
            </span>
          </li>
        ))}
        <li>
          <Sign outline="none" size={sizeOfCapacityPx(null, sizing)} />
          <span>not known or none</span>
        </li>
      </ul>
    </div>
  );
}
