/** From best to worst. The verdict of a yard is the best of its docks, that of a dock the worst of its lines. */
export const verdicts = ['fits', 'fits-with-overhang', 'unknown', 'does-not-fit'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictNames: Readonly<Record<Verdict, string>> = {
  fits: 'Fits',
  'fits-with-overhang': 'Fits with overhang',
  unknown: 'Not known',
  'does-not-fit': 'Does not fit',
};

/** What a yard shows: the best of its docks, or that it has none on record. */
export const yardVerdicts = [...verdicts, 'no-dock'] as const;
export type YardVerdict = (typeof yardVerdicts)[number];

export const yardVerdictNames: Readonly<Record<YardVerdict, string>> = {
  ...verdictNames,
  'no-dock': 'No dock on record',
};

export const rankOf = (verdict: Verdict): number => verdicts.indexOf(verdict);
