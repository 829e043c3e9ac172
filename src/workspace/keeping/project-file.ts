import { decode, encode, type Decoded } from '../document/codec.ts';
import type { Document } from '../document/document.ts';

export const projectExtension = '.fairlead.json';

/** A project is kilobytes; anything near this is another file. */
const largestProject = 5_000_000;

/** The text of a project file: every part the user decided, readable and ready to compare. */
export const writeProject = (document: Document): string =>
  `${JSON.stringify(encode(document, 'file'), null, 2)}\n`;

/** Reads a project file. Says what is wrong when it isn't one; the work at hand is never touched here. */
export function readProject(name: string, text: string): Decoded {
  if (text.length > largestProject)
    return {
      ok: false,
      because: 'not-a-document',
      message: `"${name}" is ${Math.round(text.length / 1e6)} MB: too large for a project file.`,
    };
  try {
    const decoded = decode(JSON.parse(text), 'file');
    return decoded.ok
      ? decoded
      : { ...decoded, message: `"${name}" is not a project file of this Fairlead. ${decoded.message}` };
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    return {
      ok: false,
      because: 'not-a-document',
      message: `"${name}" is not a project file: it isn't JSON (${detail}).`,
    };
  }
}
