import { useEffect, useRef, useState } from 'react';
import styles from './Announcer.module.css';

interface AnnouncerProps {
  readonly text: string;
  /** How long the text must stand still before it is read out: a drag is told once, at its end. */
  readonly quietMs?: number;
}

/** Reads a text out politely once it has changed and come to rest. Says nothing of how things stand at first. */
export function Announcer({ text, quietMs = 700 }: AnnouncerProps) {
  const [said, setSaid] = useState('');
  const known = useRef(text);
  useEffect(() => {
    if (known.current === text) return undefined;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [text, quietMs]);
  return <output className={styles['announcer']}>{said}</output>;
}
