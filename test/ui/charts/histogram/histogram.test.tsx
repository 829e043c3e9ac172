import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { histograms } from '../../../gallery/histograms.tsx';

type Name = (typeof histograms)[number]['name'];
const draw = (name: Name) =>
  renderToStaticMarkup(histograms.find((example) => example.name === name)?.element);
const rects = (html: string) => html.match(/<rect/g)?.length ?? 0;

describe('the histogram', () => {
  it('says in words what it shows, with the number of unknowns beside the hatched bar', () => {
    const html = draw('histogram-open');
    expect(html).toContain(
      '144 docks between 50 m and 1,000 m; most, 22, from 150 m to 200 m. Not known for 66.',
    );
    expect(html).toContain('66 unknown');
  });

  it('draws a bar for each count that is not zero, and one more for the chosen part', () => {
    const hatch = 2;
    expect(rects(draw('histogram-open'))).toBe(15 * 2 + hatch);
    expect(rects(draw('histogram-with-range'))).toBe(15 + 6 + hatch);
  });

  it('breaks the bar of unknowns only where it is taller than the scale', () => {
    expect(draw('histogram-open')).toContain('<path');
    expect(draw('histogram-few-unknown')).not.toContain('<path');
  });

  it('survives knowing nothing', () => {
    expect(draw('histogram-nothing-known')).toContain('Known for none of the docks.');
  });
});
