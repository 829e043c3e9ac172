import type { Missing } from '#domain/provenance/fact.ts';

/** What each reason for a missing value means. */
export const missingMeaning: Readonly<Record<Missing['missing'], string>> = {
  'not-published': 'No page read for this record gives it. It is never counted as zero, and sorts last.',
  'not-applicable': 'It does not apply here: there is nothing to measure.',
  'not-recorded': 'None is on record. Nothing says there is one, and nothing rules it out.',
};

const ways: readonly (readonly [word: RegExp, way: string])[] = [
  [/margin/, 'The missing side of the sum: the figure of the dock, or of the ship, that is not published.'],
  [
    /water|sill|blocks/,
    'The water over the sill at a stated tide: from the yard’s docking particulars or the port’s handbook.',
  ],
  [
    /width/,
    'The clear width between the walls or fenders: from the yard’s docking particulars or a measured drawing.',
  ],
  [
    /lift|displacement|deadweight/,
    'A certified lifting capacity, or the ship’s docking weight: from the class society, the operator or the navy.',
  ],
  [
    /length|depth|beam|draft/,
    'A figure from the operator or the navy, with its date, or a measured drawing.',
  ],
  [/height|air/, 'The charted clearance of each bridge and cable on the way in.'],
];

/** What kind of page would give a missing value, by the words of its label. */
export const settledBy = (label: string): string =>
  ways.find(([word]) => word.test(label.toLowerCase()))?.[1] ??
  'A page of the operator, a government or the trade press that states it, with its date.';
