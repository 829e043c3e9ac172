import { decode, encode, type Decoded } from '../document/codec.ts';
import type { Document } from '../document/document.ts';

/** Longer links break in chat programs and mail: then a file is offered instead. */
export const longestLink = 2000;

/** What a link may unpack to. More is not a document but an attack on the page. */
const largestDocument = 1_000_000;

const prefix = '1.';

/**
 * The document as the fragment of a link: JSON, deflated (RFC 1951), base64url. A fragment is never sent to a server.
 * The leading digit is the version of this packing, not of the document.
 */
export async function packLink(document: Document): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(encode(document, 'url')));
  const packed = await pour(json, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return prefix + toBase64Url(packed);
}

/** Reads the fragment of a link, with or without `#`. Null when there is none. */
export async function unpackLink(fragment: string): Promise<Decoded | null> {
  const packed = fragment.replace(/^#/, '');
  if (packed === '') return null;
  if (!packed.startsWith(prefix)) {
    const [version = ''] = packed.split('.', 1);
    return /^\d+$/.test(version) && Number(version) > 1
      ? {
          ok: false,
          because: 'newer',
          message: 'It is packed in a way that only a newer Fairlead reads. Reload the page to get it.',
        }
      : { ok: false, because: 'not-a-document', message: 'It is not a Fairlead link.' };
  }
  try {
    const bytes = await pour(
      fromBase64Url(packed.slice(prefix.length)),
      new DecompressionStream('deflate-raw'),
      largestDocument,
    );
    return decode(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), 'url');
  } catch {
    return {
      ok: false,
      because: 'not-a-document',
      message: 'It is damaged: part of it may have been cut off when it was copied. Ask for it again.',
    };
  }
}

async function pour(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError('unpacks to more than a document can be');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

const toBase64Url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
