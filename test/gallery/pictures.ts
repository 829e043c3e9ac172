import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { StraitId } from '#domain/strait/strait.ts';
import { defaultCondition } from '#domain/vessel/docking-condition.ts';
import { findChromium } from '#workshop/commands/find-chromium.mjs';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { packLink } from '#workspace/keeping/link.ts';
import { browserFlags } from '../browser-flags.ts';

/* npm run pictures: the screenshots of the README, taken from the built app. Look at them before committing. */

const folder = 'test/gallery/pictures';
const panels = { filters: true, table: false, side: null } as const;

const example = 'where can T-AKE dock within 7d of Guam with MSRA on 2026-03-01 if Malacca, Sunda closed';

interface Shot {
  readonly name: string;
  readonly theme: Document['theme'];
  readonly size?: readonly [width: number, height: number];
  readonly parts: Partial<Document>;
  /** What must stand on the page, and is brought to the top of its panel. */
  readonly top?: string;
  /** A button to press once the chart stands. */
  readonly press?: string;
  /** A question typed into the bar. */
  readonly asks?: string;
}

const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const closed = (strait: string) => ({ kind: 'close-strait', strait: strait as StraitId }) as const;
const tAke = { kind: 'class', classId: 't-ake' } as const;
const northeast = { lng: 134, lat: 37.8, zoom: 4.7 };

