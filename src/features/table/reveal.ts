/** Scrolls a cell out from under the sticky head and the sticky first column, no further than needed. */
export function reveal(cell: HTMLElement, scroller: HTMLElement): void {
  const head = scroller.querySelector<HTMLElement>('thead th');
  const view = scroller.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  const inHead = cell.closest('thead') !== null;
  const inFirst = cell.getAttribute('aria-colindex') === '1';
  const top = view.top + (head?.offsetHeight ?? 0);
  const left = view.left + (head?.offsetWidth ?? 0);
  const right = view.left + scroller.clientWidth;
  const bottom = view.top + scroller.clientHeight;
  if (!inHead && box.top < top) scroller.scrollTop -= top - box.top;
  else if (!inHead && box.bottom > bottom) scroller.scrollTop += box.bottom - bottom;
  if (!inFirst && box.left < left) scroller.scrollLeft -= left - box.left;
  else if (!inFirst && box.right > right) scroller.scrollLeft += Math.min(box.right - right, box.left - left);
}
