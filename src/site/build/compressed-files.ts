/** Writes a Brotli and a gzip copy beside every text file of a finished site, for servers that send files as they are. */
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digest } from '../../engine/source/digest.ts';
import { isText, mediaTypeOf } from '../../exports/media-types.ts';

/** Smaller files, in bytes, gain nothing. */
const SMALLEST = 512;

/** Files compressed at a time. Node compresses each in a thread of its own. */
const AT_ONCE = 4;

const FORMATS = {
  br: (content: Uint8Array): Promise<Buffer> =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Uint8Array): Promise<Buffer> => promisify(gzip)(content, { level: 9 }),
};
const ENDINGS = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** Sizes in bytes. */
export interface Compression {
  readonly files: number;
  /** Files that were compressed now; the others were known from an earlier run. */
  readonly fresh: number;
  readonly plain: number;
  readonly br: number;
  readonly gz: number;
}

/**
 * Compresses the site in `folder`, and removes copies of files that are gone.
 * @param onFile called after each file, with how many there are
 * @param cache the folder that keeps compressed contents by their digest; those that are not used any more are removed
 */
export async function compressSite(
  folder: string,
  cache: string,
  onFile?: (total: number) => void,
): Promise<Compression> {
  mkdirSync(cache, { recursive: true });
  const sum = { files: 0, fresh: 0, plain: 0, br: 0, gz: 0 };
  const used = new Set<string>();
  const copies = new Set<string>();

  async function compress(file: string): Promise<void> {
    const content = readFileSync(join(folder, file));
    if (content.length < SMALLEST) return;
    const name = digest(content);
    sum.files += 1;
    sum.plain += content.length;
    let isFresh = false;
    for (const ending of ENDINGS) {
      const kept = `${name}.${ending}`;
      const path = join(cache, kept);
      if (!existsSync(path)) {
        writeFileSync(path, await FORMATS[ending](content));
        isFresh = true;
      }
      used.add(kept);
      const small = readFileSync(path);
      sum[ending] += small.length;
      copies.add(`${file}.${ending}`);
      writeFileSync(join(folder, `${file}.${ending}`), small);
    }
    if (isFresh) sum.fresh += 1;
  }

  const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const waiting = files.filter((file) => isText(mediaTypeOf(file) ?? '')).sort();
  const total = waiting.length;
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await compress(file);
      onFile?.(total);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const file of files) {
    if (/\.(?:br|gz)$/.test(file) && !copies.has(file)) rmSync(join(folder, file));
  }
  for (const kept of readdirSync(cache)) if (!used.has(kept)) rmSync(join(cache, kept));
  return sum;
}
