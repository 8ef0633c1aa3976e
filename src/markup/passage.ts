/**
 * The markup of a passage, wherever it is shown: on its page, in the template for previews, in a preview, in a quotation,
 * among the results of a search. The forms differ by data; the function is one, for HTML at build and for nodes in the
 * browser.
 */
import { CLASS_SPEAKER } from './contract.ts';

/** Makes an element with a class, where it has one, and its content: `html` at build, `make` in the browser. */
export type Make<Made> = (
  tag: string,
  className: string | undefined,
  ...content: readonly (Made | string)[]
) => Made;

/** Words of a passage, as far as they are set alike. */
export interface Words<Made = never> {
  readonly text: string | Made;
  /** Whether they name who speaks. Words of the engine's HTML say so themselves. */
  readonly isSpeaker?: boolean;
  /** Whether they answer a query. */
  readonly isHit?: boolean;
}

/** What is known of a passage besides its words; a form shows of it what it has a place for. */
export interface Place {
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
export interface RenderedPassage<Made = never> extends Place {
  readonly words: readonly Words<Made>[];
}

/** How a passage is shown. */
export interface PassageForm {
  readonly tag: string;
  /** Classes of a passage of the person who leads a conversation, of one of another's, of one of nobody's. */
  readonly by?: Readonly<Partial<Record<'chair' | 'other' | 'nobody', string>>>;
  /** The tag of its number, where the number is shown by itself. */
  readonly number?: string;
  /** The tag of an element around the words, which sets them beside the number. */
  readonly around?: string;
}

/**
 * The passage in a form.
 * @param own makes its element, where this has more than a class
 */
export function renderPassage<Made>(
  passage: RenderedPassage<Made>,
  { tag, by = {}, number, around }: PassageForm,
  make: Make<Made>,
  own = make,
): Made {
  const words = passage.words.map(({ text, isSpeaker, isHit }) => {
    const shown = isSpeaker ? make('span', CLASS_SPEAKER, text) : text;
    return isHit ? make('mark', '', shown) : shown;
  });
  return own(
    tag,
    by[passage.by ?? 'nobody'],
    ...(number ? [make(number, '', passage.number ?? '')] : []),
    ...(around ? [make(around, '', ...words)] : words),
  );
}
