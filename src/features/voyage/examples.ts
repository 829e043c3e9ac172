import type { FacilityId } from '#domain/facility/facility.ts';

/** Voyages to begin with, between places on record. */
export const examples = [
  {
    title: 'Yokosuka to Singapore',
    from: 'jp-usn-srf-yokosuka' as FacilityId,
    to: 'sg-rsn-changi' as FacilityId,
  },
  {
    title: 'Guam to Sasebo',
    from: 'us-guam-srf-apra' as FacilityId,
    to: 'jp-usn-srf-sasebo' as FacilityId,
  },
  {
    title: 'Bahrain to Yokosuka',
    from: 'bh-asry' as FacilityId,
    to: 'jp-usn-srf-yokosuka' as FacilityId,
  },
] as const;
