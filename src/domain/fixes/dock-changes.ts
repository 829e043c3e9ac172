import type { Facility } from '#domain/facility/facility.ts';
import { dockMeasure, hullMeasure, type DockFit, type FitLine, type Question } from '#domain/fit/fit.ts';
import { boundsOf } from '#domain/provenance/fact.ts';
import type { Change } from './change.ts';
import type { Reach } from './reach.ts';

const up = (value: number) => Math.ceil(value * 1e6 - 1e-3) / 1e6;
const down = (value: number) => Math.floor(value * 1e6 + 1e-3) / 1e6;

/**
 * The ways to bring one line to pass, each by one change; none where nothing within reach does. Amounts are the least
 * that do, to the micrometer.
 */
function lineOptions(
  facility: Facility,
  fit: DockFit,
  line: FitLine,
  { hull, allowances }: Question,
  reach: Reach,
): readonly Change[] {
  const { low: have, high: atBest } = boundsOf(dockMeasure(facility, fit.dock, line));
  const { low: atLeast, high: need } = boundsOf(hullMeasure(hull, line.dimension));
  const upperBoundOnly = line.rule === 'outside-width' || line.rule === 'structural-depth';
  const sure = upperBoundOnly ? null : have;
  const options: Change[] = [];
  if (line.verdict === 'unknown') {
    // What is asked for must not contradict what is known already.
    const wanted = need === null ? null : leastDock(fit, line, need, allowances);
    const taken = sure === null ? null : mostShip(fit, line, sure, allowances);
    if (wanted !== null && (atBest === null || wanted <= atBest))
      options.push({
        kind: 'learn-dock',
        dock: fit.dock.id,
        dimension: line.dimension,
        atLeast: up(wanted),
      });
    if (taken !== null && (atLeast === null || taken >= atLeast))
      options.push({ kind: 'learn-ship', dimension: line.dimension, atMost: down(taken) });
  }
  if (sure !== null && need !== null && line.marginLow !== null)
    options.push(...closing(fit, line, sure, need, -line.marginLow, allowances, reach));
  return options;
}

/** Changes that make up a known shortfall. */
function closing(
  { dock }: DockFit,
  line: FitLine,
  have: number,
  need: number,
  short: number,
  allowances: Question['allowances'],
  reach: Reach,
): readonly Change[] {
  switch (line.rule) {
    case 'inside-length': {
      const toShare = Math.ceil((need / have - 1) * 1e8) / 1e8;
      return toShare <= reach.overhangShare && toShare > allowances.overhangShare[dock.type]
        ? [{ kind: 'overhang', dock: dock.id, toShare }]
        : [];
    }
    case 'clear-width': {
      const toM = down((have - need) / 2);
      return toM >= reach.sideM && toM < allowances.sideM ? [{ kind: 'side-clearance', toM }] : [];
    }
    case 'draft-over-sill': {
      const toM = up(allowances.tideM + short);
      const byM = up(short);
      return [
        ...(dock.type === 'graving' && toM <= reach.tideM ? [{ kind: 'tide', toM } as const] : []),
        ...(byM <= need * reach.draftShare ? [{ kind: 'lighten', byM } as const] : []),
      ];
    }
    case 'operator-draft': {
      const byM = up(short);
      return byM <= need * reach.draftShare ? [{ kind: 'lighten', byM }] : [];
    }
    case 'lift-capacity':
      return short <= need * reach.displacementShare ? [{ kind: 'unload', byT: up(short) }] : [];
    case 'approach-height':
      return short <= reach.lowerM ? [{ kind: 'lower', byM: up(short) }] : [];
    default:
      return [];
  }
}

/** The least a dock must have for the ship to pass a line, overhang used to the full. */
function leastDock(
  { dock }: DockFit,
  line: FitLine,
  need: number,
  { endM, sideM, keelM, tideM, overhangShare }: Question['allowances'],
): number {
  switch (line.dimension) {
    case 'length': {
      if (line.rule === 'operator-length') return need;
      const share = overhangShare[dock.type];
      return share > 0 ? need / (1 + share) : need + 2 * endM;
    }
    case 'beam':
      return line.rule === 'operator-beam' ? need : need + 2 * sideM;
    case 'draft':
      if (line.rule === 'operator-draft') return need;
      return need + keelM - (dock.type === 'graving' ? tideM : 0);
    case 'lift':
    case 'air-draft':
      return need;
  }
}

/** The most a ship may have to pass a line of a dock. */
function mostShip(
  { dock }: DockFit,
  line: FitLine,
  have: number,
  { endM, sideM, keelM, tideM, overhangShare }: Question['allowances'],
): number {
  switch (line.dimension) {
    case 'length': {
      if (line.rule === 'operator-length') return have;
      const share = overhangShare[dock.type];
      return share > 0 ? have * (1 + share) : have - 2 * endM;
    }
    case 'beam':
      return line.rule === 'operator-beam' ? have : have - 2 * sideM;
    case 'draft':
      if (line.rule === 'operator-draft') return have;
      return have - keelM + (dock.type === 'graving' ? tideM : 0);
    case 'lift':
    case 'air-draft':
      return have;
  }
}

/**
 * Every way to make one dock take the ship on the day: one change a failing line. Empty when some line has none; one
 * empty way when nothing fails.
 */
export function dockWays(
  facility: Facility,
  fit: DockFit,
  question: Question,
  reach: Reach,
): readonly (readonly Change[])[] {
  if (fit.state !== 'in-service' && fit.state !== 'unknown') return [];
  const start: readonly Change[][] =
    fit.state === 'unknown' ? [[{ kind: 'learn-state', dock: fit.dock.id }]] : [[]];
  return fit.lines
    .filter(({ verdict }) => verdict === 'unknown' || verdict === 'does-not-fit')
    .map((line) => lineOptions(facility, fit, line, question, reach))
    .reduce<readonly Change[][]>(
      (ways, options) => ways.flatMap((way) => options.map((option) => [...way, option])),
      start,
    );
}

/** A line that keeps her out of the dock, or open, and that nothing within reach brings to pass; null when every one has a way. */
export function hopelessLine(
  facility: Facility,
  fit: DockFit,
  question: Question,
  reach: Reach,
): FitLine | null {
  const holding = fit.lines.filter(({ verdict }) => verdict === fit.verdict);
  const deciding = holding.filter((line) => line === fit.deciding);
  return (
    [...deciding, ...holding].find(
      (line) => lineOptions(facility, fit, line, question, reach).length === 0,
    ) ?? null
  );
}
