import type { RuleVerdict } from '#domain/rules/verdict.ts';
import styles from './LawSign.module.css';

const outlines: Readonly<Record<RuleVerdict, readonly [around: string, inside: string]>> = {
  allowed: ['M12 2.5a9.5 9.5 0 1 0 .001 0z', 'M7.5 12.4l3 3 6-6.6'],
  barred: ['M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2z', 'M7.5 12h9'],
  'not-settled': [
    'M12 2.5L21.5 12 12 21.5 2.5 12z',
    'M9.6 9.7a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M12 16.4v.1',
  ],
};

/** Circle and tick, octagon and bar, lozenge and question mark: never by color alone. Put the word beside it. */
export function LawSign({ verdict, size = 18 }: { readonly verdict: RuleVerdict; readonly size?: number }) {
  const [around, inside] = outlines[verdict];
  return (
    <svg
      className={[styles['sign'], styles[verdict]].filter(Boolean).join(' ')}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={around} strokeDasharray={verdict === 'not-settled' ? '3.4 2.4' : undefined} />
      <path d={inside} />
    </svg>
  );
}
