const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A name that every system takes, with the extension once. Empty input gives the default. */
export function fileNameOf(typed: string, extension: string, fallback: string): string {
  const clean = typed.replace(forbidden, '-').replace(/^[.\s-]+|[.\s]+$/g, '');
  const stem = clean.toLowerCase().endsWith(extension) ? clean.slice(0, -extension.length) : clean;
  return `${(stem || fallback).slice(0, 120)}${extension}`;
}
