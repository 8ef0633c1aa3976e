/** Pages of a past edition as they were: kept in the archive, and published beside the current ones. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { h } from 'hastscript';
import { openStandalonePages } from '../books/standalone-page.ts';
import type { DataFile } from '../build/data-files.ts';

/** The folder of an archive that keeps them: `frozen/1/log.html`. */
const FOLDER = 'frozen';

/** From a frozen page to the root of the site. */
const ROOT = '../../..';

const POLICY = "default-src 'self'; style-src 'unsafe-inline'; base-uri 'none'";

/** A past edition whose pages are kept. */
export interface FrozenEdition {
  readonly version: string;
  readonly bytes: number;
  /** Ids of its documents. */
  readonly documents: readonly string[];
}

/** The page of a document in a past edition: `/editions/1/log/` */
export const frozenAddress = (version: string, document: string): string =>
  `/editions/${version}/${document}/`;

/** Where the archive keeps the page of a document in an edition. */
export const frozenFile = (archive: string, version: string, document: string): string =>
  join(archive, FOLDER, version, `${document}.html`);

/** The past editions that an archive keeps. @param archive its folder */
export function frozenEditions(archive: string): FrozenEdition[] {
  const files = globSync(`${FOLDER}/*/*.html`, { cwd: archive }).sort();
  const editions = Map.groupBy(files, (file) => basename(dirname(file)));
  return [...editions].map(([version, pages]) => ({
    version,
    bytes: pages.reduce((sum, page) => sum + statSync(join(archive, page)).size, 0),
    documents: pages.map((page) => basename(page, '.html')),
  }));
}

/** The files of the site with the pages of past editions. @param archive its folder */
export const frozenFiles = (archive: string): DataFile[] =>
  frozenEditions(archive).flatMap(({ version, documents }) =>
    documents.map((document) => ({
      address: `${frozenAddress(version, document)}index.html`,
      type: 'text/html',
      make: () => readFileSync(frozenFile(archive, version, document), 'utf8'),
    })),
  );

/** What a frozen page says of itself. */
export interface FrozenNotice {
  readonly version: string;
  /** `This is edition 1 of 12 March 2003.` */
  readonly sentence: string;
  /** The text of the link to the current page. */
  readonly current: string;
  /** Ids of the documents of the edition. */
  readonly documents: readonly string[];
}

/**
 * Makes frozen pages of those of a built site. They have no scripts, their styles are in them, search engines leave them out, and
 * their canonical address stays that of the current page. Links to documents stay within the edition.
 */
export function openFrozenPages(folder: string): (address: string, notice: FrozenNotice) => string {
  const make = openStandalonePages(folder);
  return (address, { version, sentence, current, documents }) =>
    make(address, {
      policy: POLICY,
      head: h('meta', { name: 'robots', content: 'noindex' }),
      before: h('p', { className: 'kicker', role: 'note' }, [
        sentence,
        ' ',
        h('a', { href: ROOT + address }, current),
      ]),
      fontOf: ({ file }) => `${ROOT}/fonts/${file}`,
      linkTo: (target) => {
        const [, document = '', rest = ''] =
          /^\/documents\/([^/]+)\/((?:\?[^#]*)?(?:#.*)?)$/.exec(target) ?? [];
        return (
          ROOT + (documents.includes(document) ? frozenAddress(version, document) + rest : target)
        );
      },
    });
}
