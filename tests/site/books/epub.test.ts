import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readChapter } from '../../../src/site/books/chapter.ts';
import { type Book, epubFile } from '../../../src/site/books/epub.ts';
import type { Face } from '../../../src/site/books/faces.ts';
import { stringsOf } from '../../../src/strings/strings.ts';
import { PAGE } from './page.ts';

const strings = stringsOf();

/** A font that has some signs. The bytes are none of a font. */
const face = (file: string, signs: RegExp): Face => ({
  file,
  bytes: new Uint8Array([1]),
  isNeededFor: (text) => signs.test(text),
  rule: (address) => `@font-face { font-family: One; src: url("${address}") }`,
});

const book = (): Book => ({
  title: 'Papers & <others>',
  subtitle: 'Of a light',
  description: 'An archive.',
  editors: ['Tomas Ren'],
  lang: 'en',
  version: '2',
  date: '2003-03-12',
  day: '12 March 2003',
  rights: ['CC BY 4.0'],
  url: 'https://lights.example',
  chapters: ['/documents/log/', '/documents/letter/'].map((address) => readChapter(PAGE, address)),
  css: 'p { margin: 0 }',
  faces: [face('latin.woff2', /[a-z]/), face('greek.woff2', /[α-ω]/)],
});

const filesOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe('the EPUB', () => {
  const bytes = epubFile(book(), strings);
  const files = filesOf(bytes);
  const log = files.get('book/documents-log.xhtml') ?? '';

  it('is valid', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    // The font of this test is none.
    expect(messages.filter(({ message }) => !/font/i.test(message))).toEqual([]);
  });

  it('has a title page that leads to the site', () => {
    expect(files.get('book/title.xhtml')).toContain(
      '<p><a href="https://lights.example/">https://lights.example/</a></p>',
    );
  });

  it('begins with its type, uncompressed', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has the same bytes in every time zone and at every time', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const elsewhere = epubFile(book(), strings);
    process.env.TZ = before;
    expect(Buffer.from(elsewhere).equals(bytes)).toBe(true);
  });

  it('links what is in the book, and leads to the web for the rest', () => {
    expect(log).toContain('href="https://lights.example/people/anna/"');
    expect(log).toContain('href="https://lights.example/documents/letter/#p1"');
    expect(log).toContain('href="documents-log.xhtml#t1"');
  });

  it('numbers passages', () => {
    expect(log).toMatch(/class="number"[^>]*>1</);
  });

  it('marks calls, notes and pages of the source', () => {
    expect(log).toMatch(/epub:type="noteref"[^>]*>a</);
    expect(log).toContain('epub:type="endnotes"');
    expect(log).toContain('id="n-a"');
    // EPUBCheck accepts this role of no link.
    expect(log).toMatch(/<span [^>]*role="doc-pagebreak" epub:type="pagebreak"/);
    expect(files.get('book/contents.xhtml')).toContain('documents-log.xhtml#page-2">p. 2<');
  });

  it('lists documents and their sections', () => {
    const contents = files.get('book/contents.xhtml');
    expect(contents).toContain('<a href="documents-log.xhtml#night">The night</a>');
    expect(contents).toContain('<a href="documents-letter.xhtml">Log</a>');
    expect(contents?.match(/>The night</g)).toHaveLength(2);
    expect(contents).not.toContain('#text');
  });

  it('has no part of the site', () => {
    expect(log).not.toMatch(/Copy|Cite|Preview|Skip|Foot|<script/);
  });

  it('carries the fonts that its text needs', () => {
    expect([...files.keys()].filter((name) => name.includes('fonts/'))).toEqual([
      'book/fonts/latin.woff2',
    ]);
  });
});
