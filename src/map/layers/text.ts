import { TextLayer, type TextLayerProps } from '@deck.gl/layers';
import { rgb, type Hex, type Theme } from '#ui/theme/theme.ts';
import type { Placed } from './names.ts';
import { upright } from './upright.ts';

type Words<Row> = Pick<TextLayerProps<Row>, 'getPosition' | 'getText'> & {
  readonly id: string;
  readonly data: readonly Row[];
  readonly getColor: (row: Row) => [number, number, number];
};

/** Names on plates, readable over anything. None for no rows: deck.gl can't make an empty atlas of letters. */
export const namePlates = <Row extends Placed>(
  id: string,
  rows: readonly Row[],
  inkOf: (row: Row) => Hex,
  theme: Theme,
): readonly TextLayer<Row>[] =>
  rows.length === 0
    ? []
    : [
        new TextLayer<Row>({
          id,
          data: rows,
          getPosition: ({ at }) => at,
          getText: ({ text }) => text,
          getPixelOffset: ({ offset: [x, y] }) => [x, y],
          getColor: (row) => [...rgb(inkOf(row))],
          characterSet: 'auto',
          getSize: 12,
          background: true,
          backgroundPadding: [5, 2],
          getBackgroundColor: [...rgb(theme.surface.panel), 245],
          fontFamily: 'Noto Sans, sans-serif',
          fontWeight: 600,
          updateTriggers: {
            getColor: theme,
            getBackgroundColor: theme,
          },
          ...upright,
        }),
      ];

/** Single letters on signs. */
export const letters = <Row>(words: Words<Row>, sizePx: number, theme: Theme): readonly TextLayer<Row>[] =>
  words.data.length === 0
    ? []
    : [
        new TextLayer<Row>({
          ...words,
          characterSet: 'auto',
          getSize: sizePx,
          fontFamily: 'Noto Sans, sans-serif',
          fontWeight: 700,
          updateTriggers: { getColor: theme },
          ...upright,
        }),
      ];
