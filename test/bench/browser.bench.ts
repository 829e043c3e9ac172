import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { findChromium } from '#workshop/commands/find-chromium.mjs';
import { browserFlags } from '../browser-flags.ts';
import { timingOf, inMs, type Result } from './measure.ts';

const root = process.cwd();
const cache = join(root, 'node_modules/.cache/fairlead/bench');

/** Builds a page of its own with the project's configuration and serves it. */
async function serve(folder: string, name: string): Promise<{ server: PreviewServer; url: string }> {
  const outDir = join(cache, name);
  const shared = {
    root: folder,
    configFile: join(root, 'vite.config.ts'),
    publicDir: join(root, 'public'),
    logLevel: 'error',
  } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  return { server, url: server.resolvedUrls?.local[0] ?? '' };
}

interface Weighed {
  readonly path: string;
  readonly gzBytes: number;
}

/** Scripts and styles that a page fetched until it said that it is drawn. */
async function weigh(
  browser: Browser,
  url: string,
  drawn: string,
): Promise<{ files: readonly Weighed[]; shell: number }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const files: Promise<Weighed>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|css)$/.test(pathname))
      files.push(
        response.body().then(
          (body) => ({ path: pathname, gzBytes: gzipSync(body, { level: 9 }).length }),
          // What still comes when the page is closed came after the chart.
          () => ({ path: '', gzBytes: 0 }),
        ),
      );
  });
  // Text, so that no build step leaves its marks in it: notes when the page says that it is drawn.
  await page.addInitScript(`new MutationObserver((_, observer) => {
    if (!document.querySelector('${drawn}')) return;
    observer.disconnect();
    globalThis.drawnAtMs = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });`);
  await page.goto(url);
  await page.waitForSelector(drawn, { state: 'attached', timeout: 60_000 });
  const early = await page.evaluate<readonly string[]>(
    `performance.getEntriesByType('resource').filter((entry) => entry.startTime < drawnAtMs).map((entry) => new URL(entry.name).pathname)`,
  );
  const before = new Set(early);
  const fetched = (await Promise.all(files)).filter(({ path }) => before.has(path));
  // The shell is what the document itself names, as it was served: the entry and its static imports.
  const html = await (await context.request.get(url)).text();
  const named = new Set(
    [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => new URL(path, url).pathname),
  );
  const shell = fetched.filter(({ path }) => named.has(path)).reduce((sum, { gzBytes }) => sum + gzBytes, 0);
  await context.close();
  return { files: fetched, shell };
}

const total = (files: readonly Weighed[]) => files.reduce((sum, { gzBytes }) => sum + gzBytes, 0);
const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

interface BenchPage {
  readonly timeFilterByLength: (from: number) => Promise<number>;
}

/** Times of several changes of filter (`test/bench/page/main.tsx` says what counts), milliseconds. */
async function filterTimes(page: Page, url: string, count: number): Promise<readonly number[]> {
  await page.goto(`${url}?n=${count}`);
  await page.waitForSelector('[data-chart="drawn"]', { state: 'attached', timeout: 120_000 });
  await page.waitForTimeout(2500);
  const samples: number[] = [];
  for (let round = 0; round < 12; round++) {
    const sample = await page.evaluate(
      (from) => (globalThis as unknown as BenchPage).timeFilterByLength(from),
      100 + 20 * round,
    );
    samples.push(sample);
    await page.waitForTimeout(count > 1000 ? 1500 : 600);
  }
  return samples.slice(3);
}

/** Frames of the chart in two seconds, once all that comes after the first chart has come. */
async function framesAtRest(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText('Lane of one pair of hubs').waitFor({ timeout: 90_000 });
  await page.waitForTimeout(3000);
  const frames = await page.evaluate<number>(`new Promise((resolve) => {
    const context = document.querySelector('canvas').getContext('webgl2');
    const clear = context.clear.bind(context);
    let frames = 0;
    context.clear = (mask) => { frames++; clear(mask); };
    setTimeout(() => resolve(frames), 2000);
  })`);
  await context.close();
  return frames;
}

/** The app in a real browser: what it weighs, how long a change of filter keeps the page busy, and that it rests. */
export async function browserResults(): Promise<Result[]> {
  const executablePath = findChromium();
  if (executablePath === null)
    return [{ name: 'browser', measured: 'no Chromium found', goal: '', met: false }];
  const [app, minimal, synthetic] = await Promise.all([
    serve(root, 'app'),
    serve(join(root, 'test/bench/minimal'), 'minimal'),
    serve(join(root, 'test/bench/page'), 'synthetic'),
  ]);
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const ours = await weigh(browser, app.url, '[data-chart="drawn"]');
    const least = await weigh(browser, minimal.url, '[data-drawn]');
    const ratio = total(ours.files) / total(least.files);
    const atRest = await framesAtRest(browser, app.url);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const few = timingOf(await filterTimes(page, synthetic.url, 200));
    const many = timingOf(await filterTimes(page, synthetic.url, 100_000));
    return [
      {
        name: 'weight: shell scripts before first paint',
        measured: `${kb(ours.shell)} gz`,
        goal: '≤ 100 KB',
        met: ours.shell <= 100_000,
      },
      {
        name: 'weight: scripts and styles until the first chart',
        measured: `${kb(total(ours.files))} gz; minimal page ${kb(total(least.files))}; ratio ${ratio.toFixed(3)}`,
        goal: '≤ 1.15',
        met: ratio <= 1.15,
      },
      {
        name: 'frames drawn in 2 s while nothing moves, lanes and straits on the chart',
        measured: String(atRest),
        goal: '0',
        met: atRest === 0,
      },
      {
        name: 'filter change, chart + table + histograms, 200 facilities',
        measured: inMs(few),
        goal: '≤ 16.7 ms of main thread',
        met: few.median <= 16.7,
      },
      {
        name: 'filter change, chart + table + histograms, 100,000 facilities',
        measured: inMs(many),
        goal: '≤ 50 ms of main thread',
        met: many.median <= 50,
      },
    ];
  } finally {
    await browser.close();
    for (const { server } of [app, minimal, synthetic]) await server.close();
  }
}
