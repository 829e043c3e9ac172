import { expect, test } from './fairlead.ts';

test('the sea by its nearest yard: who takes part, how far it is, and what a closed strait changes', async ({
  fairlead,
  page,
}) => {
  test.setTimeout(180_000);
  await fairlead.given.opened();
  await fairlead.when.choosesShip('USNS Wally Schirra');
  await fairlead.when.pressesKey('p');
  const { shortlist, legend } = fairlead;
  await shortlist.getByRole('checkbox', { name: 'Draw the nearest yard on the chart' }).check();
  await fairlead.when.unfoldsLegend();
  await expect(legend).toContainText('Nearest yard by sea that fits T-AKE, at 14 kn.');
  await expect(legend).toContainText(/All open water is nearest to \w+/);
  await expect(legend).toContainText(/\d+ known to fit; no job is set, so the rules are not asked/);

  await legend.getByRole('checkbox', { name: /^Include \d+ not settled$/ }).check();
  await expect(legend).toContainText('that may fit T-AKE');
  await expect(legend).toContainText(/\d+ not settled, marked “\?”/);
  await fairlead.when.unfoldsLegend(false);
  await shortlist.getByRole('button', { name: 'Close the shortlist' }).click();
  await fairlead.when.goesTo('Philippine Sea and Guam');

  // Open water, then the same point typed into the route.
  const there = await fairlead.sees.nearestAt(800, 420);
  expect(there.days).toBeGreaterThan(0.3);
  await fairlead.when.sails(there.at, there.yard);
  expect(Math.abs((await fairlead.sees.voyageNm()) - there.nm)).toBeLessThanOrEqual(1);
  await expect(fairlead.wayBySea).toContainText(`${there.days} days`);
  await fairlead.route.getByRole('button', { name: /^Close the route/ }).click();

  // A link brings all of it back.
  await expect.poll(async () => (await fairlead.sees.link()).length).toBeGreaterThan(10);
  await page.reload();
  await fairlead.sees.chartIsDrawn();
  // The legend makes room for the voyage once that is there.
  await expect(async () => {
    await fairlead.when.unfoldsLegend();
    await expect(legend).toContainText('that may fit T-AKE', { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });

  await fairlead.when.unfoldsLegend(false);

  // From the north end of the Strait of Malacca.
  await fairlead.when.goesTo('Malacca to Lombok');
  const before = await fairlead.sees.nearestAt(499, 182);
  await fairlead.when.closes('Malacca and Sunda closed');
  await fairlead.closures.getByRole('button', { name: /^Close the closures/ }).click();
  await expect
    .poll(async () => (await fairlead.sees.nearestAt(499, 182)).yard, { timeout: 45_000 })
    .not.toBe(before.yard);
  await fairlead.when.unfoldsLegend();
  await expect(legend).toContainText(/at 14 kn; .*Malacca/);
});

test('says when nobody is known to take the ship, and brings in those not settled', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.choosesShip('USNS Wally Schirra');
  await fairlead.when.ticks('Where', 'Japan');
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByRole('menuitemradio', { name: 'Nearest yard by sea' }).click();
  const hint = page.getByRole('status').filter({ hasText: 'is known to fit T-AKE' });
  await expect(hint).toContainText(/\d+ are not settled/);
  await hint.getByRole('button', { name: 'Include them' }).click();
  await expect(hint).toBeHidden();
  await fairlead.when.unfoldsLegend();
  await expect(fairlead.legend).toContainText('that may fit T-AKE');
  await fairlead.when.undoes();
  await expect(hint).toBeVisible();
});
