/** The edition as a book: EPUB 3.3, from the pages of a built site. https://www.w3.org/TR/epub-33/ */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Element as HtmlElement } from 'hast';
import { toText } from 'hast-util-to-text';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlFile } from '../../exports/xml.ts';
import type { Strings } from '../../strings/strings.ts';
import { targetOf } from './built-page.ts';
import type { Chapter, Entry } from './chapter.ts';
import type { Sheet } from './faces.ts';

export const EPUB = { address: '/data/edition.epub', type: 'application/epub+zip' } as const;

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';
const STYLES = 'book.css';
const NAVIGATION = 'contents.xhtml';
const TITLE_PAGE = 'title.xhtml';

export interface Book {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly editors: readonly string[];
  /** BCP 47. */
  readonly lang: string;
  /** Of the edition: a number, and an ISO day. */
  readonly version: string;
  readonly date: string;
  /** The day in words. */
  readonly day: string;
  /** Rights in the words of the editors, and in the sources. */
  readonly rights: readonly string[];
  /** The web address of the edition, without a slash at the end. */
  readonly url: string;
  readonly chapters: readonly Chapter[];
  /** The rules of the pages. */
  readonly css: string;
  readonly faces: Sheet['faces'];
}

/** The bytes of the file. They depend on the book alone. */
export function epubFile(book: Book, strings: Strings): Uint8Array {
  const text = book.chapters.map(({ content }) => toText(content)).join('');
  const faces = book.faces.filter((face) => face.isNeededFor(text));
  const pages = new Map<string, string>([
    [TITLE_PAGE, xmlFile(titlePage(book, strings))],
    [NAVIGATION, xmlFile(navigation(book, strings))],
    ...book.chapters.map((one) => [one.file, xmlFile(chapterPage(one, book))] as const),
  ]);
  const rules = faces.map((face) => face.rule(`fonts/${face.file}`)).join('\n');
  const files: Zippable = {
    // The type comes first, and is not compressed.
    mimetype: [strToU8(EPUB.type), { level: 0 }],
    'META-INF/container.xml': strToU8(xmlFile(container())),
    'book/package.opf': strToU8(xmlFile(packageDocument(book, faces, strings))),
    [`book/${STYLES}`]: strToU8(`${rules}\n${book.css}`),
  };
  for (const [name, page] of pages) files[`book/${name}`] = strToU8(page);
  for (const { file, bytes } of faces) files[`book/fonts/${file}`] = [bytes, { level: 0 }];
  const [year = 0, month = 0, day = 0] = book.date.split('-').map(Number);
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) });
}

const container = (): Element =>
  x(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    x('rootfiles', [
      x('rootfile', {
        'full-path': 'book/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ]),
  );

function packageDocument(book: Book, faces: Sheet['faces'], { books: words }: Strings): Element {
  const item = (href: string, type: string, properties?: string): Element =>
    x('item', { id: idOf(href), href, 'media-type': type, properties });
  const chapters = book.chapters.map(({ file }) => file);
  const meta = (property: string, value: string): Element => x('meta', { property }, value);
  return x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'xml:lang': book.lang,
      'unique-identifier': 'address',
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'address' }, book.url + EPUB.address),
        x('dc:title', `${book.title}. ${book.subtitle}`),
        x('dc:language', book.lang),
        ...book.editors.map((editor) => x('dc:creator', editor)),
        x('dc:description', book.description),
        x('dc:date', book.date),
        x('dc:source', `${book.url}/`),
        ...book.rights.map((one) => x('dc:rights', one)),
        meta('dcterms:modified', `${book.date}T00:00:00Z`),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessModeSufficient', 'textual'),
        ...[
          'tableOfContents',
          'structuralNavigation',
          'readingOrder',
          'displayTransformability',
        ].map((feature) => meta('schema:accessibilityFeature', feature)),
        ...(hasPages(book)
          ? [
              meta('schema:accessibilityFeature', 'pageBreakMarkers'),
              meta('schema:accessibilityFeature', 'pageNavigation'),
              meta('pageBreakSource', `${book.url}/`),
            ]
          : []),
        meta('schema:accessibilityHazard', 'none'),
        meta('schema:accessibilitySummary', words.accessibility),
      ]),
      x('manifest', [
        item(NAVIGATION, 'application/xhtml+xml', 'nav'),
        item(STYLES, 'text/css'),
        ...[TITLE_PAGE, ...chapters].map((file) => item(file, 'application/xhtml+xml')),
        ...faces.map(({ file }) => item(`fonts/${file}`, 'font/woff2')),
      ]),
      x(
        'spine',
        [TITLE_PAGE, NAVIGATION, ...chapters].map((file) => x('itemref', { idref: idOf(file) })),
      ),
    ],
  );
}

