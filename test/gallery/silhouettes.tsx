import { Silhouette } from '#ui/charts/silhouette/Silhouette.tsx';
import type { Example } from './example.ts';

const tick = (meters: number) => `${meters} m`;

/** Ships at one scale, by name. */
export const silhouettes = [
  {
    name: 'silhouette-carrier',
    title: 'Carrier',
    element: (
      <Silhouette tick={tick} shape={{ form: 'full', lengthM: 332.85, beamM: 40.84, widestM: 76.8 }} />
    ),
  },
  {
    name: 'silhouette-auxiliary',
    title: 'Auxiliary',
    element: <Silhouette tick={tick} shape={{ form: 'full', lengthM: 210, beamM: 32.2, widestM: 32.2 }} />,
  },
  {
    name: 'silhouette-destroyer',
    title: 'Destroyer',
    element: <Silhouette tick={tick} shape={{ form: 'fine', lengthM: 155.3, beamM: 18, widestM: 20 }} />,
  },
  {
    name: 'silhouette-submarine',
    title: 'Submarine',
    element: (
      <Silhouette tick={tick} shape={{ form: 'submarine', lengthM: 115, beamM: 10.4, widestM: 10.4 }} />
    ),
  },
  {
    name: 'silhouette-beam-at-waterline-not-known',
    title: 'Beam at waterline not known',
    element: <Silhouette tick={tick} shape={{ form: 'full', lengthM: 262, beamM: null, widestM: 62 }} />,
  },
  {
    name: 'silhouette-longer-than-the-ruler',
    title: 'Longer than the ruler',
    element: <Silhouette tick={tick} shape={{ form: 'full', lengthM: 470, beamM: 60, widestM: 60 }} />,
  },
] as const satisfies readonly Example[];