const shots: readonly Shot[] = [
  { name: 'chart-night', theme: 'night', parts: { ship: tAke, panels: { ...panels, side: 'ledger' } } },
  { name: 'chart-paper', theme: 'paper', parts: { camera: northeast } },
  {
    name: 'ledger-paper',
    theme: 'paper',
    parts: { ship: tAke, camera: northeast, panels: { ...panels, filters: false, side: 'ledger' } },
  },
  {
    name: 'card-night',
    theme: 'night',
    parts: {
      ship: tAke,
      camera: { lng: 151.2, lat: -33.8, zoom: 8 },
      selection: {
        facility: 'au-thales-garden-island-sydney',
        dock: 'au-thales-garden-island-sydney.captain-cook-graving-dock',
      },
      panels: { ...panels, filters: false, side: 'card' },
    },
  },
  {
    name: 'card-paper',
    theme: 'paper',
    parts: {
      ship: { kind: 'class', classId: 'in-vikramaditya' },
      condition: { ...defaultCondition, kind: 'light' },
      camera: { lng: 76.3, lat: 9.9, zoom: 8 },
      selection: { facility: 'in-csl-kochi', dock: 'in-csl-kochi.dock-2-ship-repair' },
      panels: { ...panels, filters: false, side: 'card' },
    },
  },
  {
    name: 'table-night',
    theme: 'night',
    parts: {
      ship: tAke,
      filters: {
        country: { kind: 'choice', chosen: ['JP', 'KR'], match: 'any' },
        'dock-length': { kind: 'interval', from: 220, to: null, keepUnknown: true },
      },
      camera: northeast,
      panels: { ...panels, table: true },
    },
  },
  { name: 'ask-night', theme: 'night', parts: { panels: { ...panels, filters: false } }, asks: example },
  {
    name: 'nearest-paper',
    theme: 'paper',
    parts: {
      ship: tAke,
      nearest: 'open',
      layers: ['facilities', 'nearest', 'sea-names'],
      camera: { lng: 122, lat: 14, zoom: 3.1 },
      scenario: [closed('malacca')],
      panels: { ...panels, filters: false },
    },
  },
  {
    name: 'route-night',
    theme: 'night',
    parts: {
      camera: { lng: 98, lat: 12, zoom: 2.9 },
      voyage: {
        ...blank.voyage,
        from: { lng: 50.6, lat: 26.19, label: 'Bahrain' },
        to: { lng: 139.67, lat: 35.28, label: 'Yokosuka' },
      },
      scenario: [closed('malacca'), closed('sunda')],
      panels: { ...panels, filters: false, side: 'voyage' },
    },
  },
  {
    name: 'reach-paper',
    theme: 'paper',
    parts: {
      camera: { lng: 144, lat: 16, zoom: 2.7 },
      projection: 'globe',
      layers: ['facilities', 'labels', 'graticule', 'sea-names', 'places', 'straits', 'reach'],
      voyage: { ...blank.voyage, from: { lng: 144.62, lat: 13.45, label: 'Guam' } },
      scenario: [closed('taiwan'), closed('luzon')],
      panels: { ...panels, filters: false },
    },
  },
  {
    name: 'strait-paper',
    theme: 'paper',
    parts: {
      ship: { kind: 'class', classId: 'com-vlcc' },
      camera: { lng: 102, lat: 2, zoom: 5 },
      strait: 'malacca' as StraitId,
      panels: { ...panels, filters: false, side: 'strait' },
    },
  },
  {
    name: 'shortlist-night',
    theme: 'night',
    top: 'Ranked by',
    parts: {
      ship: tAke,
      job: { ...blank.job, homeport: 'Guam', kind: 'voyage-repair' },
      voyage: { ...blank.voyage, from: { lng: 144.66, lat: 13.44, label: 'Apra Harbor' } },
      scenario: [
        { kind: 'close-strait', strait: 'taiwan' as StraitId },
        { kind: 'close-strait', strait: 'luzon' as StraitId },
      ],
      camera: { lng: 134, lat: 22, zoom: 3.4 },
      panels: { ...panels, filters: false, side: 'shortlist' },
    },
  },
  {
    name: 'law-paper',
    theme: 'paper',
    top: 'May the work be done here?',
    parts: {
      ship: { kind: 'class', classId: 'ddg-51-iia' },
      job: { ...blank.job, homeport: 'Guam', kind: 'overhaul' },
      selection: { facility: 'kr-hanwha-geoje', dock: null },
      camera: northeast,
      panels: { ...panels, filters: false, side: 'card' },
    },
  },
  {
    name: 'plan-night',
    theme: 'night',
    parts: { panels: { ...panels, filters: false, side: 'fleet' } },
    press: 'Fourteen ships',
  },
  {
    name: 'allies-paper',
    theme: 'paper',
    parts: { board: 'allies', panels: { ...panels, filters: false, side: 'fleet' } },
    press: 'Fourteen ships',
  },
  {
    name: 'phone-paper',
    theme: 'paper',
    size: [390, 844],
    parts: { ship: tAke, panels: { filters: false, table: false, side: 'ledger' } },
  },
];

const executablePath = findChromium();
if (executablePath === null) process.exit(1);
mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath, args: browserFlags });
for (const { name, theme, size = [1440, 900], parts, top, press, asks } of shots) {
  const page = await browser.newPage({ viewport: { width: size[0], height: size[1] } });
  const document = { ...newDocument({ asOf: '2026-11-22', theme }), ...parts };
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#${await packLink(document)}`);
  await page.waitForSelector('[data-chart="drawn"]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(
    document.scenario.length > 0 || document.layers.includes('lanes') ? 12_000 : 4000,
  );
  if (top) {
    await page
      .getByText(top, { exact: true })
      .first()
      .evaluate((element) => {
        const side = element.closest('aside');
        side?.scrollBy(0, element.getBoundingClientRect().top - side.getBoundingClientRect().top - 64);
      });
    await page.waitForTimeout(300);
  }
  if (press !== undefined) {
    await page.getByRole('button', { name: press, exact: true }).click();
    await page.getByRole('button', { name: 'Put this notice away' }).first().click();
    await page.waitForTimeout(12_000);
  }
  if (asks !== undefined) {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Question/ }).fill(asks);
    await page.waitForTimeout(6000);
  }
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${folder}/${name}.png`);
}
await browser.close();
await server.close();
