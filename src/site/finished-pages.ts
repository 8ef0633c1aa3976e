/** The pages of a build, on their way from where they were rendered to the site. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of the pages below `folder` by their paths from it, and with them those that are `kept` elsewhere. */
export function filesOfPages(
  folder: string,
  kept: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  return new Map([...pages.map((page) => [page, join(folder, page)] as const), ...kept]);
}

/**
 * Puts `html` in the place of a page below `folder`. Where the page is as it was in the last build, below `previous`, that
 * file serves again.
 */
export function putPage(page: string, html: string, folder: string, previous: string): void {
  const [place, last] = [join(folder, page), join(previous, page)];
  if (!existsSync(place)) mkdirSync(dirname(place), { recursive: true });
  if (existsSync(last) && readFileSync(last, 'utf8') === html) {
    rmSync(place, { force: true });
    linkSync(last, place);
  } else writeFileSync(place, html);
}
