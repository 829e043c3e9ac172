import { readFile } from 'node:fs/promises';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { DimensionName } from '#domain/vessel/ship.ts';

type Verdict = 'Fits' | 'Fits with overhang' | 'Not known' | 'Does not fit' | 'Not in service';
export type Tally = Readonly<Record<Verdict, number>>;

const dimensionFields = {
  lengthM: 'Length',
  beamM: 'Beam',
  draftM: 'Draft',
  airDraftM: 'Air draft',
  displacementT: 'Displacement',
} as const satisfies Record<DimensionName, string>;

/** Asks until two answers in a row, some time apart, are the same. */
async function settled<Answer extends string | Buffer>(
  ask: () => Promise<Answer>,
  apartMs: number,
): Promise<Answer> {
  let before = await ask();
  for (let round = 0; round < 30; round++) {
    await new Promise((resolve) => setTimeout(resolve, apartMs));
    const now = await ask();
    if (typeof now === 'string' ? now === before : now.equals(before as Buffer)) return now;
    before = now;
  }
  throw new Error('it never came to rest');
}

/**
 * The app as its users speak of it: `given` brings them somewhere, `when` does something, `sees` looks.
 * Journeys use nothing but this driver where they can, so that a change of a button's place is mended here alone.
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
      const text = message.text();
      if (/Service Worker registration blocked/.test(text)) return;
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(text);
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
    pressesKey: (keys: string) => this.page.keyboard.press(keys),
    choosesShip: async (words: string) => {
      await this.page.keyboard.press('s');
      const dialog = this.page.getByRole('dialog', { name: 'Choose a ship' });
      const search = dialog.getByRole('combobox');
      await search.fill(words);
      await expect(dialog.getByRole('option').first()).toBeVisible();
      await search.press('Enter');
      await expect(dialog).toBeHidden();
    },
    /** The job, from the dialog that any button with these words opens. */
    setsJob: async (job: { readonly homeport?: string; readonly kind?: string }) => {
      await this.page
        .getByRole('button', { name: /^(Set|Change) the job$/ })
        .first()
        .click();
      const dialog = this.page.getByRole('dialog', { name: 'The job' });
      if (job.homeport) await dialog.getByLabel('Homeport').selectOption(job.homeport);
      if (job.kind) await dialog.getByLabel('Kind of job').selectOption(job.kind);
      await dialog.getByRole('button', { name: 'Done' }).click();
      await expect(dialog).toBeHidden();
    },
    /** Opens the dialog for own dimensions and types; leaves it open. */
    typesDimensions: async (dimensions: Partial<Record<DimensionName, string>>) => {
      const dialog = this.page.getByRole('dialog', { name: 'Choose a ship' });
      if (!(await dialog.isVisible())) await this.page.keyboard.press('s');
      await dialog.getByRole('radio', { name: 'Own dimensions' }).check();
      for (const [name, value] of Object.entries(dimensions))
        await dialog.getByLabel(dimensionFields[name as DimensionName], { exact: true }).fill(value);
      return dialog;
    },
    choosesOwn: async (dimensions: Partial<Record<DimensionName, string>>) => {
      const dialog = await this.when.typesDimensions(dimensions);
      await dialog.getByRole('button', { name: 'Choose this ship' }).click();
      await expect(dialog).toBeHidden();
    },
    setsAsOf: (day: string) => this.page.getByLabel('As of').fill(day),
    goesTo: async (region: string) => {
      await this.page.getByRole('button', { name: 'Go to' }).click();
      await this.page.getByRole('menuitem', { name: region }).click();
    },
    /** Ticks an option of a filter, unfolding its section and its list if need be. */
    ticks: async (section: string, option: string) => {
      const filters = this.page.getByRole('complementary', { name: 'Filters' });
      const box = filters.getByRole('checkbox', { name: new RegExp(`^${option}`) });
      const head = filters
        .getByRole('button', { name: new RegExp(`^${section}`) })
        .and(filters.locator('[aria-expanded]'));
      await expect(head.first()).toBeVisible();
      if ((await head.first().getAttribute('aria-expanded')) === 'false') await head.first().click();
      const more = filters.getByRole('button', { name: /^Show all/ });
      while (!(await box.isVisible()) && (await more.count()) > 0) await more.first().click();
      await box.click();
    },
    search: (words: string) => this.page.getByLabel('Find facilities by name, place or operator').fill(words),
    /** In the settings. */
    turnsTo: async (projection: 'flat' | 'globe') => {
      await this.page.getByRole('button', { name: 'Settings' }).click();
      await this.page.getByRole('radio', { name: projection }).check({ force: true });
      await this.page.keyboard.press('Escape');
      await expect(this.page.getByRole('dialog', { name: 'Settings' })).toBeHidden();
    },
    putsNoticesAway: async () => {
      const away = this.page.getByRole('button', { name: 'Put this notice away' });
      while ((await away.count()) > 0) await away.first().click();
      await this.page.mouse.move(0, 0);
    },
    /** Opens the route and types both ends: a position, or the name of a facility or strait. */
    sails: async (from: string, to: string) => {
      if (!(await this.route.isVisible())) await this.page.keyboard.press('r');
      for (const [end, place] of [
        ['From', from],
        ['To', to],
      ] as const) {
        const field = this.route.getByRole('combobox', { name: new RegExp(`^${end}:`) });
        await field.fill(place);
        await expect(this.route.getByRole('option').first()).toBeVisible();
        await field.press('Enter');
      }
    },
    /** Opens the closures and presses one of the closures to begin with. */
    closes: async (preset: string) => {
      if (!(await this.closures.isVisible())) await this.page.keyboard.press('c');
      await this.closures.getByRole('button', { name: preset, exact: true }).click();
    },
    /** Unfolds the legend, or folds it. */
    unfoldsLegend: async (wanted = true) => {
      const legend = this.page.locator('details').filter({ hasText: /^Legend/ });
      const isOpen = (await legend.getAttribute('open')) !== null;
      if (isOpen !== wanted) await legend.locator('> summary').click();
    },
    undoes: () => this.page.keyboard.press('Control+z'),
    redoes: () => this.page.keyboard.press('Control+Shift+z'),
    /** Saves what a click offers and reads it. */
    saves: async (click: () => Promise<void>) => {
      const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    opensFile: async (name: string, text: string) => {
      await this.page.getByRole('button', { name: 'Share' }).click();
      const [chooser] = await Promise.all([
        this.page.waitForEvent('filechooser'),
        this.page.getByRole('menuitem', { name: /^Open project file/ }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    },
  };

  readonly sees = {
    chartIsDrawn: () => expect(this.page.locator('[data-chart="drawn"]')).toBeAttached({ timeout: 45_000 }),
    notice: (text: string | RegExp) =>
      expect(this.page.getByRole('log', { name: 'Notices' })).toContainText(text),
    noNotice: () => expect(this.page.getByRole('log', { name: 'Notices' })).toBeEmpty(),
    /** `84 of 178 facilities pass the filters`: the first number. */
    passing: (count: number) =>
      expect(this.summary).toHaveText(new RegExp(`^${count} of \\d+ facilities pass the filters`)),
    countInView: async () =>
      Number(/(\d+) of them in view/.exec((await this.summary.textContent()) ?? '')?.[1]),
    countPassing: async () => Number(/^(\d+) of/.exec((await this.summary.textContent()) ?? '')?.[1]),
    /** Docks by verdict, from the head of the ledger. */
    tally: async (): Promise<Tally> => {
      const count = async (verdict: Verdict) => {
        const jump = this.ledger.getByRole('button', { name: new RegExp(`^${verdict}\\s*\\d+$`) });
        return Number(/\d+$/.exec((await jump.textContent()) ?? '')?.[0]);
      };
      return {
        Fits: await count('Fits'),
        'Fits with overhang': await count('Fits with overhang'),
        'Not known': await count('Not known'),
        'Does not fit': await count('Does not fit'),
        'Not in service': await count('Not in service'),
      };
    },
    /** Length of the voyage in the route panel, once it is the answer to what stands there. */
    voyageNm: async () => {
      const way = this.wayBySea.locator('[aria-busy="false"]');
      const figure = way.getByTitle(/^Distance by sea/);
      await expect(figure).toBeVisible({ timeout: 30_000 });
      return Number((await figure.textContent())?.replace(/ nm.*$/, '').replaceAll(',', ''));
    },
    /** Weighted fleet-days that the plan of the fleet loses, once it is the answer to what stands there. */
    fleetDays: async () => {
      const plan = this.fleet.getByRole('region', { name: 'The plan' }).locator('[aria-busy="false"]');
      const figure = plan.getByTitle(/^Weighted fleet-days lost/);
      await expect(figure).toBeVisible({ timeout: 30_000 });
      return Number((await figure.textContent())?.replace(/ fleet-days.*$/, '').replaceAll(',', ''));
    },
    /** What the chart of the plan says of each ship, in its order. */
    bars: () =>
      this.board
        .getByRole('button', { name: /in dock from day/ })
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))),
    /** What the pointer is told at a place of the page that is water: whose it is, from where, and how far. */
    nearestAt: async (x: number, y: number) => {
      const told = this.page.getByRole('tooltip').filter({ hasText: 'Nearest from' });
      let step = 0;
      await expect(async () => {
        step = 2 - step;
        await this.page.mouse.move(x + 6, y + step);
        await this.page.mouse.move(x, y);
        await expect(told).toContainText(/[\d.]+ days?, [\d,]+ nm/, { timeout: 3000 });
      }).toPass({ timeout: 60_000 });
      const [from = '', yard = '', away = ''] = await told.locator('p').allTextContents();
      const [, days, nm] = /([\d.]+) days?, ([\d,]+) nm/.exec(away) ?? [];
      return {
        at: from.replace('Nearest from ', ''),
        yard,
        days: Number(days),
        nm: Number(nm?.replaceAll(',', '')),
      };
    },
    link: () => this.page.evaluate(() => location.hash.slice(1)),
    /** The link once it has changed from an earlier one and stands still. */
    linkAfter: async (before: string) => {
      await expect.poll(() => this.sees.link()).not.toBe(before);
      return await settled(() => this.sees.link(), 1000);
    },
    /** The chart once the lanes have come and it stands still, PNG. */
    chartAtRest: async () => {
      await expect(this.page.getByText('Lane of one pair of hubs')).toBeAttached({ timeout: 45_000 });
      return await settled(() => this.chartPicture(), 700);
    },
  };

  get summary(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'facilities pass the filters' });
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: 'Nearest yard by sea' });
  }

  get ledger(): Locator {
    return this.page.getByRole('complementary', { name: 'Ledger' });
  }

  get card(): Locator {
    return this.page.getByRole('complementary', { name: 'Facility' });
  }

  get route(): Locator {
    return this.page.getByRole('complementary', { name: 'Route' });
  }

  get wayBySea(): Locator {
    return this.route.getByRole('region', { name: 'The way by sea' });
  }

  get closures(): Locator {
    return this.page.getByRole('complementary', { name: 'Closures' });
  }

  get questionBar(): Locator {
    return this.page.getByRole('dialog', { name: 'Ask in words, or find anything' });
  }

  get shortlist(): Locator {
    return this.page.getByRole('complementary', { name: 'Shortlist' });
  }

  get fleet(): Locator {
    return this.page.getByRole('complementary', { name: 'Fleet' });
  }

  /** The wide part of the fleet under the chart. */
  get board(): Locator {
    return this.page.getByRole('region', { name: 'Plan of the fleet' });
  }

  get strait(): Locator {
    return this.page.getByRole('complementary', { name: 'Strait' });
  }

  get sources(): Locator {
    return this.page.getByRole('dialog', { name: /^Sources|^Source/ });
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Facilities' });
  }

  /** The chart as it stands, PNG. */
  chartPicture(): Promise<Buffer> {
    return this.page.locator('.maplibregl-canvas').screenshot();
  }

  /** The share of pixels that two pictures of one size don't have in common. */
  async differingShare(one: Buffer, other: Buffer): Promise<number> {
    return await this.page.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
          }),
        );
        if (!a || !b || a.length !== b.length) return 1;
        let different = 0;
        for (let at = 0; at < a.length; at += 4)
          if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 16))
            different++;
        return different / (a.length / 4);
      },
      [one.toString('base64'), other.toString('base64')],
    );
  }

  /** How many pixels of a picture have a color, give or take what blending at an edge does. */
  async pixelsOf(picture: Buffer, color: readonly [number, number, number]): Promise<number> {
    return await this.page.evaluate(
      async ([base64, wanted]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 8)) count++;
        return count;
      },
      [picture.toString('base64'), color] as const,
    );
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
