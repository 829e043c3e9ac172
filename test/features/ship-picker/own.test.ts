import { describe, expect, it } from 'vitest';
import { siUnits } from '#domain/measure/format.ts';
import { emptyDraft, readDraft, refuseField, type OwnDraft } from '#features/ship-picker/own.ts';

const feet = { distance: 'nm', length: 'ft' } as const;
const draft = (typed: Partial<OwnDraft>): OwnDraft => ({ ...emptyDraft, ...typed });
const frigate = draft({ lengthM: 120, beamM: 15, draftM: 5 });

describe('a ship typed in', () => {
  it('says what is still to give', () => {
    expect(readDraft(emptyDraft, siUnits)).toEqual({ own: null, why: 'Still to give: length, beam, draft.' });
    expect(readDraft(draft({ lengthM: 120 }), siUnits).why).toBe('Still to give: beam, draft.');
  });

  it('is a ship as soon as it has length, beam and draft; the rest may stay open', () => {
    expect(readDraft(frigate, siUnits)).toEqual({
      own: { name: 'Own ship', lengthM: 120, beamM: 15, draftM: 5, airDraftM: null, displacementT: null },
      why: null,
    });
    expect(readDraft({ ...frigate, name: '  Frigate ' }, siUnits).own?.name).toBe('Frigate');
  });

  it.each([
    ['no number', { beamM: Number.NaN }, 'Beam is not a number.'],
    ['negative', { draftM: -5 }, 'Draft -5 m is outside what ships have: give 0.3 to 30 m.'],
    [
      'absurd',
      { displacementT: 1e9 },
      'Displacement 1,000,000,000 t is outside what ships have: give 1 to 800,000 t.',
    ],
    [
      'swapped',
      { lengthM: 15, beamM: 100 },
      'Beam 100 m is more than the length 15 m: were the two swapped?',
    ],
  ] as const)('is refused, with what was typed kept: %s', (_case, wrong, why) => {
    const typed = { ...frigate, ...wrong };
    expect(readDraft(typed, siUnits)).toEqual({ own: null, why });
  });

  it('is refused field by field, in the unit typed', () => {
    expect(refuseField('lengthM', 400, feet)).toBeNull();
    expect(refuseField('lengthM', 4000, feet)).toBe(
      'Length 4,000 ft is outside what ships have: give 16 to 1,640 ft.',
    );
    expect(refuseField('lengthM', null, siUnits)).toBe('Length is needed to judge a dock.');
    expect(refuseField('airDraftM', null, siUnits)).toBeNull();
  });
});
