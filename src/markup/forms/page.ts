/** The forms of a passage on its page. */
import { CLASS_ANSWER, CLASS_CHAIR, CLASS_NUMBER, DATA_EDITORIAL } from '../contract.ts';
import { type Html, html, htmlElement } from '../html.ts';
import {
  type Make,
  type PassageFacts,
  type PassageForm,
  type RenderedPassage,
  renderPassage,
} from '../passage.ts';

/** A form of a passage on a page. */
export interface PageForm extends PassageForm {
  /** Makes the element of a passage with more than a class: anchors, a number in the margin. */
  readonly own?: (place: PassageFacts) => Make<Html>;
}

/** A passage on a page, as HTML. */
export const passageHtml = (passage: RenderedPassage<Html>, form: PageForm): string =>
  renderPassage(passage, form, html, form.own?.(passage)).html;

/** An anchor of an earlier edition, whose address still leads here. */
export const renderAlias = (id: string): Html => htmlElement('span', { id, [DATA_EDITORIAL]: '' });

/** Makes an element with the passage's anchors. */
const anchored =
  ({ id, lang, dir, aliases = [] }: PassageFacts): Make<Html> =>
  (tag, _, ...content) =>
    htmlElement(tag, { id, lang, dir }, ...aliases.map(renderAlias), ...content);

/** The number in the margin as a link. A style in the page draws its label, as those of note calls. @param href of the passage */
const numberLink = (number: string, href: string): Html =>
  htmlElement(
    'a',
    { href, class: CLASS_NUMBER, [DATA_EDITORIAL]: '', 'aria-label': number },
    htmlElement('template', {}, `${number} `),
  );

/** The number in a template, where it is data. */
const numberWords = (number: string): Html =>
  htmlElement('b', { class: CLASS_NUMBER, [DATA_EDITORIAL]: '' }, number);

/**
 * Makes an element with the passage's anchors, its kind, the classes of the source, and its number in the margin. The class is first:
 * the same signs then stand together in many passages, which compresses better.
 */
const numbered =
  (place: PassageFacts, marginNumber: (number: string, href: string) => Html): Make<Html> =>
  (tag, by, ...content) => {
    const { id, lang, dir, aliases = [], kind, number, classes = [], address = `#${id}` } = place;
    return htmlElement(
      tag,
      { class: [kind, by, ...classes].filter(Boolean).join(' '), id, lang, dir },
      ...aliases.map(renderAlias),
      ...(number === undefined ? [] : [marginNumber(number, address)]),
      ...content,
    );
  };

/** On the page of its document, with its number as a link to it. */
export const ON_PAGE: PageForm = {
  tag: 'p',
  by: { chair: CLASS_CHAIR },
  own: (place) => numbered(place, numberLink),
};

/** The form of a passage by its kind. */
export function formOnPage(passage: {
  readonly level?: number;
  readonly isBlock?: true;
}): PageForm {
  if (passage.level !== undefined) return headingOnPage(passage.level);
  return passage.isBlock ? BLOCK_ON_PAGE : ON_PAGE;
}

/** The same for a passage that contains lists, tables, quotations or preformatted text. */
export const BLOCK_ON_PAGE: PageForm = { ...ON_PAGE, tag: 'div' };

/** The same for a heading. The title of the page is the first level of headings. @param level from 1 to 5 */
export const headingOnPage = (level: number): PageForm => ({ ...ON_PAGE, tag: `h${level + 1}` });

/** On the page, as a header line of a message. */
export const IN_LETTER_HEAD: PageForm = { tag: 'dd', own: anchored };

/** On the page, as the heading of an enclosed document. */
export const OF_ENCLOSURE: PageForm = { tag: 'h2', own: anchored };

/** Among the passages from which previews of other documents are made. */
export const IN_QUOTED: PageForm = {
  tag: 'p',
  by: { chair: CLASS_CHAIR },
  own: (place) => numbered(place, numberWords),
};

/** In a quotation on another page. Answers are indented. */
export const IN_QUOTATION: PageForm = { tag: 'p', by: { other: CLASS_ANSWER } };
