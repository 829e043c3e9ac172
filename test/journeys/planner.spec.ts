import { expect, test, type Tally } from './fairlead.ts';

const total = (tally: Tally) => Object.values(tally).reduce((sum, count) => sum + count, 0);

test('P-1: where can USNS Wally Schirra dock?', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.choosesShip('Wally Schirra');
  await expect(fairlead.ledger.getByRole('heading', { name: /Lewis and Clark/ })).toBeVisible();

  const tally = await fairlead.sees.tally();
  expect(total(tally)).toBe(209);
  expect(tally.Fits).toBeGreaterThan(0);
  expect(tally['Does not fit']).toBeGreaterThan(0);

  const check = fairlead.ledger.getByRole('region', { name: /Check these first/ });
  await expect(check).toContainText('water over the sill');
  await expect(check).toContainText(/at least 9\.7\s*m/);

  await fairlead.ledger
    .getByRole('button', { name: /Tuas.*: Phase 1 long dock$/ })
    .first()
    .click();
  await expect(fairlead.card.getByRole('heading', { name: /Tuas/ }).first()).toBeVisible();
  const plan = fairlead.card.getByRole('group', { name: /Phase 1 long dock/ }).first();
  await expect(plan).toBeVisible();
  await expect(plan).toContainText('210 m');
});

test('P-1: a meter more draft never adds a dock', async ({ fairlead }) => {
  await fairlead.given.opened();
  const ship = { lengthM: '120', beamM: '15', draftM: '5', displacementT: '3800' };
  await fairlead.when.choosesOwn(ship);
  const before = await fairlead.sees.tally();
  await fairlead.when.choosesOwn({ draftM: '7' });
  await expect.poll(async () => (await fairlead.sees.tally()).Fits).toBeLessThan(before.Fits);
  const after = await fairlead.sees.tally();
  expect(total(after)).toBe(total(before));
  expect(after['Does not fit']).toBeGreaterThanOrEqual(before['Does not fit']);
});

test('P-2: the MSRA of HJ Shipbuilding holds from its first day to its last', async ({ fairlead }) => {
  await fairlead.given.opened();
  await fairlead.when.setsAsOf('2026-01-22');
  await fairlead.when.ticks('What it can do', 'Master Ship Repair Agreement');
  await fairlead.when.search('Yeongdo');
  await fairlead.sees.passing(0);
  await fairlead.when.setsAsOf('2026-01-23');
  await fairlead.sees.passing(1);
  await fairlead.when.setsAsOf('2031-01-22');
  await fairlead.sees.passing(1);
  await fairlead.when.setsAsOf('2031-01-23');
  await fairlead.sees.passing(0);
});

test('no dimension that no ship has is taken, and nothing typed is lost', async ({ fairlead }) => {
  await fairlead.given.opened();
  const dialog = await fairlead.when.typesDimensions({ lengthM: '-200', beamM: '30', draftM: '9' });
  await expect(dialog).toContainText(/Length.*outside what ships have/);
  await expect(dialog.getByRole('button', { name: 'Choose this ship' })).toBeDisabled();
  await fairlead.when.typesDimensions({ lengthM: '20' });
  await expect(dialog).toContainText(/Beam 30 m is more than the length 20 m/);
  await fairlead.when.typesDimensions({ lengthM: '200' });
  await expect(dialog.getByLabel('Beam', { exact: true })).toHaveValue('30');
  await expect(dialog.getByRole('button', { name: 'Choose this ship' })).toBeEnabled();
});

test('a filter that leaves nothing says which to drop, and undo brings it back', async ({
  fairlead,
  page,
}) => {
  await fairlead.given.opened();
  const all = await fairlead.sees.countPassing();
  await fairlead.when.ticks('Where', 'Fiji');
  await fairlead.sees.passing(1);
  await fairlead.when.ticks('What it can do', 'Carrier capable');
  await fairlead.sees.passing(0);
  await page.getByRole('button', { name: /^Drop .*Carrier capable.*: 1 back/ }).click();
  await fairlead.sees.passing(1);
  await fairlead.when.undoes();
  await fairlead.sees.passing(0);
  await fairlead.when.undoes();
  await fairlead.when.undoes();
  await fairlead.sees.passing(all);
  await fairlead.when.redoes();
  await fairlead.sees.passing(1);
});

test('filters are kept under a name', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await fairlead.when.ticks('Where', 'South Korea');
  const korean = await fairlead.sees.countPassing();
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('menuitem', { name: /Save/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Korea');
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await page.keyboard.press('Escape');
  await fairlead.when.pressesKey('x');
  await fairlead.sees.passing(178);
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('menuitem', { name: /Korea/ }).click();
  await fairlead.sees.passing(korean);

  await page.waitForTimeout(1200);
  await page.reload();
  await fairlead.sees.chartIsDrawn();
  await fairlead.sees.passing(korean);
  await expect(page.getByText('Opened from a link')).toHaveCount(0);
  await expect(page.getByText('ended without warning')).toHaveCount(0);
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await expect(page.getByRole('menuitem', { name: /Korea/ })).toBeVisible();
});
