import { expect, test } from './fairlead.ts';

test('the focus goes into what a key opens, and back to where it came from', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeVisible();
  await fairlead.when.pressesKey('f');
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden();
  await fairlead.when.pressesKey('f');
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeFocused();
  await fairlead.when.pressesKey('f');
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();

  await fairlead.when.choosesShip('Wally Schirra');
  await expect(fairlead.ledger.getByRole('heading', { name: /Lewis and Clark/ })).toBeFocused();
  const row = fairlead.ledger.getByRole('button', { name: /Tuas.*: Phase 1 long dock$/ });
  await row.press('Enter');
  await expect(fairlead.card.getByRole('heading', { name: /Tuas/ }).first()).toBeFocused();
  await expect(fairlead.card.getByRole('button', { name: '‹ Ledger' })).toBeVisible();
  await fairlead.when.pressesKey('Escape');
  await expect(row).toBeFocused();

  await fairlead.when.pressesKey('s');
  await fairlead.when.pressesKey('Escape');
  await expect(row).toBeFocused();
});

test('F6 walks the parts of the page', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.sees.chartAtRest();
  const chart = page.locator('.maplibregl-canvas');
  await fairlead.when.pressesKey('F6');
  await fairlead.when.pressesKey('F6');
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeFocused();
  await fairlead.when.pressesKey('F6');
  await expect(chart).toBeFocused();
  await fairlead.when.pressesKey('Shift+F6');
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeFocused();
});

test('what is chosen from the table comes into the open part of the chart', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.goesTo('Northeast Asia');
  await fairlead.sees.chartAtRest();
  await fairlead.when.pressesKey('t');
  const before = await fairlead.sees.link();
  await fairlead.when.search('Pearl Harbor Naval Shipyard');
  await fairlead.table.getByRole('gridcell').first().click();
  await expect(fairlead.card).toBeVisible();
  await fairlead.sees.linkAfter(before);
  await expect(fairlead.summary).toContainText(/[1-9]\d* of them in view/);
});
