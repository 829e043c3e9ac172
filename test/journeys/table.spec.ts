import { expect, test } from './fairlead.ts';

test('the table sorts with the unknown last, by keyboard, and opens what it shows', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('t');
  await expect(fairlead.table).toBeVisible();
  const head = fairlead.table.getByRole('columnheader', { name: /Longest dock/ });
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const first = fairlead.table.getByRole('row').nth(1);
  await expect(first).toContainText('990');
  await expect(page.getByText(/not known.*listed last|listed last/).first()).toBeVisible();
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(fairlead.table.getByRole('row').nth(1)).toContainText('BSE Cairns Slipways');

  await fairlead.table
    .getByRole('row')
    .nth(1)
    .getByRole('rowheader')
    .or(fairlead.table.getByRole('row').nth(1).getByRole('gridcell'))
    .first()
    .click();
  await page.keyboard.press('Enter');
  await expect(fairlead.card).toBeVisible();
});

test('exports carry marking, sources and the filters', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.ticks('Where', 'South Korea');
  const korean = await fairlead.sees.countPassing();
  await fairlead.when.pressesKey('t');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const csv = await fairlead.when.saves(() =>
    page.getByRole('button', { name: new RegExp(`^Save ${korean} rows`) }).click(),
  );
  const lines = csv.text.replace(/^\uFEFF/, '').split('\r\n');
  expect(lines[0]).toContain('Marking');
  expect(csv.text).toContain('UNCLASSIFIED – open sources');
  expect(csv.text).toContain('https://');
  expect(csv.text).toMatch(/Country.*South Korea/);

  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /GeoJSON/ }).click();
  const geojson = await fairlead.when.saves(() =>
    page.getByRole('button', { name: new RegExp(`^Save ${korean} rows`) }).click(),
  );
  const collection = JSON.parse(geojson.text) as { features: unknown[]; fairlead: { marking: string } };
  expect(collection.features).toHaveLength(korean);
  expect(collection.fairlead.marking).toBe('UNCLASSIFIED – open sources');
});
