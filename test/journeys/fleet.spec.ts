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
  await expect(fairlead.board).toContainText('asked of the rules; not settled counts in');
  for (const partner of ['Japan', 'Singapore', 'India'])
    await fairlead.board.getByRole('checkbox', { name: partner }).uncheck();
  await expect(fairlead.board).toContainText('A coalition of nobody');
});

test('a yard that the law bars takes no part, and the rule is named with its pages', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  const { fleet, page } = fairlead;
  await fleet.getByRole('button', { name: 'Six ships, four docks' }).click();
  await fairlead.sees.fleetDays();
  await expect(fleet).toContainText('Planning aid, not legal advice');
  await expect(fleet.getByRole('button', { name: /^Ship 3/ })).toContainText('→ Pearl Harbor');
  await fleet.getByRole('button', { name: /^Close Pearl Harbor/ }).click();
  await expect(fleet).toContainText(/barred: 10 USC 8680\(a\)\(1\).*: 3 docks/);
  await fleet.getByTitle(/^Law/).first().click();
  const sources = page.getByRole('dialog', { name: 'Law' });
  await expect(sources).toContainText('Repair ban for ships homeported');
  await fairlead.when.pressesKey('Escape');

  // Homeported abroad she is outside the ban.
  await fleet.getByRole('button', { name: /^Ship 3/ }).click();
  await fleet.getByLabel('Homeport').selectOption('Sasebo');
  await expect(fairlead.board.getByRole('button', { name: /^Ship 3:/ })).toBeVisible();
  await expect(fleet).not.toContainText('barred: 10 USC 8680(a)(1)');
});

test('a ship is placed by a click on the chart; dragging her mark moves her and plans anew', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  const { fleet } = fairlead;
  await fleet.getByRole('button', { name: 'Six ships, four docks' }).click();
  await fairlead.sees.fleetDays();
  await fleet.getByRole('button', { name: 'Add on the chart' }).click();
  await expect(page.getByText('Click the chart where the ship lies')).toBeVisible();
  const chart = page.locator('canvas.maplibregl-canvas');
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  const at = { x: box.width * 0.72, y: box.height * 0.45 };
  await chart.click({ position: at });
  await expect(fairlead.board.getByRole('button', { name: /destroyer 7:/ })).toBeVisible();
  // With the board at rest once more: now the mark stands where the click was.
  const first = await fairlead.sees.bars();
  await fleet.getByRole('button', { name: 'Place on chart' }).click();
  await page.mouse.click(box.x + at.x, box.y + at.y);
  await expect.poll(() => fairlead.sees.bars()).not.toEqual(first);
  const her = fleet.getByRole('listitem').filter({ hasText: 'destroyer 7' });
  const before = await her.innerText();
  const bars = await fairlead.sees.bars();

  await page.mouse.move(box.x + at.x, box.y + at.y);
  await page.mouse.down();
  await page.mouse.move(box.x + at.x + 60, box.y + at.y + 40, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => her.innerText()).not.toBe(before);
  await expect.poll(() => fairlead.sees.bars()).not.toEqual(bars);

  await fairlead.when.undoes();
  await expect.poll(() => fairlead.sees.bars()).toEqual(bars);
});

test('a list of ships is taken row by row, and what is refused says why', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    fairlead.fleet.getByRole('button', { name: 'Import ships …' }).click(),
  ]);
  const bad = Array.from({ length: 6 }, (_, at) => `Bad ${at},unheard-of-${at},1,2,3,Guam\n`);
  const text = `name,class,lat,lng,ready,homeport\nOne,t-ake,14.8,120.3,3,Guam\n${bad.join('')}`;
  await chooser.setFiles({ name: 'ships.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const told = fairlead.fleet.getByRole('alert').filter({ hasText: 'ships.csv: 1 of 7 ships taken.' });
  await expect(told.getByRole('listitem')).toHaveCount(6);
  await expect(told).toContainText('Line 3: "unheard-of-0" is no class');
  await expect(told).toContainText('Line 8: "unheard-of-5" is no class');
  await expect(fairlead.fleet.getByRole('heading', { name: 'Ships (1)' })).toBeVisible();
  await told.getByRole('button', { name: 'Close the list of what was not taken' }).click();
  await expect(told).toHaveCount(0);
});

test('a notice covers no control of the plan, and one that only informs goes by itself', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  await fairlead.fleet.getByRole('button', { name: 'Fourteen ships' }).click();
  await fairlead.sees.notice('Imported the example');
  await fairlead.sees.fleetDays();
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const covered = await page.getByRole('log', { name: 'Notices' }).evaluate((log) => {
      const isUnder = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const notices = [...log.children].map((each) => each.getBoundingClientRect());
      return [...document.querySelectorAll('button, input, select, summary, a, [role="tab"]')]
        .filter((each) => !log.contains(each) && each.checkVisibility())
        .filter((each) => notices.some((notice) => isUnder(each.getBoundingClientRect(), notice)))
        .map((each) => each.outerHTML.slice(0, 120));
    });
    expect(covered).toEqual([]);
  }
  await page.mouse.move(5, 5);
  await expect(page.getByRole('log', { name: 'Notices' })).toBeEmpty({ timeout: 25_000 });
});

test('the numbers of what allies add stand whole beside open panels, and a next dock has a country', async ({
  fairlead,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await fairlead.given.opened();
  await fairlead.when.pressesKey('g');
  await fairlead.fleet.getByRole('button', { name: 'Six ships, four docks' }).click();
  await fairlead.sees.fleetDays();
  await fairlead.board.getByRole('radio', { name: 'What allies add' }).check();
  await expect(fairlead.board).toContainText('Checked: the values sum to the whole', { timeout: 40_000 });
  await expect(fairlead.board).toContainText('law as in Australia');
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    const edge = await fairlead.board.evaluate((board) => board.getBoundingClientRect().right);
    const rights = await fairlead.board
      .locator('li')
      .evaluateAll((all) =>
        all.flatMap((each) => [...each.children]).map((each) => each.getBoundingClientRect().right),
      );
    expect(Math.max(...rights)).toBeLessThanOrEqual(edge);
  }
  await fairlead.board.getByLabel(/^Country of Darwin/).selectOption({ label: 'Country not given' });
  await expect(fairlead.board).toContainText('country not given, no rule asked', { timeout: 40_000 });
});
