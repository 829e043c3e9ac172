import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A JSON file inside an installed package. The caller asserts the shape that the package documents. */
export function readPackageJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}