const idOf = (file: string): string => `f-${file.replaceAll(/[^\w-]/g, '-')}`;

const hasPages = ({ chapters }: Book): boolean => chapters.some(({ pages }) => pages.length > 0);

/** A page of the book. */
const page = (lang: string, title: string, content: readonly Element[]): Element =>
  x('html', { xmlns: XHTML, 'xmlns:epub': OPS, lang, 'xml:lang': lang }, [
    x('head', [
      x('title', title),
      x('link', { rel: 'stylesheet', type: 'text/css', href: STYLES }),
    ]),
    x('body', [...content]),
  ]);

function titlePage(book: Book, { books: words }: Strings): Element {
  const content = x('section', { class: 'front', 'epub:type': 'titlepage' }, [
    x('h1', book.title),
    x('p', book.subtitle),
    ...book.editors.map((editor) => x('p', editor)),
    x('p', words.editionLine(book.version, book.day)),
    x('p', book.description),
    ...book.rights.map((one) => x('p', one)),
    x('p', [x('a', { href: `${book.url}/` }, `${book.url}/`)]),
  ]);
  return page(book.lang, book.title, [content]);
}

function navigation(book: Book, { books: words }: Strings): Element {
  const link = (href: string, label: string): Element => x('a', { href }, label);
  const list = ({ file }: Chapter, entries: readonly Entry[]): Element[] =>
    entries.map(({ id, label }) => x('li', [link(`${file}#${id}`, label)]));
  const chapters = book.chapters.map((one) =>
    x('li', [
      link(one.file, one.title),
      ...(one.sections.length === 0 ? [] : [x('ol', list(one, one.sections))]),
    ]),
  );
  const [first] = book.chapters;
  const landmarks = [
    ['titlepage', TITLE_PAGE, words.titlePage],
    ['toc', `${NAVIGATION}#contents`, words.contents],
    ...(first === undefined ? [] : [['bodymatter', first.file, words.text]]),
  ] as const;
  return page(book.lang, words.contents, [
    x('nav', { id: 'contents', 'epub:type': 'toc', role: 'doc-toc' }, [
      x('h1', words.contents),
      x('ol', [x('li', [link(TITLE_PAGE, words.titlePage)]), ...chapters]),
    ]),
    x('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, [
      x('h2', words.landmarks),
      x(
        'ol',
        landmarks.map(([type, href, label]) =>
          x('li', [x('a', { 'epub:type': type, href }, label)]),
        ),
      ),
    ]),
    ...(hasPages(book)
      ? [
          x('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: 'hidden' }, [
            x('h2', words.pages),
            x(
              'ol',
              book.chapters.flatMap((one) => list(one, one.pages)),
            ),
          ]),
        ]
      : []),
  ]);
}

function chapterPage(chapter: Chapter, book: Book): Element {
  visit(chapter.content, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string') properties.href = inBook(targetOf(href, chapter.address), book);
  });
  return page(chapter.lang, chapter.title, [xml(chapter.content)]);
}

const xml = (content: HtmlElement): Element => toXast(content) as Element;

/** The address in the book of a page or passage, or on the web if the book does not have it. */
function inBook(target: string, { chapters, url }: Book): string {
  if (!target.startsWith('/')) return target;
  const [address = '', id = ''] = target.replace(/\?[^#]*/, '').split('#');
  const chapter = chapters.find((one) => one.address === address);
  if (chapter === undefined || (id !== '' && !chapter.ids.has(id))) return url + target;
  return id === '' ? chapter.file : `${chapter.file}#${id}`;
}
