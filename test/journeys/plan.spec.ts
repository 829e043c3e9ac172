import { expect, test } from './fairlead.ts';

test('the law says no, with section, link and date, and is asked again for another job', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.choosesShip('DDG 85');
  await fairlead.when.pressesKey('p');
  await fairlead.when.setsJob({ homeport: 'Guam', kind: 'overhaul' });
  const { shortlist, card } = fairlead;
  await fairlead.when.search('Geoje');
  await shortlist
    .getByRole('button', { name: /^Hanwha Ocean Geoje/ })
    .first()
    .click();
  const proof = card.locator('details').filter({ hasText: 'May the work be done here?' }).first();
  await expect(proof).toContainText('Barred');
  await expect(proof).toContainText('10 USC 8680(a)(1)');
  await expect(proof).toContainText('Planning aid, not legal advice');
  await expect(proof).toContainText('Read as of 2026-03-29');
  await expect(proof.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await proof
    .getByTitle(/10 USC 8680\(a\)\(1\)/)
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /10 USC 8680\(a\)\(1\)/ })).toContainText('2026-03-29');
  await fairlead.when.pressesKey('Escape');

  await fairlead.when.setsJob({ kind: 'voyage-repair' });
  await expect(proof).toContainText('Exception: voyage repairs');
  await expect(proof.getByText('Barred', { exact: true })).toHaveCount(0);
  await fairlead.when.setsJob({ kind: 'overhaul' });
  await expect(proof.getByText('Barred', { exact: true }).first()).toBeVisible();
  await fairlead.when.setsJob({ homeport: 'Yokosuka' });
  await expect(proof.getByText('Barred', { exact: true })).toHaveCount(0);
});

test('nearest first under closures; each yard left out names what binds and a fix that admits', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  await fairlead.when.choosesShip('USNS Wally Schirra');
  await fairlead.when.sails('13.45, 144.65', 'SRF-JRMC Yokosuka');
  await fairlead.when.closes('Taiwan Strait closed');
  await fairlead.when.closes('Luzon Strait closed');
  await fairlead.when.pressesKey('p');
  const { shortlist } = fairlead;
  await fairlead.when.setsJob({ homeport: 'Guam', kind: 'voyage-repair' });
  await expect(shortlist).toContainText('Taiwan Strait closed');
  await shortlist.getByRole('radio', { name: 'Days by sea' }).check();
  const rows = shortlist.getByRole('region', { name: 'In the running' }).getByRole('listitem');
  await expect(rows.first().getByTitle(/days by sea/)).toBeVisible({ timeout: 30_000 });
  const days = (await rows.getByTitle(/days by sea/).allTextContents()).map(Number.parseFloat);
  expect(days.length).toBeGreaterThan(5);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  await expect(shortlist).toContainText(/is first in .* of all weightings/);
  await expect(shortlist).toContainText('Availability takes no part: no dock calendar is known.');
  await expect(rows.first()).toContainText(/ nm, .* \d+ %, .* of her range of 14,000 nm at 20 kn/);
  await rows
    .first()
    .getByTitle(/share of her range/)
    .click();
  await expect(page.getByRole('dialog', { name: /share of her range/ })).toContainText('Her range');
  await fairlead.when.pressesKey('Escape');

  const out = shortlist.getByRole('region', { name: 'Left out' }).getByRole('listitem');
  await expect(out.first()).toContainText(/Smallest fix|No fix within reach/);

  await rows.first().getByText('Scores, and what is still open').click();
  const name = (await rows.first().getByRole('button').first().textContent()) ?? '';
  await rows
    .first()
    .getByRole('button', { name: /^Apply to/ })
    .first()
    .click();
  await expect(shortlist).toContainText('Supposed, not on record');
  await shortlist.getByRole('button', { name, exact: true }).first().click();
  await expect(fairlead.card).toContainText('Nothing keeps the ship out');
  await page.keyboard.press('Control+z');
  await expect(fairlead.card).toContainText('What keeps the ship out');
});

test('filters that leave no yard hide no reason, and are dropped from the list', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('/');
  await fairlead.questionBar
    .getByRole('combobox')
    .fill(
      'where can T-AKE dock within 7d of Guam for overhaul homeported at Guam allowed on 2027-06-01 if Taiwan, Luzon closed',
    );
  await expect(fairlead.questionBar.getByRole('status')).toHaveText(/^\d+ of 178 facilities answer$/, {
    timeout: 30_000,
  });
  await fairlead.when.pressesKey('Enter');
  const { shortlist } = fairlead;
  await expect(shortlist).toContainText('No yard is in the running: see below what keeps each out.', {
    timeout: 30_000,
  });
  const out = shortlist.getByRole('region', { name: 'Left out' });
  await expect(out.getByRole('listitem').first()).toContainText('the dock is closed');
  await expect(out).toContainText('Hidden by the filter “May do the job: Allowed”.');
  await out.getByRole('button', { name: /^Drop both: \d+ more$/ }).click();
  await expect(shortlist.getByRole('region', { name: 'In the running' })).toContainText('Hanwha Ocean');
  await expect(out).toContainText('Too wide by 5.5 m');
  await expect(out).not.toContainText('it is not settled');
});

test('learning the favorable fact leaves the first yard first', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('/');
  await fairlead.questionBar
    .getByRole('combobox')
    .fill('DDG 85 from Yokosuka homeported at Yokosuka voyage repair on 2026-12-01 if Taiwan, Luzon closed');
  await expect(fairlead.questionBar).toContainText('DDG 85 USS McCampbell');
  await fairlead.when.pressesKey('Enter');
  await expect(fairlead.questionBar).toBeHidden();
  const { shortlist } = fairlead;
  await fairlead.when.pressesKey('p');
  await expect(shortlist).toBeVisible();
  const first = shortlist.getByRole('region', { name: 'In the running' }).getByRole('listitem').first();
  await expect(first).toContainText('SRF-JRMC', { timeout: 30_000 });
  await expect(first).toContainText(/First in 9\d %/, { timeout: 30_000 });
  await first.getByText('Scores, and what is still open').click();
  await first
    .getByRole('button', { name: /^Apply to .*: learn the water over the sill of Dry Dock 2/ })
    .click();
  await expect(shortlist).toContainText('Supposed, not on record (1)');
  await expect(first).toContainText('SRF-JRMC');
  await expect(first).toContainText('Fits with overhang');
  await expect(first).toContainText(/First in 9\d %/);
  await expect(page.getByText(/tightest margin −/)).toHaveCount(0);
});
