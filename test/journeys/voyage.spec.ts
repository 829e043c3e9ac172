import { expect, test } from './fairlead.ts';

/** Not on record as a facility: typed as a position. */
const rasTanura = '26.65, 50.17';

test('a strait that the voyage does not use changes nothing when it is closed', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.sails('SRF-JRMC Yokosuka', 'Changi Naval Base');
  const before = await fairlead.sees.voyageNm();
  await fairlead.when.closes('Taiwan Strait closed');
  await expect(fairlead.closures).toContainText('No effect: the voyage uses nothing that is closed.');
  await fairlead.when.pressesKey('r');
  const after = await fairlead.sees.voyageNm();
  expect(Math.abs(after - before)).toBeLessThanOrEqual(60);
});

test('no way out is said in words, without a number, and undone in one step', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.sails(rasTanura, 'SRF-JRMC Yokosuka');
  const open = await fairlead.sees.voyageNm();
  await fairlead.when.closes('Hormuz closed');
  await expect(fairlead.closures).toContainText('No sea route: closed at Strait of Hormuz.');
  await fairlead.when.pressesKey('r');
  await expect(fairlead.route).toContainText('No sea route: closed at Strait of Hormuz.');
  await expect(fairlead.wayBySea).not.toContainText(/\d\s?(nm|km|days)/);
  await fairlead.route.getByRole('button', { name: 'Reopen Strait of Hormuz' }).click();
  expect(await fairlead.sees.voyageNm()).toBe(open);
  await fairlead.when.undoes();
  await expect(fairlead.route).toContainText('No sea route: closed at Strait of Hormuz.');
});

test('Malacca and Sunda closed: by Lombok and Makassar, days longer, and the link says so', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.sails(rasTanura, 'SRF-JRMC Yokosuka');
  const open = await fairlead.sees.voyageNm();
  await fairlead.when.closes('Malacca and Sunda closed');
  await expect(fairlead.closures).toContainText('goes by Lombok Strait and Makassar Strait');
  await expect(fairlead.closures).toContainText(/pairs change/, { timeout: 60_000 });
  await fairlead.closures.getByText('Show pairs without a change').click();
  await expect(fairlead.closures.getByText('no change', { exact: true }).first()).toBeVisible();
  await fairlead.when.pressesKey('r');
  await expect(fairlead.route).toContainText('goes by Lombok Strait and Makassar Strait');
  const longer = (await fairlead.sees.voyageNm()) - open;
  expect(longer).toBeGreaterThanOrEqual(900);
  expect(longer).toBeLessThanOrEqual(1100);

  await fairlead.route.getByTitle(/^Days at sea/).click();
  await expect(fairlead.page.getByRole('dialog', { name: 'Days at sea' })).toContainText(
    'distance ÷ (speed × 24 hours)',
  );
  await fairlead.when.pressesKey('Escape');
  const link = await fairlead.sees.link();
  await page.goto('about:blank');
  await fairlead.given.opened(link);
  await expect(fairlead.route).toContainText('In force: Strait of Malacca closed, Sunda Strait closed.');
  expect((await fairlead.sees.voyageNm()) - open).toBe(longer);
});

test('a strait opens its card from the voyage, is closed there, and is named as avoided', async ({
  fairlead,
}) => {
  await fairlead.given.opened();
  await fairlead.when.sails(rasTanura, 'Changi Naval Base');
  await fairlead.sees.voyageNm();
  await fairlead.route.getByRole('button', { name: 'Strait of Malacca', exact: true }).click();
  await expect(fairlead.strait).toContainText('Used by your voyage.');
  await fairlead.strait.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(fairlead.strait).toContainText('Closed');
  await expect(fairlead.strait).toContainText(/Your voyage would use it, and be [\d,]+ nm shorter\./);
  await expect(fairlead.strait).toContainText(/\+[\d,]+ nm.*days.* over the open way; keeps clear of Strait/);
  await fairlead.when.pressesKey('r');
  await expect(fairlead.route).toContainText('keeps clear of Strait of Malacca');
});

