import type { Dock } from '#domain/facility/dock.ts';
import type { Allowances } from '#domain/fit/allowances.ts';
import type { ExplainedLine } from '#domain/fit/explain.ts';
import type { Dimension } from '#domain/fit/judge.ts';
import {
  convertBack,
  formatMargin,
  formatMeasure,
  unitName,
  type DisplayUnits,
} from '#domain/measure/format.ts';
import { boundsOf, isMissing, type AnyFact, type Measure } from '#domain/provenance/fact.ts';
import { hullForms, type ShipType } from '#domain/vessel/ship-class.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import type { DockPlanInput, Extent, Margin, PlanNumber, ShipShape } from '#ui/charts/dock-plan/shape.ts';
import type { OpenFigure } from '#workspace/store/workspace.ts';
import { showFact } from '../figures/cite.ts';

const extentOf = (measure: Measure, units: DisplayUnits): Extent => ({
  ...boundsOf(measure),
  label: formatMeasure(measure, units),
});

/** An extent that only stands in the drawing when it is on record. */
const statedExtent = (measure: Measure, units: DisplayUnits): Extent | null =>
  isMissing(measure) ? null : extentOf(measure, units);

const shipShape = (hull: Hull, type: ShipType | null, units: DisplayUnits): ShipShape => ({
  name: hull.name,
  form: type ? hullForms[type] : 'full',
  length: extentOf(hull.lengthM, units),
  beam: extentOf(hull.beamM, units),
  widest: extentOf(hull.beamMaxM, units),
  draft: extentOf(hull.draftM, units),
  displacement: extentOf(hull.displacementT, units),
});

/** A margin in words: `+12.4 m`, `at most +4.3 m`, `−0.6 to +2.8 m`. */
export function marginWords(
  { marginLow, marginHigh, dimension }: ExplainedLine,
  units: DisplayUnits,
): string {
  const unit = dimension === 'lift' ? 't' : 'm';
  const [low, high] = [marginLow, marginHigh].map((value) =>
    value === null ? null : formatMargin(value, unit, units),
  );
  if (low && high) return low === high ? low : `${low.replace(/ [a-z]+$/, '')} to ${high}`;
  if (low) return `at least ${low}`;
  return high ? `at most ${high}` : 'margin not known';
}

const marginOf = (
  lines: readonly ExplainedLine[],
  dimension: Dimension,
  units: DisplayUnits,
): Margin | null => {
  const line = lines.find((each) => each.dimension === dimension);
  return line && line.verdict !== 'not-judged'
    ? { label: marginWords(line, units), fit: line.verdict }
    : null;
};

export interface PlanQuestion {
  readonly dock: Dock;
  readonly hull: Hull | null;
  readonly shipType: ShipType | null;
  readonly lines: readonly ExplainedLine[];
  readonly allowances: Allowances;
  readonly units: DisplayUnits;
}

/** What the picture of a dock is drawn from. */
export function planInput({ dock, hull, shipType, lines, allowances, units }: PlanQuestion): DockPlanInput {
  return {
    dock: {
      name: dock.name,
      kind: dock.type,
      length: extentOf(dock.lengthM, units),
      width: extentOf(dock.widthM, units),
      outsideWidth: dock.type === 'floating' ? extentOf(dock.widthOverallM, units) : null,
      depth: extentOf(dock.depthM, units),
      water: extentOf(dock.draftOverSillM, units),
      lift: dock.type === 'graving' ? statedExtent(dock.liftT, units) : extentOf(dock.liftT, units),
      lengthLimit: statedExtent(dock.maxShipLengthM, units),
      beamLimit: statedExtent(dock.maxShipBeamM, units),
      draftLimit: statedExtent(dock.maxShipDraftM, units),
    },
    ship: hull && shipShape(hull, shipType, units),
    margins: {
      length: marginOf(lines, 'length', units),
      beam: marginOf(lines, 'beam', units),
      draft: marginOf(lines, 'draft', units),
      lift: marginOf(lines, 'lift', units),
    },
    clearances: { sideM: allowances.sideM, endM: allowances.endM, keelM: allowances.keelM },
    scaleUnit: { name: unitName('m', units), meters: convertBack(1, 'm', units) },
  };
}

/** A number of the picture as the fact it shows, with its name. */
export function planFact(number: PlanNumber, { dock, hull, lines, units }: PlanQuestion): OpenFigure | null {
  const ofDock = (name: string, fact: AnyFact, shown = showFact(fact, units)) => ({
    label: `${dock.name}: ${name}`,
    fact,
    shown,
  });
  const ofShip = (name: string, fact: AnyFact | undefined) =>
    hull && fact ? { label: `${hull.name}: ${name}`, fact, shown: showFact(fact, units) } : null;
  const margin = (dimension: Dimension) => {
    const line = lines.find((each) => each.dimension === dimension);
    return line ? ofDock(`${dimension} margin`, line.margin, marginWords(line, units)) : null;
  };
  switch (number) {
    case 'dock-length':
      return ofDock('length', dock.lengthM);
    case 'dock-width':
      return ofDock('clear width', dock.widthM);
    case 'outside-width':
      return ofDock('outside width', dock.widthOverallM);
    case 'dock-depth':
      return ofDock('structural depth', dock.depthM);
    case 'water':
      return ofDock('water over sill or blocks', dock.draftOverSillM);
    case 'lift':
      return ofDock('lift', dock.liftT);
    case 'length-limit':
      return ofDock('longest ship taken', dock.maxShipLengthM);
    case 'beam-limit':
      return ofDock('widest ship taken', dock.maxShipBeamM);
    case 'draft-limit':
      return ofDock('deepest ship taken', dock.maxShipDraftM);
    case 'ship-length':
      return ofShip('length', hull?.lengthM);
    case 'ship-beam':
      return ofShip('beam at the waterline', hull?.beamM);
    case 'ship-widest':
      return ofShip('widest beam', hull?.beamMaxM);
    case 'ship-draft':
      return ofShip('draft', hull?.draftM);
    case 'ship-displacement':
      return ofShip('displacement', hull?.displacementT);
    case 'margin-length':
      return margin('length');
    case 'margin-beam':
      return margin('beam');
    case 'margin-draft':
      return margin('draft');
    case 'margin-lift':
      return margin('lift');
  }
}
