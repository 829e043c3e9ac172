import { notApplicable } from '#domain/provenance/fact.ts';
import { measured } from './column.ts';

const noStart = { ...notApplicable, note: 'no start of a voyage is chosen' };

export const seaDistance = measured({
  id: 'sea-distance',
  title: 'Distance by sea',
  noun: 'distance by sea',
  unit: 'nm',
  needs: 'start',
  key: ({ id }, { sea }) => {
    const way = sea?.wayOf(id);
    return way?.found ? way.distanceNm : null;
  },
  of: (facility, { sea }) => ({ measure: sea ? sea.tell(facility).distance : noStart, part: null }),
});

export const seaDays = measured({
  id: 'sea-days',
  title: 'Days by sea',
  noun: 'days by sea',
  unit: 'd',
  needs: 'start',
  key: ({ id }, { sea }) => {
    const way = sea?.wayOf(id);
    return way?.found ? way.days : null;
  },
  of: (facility, { sea }) => ({ measure: sea ? sea.tell(facility).days : noStart, part: null }),
});
