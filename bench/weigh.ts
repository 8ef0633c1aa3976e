/** Weighs a page: the compressed size of its HTML, styles and scripts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** kB (1,000 bytes) in Brotli 11. */
export interface Weight {
  /** Without the styles that stand in it. */
  readonly html: number;
  /** What those styles add to the page. */
  readonly css: number;
  /** Print styles, which do not block rendering. */
  readonly paper: number;
  /** Scripts of the page with their static imports. */
  readonly script: number;
  /** Scripts and styles that are loaded later: when idle, in a wide window, after a key press. */
  readonly later: number;
}

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength / 1000;

/** A module with its static imports. */
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

/** The dynamic imports of the modules that their code names, with their static imports. */
function fetchedLater(site: string, atOnce: ReadonlySet<string>): Set<string> {
  const later = new Set<string>();
  const queue = [...atOnce];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const code = readFileSync(join(site, next), 'utf8');
    for (const [, name = ''] of code.matchAll(
      /["'`](?:\.|\/?_astro)\/([\w.@-]+\.(?:js|css))["'`]/g,
    )) {
      const address = `/_astro/${name}`;
      if (atOnce.has(address) || later.has(address) || !existsSync(join(site, address))) continue;
      later.add(address);
      queue.push(address);
    }
  }
  return later;
}

/** Weighs the page at `address` of the built site in `site`. */
export function weigh(site: string, address: string): Weight {
  const html = readFileSync(join(site, address, 'index.html'));
  const text = html.toString('utf8');
  const linked = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, a = '']) => new URL(a, `http://site${address}`).pathname);
  const scripts = new Set<string>();
  for (const source of linked(/<script[^>]+src="([^"]+)"/g)) modules(site, source, scripts);
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + brotli(readFileSync(join(site, path))), 0);
  const withoutStyles = brotli(Buffer.from(text.replace(/<style>.*?<\/style>/gs, '')));
  return {
    html: withoutStyles,
    css: brotli(html) - withoutStyles,
    paper: sum(linked(/<link rel="stylesheet" media="print" href="([^"]+)"/g)),
    script: sum(scripts),
    later: sum(fetchedLater(site, scripts)),
  };
}
