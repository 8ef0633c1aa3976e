/** The files of an edition that are read without the site, from the pages of a finished build: an EPUB, and single pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentAddress } from '../../engine/model/addresses.ts';
import { dateInWords } from '../../engine/model/dates.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { editorsOf, inNameOrder } from '../../exports/entries.ts';
import { documentFileAddress } from '../../exports/files.ts';
import { DOCUMENT_FORMATS } from '../../exports/formats.ts';
import { stringsOf } from '../../strings/strings.ts';
import type { DataFile } from '../build/data-files.ts';
import { viewKey } from '../pages.ts';
import { readChapter } from './chapter.ts';
import { type Book, EPUB, epubFile } from './epub.ts';
import { readSheet } from './faces.ts';
import { singlePages } from './single-page.ts';

/** The sheet of the pages of the EPUB, and that of the fonts of the site. */
const BOOK_STYLES = 'src/styles/book.css';
const FONT_STYLES = 'src/styles/fonts.css';

/**
 * The files; none unless the edition asks for them.
 * @param folder of the built site
 */
export function bookFiles(folder: string, edition: Edition): DataFile[] {
  if (!edition.record.books) return [];
  return [epub(folder, edition), ...singleFiles(folder, edition)];
}

const pageAt = (folder: string, address: string): string =>
  readFileSync(join(folder, address, 'index.html'), 'utf8');

function epub(folder: string, edition: Edition): DataFile {
  const { record } = edition;
  const strings = stringsOf(record.lang);
  const addresses = [
    ...edition.documents.map(({ id }) => documentAddress(id)),
    ...edition.essays.map((essay) => essay.record.address),
    '/bibliography/',
  ];
  const pages = addresses.map((address) => [address, pageAt(folder, address)] as const);
  const { title, subtitle, description, editors, lang, version, date, licences, url } = record;
  const facts: Omit<Book, 'chapters' | 'css' | 'faces'> = {
    title,
    subtitle,
    description,
    editors: editorsOf(edition).length > 0 ? editorsOf(edition).map(inNameOrder) : editors,
    lang,
    version,
    date,
    day: dateInWords(date, strings),
    rights: [strings.books.licence(licences.words), strings.books.rights(licences.source)],
    url,
  };
  return {
    ...EPUB,
    key: viewKey([facts, pages]),
    make: () =>
      epubFile(
        {
          ...facts,
          chapters: pages.map(([address, html]) => readChapter(html, address)),
          css: readFileSync(BOOK_STYLES, 'utf8'),
          faces: readSheet(readFileSync(FONT_STYLES, 'utf8'), folder).faces,
        },
        strings,
      ),
  };
}

function singleFiles(folder: string, { documents, record }: Edition): DataFile[] {
  const strings = stringsOf(record.lang);
  const { title, version, date, url } = record;
  const colophon = strings.books.colophon(title, version, dateInWords(date, strings));
  const make = singlePages(folder);
  const formats = DOCUMENT_FORMATS.filter(({ origin }) => origin === 'page');
  return documents
    .filter((document) => document.record.text === 'transcribed')
    .flatMap(({ id }) =>
      formats.map(({ file, mediaType }) => {
        const address = documentAddress(id);
        return {
          address: documentFileAddress(id, file),
          type: mediaType,
          key: viewKey([pageAt(folder, address), colophon]),
          make: () => make({ address, url, colophon }),
        };
      }),
    );
}
