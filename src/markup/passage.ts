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
import { classNames, element, type MarkupElement } from './tree.ts';

/** Words of a passage, as far as they are set alike. */
export interface Words<Leaf = string> {
  readonly text: Leaf;
  /** Whether they name who speaks. Words of the engine's HTML say so themselves. */
  readonly isSpeaker?: boolean;
  /** Whether they answer a query. */
  readonly isHit?: boolean;
}

/** A passage as it is rendered; a form shows of it what it has a place for. */
export interface RenderedPassage<Leaf = string> {
  readonly id?: string;
  /** Anchors of earlier editions that lead here. */
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly number?: string | undefined;
  /** Who speaks in a conversation: the person who leads it, or someone else. */
  readonly by?: 'chair' | 'other' | undefined;
  /** Class names that the source gives it. */
  readonly classes?: readonly string[];
  readonly words: readonly Words<Leaf>[];
}

/** How a passage is shown. */
export interface PassageForm {
  readonly tag: string;
  /** The tag of a heading, where it has one of its own. */
  readonly heading?: string;
  /** Whether it has the passage's anchors. */
  readonly hasAnchor?: boolean;
  /** Whether its kind and the source's names for it are classes. */
  readonly hasKind?: boolean;
  /** Classes that say who speaks. */
  readonly chair?: string;
  readonly other?: string;
  /** A class that it always has. */
  readonly class?: string;
  /** Its number as a link to itself, marked as the editors', alone, or not at all. */
  readonly number?: 'link' | 'editorial' | 'plain';
  /** An element around the words, which sets them beside the number. */
  readonly around?: string;
}

/** On the page of its document. */
export const ON_PAGE: PassageForm = {
  tag: 'p',
  heading: 'h2',
  hasAnchor: true,
  hasKind: true,
  chair: CLASS_CHAIR,
  number: 'link',
};

/** On the page, as a line of a list in the head of a message. */
export const IN_LETTER_HEAD: PassageForm = { tag: 'dd', hasAnchor: true };

/** On the page, as the heading of a document that it carries. */
export const AS_HEADING: PassageForm = { tag: 'h2', hasAnchor: true };

/** In the template from which previews of other documents are made. */
export const IN_TEMPLATE: PassageForm = {
  tag: 'p',
  hasAnchor: true,
  hasKind: true,
  chair: CLASS_CHAIR,
  number: 'editorial',
};

/** Quoted away from its page: answers are indented. */
export const IN_QUOTATION: PassageForm = { tag: 'p', other: CLASS_ANSWER };

/** Beside a link that leads to it. */
export const IN_PREVIEW: PassageForm = {
  tag: 'li',
  other: CLASS_ANSWER,
  number: 'plain',
  around: 'span',
};

/** Among the results of a search. */
export const IN_RESULT: PassageForm = { tag: 'p', chair: CLASS_CHAIR, other: CLASS_REPLY };

/** Beside a result, which it answers or which answers it. */
export const BESIDE_RESULT: PassageForm = { ...IN_RESULT, class: CLASS_BESIDE };

/** The passage in a form. */
export function renderPassage<Leaf>(
  passage: RenderedPassage<Leaf>,
  form: PassageForm,
): MarkupElement<Leaf | string> {
  const { id, aliases = [], kind, by, classes = [] } = passage;
  const tag = kind === 'heading' ? (form.heading ?? form.tag) : form.tag;
  const words = passage.words.map(renderWords);
  return element<Leaf | string>(
    tag,
    {
      class: classNames(
        form.hasKind && kind,
        by && form[by],
        ...(form.hasKind ? classes : []),
        form.class,
      ),
      id: form.hasAnchor ? id : undefined,
    },
    ...(form.hasAnchor ? aliases.map(renderAlias) : []),
    ...renderNumber(passage, form),
    ...(form.around ? [element<Leaf | string>(form.around, {}, ...words)] : words),
  );
}

/** An anchor that an earlier edition gave to an element: its address still leads here. */
export const renderAlias = (id: string): MarkupElement =>
  element('span', { id, [DATA_EDITORIAL]: '' });

function renderNumber(
  { id, number }: RenderedPassage<unknown>,
  form: PassageForm,
): MarkupElement[] {
  if (form.number === 'plain') return [element('b', {}, number ?? '')];
  if (form.number === undefined || number === undefined) return [];
  const [tag, href] = form.number === 'link' ? ['a', `#${id}`] : ['b', undefined];
  return [element(tag, { href, class: CLASS_NUMBER, [DATA_EDITORIAL]: '' }, number)];
}

function renderWords<Leaf>({ text, isSpeaker, isHit }: Words<Leaf>): MarkupElement<Leaf> | Leaf {
  const words = isSpeaker ? element<Leaf>('span', { class: CLASS_SPEAKER }, text) : text;
  return isHit ? element<Leaf>('mark', {}, words) : words;
}
