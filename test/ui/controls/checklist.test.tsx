import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Checklist, type ChecklistOption } from '#ui/controls/Checklist.tsx';

const options = (count: number): ChecklistOption[] =>
  Array.from({ length: count }, (_, index) => ({
    value: `v${index}`,
    label: `Option ${index}`,
    count: index,
  }));
const draw = (all: readonly ChecklistOption[], chosen: readonly string[] = []) =>
  renderToStaticMarkup(
    <Checklist label="Country" rows="facilities" options={all} chosen={chosen} onChange={() => {}} />,
  );
const boxes = (html: string) => html.match(/type="checkbox"/g)?.length ?? 0;

describe('a checklist', () => {
  it('shows a short list whole, each option with its count', () => {
    const html = draw(options(12));
    expect(boxes(html)).toBe(12);
    expect(html).not.toContain('type="search"');
    expect(html).toMatch(/>11<span[^>]*> facilities</);
  });

  it('folds a long list, can be searched, and never hides what is ticked', () => {
    const html = draw(options(24), ['v20']);
    expect(boxes(html)).toBe(9);
    expect(html).toContain('Option 20');
    expect(html).toContain('type="search"');
    expect(html).toContain('Show all 24');
  });

  it('draws bars on one scale', () => {
    const html = draw(options(3));
    expect(html).toContain('<rect width="0%"');
    expect(html).toContain('<rect width="50%"');
    expect(html).toContain('<rect width="100%"');
  });
});
