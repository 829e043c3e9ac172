import { expect, test } from './fairlead.ts';

test('themes, units and marking are one setting away', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: 'Paper chart' }).check();
  await expect.poll(() => page.evaluate(() => document.documentElement.style.colorScheme)).toBe('light');
  await dialog.getByRole('radio', { name: 'feet' }).check();
  await dialog.getByLabel(/^Marking/).fill('CUI');
  await page.keyboard.press('Escape');
  await expect(page.getByText('CUI', { exact: true })).toBeVisible();
  await fairlead.when.choosesShip('T-AKE 8');
  await expect(fairlead.ledger).toContainText('689 ft');
});

test('a basemap that can’t be had is said, and the own chart stays', async ({ fairlead, page }) => {
  fairlead.forgives = /Failed to load resource/;
  await page.route('https://tiles.example/**', (route) =>
    route.fulfill({ status: 404, body: 'nothing here' }),
  );
  await fairlead.given.opened();
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  const address = dialog.getByLabel(/^Richer basemap/);
  await address.fill('ftp://tiles.example/planet.pmtiles');
  await expect(dialog).toContainText('Only http and https');
  await address.fill('https://tiles.example/style.json');
  await dialog.getByRole('button', { name: 'Use this basemap' }).click();
  await page.keyboard.press('Escape');
  await fairlead.sees.notice(/could not be used: it answered with status 404.*own chart is shown/);
  await expect(page.locator('[data-chart="drawn"]')).toBeAttached();
});

test('nothing is wider than the window, whatever its size', async ({ fairlead, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await fairlead.given.opened();
  await fairlead.when.choosesShip('T-AKE 8');
  for (const [width, height] of [
    [390, 844],
    [1280, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    // Table, filters away and back, ledger away and back, table away.
    for (const key of ['t', 'f', 'f', 'l', 'l', 't']) {
      await fairlead.when.pressesKey(key);
      await page.waitForTimeout(200);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} × ${height}, after ${key}`).toBeLessThanOrEqual(0);
    }
  }
});