test('a strait chosen in the panel comes into view', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.sails(rasTanura, 'SRF-JRMC Yokosuka');
  await fairlead.sees.voyageNm();
  await fairlead.when.goesTo('Indian Ocean');
  await page.mouse.move(0, 0);
  await fairlead.sees.chartAtRest();
  const inView = await fairlead.sees.countInView();
  await fairlead.route.getByRole('button', { name: 'Luzon Strait', exact: true }).click();
  await expect(fairlead.strait).toContainText('Used by your voyage.');
  await expect.poll(() => fairlead.sees.countInView()).toBeGreaterThan(inView + 20);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a voyage that is in view stays there when its panel is closed', async ({ fairlead }) => {
    await fairlead.given.opened();
    await fairlead.page.getByRole('button', { name: 'Route', exact: true }).first().click();
    await fairlead.route.getByRole('button', { name: 'Bahrain to Yokosuka' }).click();
    await expect(fairlead.route).toContainText('Straits passed');
    await fairlead.sees.chartAtRest();
    const inView = await fairlead.sees.countInView();
    await fairlead.route.getByRole('button', { name: /^Close the route/ }).click();
    await fairlead.sees.chartAtRest();
    expect(await fairlead.sees.countInView()).toBeGreaterThanOrEqual(inView);
  });
});

test.describe('as the chart flies', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a voyage comes into view, on a globe that was turned to meanwhile, and its link opens the same picture', async ({
    fairlead,
    page,
  }) => {
    await fairlead.given.opened();
    await fairlead.when.pressesKey('f');
    await fairlead.when.pressesKey('r');
    const before = (await fairlead.summary.textContent()) ?? '';
    await fairlead.route.getByRole('button', { name: 'Bahrain to Yokosuka' }).click();
    await fairlead.when.turnsTo('globe');
    await expect(fairlead.route).toContainText('Straits passed');
    await expect(fairlead.summary).not.toHaveText(before);
    await page.mouse.move(0, 0);
    const turned = await fairlead.sees.chartAtRest();
    const link = await fairlead.sees.link();
    await page.goto('about:blank');
    await fairlead.given.opened(link);
    await expect(fairlead.route).toContainText('Straits passed');
    expect(await fairlead.differingShare(turned, await fairlead.sees.chartAtRest())).toBeLessThan(0.005);

    // There and back with nothing on its way that would draw the signs anew.
    await fairlead.when.turnsTo('flat');
    const flat = await fairlead.sees.chartAtRest();
    expect(await fairlead.differingShare(turned, flat)).toBeGreaterThan(0.1);
    await fairlead.when.turnsTo('globe');
    expect(await fairlead.differingShare(turned, await fairlead.sees.chartAtRest())).toBeLessThan(0.005);
  });
});

test('an area is drawn, closed with Enter, and given up by leaving', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('c');
  const draw = async (corners: readonly (readonly [number, number])[]) => {
    await fairlead.closures.getByRole('button', { name: 'Draw an area to close' }).click();
    for (const [index, [x, y]] of corners.entries()) {
      await page.mouse.click(x, y);
      await expect(
        page.getByText(`${index + 1} corners set`).or(page.getByText(`${index + 1} set.`)),
      ).toBeVisible();
    }
  };
  await draw([
    [560, 300],
    [640, 300],
  ]);
  await fairlead.when.pressesKey('Enter');
  await expect(fairlead.closures).not.toContainText('Area 1 closed');
  await page.mouse.click(600, 360);
  await fairlead.when.pressesKey('Enter');
  await expect(fairlead.closures).toContainText('Area 1 closed');
  await draw([[700, 400]]);
  await fairlead.when.pressesKey('r');
  await expect(fairlead.route).toBeVisible();
  await expect(page.getByText('Click the corners of the area')).toBeHidden();
});
