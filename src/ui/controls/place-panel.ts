const gap = 4;
const margin = 8;

/** Puts a popover under its button, or over it where there is more room, and keeps it on the screen. */
export function placePanel(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const below = height - anchor.bottom - gap - margin;
  const above = anchor.top - gap - margin;
  const goesAbove = panel.scrollHeight > below && above > below;
  panel.style.maxHeight = `${Math.round(goesAbove ? above : below)}px`;
  panel.style.top = goesAbove ? 'auto' : `${anchor.bottom + gap}px`;
  panel.style.bottom = goesAbove ? `${height - anchor.top + gap}px` : 'auto';
  panel.style.left = `${Math.max(margin, Math.min(anchor.left, width - panel.offsetWidth - margin))}px`;
}
