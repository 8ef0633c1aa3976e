/** One style sheet for each kind of page, in place of the several that the bundler makes of shared parts. */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../engine/source/digest.ts';

const LINK = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;

/**
 * Joins the style sheets that a page asks for into one, which compresses better and comes in one request. Pages that
 * ask for the same sheets share it. Sheets that no page asks for afterwards are removed.
 */
export async function joinStylesheets(folder: string): Promise<void> {
  const joined = new Map<string, Promise<string>>();
  const bundle = async (sheets: readonly string[]): Promise<string> => {
    const parts = await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')));
    const address = `/_astro/page.${digest(...parts).slice(0, 10)}.css`;
    await writeFile(join(folder, address), parts.join(''));
    return address;
  };
  const asked = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const sheets = [...html.matchAll(LINK)].map(([, address = '']) => address);
    const [only, ...more] = sheets;
    if (only === undefined) continue;
    if (more.length === 0) {
      asked.add(only);
      continue;
    }
    const key = sheets.join(' ');
    const bundled = joined.get(key) ?? bundle(sheets);
    joined.set(key, bundled);
    const address = await bundled;
    let first = true;
    const one = `<link rel="stylesheet" href="${address}">`;
    await writeFile(
      path,
      html.replace(LINK, () => {
        const link = first ? one : '';
        first = false;
        return link;
      }),
    );
    asked.add(address);
  }
  const scripts = await Promise.all(
    (await Array.fromAsync(glob('_astro/*.js', { cwd: folder }))).map((file) =>
      readFile(join(folder, file), 'utf8'),
    ),
  );
  for await (const file of glob('_astro/*.css', { cwd: folder })) {
    const isAsked = asked.has(`/${file}`) || scripts.some((script) => script.includes(file));
    if (!isAsked) await rm(join(folder, file));
  }
}
