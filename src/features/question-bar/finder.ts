import type { Facility } from '#domain/facility/facility.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { findPlace } from '#filters/find-place.ts';
import { fold } from '#filters/fold.ts';
import type { Lexicon, Name } from '#question/lexicon.ts';
import { keyOf, knownKeyOf, knownWordKeysOf } from '#question/tokens.ts';

/** Something that can be done at once. */
export interface Command {
  readonly does: string;
  /** The key that does it too; null where there is none. */
  readonly keys: string | null;
  readonly run: () => void;
}

/** What a typed name may be, beside a question. */
export interface Finds {
  readonly facilities: readonly Facility[];
  readonly straits: readonly Strait[];
  readonly ships: readonly Name[];
  readonly commands: readonly Command[];
}

const nothing: Finds = { facilities: [], straits: [], ships: [], commands: [] };

/** Things by name: whatever holds every word that was typed. */
export function findThings(
  text: string,
  facilities: readonly Facility[],
  straits: readonly Strait[],
  lexicon: Lexicon,
  commands: readonly Command[],
): Finds {
  const words = fold(text.trim()).split(/\s+/).filter(Boolean);
  if (words.length === 0 || text.trim().length < 2) return nothing;
  const places = findPlace(text, facilities, straits);
  return {
    facilities: places.facilities,
    straits: places.straits.slice(0, 3),
    ships: shipsCalled(text, lexicon).slice(0, 3),
    commands: commands.filter(({ does }) => words.every((word) => fold(does).includes(word))).slice(0, 5),
  };
}

function shipsCalled(text: string, lexicon: Lexicon): readonly Name[] {
  const wanted = keyOf(text);
  if (wanted.length < 2) return [];
  return lexicon
    .names('ship')
    .filter(({ spelled }) =>
      spelled.some(
        (spelling) =>
          knownKeyOf(spelling).startsWith(wanted) ||
          knownWordKeysOf(spelling).some((word) => word.startsWith(wanted)),
      ),
    )
    .map(({ name }) => name);
}
