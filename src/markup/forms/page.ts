/** The forms of a passage on pages. */
import { CLASS_ANSWER, CLASS_CHAIR, CLASS_NUMBER, DATA_EDITORIAL } from '../contract.ts';
import { type Html, htmlElement } from '../html.ts';
import type { AnchoredForm, Make, PassageForm, Place } from '../passage.ts';

/** An anchor that an earlier edition gave to an element: its address still leads here. */
export const renderAlias = (id: string): Html => htmlElement('span', { id, [DATA_EDITORIAL]: '' });

/** Makes an element with the passage's anchors. */
const anchored =
  ({ id, aliases = [] }: Place): Make<Html> =>
  (tag, _, ...content) =>
    htmlElement(tag, { id }, ...aliases.map(renderAlias), ...content);

/** Makes an element with the passage's anchors, its kind and the classes of the source, its number in the margin. */
const numbered =
  (place: Place, numberTag: 'a' | 'b'): Make<Html> =>
  (tag, by, ...content) => {
    const { id, aliases = [], kind, number, classes = [] } = place;
    const href = numberTag === 'a' ? `#${id}` : undefined;
    const margin = { href, class: CLASS_NUMBER, [DATA_EDITORIAL]: '' };
    return htmlElement(
      tag,
      { class: [kind, by, ...classes].filter(Boolean).join(' '), id },
      ...aliases.map(renderAlias),
      ...(number === undefined ? [] : [htmlElement(numberTag, margin, number)]),
      ...content,
    );
  };

/** On the page of its document, with its number as a link to it. */
export const ON_PAGE: AnchoredForm<Html> = {
  tag: 'p',
  by: { chair: CLASS_CHAIR },
  own: (place) => numbered(place, 'a'),
};

/** The same of a heading. */
export const HEADING_ON_PAGE: AnchoredForm<Html> = { ...ON_PAGE, tag: 'h2' };

/** On the page, as a line of a list in the head of a message. */
export const IN_LETTER_HEAD: AnchoredForm<Html> = { tag: 'dd', own: anchored };

/** On the page, as the heading of a document that it carries. */
export const OF_ENCLOSURE: AnchoredForm<Html> = { tag: 'h2', own: anchored };

/** In the template from which previews of other documents are made. */
export const IN_TEMPLATE: AnchoredForm<Html> = {
  tag: 'p',
  by: { chair: CLASS_CHAIR },
  own: (place) => numbered(place, 'b'),
};

/** Quoted away from its page: answers are indented. */
export const IN_QUOTATION: PassageForm = { tag: 'p', by: { other: CLASS_ANSWER } };
