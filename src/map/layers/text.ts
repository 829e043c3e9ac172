import { TextLayer, type TextLayerProps } from '@deck.gl/layers';
import { rgb, type Theme } from '#ui/theme/theme.ts';
import { uprightOn } from './layer.ts';

type Words<Row> = Pick<TextLayerProps<Row>, 'getPosition' | 'getText' | 'getPixelOffset'> & {
  readonly id: string;
  readonly data: readonly Row[];
  readonly getColor: (row: Row) => [number, number, number];
};

/** Names on plates, readable over anything. None for no rows: deck.gl can't make an empty atlas of letters. */
export const plates = <Row>(words: Words<Row>, isGlobe: boolean, theme: Theme): readonly TextLayer<Row>[] =>
  words.data.length === 0
    ? []
    : [
        new TextLayer<Row>({
          ...words,
          characterSet: 'auto',
          getSize: 12,
          background: true,
          backgroundPadding: [5, 2],
          getBackgroundColor: [...rgb(theme.surface.panel), 235],
          fontFamily: 'Noto Sans, sans-serif',
          fontWeight: 600,
          updateTriggers: {
            getColor: theme,
            getBackgroundColor: theme,
            getAngle: isGlobe,
            getPixelOffset: isGlobe,
          },
          ...uprightOn(isGlobe),
        }),
      ];

/** Single letters on signs. */
export const letters = <Row>(
  words: Words<Row>,
  sizePx: number,
  isGlobe: boolean,
  theme: Theme,
): readonly TextLayer<Row>[] =>
  words.data.length === 0
    ? []
    : [
        new TextLayer<Row>({
          ...words,
          characterSet: 'auto',
          getSize: sizePx,
          fontFamily: 'Noto Sans, sans-serif',
          fontWeight: 700,
          updateTriggers: { getColor: theme, getAngle: isGlobe },
          ...uprightOn(isGlobe),
        }),
      ];
