/** The notes of a TEI file in the order of their calls: those of the source, and those of its editors. */
import type { Element, ElementContent } from 'xast';
import type { Doubt, Inline, SourceNote } from '../blocks.ts';
import { all } from './xml.ts';

/** Reads the words of a note. */
type ReadWords = (content: readonly ElementContent[]) => Inline[];

/** A note with its element. */
interface CalledNote extends SourceNote {
  readonly element: Element;
}

/** Numbers and signs are labels of a source, letters those of editors. */
const OF_SOURCE = /^(?:\d+[a-z]?|[*†‡§¶‖]+)$/u;
const OF_EDITORS = /^[a-z]+$/;

export class Notes {
  readonly called: CalledNote[] = [];
  readonly #definitions = new Map<string, Element>();
  /** The labels of notes that were called. */
  readonly #labels = new Map<Element, string>();
  readonly #doubts: Doubt[];
  readonly #read: ReadWords;

  constructor(text: Element, doubts: Doubt[], read: ReadWords) {
    this.#doubts = doubts;
    this.#read = read;
    for (const note of all(text, 'note')) {
      const id = note.attributes['xml:id'];
      if (id) this.#definitions.set(id, note);
    }
  }

  /** A note that stands where it is called. */
  here(note: Element): Inline[] {
    return note.attributes.type === 'departure' ? [] : this.#call(note);
  }

  /** A call of a note that stands elsewhere. */
  at(target: string): Inline[] {
    const note = this.#definitions.get(target.replace(/^#/, ''));
    return note === undefined ? [] : this.#call(note);
  }

  #call(note: Element): Inline[] {
    const { n, resp, type, subtype } = note.attributes;
    const isEditorial = resp !== undefined || type === 'editorial';
    // What editors say in the place of a note that is lost has the label that the source gives it.
    const isOfSource = n ? OF_SOURCE.test(n) : !isEditorial;
    const known = this.#labels.get(note);
    const label = known ?? (isOfSource ? this.#sourceLabel(note) : this.#editorsLabel(note));
    if (known === undefined) {
      this.#labels.set(note, label);
      const content = this.#read(contentOf(note));
      const isOfEditors = isEditorial || !isOfSource;
      this.called.push({
        label,
        content,
        element: note,
        ...(isOfEditors && { isEditorial: true }),
        ...(subtype && { kind: subtype }),
      });
      if (isOfEditors) {
        this.#doubts.push({
          message: `The note ${label} is the editors' of the source: look whether you say the same.`,
        });
      }
    }
    return [{ call: label, ...(!isOfSource && { isEditorial: true }) }];
  }

  #isFree(label: string): boolean {
    return this.called.every((note) => note.label !== label);
  }

  /** The label of a note of the source: another number where an earlier note has the same. */
  #sourceLabel(note: Element): string {
    const label = labelOf(note);
    if (OF_SOURCE.test(note.attributes.n ?? '') && this.#isFree(label)) return label;
    let number = this.called.length + 1;
    while (!this.#isFree(String(number))) number++;
    return String(number);
  }

  /** The label of a note of the editors: other letters where it has none, or an earlier note the same. */
  #editorsLabel(note: Element): string {
    const label = labelOf(note);
    if (OF_EDITORS.test(note.attributes.n ?? '') && this.#isFree(label)) return label;
    let number = 0;
    while (!this.#isFree(lettersOf(number))) number++;
    return lettersOf(number);
  }
}

/** The label of a note. Where numbers begin again on each page, its id says on which it is: `n-1046-1`. */
function labelOf({ attributes }: Element): string {
  const label = attributes.n ?? '';
  const id = attributes['xml:id'] ?? '';
  const page =
    id.startsWith('n-') && id.endsWith(`-${label}`) ? id.slice(2, -label.length - 1) : '';
  return page === '' ? label : `${page}/${label}`;
}

const LETTERS = 26;

/** `a`, `b`, …, `z`, `aa`. */
const lettersOf = (number: number): string =>
  (number < LETTERS ? '' : lettersOf(Math.floor(number / LETTERS) - 1)) +
  String.fromCharCode('a'.charCodeAt(0) + (number % LETTERS));

/** The paragraphs of a note, one after another. */
const contentOf = (note: Element): ElementContent[] =>
  note.children.flatMap((child) =>
    child.type === 'element' && child.name === 'p'
      ? (child.children as ElementContent[])
      : [child as ElementContent],
  );
