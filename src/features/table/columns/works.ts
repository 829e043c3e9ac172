import { agreementNames, standingOn } from '#domain/facility/agreement.ts';
import { capabilityNames } from '#domain/facility/facility.ts';
import { isMissing, type Known, type Quantity } from '#domain/provenance/fact.ts';
import { listed, measured, type Located } from './column.ts';

export const craneLift = measured({
  id: 'crane-lift',
  title: 'Strongest crane',
  noun: 'lift',
  unit: 't',
  of: ({ cranes }): Located => {
    let best: { readonly measure: Quantity; readonly part: string } | null = null;
    for (const { planned, liftT, type } of cranes)
      if (!planned && !isMissing(liftT) && (best === null || liftT.value > best.measure.value))
        best = { measure: liftT, part: type };
    return best ?? { measure: { missing: 'not-recorded' }, part: null };
  },
});

export const quay = measured({
  id: 'quay',
  title: 'Quay',
  noun: 'length of quays',
  unit: 'm',
  width: 96,
  of: ({ quayM }) => ({ measure: quayM, part: null }),
});

export const berthDraft = measured({
  id: 'berth-draft',
  title: 'Berth draft',
  noun: 'draft alongside',
  unit: 'm',
  width: 96,
  of: ({ berthDraftM }) => ({ measure: berthDraftM, part: null }),
});

/** In force on the day; one whose start isn't published counts until its end, as in the filter. */
export const agreements = listed({
  id: 'agreements',
  title: 'Agreements in force',
  noun: 'agreements in force',
  width: 176,
  of: (facility, { day }) => {
    const held = new Map<string, Known<string>>();
    for (const agreement of facility.agreements) {
      const standing = standingOn(agreement, day);
      if (standing !== 'in-force' && standing !== 'start-unknown') continue;
      const value = agreement.type === 'other' ? agreementNames.other : agreement.type;
      if (!held.has(value))
        held.set(value, {
          value,
          sources: agreement.sources,
          confidence: agreement.confidence,
          asOf: agreement.from,
          note: agreement.text,
        });
    }
    return [...held.values()];
  },
});

export const capabilities = listed({
  id: 'capabilities',
  title: 'Capabilities',
  noun: 'capabilities',
  width: 264,
  of: (facility) =>
    facility.capabilities.map(({ tag, note, sources, confidence }) => ({
      value: capabilityNames[tag],
      sources,
      confidence,
      asOf: null,
      note,
    })),
});
