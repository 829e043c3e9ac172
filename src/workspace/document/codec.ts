import * as v from 'valibot';
import { keptIn, partNames, parts, type Document, type PartName } from './document.ts';
import { currentVersion, upgrade } from './versions/index.ts';

/** A document as it was read: the parts that could be read, and a sentence for each that could not. */
export type Decoded =
  | { readonly ok: true; readonly parts: Partial<Document>; readonly notes: readonly string[] }
  | { readonly ok: false; readonly because: 'not-a-document' | 'newer'; readonly message: string };

type Place = 'url' | 'file';

/** Plain JSON of the parts that a place keeps. In a link, parts that stand at their default are left out. */
export function encode(document: Document, place: Place): Readonly<Record<string, unknown>> {
  const kept: Partial<Document> = keptIn(place, document);
  const entries = Object.entries(kept).filter(
    ([name, value]) => place === 'file' || !isInitial(name as PartName, value),
  );
  return { fairlead: currentVersion, ...Object.fromEntries(entries) };
}

/** The day and the theme begin as the surroundings give them, so that a link must always say them. */
const isInitial = (name: PartName, value: unknown) =>
  name !== 'asOf' && name !== 'theme' && JSON.stringify(value) === JSON.stringify(parts[name].initial);

/** Reads what `encode` wrote, of this version or an earlier one. A bad part is left out and named; nothing throws. */
export function decode(json: unknown, place: Place): Decoded {
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !('fairlead' in json))
    return { ok: false, because: 'not-a-document', message: 'It holds no Fairlead document.' };
  const { fairlead: version, ...raw } = json as Record<string, unknown>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return {
      ok: false,
      because: 'not-a-document',
      message: `Its version is ${JSON.stringify(version)}, which is no version.`,
    };
  if (version > currentVersion)
    return {
      ok: false,
      because: 'newer',
      message: `It was written by a newer Fairlead (version ${version}); this one reads up to version ${currentVersion}. Reload the page to get the newer one.`,
    };
  const notes: string[] = [];
  if (version < currentVersion) notes.push(`Migrated from version ${version}.`);
  const kept: Partial<Record<PartName, unknown>> = {};
  for (const [name, value] of Object.entries(upgrade(raw, version)))
    readPart(name, value, place, kept, notes);
  if (Object.keys(raw).every((name) => !partNames.some((known) => known === name)))
    return {
      ok: false,
      because: 'not-a-document',
      message: ['It holds nothing that Fairlead keeps.', ...notes].join(' '),
    };
  return { ok: true, parts: kept as Partial<Document>, notes };
}

function readPart(
  name: string,
  value: unknown,
  place: Place,
  kept: Partial<Record<PartName, unknown>>,
  notes: string[],
): void {
  const known = partNames.find((each) => each === name);
  if (!known || !parts[known].keep[place]) {
    notes.push(`Left out "${name.slice(0, 40)}": this Fairlead keeps no such part there.`);
    return;
  }
  const result = v.safeParse(parts[known].schema, value);
  if (result.success) kept[known] = result.output;
  else {
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    // valibot's own words for a wrong shape are a programmer's.
    const says = issue.message.startsWith('Invalid') ? "can't be read" : issue.message;
    notes.push(`Left out the ${parts[known].title}: ${path ? `${path} ` : 'it '}${says}.`);
  }
}
