/** The notes of a TEI file: those of the source, in the order of their calls. Notes of its editors are left out. */
import type { Element, ElementContent } from 'xast';
import type { Doubt, Inline, SourceNote } from '../blocks.ts';
import { all } from './xml.ts';

/** Reads the words of a note. */
type ReadWords = (content: readonly ElementContent[]) => Inline[];

export class Notes {
  readonly called: SourceNote[] = [];
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
    if (note.attributes.type === 'departure') return [];
    const label = /^\d+$/.test(note.attributes.n ?? '')
      ? (note.attributes.n as string)
      : String(this.called.length + 1);
    this.called.push({ label, content: this.#read(contentOf(note)) });
    return [{ call: label }];
  }

  /** A call of a note that stands elsewhere. */
  at(target: string): Inline[] {
    const note = this.#definitions.get(target.replace(/^#/, ''));
    const label = note?.attributes.n ?? '';
    if (note === undefined) return [];
    if (!/^\d+$/.test(label)) {
      this.#doubts.push({
        message: `The note ${label} is the editors' of the source, and is left out.`,
      });
      return [];
    }
    const known = this.#labels.get(note);
    if (known !== undefined) return [{ call: known }];
    const free = this.#freeLabel(label);
    this.#labels.set(note, free);
    this.called.push({ label: free, content: this.#read(contentOf(note)) });
    return [{ call: free }];
  }

  /** The label of a note: another number where an earlier note has the same, because numbers may begin again on each page. */
  #freeLabel(label: string): string {
    const isTaken = (one: string): boolean => this.called.some((note) => note.label === one);
    if (!isTaken(label)) return label;
    let number = this.called.length + 1;
    while (isTaken(String(number))) number++;
    return String(number);
  }
}

/** The paragraphs of a note, one after another. */
const contentOf = (note: Element): ElementContent[] =>
  note.children.flatMap((child) =>
    child.type === 'element' && child.name === 'p'
      ? (child.children as ElementContent[])
      : [child as ElementContent],
  );
