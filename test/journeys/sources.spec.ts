import { newDocument } from '#workspace/document/document.ts';
import { packLink } from '#workspace/keeping/link.ts';
import { expect, test } from './fairlead.ts';

const cardOf = (facility: string, dock: string) =>
  packLink({
    ...newDocument({ asOf: '2026-11-22', theme: 'night' }),
    ship: { kind: 'class', classId: 'au-canberra' },
    selection: { facility, dock },
    panels: { filters: false, table: false, side: 'card' },
  });

test('B-4: where did that come from?', async ({ fairlead, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fairlead.given.opened(
    await cardOf(
      'au-thales-garden-island-sydney',
      'au-thales-garden-island-sydney.captain-cook-graving-dock',
    ),
  );
  const width = fairlead.card.getByRole('button', { name: /41\.6–45 m/ }).first();
  await width.focus();
  await page.keyboard.press('Enter');

  const drawer = page.getByRole('dialog').filter({ hasText: 'Confidence' });
  await expect(drawer).toContainText('Royal Australian Navy');
  await expect(drawer).toContainText('GlobalSecurity');
  await expect(drawer.getByRole('link').first()).toHaveAttribute('href', /^https?:/);

  await drawer.getByRole('button', { name: /Copy/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/41\.6–45 m .*Source: .*https?:\/\//s);

  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(width).toBeFocused();
});

test('copying a number copies its citation; a computed one opens its formula, and each part deeper', async ({
  fairlead,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fairlead.given.opened(await cardOf('in-csl-kochi', 'in-csl-kochi.dock-2-ship-repair'));
  const length = fairlead.card.getByRole('button', { name: /^270 m/ }).first();
  await expect(length).toBeVisible();
  await length.focus();
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/270 m .*Source: /s);

  await fairlead.card
    .getByRole('button', { name: /^\+\d.* m.*computed/ })
    .first()
    .click();
  const drawer = page.getByRole('dialog').filter({ hasText: 'Confidence' });
  await expect(drawer).toContainText(/−.*clearance/);
  await drawer
    .getByRole('button', { name: /sourced/ })
    .first()
    .click();
  await expect(drawer.getByRole('link').first()).toBeVisible();
  await drawer.getByRole('button', { name: /^Back to/ }).click();
  await expect(drawer).toContainText(/−.*clearance/);
});
