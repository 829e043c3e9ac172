import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width and height that an element has on screen, in pixels; null before it is drawn. */
export function useSize<Sized extends HTMLElement>(): readonly [
  ref: RefObject<Sized | null>,
  size: { readonly width: number; readonly height: number } | null,
] {
  const ref = useRef<Sized>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const [width, height] = [Math.floor(entry.contentRect.width), Math.floor(entry.contentRect.height)];
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
