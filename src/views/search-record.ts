/** A page for Pagefind's index: address, title and words. */
import { plainText } from '../engine/model/plain-text.ts';
import type { StemmedText } from '../search/index/build-index.ts';
import type { SearchedDocument } from '../search/records.ts';
import type { DocumentView } from './document.ts';

export interface SearchRecord {
  /** Address within the site. */
  readonly url: string;
  readonly title: string;
  /** Plain text, paragraphs divided by line breaks. */
  readonly content: string;
  /** Texts in it that are not stemmed as English ones. */
  readonly stemmed?: readonly StemmedText[];
}

/** A document: its title and record, the editors' description, its passages and notes. */
export function documentRecord(view: DocumentView, searched: SearchedDocument): SearchRecord {
  const { titleBlock, description } = view;
  const { abstract, numbering, dates, mentioned, published, notEstablished } = description;
  return record(searched, [
    titleBlock.kicker,
    titleBlock.title,
    titleBlock.subtitle?.text ?? '',
    ...titleBlock.rows.flatMap(({ words = '', entries = [] }) => [
      words,
      ...entries.map(({ name }) => name),
    ]),
    plainText(abstract.html),
    plainText(numbering?.html ?? ''),
    ...dates.map(({ text }) => text),
    ...mentioned.map(({ phrase, text = '' }) => `${phrase} ${text}`),
    ...published.map(({ text = '' }) => text),
    ...notEstablished,
  ]);
}

/** Another page: its title, the titles of its parts, and its words. */
export const pageRecord = (searched: SearchedDocument): SearchRecord =>
  record(searched, [
    searched.title,
    ...Object.values(searched.topics ?? {}),
    ...searched.places.map(({ title }) => title),
  ]);

const record = (
  { url, label, title, places }: SearchedDocument,
  words: readonly string[],
): SearchRecord => {
  const stemmed = places.flatMap(({ lang, text, foreign = [] }) => [
    ...(lang === undefined ? [] : [{ lang, text }]),
    ...foreign.map((range) => ({ lang: range.lang, text: text.slice(range.start, range.end) })),
  ]);
  return {
    url,
    title: label === title ? title : `${label}: ${title}`,
    content: [...words, ...places.map(({ text }) => text)].filter(Boolean).join('\n'),
    ...(stemmed.length === 0 ? {} : { stemmed }),
  };
};
