import type { Missing } from '#domain/provenance/fact.ts';
import { ruleVerdicts } from '#domain/rules/verdict.ts';
import { verdictFact } from '../../figures/verdict-fact.ts';
import type { Column } from './column.ts';

const noJob: Missing = { missing: 'not-applicable', note: 'no job is set' };

const tones = { allowed: 'good', barred: 'bad', 'not-settled': 'normal' } as const;

export const eligibility: Column = {
  id: 'eligibility',
  title: 'May do the job',
  unit: null,
  width: 132,
  grow: 0,
  needs: 'job',
  ways: ['allowed first', 'barred first'],
  key: ({ id }, { proofs }) => {
    const verdict = proofs?.get(id)?.verdict;
    return verdict === undefined || verdict === 'not-settled' ? null : ruleVerdicts.indexOf(verdict);
  },
  cell: (facility, { proofs }) => {
    const proof = proofs?.get(facility.id);
    return {
      kind: 'fact',
      label: `${facility.name}: may do the job`,
      fact: proof ? verdictFact(proof) : noJob,
      ...(proof ? { tone: tones[proof.verdict] } : {}),
    };
  },
};
