/** The kinds of the notes of a page, and the style by which readers filter notes by them. A page has it if its notes have kinds. */
import type { NoteListView } from '../../views/document-notes.ts';
import type { KindOfNote, NoteKindView } from '../../views/note-kinds.ts';
import type { DocumentNotesView } from '../../views/notes.ts';

/** Class of the choice, and name of its buttons. */
export const KIND_CHOICE = 'kinds';

/** Class of a note of a kind; `undefined` without one. */
export const kindClass = (kind: NoteKindView | undefined): string | undefined =>
  kind && `k${kind.place}`;

/** The kinds of notes with their numbers, in the order of their declaration; none if no note has one. */
export function countedKinds(
  notes: readonly KindOfNote[],
): (NoteKindView & { readonly count: number })[] {
  const kinds = notes.flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
  return [...Map.groupBy(kinds, ({ place }) => place).values()]
    .flatMap((same) => same.slice(0, 1).map((kind) => ({ ...kind, count: same.length })))
    .toSorted((a, b) => a.place - b.place);
}

const CHOICE = `.${KIND_CHOICE}{display:none;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;line-height:1.5rem}.${KIND_CHOICE} input{margin-right:.375rem}`;

/**
 * The rules for notes of some kinds; empty if none has one. A note that is the target of the address is shown in any case, and so
 * is every note on paper. A browser that does not know `:has()` shows no choice.
 * @param row selector of a note in its list
 * @param section selector of a part of the page that is hidden with its last note
 */
function kindStyle(notes: readonly KindOfNote[], row: string, section?: string): string {
  const places = [...new Set(notes.flatMap(({ kind }) => kind?.place ?? []))];
  if (places.length === 0) return '';
  const hidden = places.flatMap((place) => {
    const isChosen = `:has(.${KIND_CHOICE} [value="${place}"]:checked)`;
    return [
      `${isChosen} ${row}:not(.k${place},:target)`,
      ...(section === undefined ? [] : [`${isChosen} ${section}:not(:has(.k${place},:target))`]),
    ];
  });
  return `${CHOICE}@supports selector(:has(a)){@media screen{.${KIND_CHOICE}{display:flex}${hidden.join()}{display:none}}}`;
}

/** The same for the notes of a document. */
export const documentKindStyle = (list: NoteListView | undefined): string =>
  kindStyle(list?.series.flatMap(({ notes }) => notes) ?? [], '.notes .body>ul>li');

/** The same for the notes of several documents. */
export const listKindStyle = (documents: readonly DocumentNotesView[]): string =>
  kindStyle(
    documents.flatMap(({ notes }) => notes),
    '.all-notes>li',
    '.entry-section',
  );
