import type { StraitId } from '#domain/strait/strait.ts';

/** Closures that are often asked about. */
export const presets: readonly { readonly title: string; readonly straits: readonly StraitId[] }[] = [
  { title: 'Malacca and Sunda closed', straits: ['malacca' as StraitId, 'sunda' as StraitId] },
  { title: 'Taiwan Strait closed', straits: ['taiwan' as StraitId] },
  { title: 'Luzon Strait closed', straits: ['luzon' as StraitId] },
  { title: 'Hormuz closed', straits: ['hormuz' as StraitId] },
];
