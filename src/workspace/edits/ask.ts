import type { Asked } from '#question/asked.ts';
import type { Document } from '../document/document.ts';
import { defineEdit, type Edit } from './edit.ts';
import { clearFilters, setFilter, setOrigin } from './filters.ts';
import { setJob } from './plan.ts';
import { chooseShip, setAsOf, setCondition } from './question.ts';
import { clearScenario, closeStraits, restrictDraft } from './scenario.ts';
import { setPanels, toggleLayer } from './view.ts';
import { clearVoyage, setStop, setVoyage } from './voyage.ts';

/** A question to be set on the panels. */
interface Asking {
  readonly asked: Asked;
  /** As typed: what undo says. */
  readonly text: string;
}

const longestLabel = 60;

/**
 * Sets all that a question names, by the same edits as the panels and as one step, and opens the panel that answers it.
 * A question for yards takes the place of the filters that are set, and the closures it is asked under that of those in
 * force. What begins with "also" adds to both, and straits to be closed and no more are closed beside the others.
 */
export const ask = defineEdit<Asking>({
  label: ({ text }) => {
    const said = text.trim();
    return `Ask: ${said.length > longestLabel ? `${said.slice(0, longestLabel - 1)}…` : said}`;
  },
  apply: (document, { asked }) => [...stepsOf(asked)].reduce((so, each) => each(so), document),
});

type Step = (document: Document) => Document;

const step =
  <Args>(edit: Edit<Args>, args: Args): Step =>
  (document) =>
    edit.apply(document, args);

function* stepsOf(asked: Asked): Generator<Step> {
  const { aim, isFurther, ship, condition, supposed, filters, origin, voyage, job, asOf, scenario } = asked;
  if (ship)
    yield step(chooseShip, {
      ship: { kind: 'class', classId: ship.shipClass.id },
      name: ship.ship?.name ?? ship.shipClass.name,
      type: ship.shipClass.type,
    });
  if (condition) yield step(setCondition, { kind: condition });
  for (const each of supposed)
    yield (document) => ({
      ...document,
      supposed: [...document.supposed.filter(({ kind }) => kind !== each.kind), each],
    });
  if (asOf !== null) {
    yield step(setAsOf, asOf);
    // The day said counts for the work too, unless its own is said.
    if (job.start === null) yield step(setJob, { start: null });
  }
  const said = Object.fromEntries(Object.entries(job).filter(([, value]) => value !== null));
  if (Object.keys(said).length > 0) yield step(setJob, said);
  if (aim === 'yards' && !isFurther) yield step(clearFilters, null);
  if (origin) yield step(setOrigin, origin);
  if (aim === 'route' && voyage.to) yield step(clearVoyage, null);
  if (voyage.from) yield step(setStop, { stop: 'from', place: voyage.from });
  if (voyage.to) yield step(setStop, { stop: 'to', place: voyage.to });
  for (const [stop, place] of voyage.via.entries()) yield step(setStop, { stop, place });
  if (voyage.speedKn !== null) yield step(setVoyage, { speedKn: voyage.speedKn });
  if (voyage.reachDays) {
    yield step(setVoyage, { reachDays: [...voyage.reachDays] });
    yield step(toggleLayer, { id: 'reach', on: true });
  }
  for (const [id, setting] of Object.entries(filters)) yield step(setFilter, { id, setting });
  if (scenario) {
    // "Close Malacca" and "also …" close one more; a question under closures is asked under these alone.
    const isMore = scenario.length > 0 && (isFurther || aim === 'closures');
    if (!isMore) yield step(clearScenario, null);
    const closed = scenario.flatMap((each) => (each.kind === 'close-strait' ? [each.strait] : []));
    yield step(closeStraits, { straits: closed, name: 'Close straits' });
    for (const each of scenario)
      if (each.kind === 'restrict-draft') yield step(restrictDraft, { ...each, name: each.strait });
  }
  yield (document) => setPanels.apply(document, panelsFor(aim, document));
}

/** The panel that answers. Yards for a ship are ranked in the shortlist; without one they stand in the table. */
function panelsFor(aim: Asked['aim'], { ship }: Document): Partial<Document['panels']> {
  switch (aim) {
    case 'yards':
      return ship ? { side: 'shortlist' } : { table: true };
    case 'route':
    case 'reach':
      return { side: 'voyage' };
    case 'ship':
      return { side: 'ledger' };
    case 'closures':
      return { side: 'closures' };
    case 'settings':
      return {};
  }
}
