import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { describeDockPlan } from '#ui/charts/dock-plan/describe.ts';
import { DockPlan } from '#ui/charts/dock-plan/DockPlan.tsx';
import type { DockPlanInput } from '#ui/charts/dock-plan/shape.ts';
import { standAlone } from '#ui/charts/stand-alone.ts';
import { themes } from '#ui/theme/theme.ts';
import { dockPlans } from '../../../gallery/dock-plans.tsx';

const pictures = dockPlans.map(({ name, input, element }) => ({
  name,
  input,
  svg: renderToStaticMarkup(element, { identifierPrefix: name }),
}));

const marginsOf = ({ margins }: DockPlanInput) =>
  Object.values(margins).flatMap((margin) => (margin ? [margin.label] : []));

describe.each(pictures)('$name', ({ svg, input }) => {
  test('every gradient, pattern and clip it names is defined', () => {
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(used.filter((id) => !defined.has(id ?? ''))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test('draws no number that is none', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test('says in words what it shows', () => {
    expect(svg).toContain('<title');
    const words = describeDockPlan(input);
    expect(words).toContain(input.dock.name);
    expect(words).toContain(`length ${input.dock.length.label}`);
    expect(marginsOf(input).filter((label) => !words.includes(label))).toEqual([]);
    expect(words.includes('No ship is chosen')).toBe(input.ship === null);
  });

  test('shows every dimension it is given, and says which are not published', () => {
    expect(svg).toContain(`>length ${input.dock.length.label}<`);
    const shown = [...(input.ship ? [`draft ${input.ship.draft.label}`] : []), ...marginsOf(input)];
    expect(shown.filter((label) => !svg.includes(`>${label}<`))).toEqual([]);
  });

  test('stands alone: no custom property is left when its colors are filled in', () => {
    const picture = standAlone(svg, themes.print);
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(picture).not.toContain('var(');
  });
});

test('what does not fit is hatched, not only colored', () => {
  const narrow = pictures.find(({ name }) => name === 'graving-too-narrow')?.svg ?? '';
  expect(narrow).toContain('data-paint="hatch-does-not-fit"');
  const fits = pictures.find(({ name }) => name === 'graving-fits')?.svg ?? '';
  expect(fits).not.toContain('data-paint="hatch-');
});

test('each verdict has a pattern of its own', () => {
  const [{ svg } = { svg: '' }] = pictures;
  const patterns = ['fits', 'fits-with-overhang', 'unknown', 'does-not-fit'].map(
    (fit) => new RegExp(`<pattern id="[^"]*-${fit}"[^>]*>.*?<path d="([^"]+)"`).exec(svg)?.[1],
  );
  expect(new Set(patterns).size).toBe(4);
});

test('its numbers are buttons only where they can be opened', () => {
  const [example] = dockPlans;
  if (!example) throw new Error('no example');
  expect(renderToStaticMarkup(<DockPlan {...example.input} />)).not.toContain('role="button"');
  const open = renderToStaticMarkup(<DockPlan {...example.input} onOpen={vi.fn<() => void>()} />);
  expect(open).toContain('aria-label="length 345 m. Open sources."');
  expect(open).toContain('role="group"');
});
