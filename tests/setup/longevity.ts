/**
 * What makes a site last, as checks of a built site. They follow the Endings Principles for Digital Longevity
 * (https://endings.uvic.ca/principles.html). `docs/longevity.md` is written from this table.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { digest } from '../../src/engine/source/digest.ts';
import type { EditionData } from '../../src/exports/data/edition.ts';
import { isText, mediaTypeOf } from '../../src/exports/media-types.ts';

/** A built site, read once. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: readonly string[];
  /** Its pages: path, elements and the words of their content. */
  readonly pages: readonly {
    readonly path: string;
    readonly elements: readonly Element[];
    readonly words: string;
  }[];
  readonly edition: EditionData;
}

export interface LongevityCheck {
  readonly principle: 'Data' | 'Documentation' | 'Processing' | 'Products' | 'Release';
  /** A sentence about every site. */
  readonly statement: string;
  /** Finds where the statement is false. */
  readonly faults: (site: BuiltSite) => string[];
}

/** Formats that one program alone reads: the index of the search, without which everything else can be read. */
const OF_ONE_PROGRAM = /^pagefind\//;

export function readSite(folder: string): BuiltSite {
  const files = globSync('**/*.*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .sort();
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((path) => {
      const elements: Element[] = [];
      const tree = fromHtml(readFileSync(join(folder, path)));
      visit(tree, 'element', (one) => void elements.push(one));
      const main = elements.find(({ tagName }) => tagName === 'main');
      return { path, elements, words: main === undefined ? '' : toText(main) };
    });
  const edition = JSON.parse(
    readFileSync(join(folder, 'data/edition.json'), 'utf8'),
  ) as EditionData;
  return { folder, files, pages, edition };
}

const exists = ({ files }: BuiltSite, path: string): boolean => files.includes(path);

/** Missing files of documents. */
const missing = (
  site: BuiltSite,
  isNeeded: (text: string) => boolean,
  names: readonly string[],
): string[] =>
  site.edition.documents
    .filter(({ text }) => isNeeded(text))
    .flatMap(({ id }) => names.map((name) => `documents/${id}/${name}`))
    .filter((path) => !exists(site, path));

const addressesIn = (elements: readonly Element[], names: readonly string[]): string[] =>
  elements.flatMap(({ properties }) =>
    names.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : [])),
  );

