/** Passages of other documents that a document refers to. A script shows them in previews. */
import { attribute, DATA_QUOTED, DATA_SIGLUM } from '../markup/contract.ts';
import { IN_QUOTED, passageHtml } from '../markup/forms/page.ts';
import { type Html, htmlElement } from '../markup/html.ts';
import type { RenderedPassage } from '../markup/passage.ts';

/** A document with the passages that are shown. */
export interface QuotedDocument {
  readonly id: string;
  readonly citationPrefix: string;
  readonly passages: readonly RenderedPassage<Html>[];
}

/** The documents as HTML: an element for each, with its passages. */
export const quotedHtml = (documents: readonly QuotedDocument[]): string =>
  documents
    .map(({ id, citationPrefix, passages }) => {
      const attributes = {
        ...attribute(DATA_QUOTED, id),
        ...attribute(DATA_SIGLUM, citationPrefix),
      };
      const html = passages.map((one) => passageHtml(one, IN_QUOTED)).join('');
      return htmlElement('div', attributes, { html }).html;
    })
    .join('');
