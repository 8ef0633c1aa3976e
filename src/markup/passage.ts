/**
 * Renders a passage in every form: on its page, in the template for previews, in a preview, in a quotation, in search
 * results. The forms are data. One function writes HTML in the build and nodes in the browser.
 */
import { CLASS_SPEAKER } from './contract.ts';

/** Makes an element with content and an optional class: `html` in the build, `make` in the browser. */
export type Make<Made> = (
  tag: string,
  className: string | undefined,
  ...content: readonly (Made | string)[]
) => Made;

/** Words of a passage in one style. */
export interface Words<Made = never> {
  readonly text: string | Made;
  /** Whether they name the speaker. The engine's HTML marks these words itself. */
  readonly isSpeaker?: boolean;
  /** Whether they match a query. */
  readonly isHit?: boolean;
}

/** Facts about a passage besides its words. Each form shows some of them. */
export interface PassageFacts {
  readonly id?: string;
  /** Anchors of earlier editions that lead here. */
  readonly aliases?: readonly string[];
  readonly kind?: string;
  /** Its address, if it is shown on another page than its own. */
  readonly address?: string;
  readonly number?: string | undefined;
  /** The speaker in a conversation: the person who leads it, or another one. */
  readonly by?: 'chair' | 'other' | undefined;
  /** Its language, if not that of the document. */
  readonly lang?: string;
  readonly dir?: string;
  /** Class names from the source. */
  readonly classes?: readonly string[];
}

/** The data of a passage for rendering. */
export interface RenderedPassage<Made = never> extends PassageFacts {
  readonly words: readonly Words<Made>[];
}

/** The form of a passage: its elements and classes. */
export interface PassageForm {
  readonly tag: string;
  /** Classes of a passage of the person who leads a conversation, of another speaker, and without a speaker. */
  readonly by?: Readonly<Partial<Record<'chair' | 'other' | 'nobody', string>>>;
  /** The tag of its number, if the number is an element of its own. */
  readonly number?: string;
  /** The tag of an element around the words, beside the number. */
  readonly around?: string;
}

/**
 * Renders a passage in a form.
 * @param own makes its element, if this has more than a class
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
