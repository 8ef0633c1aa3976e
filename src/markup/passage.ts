/**
 * The markup of a passage, wherever it is shown: on its page, in the template for previews, in a preview, in a quotation,
 * among the results of a search. The forms differ by data, in one function.
 */
import {
  CLASS_ANSWER,
  CLASS_BESIDE,
  CLASS_CHAIR,
  CLASS_NUMBER,
  CLASS_REPLY,
  CLASS_SPEAKER,
  DATA_EDITORIAL,
} from './contract.ts';
import { type Attributes, element, type MarkupElement } from './tree.ts';

/** Words of a passage, as far as they are set alike. */
export interface Words<Leaf = string> {
  readonly text: Leaf;
  /** Whether they name who speaks. Words of the engine's HTML say so themselves. */
  readonly isSpeaker?: boolean;
  /** Whether they answer a query. */
  readonly isHit?: boolean;
}

/** What is known of a passage besides its words; a form shows of it what it has a place for. */
interface Place {
  readonly id?: string;
  /** Anchors of earlier editions that lead here. */
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly number?: string | undefined;
  /** Who speaks in a conversation: the person who leads it, or someone else. */
  readonly by?: 'chair' | 'other' | undefined;
  /** Class names that the source gives it. */
  readonly classes?: readonly string[];
}

/** A passage as it is rendered. */
export interface RenderedPassage<Leaf = string> extends Place {
  readonly words: readonly Words<Leaf>[];
}

/** How a passage is shown. A form that a script does not use is no part of the script. */
export interface PassageForm {
  readonly tag: string;
  /** The tag of a heading, where it has one of its own. */
  readonly heading?: string;
  /** Classes of a passage of the person who leads a conversation, of one of another's, of one of nobody's. */
  readonly by?: Readonly<Partial<Record<'chair' | 'other' | 'nobody', string>>>;
  /** Its attributes, where it has more than such a class. */
  readonly attributes?: (place: Place, by: string | undefined) => Attributes;
  /** What is before its words: anchors, number. */
  readonly lead?: (place: Place) => readonly MarkupElement[];
  /** An element around the words, which sets them beside the number. */
  readonly around?: string;
}

/** The passage in a form. */
export function renderPassage<Leaf>(
  passage: RenderedPassage<Leaf>,
  form: PassageForm,
): MarkupElement<Leaf | string> {
  const { tag, heading = tag, around, lead, attributes = classOnly } = form;
  const words = passage.words.map(renderWords);
  return element<Leaf | string>(
    passage.kind === 'heading' ? heading : tag,
    attributes(passage, form.by?.[passage.by ?? 'nobody']),
    ...(lead?.(passage) ?? []),
    ...(around ? [element<Leaf | string>(around, {}, ...words)] : words),
  );
}

function renderWords<Leaf>({ text, isSpeaker, isHit }: Words<Leaf>): MarkupElement<Leaf> | Leaf {
  const words = isSpeaker ? element<Leaf>('span', { class: CLASS_SPEAKER }, text) : text;
  return isHit ? element<Leaf>('mark', {}, words) : words;
}

/** An anchor that an earlier edition gave to an element: its address still leads here. */
export const renderAlias = (id: string): MarkupElement =>
  element('span', { id, [DATA_EDITORIAL]: '' });

const classOnly = (_: Place, by: string | undefined): Attributes => ({ class: by });

const anchor = ({ id }: Place): Attributes => ({ id });

const kindAndAnchor = ({ id, kind, classes = [] }: Place, by: string | undefined): Attributes => ({
  class: [kind, by, ...classes].filter(Boolean).join(' '),
  id,
});

const aliasesOf = ({ aliases = [] }: Place): readonly MarkupElement[] => aliases.map(renderAlias);

/** The number in the margin, as the editors'; where the passage is on its page, a link to it. */
const marginNumber = (tag: string, number?: string, href?: string): readonly MarkupElement[] =>
  number === undefined
    ? []
    : [element(tag, { href, class: CLASS_NUMBER, [DATA_EDITORIAL]: '' }, number)];

/** On the page of its document. */
export const ON_PAGE: PassageForm = {
  tag: 'p',
  heading: 'h2',
  by: { chair: CLASS_CHAIR },
  attributes: kindAndAnchor,
  lead: (place) => [...aliasesOf(place), ...marginNumber('a', place.number, `#${place.id}`)],
};

/** On the page, as a line of a list in the head of a message. */
export const IN_LETTER_HEAD: PassageForm = { tag: 'dd', attributes: anchor, lead: aliasesOf };

/** On the page, as the heading of a document that it carries. */
export const AS_HEADING: PassageForm = { tag: 'h2', attributes: anchor, lead: aliasesOf };

/** In the template from which previews of other documents are made. */
export const IN_TEMPLATE: PassageForm = {
  tag: 'p',
  by: { chair: CLASS_CHAIR },
  attributes: kindAndAnchor,
  lead: ({ number }) => marginNumber('b', number),
};

/** Quoted away from its page: answers are indented. */
export const IN_QUOTATION: PassageForm = { tag: 'p', by: { other: CLASS_ANSWER } };

/** Beside a link that leads to it. */
export const IN_PREVIEW: PassageForm = {
  tag: 'li',
  by: { other: CLASS_ANSWER },
  lead: ({ number = '' }) => [element('b', {}, number)],
  around: 'span',
};

/** Among the results of a search. */
export const IN_RESULT: PassageForm = {
  tag: 'p',
  by: { chair: CLASS_CHAIR, other: CLASS_REPLY },
};

/** Beside a result, which it answers or which answers it. */
export const BESIDE_RESULT: PassageForm = {
  tag: 'p',
  by: {
    chair: `${CLASS_CHAIR} ${CLASS_BESIDE}`,
    other: `${CLASS_REPLY} ${CLASS_BESIDE}`,
    nobody: CLASS_BESIDE,
  },
};
