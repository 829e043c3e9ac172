import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** Files of public/ that the app needs offline; the rest is fetched when wanted. */
const wanted = /\.(pmtiles|svg|css|bin|json)$/;

function publicFiles(folder: string): { path: string; hash: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      hash: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12),
    }));
}

/** Too large to fetch for everybody: kept at its first use. HiGHS is only needed for the hardest proofs. */
const keptWhenUsed = /\.wasm$/;

/**
 * Writes `service-worker.js` into the build: it keeps every file of the app, so that a second visit needs no network;
 * WebAssembly only once it has been used.
 * Forty lines of our own: workbox-build, the kept library for it, brings 260 packages.
 */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'fairlead-offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      const built = Object.keys(bundle).filter((path) => !path.endsWith('.map') && path !== 'index.html');
      const copied = publicFiles(config.publicDir);
      const version = createHash('sha256')
        .update(JSON.stringify([built.toSorted(), copied]))
        .digest('hex')
        .slice(0, 12);
      const files = [
        './',
        ...built.filter((path) => !keptWhenUsed.test(path)).map((path) => `./${path}`),
        ...copied.map(({ path }) => `./${path}`),
      ];
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: serviceWorker(version, files) });
    },
  };
}

const serviceWorker = (
  version: string,
  files: readonly string[],
) => `// Made by the build. Keeps version ${version} of the app for use without a network.
const name = 'fairlead-${version}';
const files = ${JSON.stringify(files, null, 1)};
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((keys) => Promise.all(keys.filter((key) => key.startsWith('fairlead-') && key !== name).map((key) => caches.delete(key))))
      .then(() => self.clients.claim()),
  );
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match('./', { ignoreSearch: true, ignoreVary: true })));
    return;
  }
  event.respondWith(caches.match(event.request, { ignoreSearch: true, ignoreVary: true }).then((kept) => kept ?? fetch(event.request).then((fetched) => {
    if (fetched.ok && ${keptWhenUsed}.test(url.pathname)) {
      const copy = fetched.clone();
      event.waitUntil(caches.open(name).then((cache) => cache.put(event.request, copy)));
    }
    return fetched;
  })));
});
`;
