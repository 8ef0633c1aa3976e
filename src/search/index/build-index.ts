/** Builds the full-text index with Pagefind (https://pagefind.app) from the words of each page. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { openStemmers, type Stemmers } from '../match/stemmers.ts';
import { wordsAt, wordsOf } from '../words.ts';
import {
  type AddressesById,
  bringPages,
  type KnownPages,
  makeAddressesIds,
} from './addresses-as-ids.ts';
import { piecesOf } from './pieces.ts';
import { reportFailures } from './report-failures.ts';

/** A page as Pagefind indexes it. */
interface IndexedPage {
  /** Address within the site. */
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly content: string;
  /** The texts in it that are stemmed by a language of their own. */
  readonly stemmed?: readonly StemmedText[];
}

export interface StemmedText {
  readonly lang: string;
  readonly text: string;
}

/** Interfaces that Pagefind always writes, and that this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

/** Pages that are given to Pagefind at once, in their order, so that it need not wait while this process does other work. */
const AT_ONCE = 50;

const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

/**
 * Indexes `pages`, and writes the index to `folder/pagefind/`. Its results have the addresses of pages as ids.
 * @param language BCP 47 tag of the index, which decides how words are stemmed
 * @param known what lasts from one index to the next
 * @returns the addresses of pages by Pagefind's ids
 * @throws Error with everything that Pagefind reports as wrong, or if what is known is not true of this index
 */
export async function buildIndex(
  folder: string,
  pages: readonly IndexedPage[],
  language: string,
  known?: KnownPages,
): Promise<AddressesById> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const languages = pages.flatMap(({ stemmed = [] }) => stemmed.map(({ lang }) => lang));
    const stemmers = await openStemmers([...new Set(languages)]);
    const indexed = openIndexed();
    const add = async ({ url, title, content, stemmed = [] }: IndexedPage): Promise<void> => {
      const added = await index.addCustomRecord({
        url,
        language,
        content: [indexed(content), ...stemsIn(stemmed, stemmers)].join(' '),
        meta: { title },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${url}: ${added.errors.join('; ')}`);
    };
    for (let at = 0; at < pages.length; at += AT_ONCE) {
      await Promise.all(pages.slice(at, at + AT_ONCE).map(add));
    }
    const outputPath = join(folder, 'pagefind');
    if (known !== undefined) bringPages(outputPath, known);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    for (const name of UNUSED) rmSync(join(outputPath, name), { force: true });
    for (const name of SCRIPTS) reportFailures(join(outputPath, name));
    return await makeAddressesIds(
      outputPath,
      pages.map(({ url }) => url),
      known,
    );
  } finally {
    await close();
  }
}

/** The stems that are no words of their texts. */
export const stemsIn = (texts: readonly StemmedText[], stemmers: Stemmers): string[] => {
  const stems = texts.flatMap(({ lang, text }) => {
    const stemOf = stemmers.get(lang);
    return stemOf === undefined
      ? []
      : wordsOf(text).flatMap((word) => (stemOf(word) === word ? [] : [stemOf(word)]));
  });
  return [...new Set(stems)];
};

/** Makes texts as they are indexed. The pieces that they share are made once. */
export function openIndexed(): (text: string) => string {
  const known = new Map<string, string>();
  const indexed = (piece: string): string => {
    const found = known.get(piece);
    if (found !== undefined) return found;
    const made = toIndexed(piece);
    known.set(piece, made);
    return made;
  };
  return (text) => piecesOf(text).map(indexed).filter(Boolean).join(' ');
}

/** A text as it is indexed: its words as queries fold them, and words that a hyphen joins also as one. */
export const toIndexed = (text: string): string => {
  const words = wordsAt(text);
  return words
    .flatMap(({ word, joined }, at) => {
      const [before] = joined ? words.slice(at - 1) : [];
      return before === undefined ? [word] : [word, before.word + word];
    })
    .join(' ');
};
