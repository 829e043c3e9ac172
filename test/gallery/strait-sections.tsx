import { formatValue } from '#domain/measure/format.ts';
import type { SectionInput } from '#ui/charts/strait-section/layout.ts';
import { StraitSection } from '#ui/charts/strait-section/StraitSection.tsx';
import type { Example } from './example.ts';

const nothing = { beamM: null, draftM: null, airDraftM: null };
const cargoShip = { beamM: 32.2, draftM: 9.1, airDraftM: 40 };
const tanker = { beamM: 60, draftM: 20.5, airDraftM: 52 };

const section = (title: string, input: Partial<SectionInput>) => (
  <StraitSection
    title={title}
    widthM={null}
    depthM={null}
    limits={nothing}
    whatIfDraftM={null}
    ship={null}
    meters={(value) => formatValue(value, 'm')}
    breadth={(value) => `${Math.round(value / 185.2) / 10} nm`}
    {...input}
  />
);

/** Straits cut across, by name. */
export const straitSections = [
  {
    name: 'strait-no-ship',
    title: 'Depth and draft limit, no ship',
    element: section('Malacca', { widthM: 41_900, depthM: 25, limits: { ...nothing, draftM: 20 } }),
  },
  {
    name: 'strait-with-ship',
    title: 'A dry cargo ship',
    element: section('Malacca with a ship', {
      widthM: 41_900,
      depthM: 25,
      limits: { ...nothing, draftM: 20 },
      ship: cargoShip,
    }),
  },
  {
    name: 'strait-depth-unknown',
    title: 'Depth not known, narrow',
    element: section('Singapore with a ship', { widthM: 2200, ship: cargoShip }),
  },
  {
    name: 'strait-canal',
    title: 'A canal with every limit',
    element: section('Panama with a ship', {
      limits: { beamM: 49, draftM: 15.2, airDraftM: 57.9 },
      ship: cargoShip,
    }),
  },
  {
    name: 'strait-too-large',
    title: 'Too large for the canal',
    element: section('Panama with a tanker', {
      limits: { beamM: 49, draftM: 15.2, airDraftM: 57.9 },
      ship: tanker,
    }),
  },
  {
    name: 'strait-deep-with-what-if',
    title: 'Deep, with a limit of the user',
    element: section('Lombok with a ship', {
      widthM: 17_700,
      depthM: 150,
      whatIfDraftM: 8,
      ship: { ...cargoShip, airDraftM: null },
    }),
  },
  {
    name: 'strait-only-width',
    title: 'Only the width is known',
    element: section('Bashi', { widthM: 105_900 }),
  },
] as const satisfies readonly Example[];
