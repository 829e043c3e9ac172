import { IconLayer, PathLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import { rgb } from '#ui/theme/theme.ts';
import type { ShipMark, ShipWay } from '#workspace/derived/fleet/on-chart.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import { centralLng, seal } from '../layer.ts';
import { drawnPath } from '../path.ts';
import { upright } from '../upright.ts';
import { pileStepPx, shipSizePx } from './place.ts';
import { shipSigns } from './signs.ts';

const pathOf = rememberPer((way: ShipWay) => drawnPath(way.path));

const positionOf = ({ at }: ShipMark): [number, number] => [lngNear(at[0], centralLng), at[1]];

/** The ways of the ships to their docks, thin; that of the ship looked at stands out. */
export const shipWays = seal({
  id: 'ship-ways',
  title: 'Ways of the fleet',
  slot: 'routes',
  reads: ['fleet'],
  rows: ({ fleet }) => fleet.ways,
  paint: (rows, { fleet: { lit } }, theme) => [
    new PathLayer<ShipWay>({
      id: 'ship-ways',
      data: rows,
      getPath: pathOf,
      getWidth: ({ ship }) => (ship === lit ? 3 : 1.4),
      getColor: ({ ship }) =>
        ship === lit ? [...rgb(theme.sea.route), 255] : [...rgb(theme.plan.hull), lit === null ? 190 : 110],
      widthUnits: 'pixels',
      capRounded: true,
      jointRounded: true,
      updateTriggers: { getColor: [theme, lit], getWidth: lit },
      parameters: { depthCompare: 'always' },
    }),
  ],
});

/** The ships of the fleet where they lie: filled with a dock to go to, hollow without. */
export const ships = seal({
  id: 'ships',
  title: 'Ships of the fleet',
  slot: 'annotations',
  reads: ['fleet'],
  rows: ({ fleet }) => fleet.marks,
  paint: (rows, { fleet: { lit } }, theme) => {
    const signs = shipSigns(theme);
    return [
      new IconLayer<ShipMark>({
        id: 'ships',
        data: rows,
        // deck.gl takes an image here as well as an address; its types name the address only.
        iconAtlas: signs.image as unknown as string,
        iconMapping: signs.mapping,
        getPosition: positionOf,
        getPixelOffset: ({ inPile }) => [inPile * pileStepPx, 0],
        getIcon: ({ hasDock }) => (hasDock === false ? 'hollow' : 'filled'),
        getSize: ({ id }) => (id === lit ? shipSizePx * 1.3 : shipSizePx),
        updateTriggers: { getIcon: theme, getSize: lit },
        ...upright,
      }),
    ];
  },
});
