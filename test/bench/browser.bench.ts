import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
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
        response.body().then((body) => ({ path: pathname, gzBytes: gzipSync(body, { level: 9 }).length })),
      );
  });
  await page.goto(url);
  await page.waitForSelector(drawn, { state: 'attached', timeout: 60_000 });
  const fetched = await Promise.all(files);
  // The shell is what the document itself names: the entry and its static imports.
  const named = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[src], link[rel=modulepreload]')].map(
      (element) =>
        new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', document.baseURI).pathname,
    ),
  );
  const shell = fetched
    .filter(({ path }) => path.endsWith('.js') && named.includes(path))
    .reduce((sum, { gzBytes }) => sum + gzBytes, 0);
  await context.close();
  return { files: fetched, shell };
}

const total = (files: readonly Weighed[]) => files.reduce((sum, { gzBytes }) => sum + gzBytes, 0);
const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

/** Milliseconds the main thread has worked so far: scripts, styles and layout. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
}

async function filterTimes(page: Page, url: string, count: number): Promise<readonly number[]> {
  await page.goto(`${url}?n=${count}`);
  await page.waitForSelector('[data-chart="drawn"]', { state: 'attached', timeout: 120_000 });
  await page.waitForTimeout(2500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const samples: number[] = [];
  for (let round = 0; round < 9; round++) {
    const before = await busyMs(session);
    await page.evaluate(
      (from) => (globalThis as unknown as { filterByLength: (from: number) => void }).filterByLength(from),
      100 + 20 * round,
    );
    await page.waitForTimeout(count > 1000 ? 1500 : 400);
    samples.push((await busyMs(session)) - before);
  }
  await session.detach();
  return samples.slice(2);
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
