/** The parts of the page, by `data-region`, in the order of the page. */
export type Region = 'masthead' | 'filters' | 'chart' | 'table' | 'side';

const regionsOnPage = () =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((element) => element.checkVisibility());

/** Whether nothing has the focus: what had it is gone. */
export const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

/** Whether the focus stands in a part of the page. */
export const hasFocus = (name: Region): boolean =>
  document.querySelector(`[data-region="${name}"]`)?.contains(document.activeElement) ?? false;

/** Where the focus goes in a part of the page: to its heading, else to the chart itself, else to the whole. */
function enter(region: HTMLElement): void {
  const target = region.querySelector<HTMLElement>('h2, .maplibregl-canvas') ?? region;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Takes the focus into a part of the page as soon as it is there, unless it has gone elsewhere meanwhile. */
export function moveInto(name: Region): void {
  const hadFocus = document.activeElement;
  const attempt = () => {
    if (document.activeElement !== hadFocus && !isFocusLost()) return true;
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
    // While a part is fetched, what it takes the place of stands hidden.
    if (!region?.querySelector('h2, [role="grid"]')?.checkVisibility()) return false;
    enter(region);
    return true;
  };
  if (attempt()) return;
  const stop = () => observer.disconnect();
  const observer = new MutationObserver(() => {
    if (attempt()) stop();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] });
  setTimeout(stop, 3000);
}

/** F6 walks the parts of the page, as in a browser its panes. Returns how to stop. */
export function listenToRegionKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('dialog[open]')) return;
    const regions = regionsOnPage();
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const from = at < 0 && event.shiftKey ? 0 : at;
    const next = regions[(from + step + regions.length) % regions.length];
    if (!next) return;
    event.preventDefault();
    enter(next);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
