import { useEffect, useRef } from 'react';

/** Acts once a drawing with another `value` is on screen, the first one included. */
export function useWhenDrawn<Value>(value: Value, act: (value: Value) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    latest.current(value);
  }, [value]);
}