export const LONGEVITY: readonly LongevityCheck[] = [
  {
    principle: 'Data',
    statement: 'Every file is of an open format, but for the index of the search.',
    faults: ({ files }) =>
      files.filter((file) => !OF_ONE_PROGRAM.test(file) && mediaTypeOf(file) === undefined),
  },
  {
    principle: 'Data',
    statement: 'All text is UTF-8.',
    faults: ({ folder, files }) =>
      files
        .filter((file) => isText(mediaTypeOf(file) ?? '') && !file.startsWith('received/'))
        .filter((file) => readFileSync(join(folder, file), 'utf8').includes('\uFFFD')),
  },
  {
    principle: 'Data',
    statement:
      'Every document is there as its source in Markdown and as JSON, every transcription also as TEI and plain text.',
    faults: (site) => [
      ...missing(site, () => true, ['source.md', 'document.json']),
      ...missing(site, (text) => text === 'transcribed', ['tei.xml', 'text.txt']),
    ],
  },
  {
    principle: 'Data',
    statement: 'The received files are there, byte for byte, with their SHA-256.',
    faults: ({ folder, edition: { received } }) =>
      received
        .filter(
          ({ file, sha256 }) => digest(readFileSync(join(folder, 'received', file))) !== sha256,
        )
        .map(({ file }) => file),
  },
  {
    principle: 'Documentation',
    statement: 'The JSON has published schemas, the tables have a description of their columns.',
    faults: (site) =>
      [
        'data/schemas/document-1.json',
        'data/schemas/edition-1.json',
        'data/datapackage.json',
        'data/csv-metadata.json',
      ].filter((path) => !exists(site, path)),
  },
  {
    principle: 'Documentation',
    statement: 'One page lists all files for people, another those that only scripts fetch.',
    faults: (site) =>
      ['data/index.html', 'data/files/index.html'].filter((path) => !exists(site, path)),
  },
  {
    principle: 'Processing',
    statement:
      'A reader can redo the proof of the text with a short program that is part of the site.',
    faults: (site) =>
      ['data/check.py', 'received/sha256sums.txt'].filter((path) => !exists(site, path)),
  },
  {
    principle: 'Products',
    statement:
      'The site needs no program on a server: it is files, and no page sends a form elsewhere.',
    faults: ({ pages }) =>
      pages.flatMap(({ path, elements }) =>
        elements
          .filter(({ tagName, properties }) => tagName === 'form' && properties.method === 'post')
          .map(() => path),
      ),
  },
  {
    principle: 'Products',
    statement: 'Nothing is loaded from another host.',
    faults: ({ pages }) =>
      pages.flatMap(({ path, elements }) =>
        addressesIn(
          elements.filter(
            ({ tagName, properties }) =>
              ['script', 'img', 'iframe', 'source', 'video', 'audio'].includes(tagName) ||
              (tagName === 'link' && /stylesheet|icon|preload/.test(String(properties.rel))),
          ),
          ['src', 'href'],
        )
          .filter((address) => /^(?:[a-z]+:)?\/\//.test(address))
          .map((address) => `${path} → ${address}`),
      ),
  },
  {
    principle: 'Products',
    statement: 'All addresses within the site are relative, so that it works in any place.',
    faults: ({ pages }) =>
      pages.flatMap(({ path, elements }) =>
        addressesIn(elements, ['href', 'src', 'action'])
          .filter((address) => /^\/(?!\/)/.test(address))
          .map((address) => `${path} → ${address}`),
      ),
  },
  {
    principle: 'Products',
    statement:
      'Every page has its content in the HTML, and can be read without scripts and styles.',
    faults: ({ pages }) =>
      pages.filter(({ words }) => words.split(/\s+/).length < 10).map(({ path }) => path),
  },
  {
    principle: 'Products',
    statement: 'Every page names its permanent address.',
    faults: ({ pages, edition }) =>
      pages
        .filter(({ path }) => !/^data\/files\//.test(path))
        .filter(
          ({ elements }) =>
            !elements.some(
              ({ properties }) =>
                properties.rel?.toString() === 'canonical' &&
                String(properties.href).startsWith(edition.url.replace(/\/$/, '')),
            ),
        )
        .map(({ path }) => path),
  },
  {
    principle: 'Products',
    statement:
      'Every link to another site is listed, with when its page was last seen, if recorded.',
    faults: ({ folder, pages, edition }) => {
      const rows = JSON.parse(readFileSync(join(folder, 'data/links.json'), 'utf8')) as {
        url: string;
        archived?: string | null;
      }[];
      const listed = new Set(rows.flatMap(({ url, archived }) => [url, archived]));
      return pages.flatMap(({ path, elements }) =>
        elements
          .filter(({ tagName }) => tagName === 'a')
          .map(({ properties: { href } }) => String(href))
          .filter((href) => /^https?:/.test(href))
          .filter((href) => !`${href}/`.startsWith(edition.url))
          .filter((href) => !listed.has(href))
          .map((href) => `${path} → ${href}`),
      );
    },
  },
  {
    principle: 'Release',
    statement: 'The editions are listed with their days and changes, also as a feed.',
    faults: (site) => [
      ...['data/changes.atom'].filter((path) => !exists(site, path)),
      // Version 0 is that of an archive that has not been published.
      ...(site.edition.editions.length === 0 && site.edition.version !== '0' ? ['no edition'] : []),
    ],
  },
  {
    principle: 'Release',
    statement: 'Every document has its citation as files for reference managers.',
    faults: (site) =>
      missing(site, () => true, ['citation.ris', 'citation.bib', 'citation.csl.json']),
  },
];

/** Guarantees that other tests have. */
const ELSEWHERE: readonly (readonly [string, string])[] = [
  ['Two builds give the same bytes', 'tests/site/build.suite.ts'],
  ['Published addresses lead somewhere in every later edition', 'tests/site/addresses.suite.ts'],
  ['The published words are the received words', 'tests/browser/conservation.spec.ts'],
  [
    'The site works in a folder of a host, and programs that follow links reach every file',
    'tests/browser/any-place.spec.ts',
  ],
  [
    'The package opens from a disk without a network, with its search',
    'tests/browser/offline.spec.ts',
  ],
  ['Pages are valid HTML', 'tests/browser/html.spec.ts'],
  ['The EPUB is valid', 'tests/site/build.suite.ts'],
];

/** The text of `docs/longevity.md`. */
export const longevityPage = (): string =>
  [
    '# Longevity',
    '',
    'What makes a site last, after the [Endings Principles](https://endings.uvic.ca/principles.html). Each line is a check that runs on',
    'every built site (`tests/browser/longevity.spec.ts`), or a test of its own. This page is written from the checks:',
    '`UPDATE=1 npx playwright test longevity`.',
    '',
    ...Map.groupBy(LONGEVITY, ({ principle }) => principle)
      .entries()
      .flatMap(([principle, checks]) => [
        `## ${principle}`,
        '',
        ...checks.map(({ statement }) => `- ${statement}`),
        '',
      ]),
    '## Tests of their own',
    '',
    ...ELSEWHERE.map(([what, test]) => `- ${what}: \`${test}\`.`),
    '',
    '## What no software can promise',
    '',
    'Somebody has to keep the files and the address. `publisher`, `contact`, `keeper` and `plan` in `edition.yaml` say who, and what',
    'becomes of them in the end. The page about the edition says which of them are missing.',
    '',
  ].join('\n');
