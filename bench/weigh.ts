/** What a page weighs: its HTML, the styles and scripts it asks for, compressed as a good host would. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Weight {
  /** kB (1,000 bytes) in Brotli 11. */
  readonly html: number;
  readonly css: number;
  readonly script: number;
}

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength / 1000;

/** Scripts that a module imports at once, itself included. */
function modules(site: string, address: string, seen = new Set<string>()): Set<string> {
  const path = join(site, address);
  if (seen.has(address) || !existsSync(path)) return seen;
  seen.add(address);
  const code = readFileSync(path, 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.?\/?([\w.@-]+\.js)["']/g)) {
    modules(site, address.replace(/[^/]+$/, name), seen);
  }
  return seen;
}

/** Weighs the page at `address` of the built site in `site`. */
export function weigh(site: string, address: string): Weight {
  const html = readFileSync(join(site, address, 'index.html'));
  const text = html.toString('utf8');
  const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const scripts = new Set<string>();
  for (const [, source = ''] of text.matchAll(/<script[^>]+src="([^"]+)"/g)) {
    modules(site, source, scripts);
  }
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + brotli(readFileSync(join(site, path))), 0);
  return { html: brotli(html), css: sum(sheets), script: sum(scripts) };
}
