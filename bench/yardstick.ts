/**
 * The baseline: converts the Markdown of the same files to HTML with unified alone, without archive, rules or pages.
 * Other times are given as multiples of it, so that they are comparable between machines.
 *
 *     node bench/yardstick.ts bench/out/1000/documents
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { parseProse } from '../src/engine/markdown/parse.ts';

const [folder = ''] = process.argv.slice(2);
let bytes = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?^---/m, '');
  bytes += toHtml(toHast(parseProse(text))).length;
}
if (bytes === 0) throw new Error(`No Markdown in ${folder}.`);
