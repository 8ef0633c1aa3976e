/** A translation beside its original, aligned by anchors. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { directionOf } from '../engine/model/language.ts';
import { aligned, originalOf, parallelAddress } from '../engine/model/translations.ts';
import { stringsOf } from '../strings/strings.ts';
import type { PageView } from './page.ts';
import { type PassageView, passageView } from './passage.ts';
import { plainPageView } from './plain-page.ts';

export interface ParallelView {
  readonly page: PageView;
  readonly title: string;
  readonly original: ParallelTextView;
  readonly translation: ParallelTextView;
  readonly rows: readonly {
    readonly original?: PassageView | undefined;
    readonly translation?: PassageView | undefined;
  }[];
}

/** One of the two texts. */
interface ParallelTextView {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The ids of the translations that have a page of this kind. */
export const parallelIds = (edition: Edition): string[] =>
  edition.documents.filter((one) => originalOf(edition, one) !== undefined).map(({ id }) => id);

/** The page. @param id of the translation */
export function parallelView(edition: Edition, id: string): ParallelView {
  const translation = documentOf(edition, id);
  const original = originalOf(edition, translation);
  if (original === undefined) throw new Error(`No original of "${id}".`);
  const words = stringsOf(edition.record.lang).document;
  const title = typeset(translation.record.title);
  const viewIn = (document: Document, passage: Passage | undefined): PassageView | undefined => {
    if (passage === undefined) return undefined;
    const view = passageView(edition, document, passage);
    const page = documentAddress(document.id);
    const html = withoutAnchors(passage.html, page);
    return {
      ...view,
      aliases: [],
      address: `${page}#${passage.id}`,
      words: [{ text: { html } }],
    };
  };
  return {
    page: plainPageView(edition, {
      address: parallelAddress(id),
      title: words.parallelTitle(title),
      description: words.parallelDescription(title),
      type: 'WebPage',
      hasReceivedWords: true,
    }),
    title,
    original: textView(edition, original),
    translation: textView(edition, translation),
    rows: aligned(original, translation).map((row) => ({
      original: viewIn(original, row.original),
      translation: viewIn(translation, row.translation),
    })),
  };
}

function textView({ record }: Edition, document: Document): ParallelTextView {
  const lang = document.record.language ?? record.lang;
  return {
    href: documentAddress(document.id),
    title: typeset(document.record.title),
    lang,
    dir: directionOf(lang),
  };
}

/** The words of a passage without ids, which two texts would share, and with the notes on their own page. */
const withoutAnchors = (html: string, page: string): string =>
  html.replaceAll(/ id="[^"]*"/g, '').replaceAll(/(?<= href=")#/g, `${page}#`);
