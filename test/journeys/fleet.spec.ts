import { expect, test } from './fairlead.ts';

test('P-5: six ships, four docks; one dock closes; undo brings the first plan back', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  await fairlead.fleet.getByRole('button', { name: 'Six ships, four docks' }).click();
  const first = await fairlead.sees.fleetDays();
  const firstBars = await fairlead.sees.bars();
  expect(firstBars).toHaveLength(5);
  expect(firstBars.join()).toMatch(/days at sea, .* days waiting, in dock from day \d+ to day \d+/);
  await expect(fairlead.fleet).toContainText('Proven optimal');
  await expect(fairlead.fleet).toContainText('Greedy plan');
  await expect(fairlead.fleet).toContainText(
    'Ship 6: No dock that takes part can take her (does not fit: 4 docks)',
  );

  await fairlead.fleet.getByRole('button', { name: /^Close Cochin/ }).click();
  await expect(fairlead.board).toContainText('closed');
  await expect.poll(() => fairlead.sees.bars()).not.toEqual(firstBars);
  expect(await fairlead.sees.fleetDays()).toBeGreaterThanOrEqual(first);

  await fairlead.when.undoes();
  await expect.poll(() => fairlead.sees.bars()).toEqual(firstBars);
  expect(await fairlead.sees.fleetDays()).toBe(first);

  await fairlead.fleet.getByTitle(/^Weighted fleet-days lost/).click();
  const sources = fairlead.page.getByRole('dialog', { name: 'Weighted fleet-days lost' });
  await expect(sources).toContainText('days lost × priority');
});

test('a ship moved by the keyboard is pinned, the link keeps her there, and undo lets her go', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  await fairlead.fleet.getByRole('button', { name: 'Six ships, four docks' }).click();
  const first = await fairlead.sees.fleetDays();
  const bars = await fairlead.sees.bars();
  const before = await fairlead.sees.link();
  await fairlead.board.getByRole('button', { name: /^Ship 1:/ }).focus();
  await fairlead.when.pressesKey('Shift+ArrowRight');
  await expect(fairlead.board.getByRole('button', { name: /^Ship 1:.*pinned/ })).toBeVisible();
  const held = await fairlead.sees.fleetDays();
  expect(held).toBeGreaterThanOrEqual(first);
  const link = await fairlead.sees.linkAfter(before);

  await fairlead.when.undoes();
  await expect.poll(() => fairlead.sees.bars()).toEqual(bars);

  await page.goto('about:blank');
  await fairlead.given.opened(link);
  await expect(fairlead.board.getByRole('button', { name: /^Ship 1:.*pinned/ })).toBeVisible({
    timeout: 30_000,
  });
  expect(await fairlead.sees.fleetDays()).toBe(held);
});

test('what allies add sums to the whole, and a coalition of nobody is refused in words', async ({
  fairlead,
}) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  await fairlead.fleet.getByRole('button', { name: 'Six ships, four docks' }).click();
  await fairlead.sees.fleetDays();
  await fairlead.board.getByRole('radio', { name: 'What allies add' }).check();
  await expect(fairlead.board).toContainText('Checked: the values sum to the whole', { timeout: 40_000 });
  await expect(fairlead.board).toContainText(/Allied docks save [\d,]+ fleet-days/);
  await expect(fairlead.board.getByRole('img', { name: /Ships back in service by day/ })).toBeVisible();
  await expect(fairlead.board).toContainText('eligibility not asked');
  for (const partner of ['Japan', 'Singapore', 'India'])
    await fairlead.board.getByRole('checkbox', { name: partner }).uncheck();
  await expect(fairlead.board).toContainText('A coalition of nobody');
});
