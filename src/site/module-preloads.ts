/** Scripts of a page that are asked for by other scripts, named in its head, so that all come at once. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const SCRIPT = /<script type="module" src="([^"]+)">/g;
const IMPORT = /(?:from|import)\s*["']\.\/([^"']+)["']/g;

/**
 * Adds to the head of a finished page, before its first script, a preload for every module that its scripts import.
 * @param page the page's file within `folder`
 */
export async function preloadModules(folder: string, page: string): Promise<void> {
  const path = join(folder, page);
  const html = await readFile(path, 'utf8');
  const named = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
  const all = new Set(named);
  for (const address of all) {
    const code = await readFile(join(folder, address), 'utf8');
    for (const [, name = ''] of code.matchAll(IMPORT))
      all.add(posix.join(posix.dirname(address), name));
  }
  const links = [...all.difference(new Set(named))].map(
    (address) => `<link rel="modulepreload" href="${address}">`,
  );
  await writeFile(
    path,
    html.replace('<script type="module"', `${links.join('')}<script type="module"`),
  );
}
