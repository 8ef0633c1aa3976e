/** The page of one division of a very long document. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import {
  type Division,
  divisionAddress,
  divisionsOf,
  documentWithin,
} from '../engine/model/divisions.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { directionOf } from '../engine/model/language.ts';
import { stringsOf } from '../strings/strings.ts';
import type { NeighbourView } from './collections.ts';
import { type BlockView, blockViews } from './document-blocks.ts';
import { type NoteListView, noteListView } from './document-notes.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface DivisionView {
  readonly page: PageView;
  readonly title: string;
  /** The whole document. */
  readonly whole: { readonly href: string; readonly title: string };
  /** `2 of 12` */
  readonly place: string;
  readonly previous?: NeighbourView | undefined;
  readonly next?: NeighbourView | undefined;
  readonly language: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
  readonly blocks: readonly BlockView[];
  readonly notes?: NoteListView | undefined;
  /** Whether words of the document are marked. */
  readonly hasMarks: boolean;
  /** Whether it has parts by several authors. */
  readonly isMessage: boolean;
}

/** The ids of the pages of divisions: `rules/c1`. */
export const divisionIds = ({ documents }: Edition): string[] =>
  documents.flatMap((document) => divisionsOf(document).map(({ id }) => `${document.id}/${id}`));

/** The page of a division. @param path of its document and its heading: `rules/c1` */
export function divisionView(edition: Edition, path: string): DivisionView {
  const [documentId = '', id = ''] = path.split('/');
  const document = documentOf(edition, documentId);
  const divisions = divisionsOf(document);
  const index = divisions.findIndex((one) => one.id === id);
  const division = divisions[index];
  if (division === undefined) throw new Error(`No division "${path}".`);
  const within = documentWithin(document, division);
  const words = stringsOf(edition.record.lang).documents;
  const title = typeset(division.title);
  const whole = typeset(document.record.title);
  const neighbour = (
    found: Division | undefined,
    label: (title: string) => string,
  ): NeighbourView | undefined =>
    found && { href: divisionAddress(documentId, found.id), label: label(typeset(found.title)) };
  const notes = noteListView(edition, within);
  return {
    page: plainPageView(edition, {
      address: divisionAddress(documentId, id),
      title: words.division(title, whole),
      description: words.division(title, whole),
      type: 'WebPage',
      hasReceivedWords: true,
    }),
    title,
    whole: { href: documentAddress(documentId), title: whole },
    place: words.divisionPlace(index + 1, divisions.length),
    previous: neighbour(divisions[index - 1], words.previous),
    next: neighbour(divisions[index + 1], words.next),
    language: languageOf(document),
    blocks: raised(
      blockViews(edition, within, documentAddress(documentId)),
      (document.record.divisions ?? 1) - 1,
    ),
    ...(notes === undefined ? {} : { notes: withoutProof(notes) }),
    isMessage: document.voices.length > 0,
    hasMarks: within.passages.some(({ marks }) => marks.length > 0),
  };
}

/** The blocks with headings that begin at the first level below the title of the page. */
const raised = (blocks: readonly BlockView[], levels: number): BlockView[] =>
  blocks.map((block) => {
    if (block.type !== 'passage' || block.passage.level === undefined) return block;
    const level = Math.max(1, block.passage.level - levels);
    return { ...block, passage: { ...block.passage, level } };
  });

const languageOf = ({ record: { language } }: Document): DivisionView['language'] =>
  language === undefined ? {} : { lang: language, dir: directionOf(language) };

/** The page of the whole document proves its words. */
const withoutProof = (list: NoteListView): NoteListView => ({
  ...list,
  series: list.series.map((series) => ({
    ...series,
    notes: series.notes.map((note) => ({ ...note, proved: {} })),
  })),
});
