import { encode } from '../document/codec.ts';
import type { Document } from '../document/document.ts';
import type { Saved } from './autosave.ts';

/*
 * The page keeps its own address up to date, so that a reload brings a link with it. Such a link is no one else's:
 * it must not be told apart from the work it came from.
 */

const key = 'fairlead-own-link';

/** The link that this tab wrote last. */
export function rememberOwnLink(packed: string): void {
  try {
    sessionStorage.setItem(key, packed);
  } catch {
    // Without storage a reload counts as a link: nothing is lost by it.
  }
}

const isFromThisTab = (packed: string): boolean => {
  try {
    return packed !== '' && sessionStorage.getItem(key) === packed;
  } catch {
    return false;
  }
};

/** Whether a link is the page's own: written by this tab, or saying the same as what was saved. */
export function isOwnLink(
  packed: string,
  link: Partial<Document>,
  saved: Saved | null,
  blank: Document,
): boolean {
  if (isFromThisTab(packed)) return true;
  const says = (parts: Partial<Document>) => JSON.stringify(encode({ ...blank, ...parts }, 'url'));
  return saved !== null && says(link) === says(saved.parts);
}
