import { rgb, themes } from '#ui/theme/theme.ts';
import { expect, test } from './fairlead.ts';

test('the chart comes up whole, and rests when nothing moves', async ({ fairlead }) => {
  await fairlead.given.opened();
  await expect(fairlead.summary).toContainText(
    /^178 of 178 facilities pass the filters, \d+ of them in view/,
  );
  await fairlead.sees.chartAtRest();
  expect(await fairlead.framesDrawnDuring(2000)).toBe(0);
});

test('a region is one choice away, and the link keeps it', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  const before = await fairlead.sees.link();
  await fairlead.when.goesTo('Northeast Asia');
  await fairlead.sees.linkAfter(before);
  const inView = await fairlead.summary.textContent();
  await page.reload();
  await fairlead.sees.chartIsDrawn();
  await expect(fairlead.summary).toHaveText(inView ?? '');
});

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the second visit needs no network', async ({ fairlead, page, context }) => {
    await fairlead.given.opened();
    await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.ready).active));
    await page.waitForTimeout(500);
    await context.setOffline(true);
    await page.reload();
    await fairlead.sees.chartIsDrawn();
    await expect(fairlead.summary).toContainText('178 of 178');
    await context.setOffline(false);
  });
});

test('a lost graphics context comes back with chart and signs', async ({ fairlead, page }) => {
  fairlead.forgives = /context lost|CONTEXT_LOST/i;
  await fairlead.given.opened();
  const before = await fairlead.sees.chartAtRest();
  await page.evaluate(() => {
    const lose = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    setTimeout(() => lose?.restoreContext(), 300);
  });
  await fairlead.sees.notice('graphics driver');
  await fairlead.sees.chartIsDrawn();
  await fairlead.sees.noNotice();
  expect(await fairlead.differingShare(before, await fairlead.sees.chartAtRest())).toBeLessThan(0.005);
});

test('the one yard that fits is seen with the whole theater in view, whatever lies around it', async ({
  fairlead,
  page,
}) => {
  const fits = rgb(themes.night.verdict.fits);
  await fairlead.given.opened();
  expect(await fairlead.pixelsOf(await fairlead.chartPicture(), fits)).toBe(0);
  await fairlead.when.choosesShip('Wally Schirra');
  expect((await fairlead.sees.tally()).Fits).toBe(1);
  await page.mouse.move(0, 0);
  await expect.poll(async () => fairlead.pixelsOf(await fairlead.chartPicture(), fits)).toBeGreaterThan(25);
});
