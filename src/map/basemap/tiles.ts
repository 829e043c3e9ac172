import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, type Source } from 'pmtiles';

export interface ChartTiles {
  /** For a vector source of a style. */
  readonly url: string;
  /** Settles when the whole archive is in memory; the error says in words what went wrong. */
  readonly ready: Promise<void>;
}

/** One for the page: a second one would take over the scheme and lose the archives of the first. */
const protocol = new Protocol();
let registered = false;
const opened = new Map<string, ChartTiles>();

/**
 * Fetches the basemap once, whole, and serves its tiles from memory under `pmtiles://`. A plain static server is enough:
 * the usual reader asks for ranges of bytes, which not every server grants. Archives that aren't opened here, such as a
 * user's own, are still read by ranges. Asking again gives the same tiles, or a new attempt after a failure.
 */
export function openChartTiles(archiveUrl: string, fetchArchive: typeof fetch = fetch): ChartTiles {
  const already = opened.get(archiveUrl);
  if (already) return already;
  registerProtocol();
  const bytes = fetchPmtiles(archiveUrl, fetchArchive);
  protocol.add(new PMTiles(inMemory(archiveUrl, bytes)));
  const tiles = { url: `pmtiles://${archiveUrl}`, ready: bytes.then(() => undefined) };
  opened.set(archiveUrl, tiles);
  // The caller may wait for `ready` or not; a failure must not count as unhandled, nor last for ever.
  tiles.ready.catch(() => opened.delete(archiveUrl));
  return tiles;
}

/** Makes MapLibre understand `pmtiles://`, however often it is called. */
export function registerProtocol(): void {
  if (registered) return;
  registered = true;
  addProtocol('pmtiles', protocol.tile);
}

/** A source that pmtiles reads from; every read waits for the one fetch. */
export function inMemory(key: string, bytes: Promise<ArrayBuffer>): Source {
  return {
    getKey: () => key,
    getBytes: async (offset, length) => ({ data: (await bytes).slice(offset, offset + length) }),
  };
}

/** The bytes of a PMTiles archive, version 3, or an error a person can act on. */
export async function fetchPmtiles(url: string, fetchArchive: typeof fetch): Promise<ArrayBuffer> {
  const response = await fetchArchive(url).catch((cause: unknown) => {
    throw new Error(`The basemap could not be fetched from ${url}.`, { cause });
  });
  if (!response.ok) throw new Error(`The basemap could not be fetched from ${url}: ${response.status}.`);
  const bytes = await response.arrayBuffer();
  if (!isPmtiles(bytes)) throw new Error(`What ${url} answered is not a PMTiles archive of version 3.`);
  return bytes;
}

/** The magic number and the version, at the start of the header. */
export function isPmtiles(bytes: ArrayBuffer): boolean {
  const start = new Uint8Array(bytes.slice(0, 8));
  return new TextDecoder('latin1').decode(start) === 'PMTiles\u0003';
}
