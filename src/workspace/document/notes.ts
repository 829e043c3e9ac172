/** What was left out of a link or a file, as one notice: many would push each other off the page. */
export function asOneNotice(
  notes: readonly string[],
): readonly { readonly tone: 'warning'; readonly text: string }[] {
  return notes.length === 0 ? [] : [{ tone: 'warning', text: notes.join(' ') }];
}
