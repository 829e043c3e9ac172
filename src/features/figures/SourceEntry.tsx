import type { Source, SourceKind } from '#domain/provenance/source.ts';
import styles from './SourceEntry.module.css';

const kindNames: Readonly<Record<SourceKind, string>> = {
  operator: 'Page of the operator',
  government: 'Government page',
  legal: 'Legal text',
  press: 'Press',
  'trade-press': 'Trade press',
  reference: 'Reference work',
  encyclopedia: 'Encyclopedia',
  academic: 'Academic work',
  blog: 'Blog',
  data: 'Data set',
  'own-knowledge': 'Own knowledge',
  assumption: 'Assumption',
  user: 'Your input',
};

/** What stands in place of a page where there is none. */
const explained: Partial<Record<SourceKind, string>> = {
  'own-knowledge': 'Written by Fairlead’s authors from general knowledge, not read in a page.',
  assumption: 'A working assumption, not a reading. Change it under Assumptions and every result follows.',
  user: 'Typed in by you.',
};

/** One source: who says it, where, since when. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const { publisher, title, url, published, kind } = source;
  const instead = explained[kind];
  if (instead)
    return (
      <div className={styles['entry']}>
        <p className={styles['publisher']}>{kindNames[kind]}</p>
        <p>{instead}</p>
      </div>
    );
  return (
    <div className={styles['entry']}>
      <p className={styles['publisher']}>{publisher}</p>
      <p className={styles['title']}>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
            <span className={styles['hidden']}> (opens in a new tab)</span>
          </a>
        ) : (
          title
        )}
      </p>
      <p className={styles['small']}>
        {kindNames[kind]} · {published ? `published ${published}` : 'undated'}
        {url ? ` · ${hostOf(url)}` : ''}
      </p>
    </div>
  );
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? url;
