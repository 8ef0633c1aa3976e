/** The notes of a reader as files, and back: a collection of Web Annotations, and Markdown. */
import * as words from '#strings/client-reader-notes.ts';
import { ANNOTATION_CONTEXT } from '../../markup/web-annotations.ts';
import { documentOf, isSameNote, newId, type ReaderNote, readNote, wordsOf } from './note.ts';

/** The notes as an annotation collection with one page. @param id of the collection */
export function collectionOf(notes: readonly ReaderNote[], id: string): string {
  const items = notes.map(({ '@context': _, ...note }) => note);
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: words.title,
    total: notes.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** Notes on a document, with its title. */
export interface DocumentNotes {
  readonly title: string;
  readonly notes: readonly ReaderNote[];
}

/** The notes as Markdown: the words that each is about as a quotation with its address, then the note. */
export const markdownOf = (documents: readonly DocumentNotes[]): string =>
  [
    `# ${words.title}`,
    ...documents.flatMap(({ title, notes }) => [
      `## ${escaped(title)}`,
      ...notes.flatMap(blocksOf),
    ]),
  ]
    .join('\n\n')
    .concat('\n');

function blocksOf(note: ReaderNote): string[] {
  const [first] = note.target;
  const address = first === undefined ? '' : `${first.source}#${first.selector.value}`;
  const quoted = wordsOf(note).split('\n');
  return [
    [...quoted, `<${address}>`].map((line) => `> ${escaped(line)}`.trimEnd()).join('\n>\n'),
    escaped(note.body.value),
  ];
}

/** Signs that Markdown would read as marks. Addresses between angle brackets stay. */
const escaped = (text: string): string =>
  /^<\S+>$/.test(text)
    ? text
    : text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2');

/** What is in a file that a reader gives back. */
export type ReadFile =
  | { readonly failure: 'not-json' | 'no-annotations' }
  | {
      /** Notes that are not among those that are kept. */
      readonly added: readonly ReaderNote[];
      /** How many are kept already. */
      readonly known: number;
      /** How many are no notes on words of this site's documents. */
      readonly foreign: number;
    };

/**
 * Reads a file of annotations: a collection, a page of one, a list, or one annotation. A note whose id another note has is a note of
 * its own, so that none is overwritten.
 * @param isOurs whether the site has a document
 * @param now an ISO date
 */
export function readNotes(
  file: string,
  kept: readonly ReaderNote[],
  isOurs: (document: string) => boolean,
  now: string,
): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { failure: 'not-json' };
  }
  const items = itemsOf(value);
  if (items.length === 0) return { failure: 'no-annotations' };
  const added: ReaderNote[] = [];
  let [known, foreign] = [0, 0];
  for (const item of items) {
    const note = readNote(item, now);
    const all = [...kept, ...added];
    if (note === undefined || !note.target.every((one) => isOurs(documentOf(one) ?? ''))) foreign++;
    else if (all.some((one) => isSameNote(one, note))) known++;
    else added.push(all.some(({ id }) => id === note.id) ? { ...note, id: newId() } : note);
  }
  return { added, known, foreign };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  const { type, items, first } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(items)) return items;
  if (first !== undefined) return itemsOf(first);
  return type === 'Annotation' ? [value] : [];
}
