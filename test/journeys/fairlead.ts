import { expect, test as base, type Locator, type Page } from '@playwright/test';

/**
 * The app as its users speak of it: `given` brings them somewhere, `when` does something, `sees` looks.
 * Journeys use nothing but this driver, so that a change of a button's place is mended here and nowhere else.
 */
export class Fairlead {
  readonly page: Page;
  /** What the console complained of; a journey ends with none. */
  readonly complaints: string[] = [];
  /** Complaints that the journey itself provokes. */
  forgives: RegExp | null = null;

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  readonly given = {
    /** The page open, with the chart drawn. `fragment` is the part of a link after `#`. */
    opened: async (fragment = '') => {
      await this.page.goto(fragment === '' ? './' : `./#${fragment}`);
      await this.sees.chartIsDrawn();
    },
  };

  readonly when = {
    choosesShip: async (words: string) => {
      await this.page.keyboard.press('s');
      const dialog = this.page.getByRole('dialog', { name: /ship/i });
      await dialog.getByRole('combobox').or(dialog.getByRole('searchbox')).first().fill(words);
      await this.page.keyboard.press('ArrowDown');
      await this.page.keyboard.press('Enter');
    },
    pressesKey: (keys: string) => this.page.keyboard.press(keys),
    setsAsOf: (day: string) => this.page.getByLabel('As of').fill(day),
    goesTo: async (region: string) => {
      await this.page.getByRole('button', { name: 'Go to' }).click();
      await this.page.getByRole('menuitem', { name: region }).click();
      await this.page.waitForTimeout(1200);
    },
    putsNoticesAway: async () => {
      const away = this.page.getByRole('button', { name: 'Put this notice away' });
      while ((await away.count()) > 0) await away.first().click();
      await this.page.mouse.move(0, 0);
    },
    undoes: () => this.page.keyboard.press('Control+z'),
    redoes: () => this.page.keyboard.press('Control+Shift+z'),
  };

  readonly sees = {
    chartIsDrawn: () => expect(this.page.locator('[data-chart="drawn"]')).toBeAttached({ timeout: 45_000 }),
    notices: () => this.page.getByRole('log', { name: 'Notices' }),
    says: (text: string | RegExp) => expect(this.sees.notices()).toContainText(text),
    /** `84 of 178 facilities pass the filters`: the first number. */
    passing: async () => {
      const text = await this.summary.textContent();
      return Number(/^(\d+) of/.exec(text ?? '')?.[1]);
    },
    link: () => this.page.evaluate(() => location.hash),
    linkIsWritten: (before: string) => expect.poll(() => this.sees.link()).not.toBe(before),
  };

  get summary(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'facilities pass the filters' });
  }

  /** The chart as it stands, PNG. */
  chartPicture(): Promise<Buffer> {
    return this.page.locator('.maplibregl-canvas').screenshot();
  }

  /** How many pictures the chart drew during a while. */
  async framesDrawnDuring(ms: number): Promise<number> {
    return await this.page.evaluate(
      (duration) =>
        new Promise<number>((resolve) => {
          const context = document.querySelector('canvas')?.getContext('webgl2');
          if (!context) throw new Error('no chart');
          let frames = 0;
          const clear = context.clear.bind(context);
          context.clear = (mask) => {
            frames++;
            clear(mask);
          };
          setTimeout(() => {
            context.clear = clear;
            resolve(frames);
          }, duration);
        }),
      ms,
    );
  }
}

export const test = base.extend<{ readonly fairlead: Fairlead }>({
  fairlead: async ({ page }, use) => {
    const fairlead = new Fairlead(page);
    await use(fairlead);
    const unforgiven = fairlead.complaints.filter((text) => !fairlead.forgives?.test(text));
    expect(unforgiven, 'the console is silent').toEqual([]);
  },
});

export { expect };
