import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as examples from '../../../gallery/histograms.tsx';

const rects = (html: string) => html.match(/<rect/g)?.length ?? 0;

describe('the histogram', () => {
  it('says in words what it shows, with the number of unknowns beside the hatched bar', () => {
    const html = renderToStaticMarkup(examples.histogramOpen);
    expect(html).toContain(
      '144 docks between 50 m and 1,000 m; most, 22, from 150 m to 200 m. Not known for 66.',
    );
    expect(html).toContain('66 unknown');
  });

  it('draws a bar for each count that is not zero, and one more for the chosen part', () => {
    const hatch = 2;
    expect(rects(renderToStaticMarkup(examples.histogramOpen))).toBe(15 * 2 + hatch);
    expect(rects(renderToStaticMarkup(examples.histogramWithRange))).toBe(15 + 6 + hatch);
  });

  it('breaks the bar of unknowns only where it is taller than the scale', () => {
    expect(renderToStaticMarkup(examples.histogramOpen)).toContain('<path');
    expect(renderToStaticMarkup(examples.histogramFewUnknown)).not.toContain('<path');
  });

  it('survives knowing nothing', () => {
    expect(renderToStaticMarkup(examples.histogramNothingKnown)).toContain('Known for none of the docks.');
  });
});
