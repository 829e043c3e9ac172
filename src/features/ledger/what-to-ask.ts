import { dockNames, neededFact } from '#domain/fit/explain.ts';
import {
  dockMeasure,
  missingFactName,
  type DockFit,
  type FitLine,
  type MissingFact,
  type Question,
} from '#domain/fit/fit.ts';
import type { LedgerEntry } from '#domain/fit/ledger.ts';
import { isMissing, type Measure } from '#domain/provenance/fact.ts';

/** One thing to ask the yard. */
export interface Ask {
  readonly what: string;
  /** What it must be at least; missing when the ship's own dimension is. Null where no number is asked for. */
  readonly atLeast: Measure | null;
}

const isOfShip = (fact: MissingFact) => fact.startsWith('ship-');

/** What to ask the yard so that the unknown can be settled, each with the number that would pass. */
export function asksOf({ facility, fit }: LedgerEntry, question: Question): readonly Ask[] {
  const asks: Ask[] = fit.missing.includes('dock-status')
    ? [{ what: missingFactName('dock-status', fit.dock.type), atLeast: null }]
    : [];
  for (const line of fit.lines) {
    if (line.verdict !== 'unknown') continue;
    const have = dockMeasure(facility, fit.dock, line);
    const settled = !isMissing(have) && have.reads === 'exact' && !isBoundOnly(line);
    if (settled && !isInterval(line)) continue;
    asks.push({
      what: `${settled ? 'which reading is right: ' : ''}${dockNames(line.dimension, fit.dock.type)}`,
      atLeast: neededFact(fit, line, question),
    });
  }
  return asks;
}

const isBoundOnly = ({ rule }: FitLine) => rule === 'outside-width' || rule === 'structural-depth';
const isInterval = ({ marginLow, marginHigh }: FitLine) => marginLow !== null && marginHigh !== null;

/** What isn't known of the ship herself, by name. */
export const unknownOfShip = ({ missing, dock }: DockFit): readonly string[] =>
  missing.filter(isOfShip).map((fact) => missingFactName(fact, dock.type).replace(/ of the ship$/, ''));

/** How near a dock is to an answer, in a few words. */
export function leadOf({ missing, lines }: DockFit): string {
  if (missing.length > 1) return `${missing.length} facts are missing.`;
  const overhangs = lines.some(({ verdict }) => verdict === 'fits-with-overhang');
  return `All else fits${overhangs ? ', with overhang' : ''}.`;
}
