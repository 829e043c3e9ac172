import { expect, test } from './fairlead.ts';

const example = 'where can T-AKE dock within 7d of Guam with MSRA on 2026-03-01 if Malacca, Sunda closed';

test('a question is completed, counted, asked as one step, and undone as one', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  await expect(fairlead.summary).toContainText('178 of 178');
  await fairlead.when.pressesKey('/');
  const bar = fairlead.questionBar;
  await expect(bar).toBeVisible();
  const field = bar.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(bar.getByRole('option', { name: /^where can T-AKE dock/ })).toBeVisible();

  await field.pressSequentially('where can T-AK');
  await expect(bar.getByRole('option', { name: /^T-AKE/ }).first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(bar.getByRole('option', { selected: true })).toHaveText(/^T-AKE/);
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await bar.getByRole('option', { selected: true }).getAttribute('id')) ?? '',
  );
  await field.press('Enter');
  await expect(field).toHaveValue('where can T-AKE ');
  await field.pressSequentially('dock within 7d of Gua');
  await expect(bar.getByRole('option', { name: /^Guam/ })).toBeVisible();
  await field.press('Tab');
  await expect(field).toHaveValue('where can T-AKE dock within 7d of Guam ');
  await expect(field).toBeFocused();

  await field.fill(example);
  await expect(bar.getByText('within 7 days by sea of Guam')).toBeVisible();
  await expect(bar.getByRole('status')).toHaveText(/^\d+ of 178 facilities answer$/, { timeout: 30_000 });
  const counted = Number(/^\d+/.exec((await bar.getByRole('status').textContent()) ?? '')?.[0]);
  await field.press('Enter');
  await expect(bar).toBeHidden();
  await expect(fairlead.shortlist).toBeVisible();
  await fairlead.sees.passing(counted);
  await expect(page.getByLabel('As of')).toHaveValue('2026-03-01');
  await expect(page.getByRole('button', { name: /Lewis and Clark/ }).first()).toBeVisible();
  await expect(fairlead.shortlist).toContainText('Strait of Malacca closed, Sunda Strait closed');
  await expect(page.getByText('Days by sea ≤ 7 days', { exact: true })).toBeVisible();

  await fairlead.when.undoes();
  await fairlead.sees.passing(178);
  await expect(page.getByRole('button', { name: 'Choose a ship' }).first()).toBeVisible();
  await expect(page.getByLabel('As of')).not.toHaveValue('2026-03-01');

  await fairlead.when.pressesKey('Control+k');
  await expect(bar.getByRole('option', { name: example })).toHaveCount(2);
  await fairlead.when.pressesKey('Escape');
  await expect(bar).toBeHidden();
});

test('what is typed while it is still on its way is not lost', async ({ fairlead, page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/Ask-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await fairlead.given.opened();
  await fairlead.when.pressesKey('/');
  await page.keyboard.type('closw');
  await fairlead.when.pressesKey('Backspace');
  await page.keyboard.type('e Malacca');
  await expect(fairlead.questionBar).toBeHidden();
  await expect(fairlead.closures).toBeHidden();
  letGo();
  const field = fairlead.questionBar.getByRole('combobox');
  await expect(field).toHaveValue('close Malacca');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(fairlead.closures.getByText('Strait of Malacca closed').first()).toBeVisible();
});

test('what it doesn’t know is refused, and one click mends it; where no yard answers it says why', async ({
  fairlead,
}) => {
  await fairlead.given.opened();
  await fairlead.when.pressesKey('/');
  const bar = fairlead.questionBar;
  const field = bar.getByRole('combobox');
  await field.fill('if Malaca, Sunda closed');
  await field.press('Enter');
  await expect(bar).toBeVisible();
  await expect(bar.getByRole('alert')).toContainText('“Malaca” is not a strait on record.');
  await bar.getByRole('button', { name: 'Malacca?' }).click();
  await expect(field).toHaveValue('if Malacca, Sunda closed');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(bar).toBeHidden();
  await expect(fairlead.closures.getByText('Strait of Malacca closed').first()).toBeVisible();
  await fairlead.when.undoes();

  await fairlead.when.pressesKey('/');
  await field.fill('T-AKE dock within 1d of Guam, in Japan allowed homeported at Yokosuka');
  await expect(bar.getByRole('status')).toHaveText('0 of 178 facilities answer', { timeout: 30_000 });
  await expect(bar.getByText('Without “within 1d of Guam” 1 would answer.')).toBeVisible();
  await bar.getByRole('button', { name: 'Leave it out' }).click();
  await expect(field).toHaveValue('T-AKE dock in Japan allowed homeported at Yokosuka');
  await expect(field).toBeFocused();
  await expect(bar.getByRole('status')).toHaveText('1 of 178 facilities answer');

  // A day in another writing is offered year first, and two places are a way.
  await field.fill('T-AKE dock on 01/03/2026 in Japan');
  await field.press('Enter');
  await expect(bar.getByRole('alert')).toContainText('“01/03/2026” can be two days');
  await bar.getByRole('button', { name: 'on 2026-03-01?' }).click();
  await expect(field).toHaveValue('T-AKE dock on 2026-03-01 in Japan');

  await field.fill('Guam to Singapore');
  await field.press('Enter');
  await expect(bar).toBeHidden();
  expect(await fairlead.sees.voyageNm()).toBeGreaterThan(2400);
});

test('it finds yards, straits, ships and commands, from a text field too', async ({ fairlead, page }) => {
  await fairlead.given.opened();
  const opener = page.getByRole('button', { name: /^Ask/ });
  await opener.click();
  const bar = fairlead.questionBar;
  const field = bar.getByRole('combobox');
  await field.fill('captain cook');
  await field.press('Enter');
  await expect(
    fairlead.card.getByRole('heading', { name: /Captain Cook Graving Dock/ }).first(),
  ).toBeVisible();

  await fairlead.when.pressesKey('/');
  await field.fill('lombok');
  await expect(bar.getByRole('option', { selected: true })).toHaveText(/^Lombok Strait/);
  await field.press('Enter');
  await expect(fairlead.strait.getByRole('heading', { name: 'Lombok Strait' })).toBeVisible();

  await page.getByLabel('Find facilities by name, place or operator').press('Control+k');
  await field.fill('wally schirra');
  await field.press('Enter');
  await expect(fairlead.ledger.getByRole('heading', { name: /Lewis and Clark/ })).toBeVisible();

  await opener.click();
  await field.fill('theme paper');
  await field.press('Enter');
  await expect(bar).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');

  await opener.click();
  await expect(field).toBeFocused();
  await fairlead.when.pressesKey('Escape');
  await expect(opener).toBeFocused();
});

test('on a phone it takes the top of the page, and nothing runs over its edge', async ({
  fairlead,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await fairlead.given.opened();
  await page.getByRole('button', { name: /^Ask/ }).click();
  const bar = fairlead.questionBar;
  await bar.getByRole('combobox').fill(example);
  await expect(bar.getByText('within 7 days by sea of Guam')).toBeVisible();
  const box = await bar.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(390);
  expect(await bar.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
});
