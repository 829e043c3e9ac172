import { currentVersion } from '#workspace/document/versions/index.ts';
import { expect, Fairlead, test } from './fairlead.ts';

const pack = async (json: unknown) => {
  const stream = new Blob([JSON.stringify(json)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
};

test('B-2: the link is the view, in a clean browser', async ({ fairlead, page, browser }) => {
  await fairlead.given.opened();
  const blank = await fairlead.sees.link();
  await fairlead.when.choosesShip('T-AKE 8');
  await fairlead.when.setsAsOf('2026-01-23');
  await fairlead.when.ticks('Where', 'South Korea');
  await fairlead.when.goesTo('Northeast Asia');
  const link = await fairlead.sees.linkAfter(blank);
  const passing = await fairlead.sees.countPassing();
  const tally = await fairlead.sees.tally();

  const elsewhere = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    colorScheme: 'light',
  });
  const other = await elsewhere.newPage();
  await other.goto(`${page.url().split('#')[0]}#${link}`);
  await expect(other.locator('[data-chart="drawn"]')).toBeAttached({ timeout: 45_000 });
  await expect(other.getByLabel('As of')).toHaveValue('2026-01-23');
  await expect(other.getByRole('status').filter({ hasText: 'pass the filters' })).toContainText(
    `${passing} of 178`,
  );
  await expect(other.getByRole('complementary', { name: 'Ledger' })).toContainText(
    `Does not fit${tally['Does not fit']}`,
  );
  await other.waitForTimeout(800);
  expect(await other.evaluate(() => location.hash.slice(1))).toBe(link);
  await elsewhere.close();
});

test('links that are no links, too new or too far say so and lose nothing', async ({ fairlead, page }) => {
  await fairlead.given.opened('1.this-is-cut-o');
  await fairlead.sees.notice(/link could not be opened.*damaged/);
  await fairlead.sees.passing(178);

  await page.goto('about:blank');
  await fairlead.given.opened(await pack({ fairlead: currentVersion + 6 }));
  await fairlead.sees.notice(`version ${currentVersion + 6}`);

  await page.goto('about:blank');
  await fairlead.given.opened(
    await pack({
      fairlead: 1,
      asOf: '2026-01-23',
      theme: 'night',
      ship: { kind: 'class', classId: 'starship' },
    }),
  );
  await fairlead.sees.notice(/"starship" is not among the 67 classes/);
  await expect(page.getByLabel('As of')).toHaveValue('2026-01-23');
});

test('a link put over the address of the open page is opened, and undo leads back', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  const link = await pack({
    fairlead: currentVersion,
    asOf: '2026-01-23',
    theme: 'night',
    filters: { country: { kind: 'choice', chosen: ['JP'], match: 'any' } },
  });
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, link);
  await fairlead.sees.notice('Opened from a link');
  await expect(page.getByLabel('As of')).toHaveValue('2026-01-23');
  const japanese = await fairlead.sees.countPassing();
  expect(japanese).toBeLessThan(178);
  await fairlead.when.undoes();
  await fairlead.sees.passing(178);
});

test('a page that was left as usual says nothing of it', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.ticks('Where', 'Japan');
  const japanese = await fairlead.sees.countPassing();
  await page.waitForTimeout(1200);
  const address = page.url().split('#')[0] ?? '';
  await page.goto('about:blank');
  await page.goto(address);
  await fairlead.sees.chartIsDrawn();
  await fairlead.sees.passing(japanese);
  await expect(page.getByText('ended without warning')).toHaveCount(0);
});

test('a project file goes out and comes back; what is none is refused', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.ticks('Where', 'Japan');
  const japanese = await fairlead.sees.countPassing();
  const file = await fairlead.when.saves(() => fairlead.when.pressesKey('Control+s'));
  expect(file.name).toMatch(/\.fairlead\.json$/);

  await fairlead.when.pressesKey('x');
  await fairlead.sees.passing(178);
  await fairlead.when.opensFile('shopping.json', '{"milk": 2}');
  await fairlead.sees.notice(/"shopping.json" is not a project file.*Your work is as it was/);
  await fairlead.sees.passing(178);

  await fairlead.when.opensFile('empty.json', '{"fairlead": 1, "milk": 2}');
  await fairlead.sees.notice(/"empty.json" is not a project file.*Your work is as it was/);
  await fairlead.when.putsNoticesAway();

  await fairlead.when.opensFile(file.name, file.text);
  await fairlead.sees.passing(japanese);
  await fairlead.when.putsNoticesAway();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await fairlead.when.undoes();
  await fairlead.sees.passing(178);
});

test('work survives a crash', async ({ fairlead, page, context }) => {
  await fairlead.given.opened();
  await fairlead.when.ticks('Where', 'Australia');
  const australian = await fairlead.sees.countPassing();
  const address = page.url().split('#')[0] ?? '';
  await page.waitForTimeout(3000);
  const crashed = page.waitForEvent('crash');
  const wire = await context.newCDPSession(page);
  wire.send('Page.crash').catch(() => undefined);
  await crashed;

  const next = new Fairlead(await context.newPage());
  await next.page.goto(address);
  await next.sees.chartIsDrawn();
  await next.sees.passing(australian);
  await next.sees.notice('has been restored');
});

test('a second window says that it does not save, until the first is closed', async ({
  fairlead,
  page,
  context,
}) => {
  await fairlead.given.opened();
  const second = new Fairlead(await context.newPage());
  await second.given.opened();
  await second.sees.notice('open in another window');
  await second.when.putsNoticesAway();
  await page.close();
  await second.when.ticks('Where', 'India');
  const indian = await second.sees.countPassing();
  await second.page.waitForTimeout(1200);
  await second.page.goto((await second.page.evaluate(() => location.origin + location.pathname)) + '?again');
  await second.sees.passing(indian);
});
