import type { ReactElement } from 'react';
import { Silhouette } from '#ui/charts/silhouette/Silhouette.tsx';

const tick = (meters: number) => `${meters} m`;

/** Ships at one scale, by name. */
export const silhouettes: Readonly<Record<string, ReactElement>> = {
  carrier: <Silhouette tick={tick} shape={{ form: 'full', lengthM: 332.85, beamM: 40.84, widestM: 76.8 }} />,
  auxiliary: <Silhouette tick={tick} shape={{ form: 'full', lengthM: 210, beamM: 32.2, widestM: 32.2 }} />,
  destroyer: <Silhouette tick={tick} shape={{ form: 'fine', lengthM: 155.3, beamM: 18, widestM: 20 }} />,
  submarine: (
    <Silhouette tick={tick} shape={{ form: 'submarine', lengthM: 115, beamM: 10.4, widestM: 10.4 }} />
  ),
  'beam at waterline not known': (
    <Silhouette tick={tick} shape={{ form: 'full', lengthM: 262, beamM: null, widestM: 62 }} />
  ),
  'longer than the ruler': (
    <Silhouette tick={tick} shape={{ form: 'full', lengthM: 470, beamM: 60, widestM: 60 }} />
  ),
};
