import { useEffect, useRef, useState } from 'react';

/** Milliseconds in which a text is seen and read at leisure: 150 words a minute, and time to look up. */
export const readingMs = (text: string): number => 5000 + 400 * text.split(/\s+/).length;

/**
 * Acts once a text has had the time to be read; a text of null never does. While what carries the handlers is pointed at
 * or has the focus, and while the page is out of sight, the time stands still and then begins anew (WCAG 2.2.1).
 */
export function useReadingTime(text: string | null, act: () => void) {
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isPointedAt || isFocused;
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (text === null || isHeld) return undefined;
    const wait = () =>
      setTimeout(() => {
        if (document.hidden) timer = wait();
        else latest.current();
      }, readingMs(text));
    let timer = wait();
    return () => clearTimeout(timer);
  }, [text, isHeld]);
  return {
    onMouseEnter: () => setPointedAt(true),
    onMouseLeave: () => setPointedAt(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}
