import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { examples } from './index.ts';

describe('the gallery', () => {
  it('names every picture once', () => {
    const names = examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  // A changed picture is looked at first (npm run gallery), then accepted with `npx vitest run test/gallery -u`.
  it.each(examples.map((example) => [example.name, example] as const))('%s', async (name, { element }) => {
    const markup = renderToStaticMarkup(element).replaceAll('><', '>\n<');
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    await expect(`${markup}\n`).toMatchFileSnapshot(`output/${name}.html`);
  });
});
