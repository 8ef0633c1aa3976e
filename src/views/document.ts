/** The page of a document, which is transcribed or only catalogued. */

import type { MarkKind } from '../engine/format/marks.ts';
import { partOf } from '../engine/format/parts.ts';
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import { documentLabel } from '../engine/model/citing.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf, documentOf } from '../engine/model/entries.ts';
import { extentOf } from '../engine/model/extent.ts';
import { genreOf } from '../engine/model/genres.ts';
import { directionOf } from '../engine/model/language.ts';
import type { CslItem } from '../exports/citations/csl-item.ts';
import { documentFileAddress } from '../exports/files.ts';
import { formatsOf } from '../exports/formats.ts';
import { pageCard } from '../exports/kind-card.ts';
import { documentMetadata } from '../exports/metadata/pages.ts';
import { type PaperWords, paperWords } from '../exports/paper.ts';
import { absolute } from '../exports/target.ts';
import { packOf } from '../markup/packs.ts';
import { witnessName } from '../markup/relation.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { bearingLinks } from './bearing.ts';
import { citedDocument } from './citation.ts';
import { type CollectionPlaceView, collectionPlaceView } from './collections.ts';
import { type ContentsEntry, contentsOf, divisionEntries } from './contents.ts';
import { type ConversationView, conversationView } from './conversation.ts';
import { type BlockView, blockViews } from './document-blocks.ts';
import {
  type BacklinkView,
  backlinkViews,
  type DescriptionView,
  descriptionView,
} from './document-description.ts';
import { type NoteListView, noteListView } from './document-notes.ts';
import { documentPacks } from './document-packs.ts';
import { readElsewhere } from './document-row.ts';
import { labelInSentence, type ViewSwitchView, viewSwitchView } from './document-switch.ts';
import { enclosureTree } from './enclosures.ts';
import { type NavigationLink, type PageView, pageView } from './page.ts';
import { type RemovedAnchorView, removedAnchorViews } from './removed-anchors.ts';
import { type TitleBlockView, titleBlockView } from './title-block.ts';

export interface DocumentView {
  readonly page: PageView;
  readonly paper: PaperWords;
  readonly id: string;
  /** The number of the pack with what scripts show beside it. */
  readonly pack: number;
  /** `I` of `I.32`. */
  readonly citationPrefix: string;
  /** Attributes of the text: its language and direction, if it has one of its own. */
  readonly language: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
  readonly titleBlock: TitleBlockView;
  /** Links to the views of the text and to neighbouring documents; missing if the text is unavailable. */
  readonly switch?: ViewSwitchView | undefined;
  readonly conversation?: ConversationView | undefined;
  /** The transcription; missing if the text is unavailable. */
  readonly transcription?:
    | {
        readonly witness?: string | undefined;
        readonly blocks: readonly BlockView[];
      }
    | undefined;
  /** Its headings; empty if they are few. */
  readonly contents: readonly ContentsEntry[];
  /** The pages of its divisions; empty if it is not divided. */
  readonly divisions: readonly ContentsEntry[];
  /** The documents that it was sent with; empty if it was sent alone. */
  readonly enclosures: readonly ContentsEntry[];
  /** Whether it has structures or parts whose look is in a style sheet of their own. */
  readonly hasStructures: boolean;
  /** Where a text that the edition does not have can be read. */
  readonly readAt?: { readonly href: string; readonly label: string } | undefined;
  /** Documents that should contain the text and do not. */
  readonly withoutText: readonly {
    readonly href: string;
    readonly label: string;
    /** Whether that document mentions this one. */
    readonly isMentioned: boolean;
  }[];
  readonly item: CslItem;
  /** Files beside the page. */
  readonly files: readonly { readonly href: string; readonly label: string }[];
  readonly description: DescriptionView;
  /** Links to claims about it or made in it, and to its passages with pages of their own. */
  readonly bearing: readonly NavigationLink[];
  readonly backlinks: readonly BacklinkView[];
  readonly removed: readonly RemovedAnchorView[];
  readonly notes?: NoteListView | undefined;
  /** The data of the progress bar. */
  readonly progress?: string | undefined;
  /** Whether words of its text are marked, as deleted or in italics. */
  readonly hasMarks: boolean;
  /** Whether it has marks that make the text as it stands another than the text as it reads. */
  readonly hasStates: boolean;
  /** Whether it has parts by several authors, like a message that contains an essay. */
  readonly isMessage: boolean;
  /** Where it is in its collection. */
  readonly place?: CollectionPlaceView | undefined;
  /** Whether its collection has documents before or after it. */
  readonly hasNeighbours: boolean;
}

/** The page of the document `id`. */
export function documentView(edition: Edition, id: string): DocumentView {
  const document = documentOf(edition, id);
  const { record, citationPrefix } = document;
  const strings = stringsOf(edition.record.lang);
  const isTranscribed = record.text === 'transcribed';
  const conversation = conversationView(edition, document);
  const notes = noteListView(edition, document);
  const place = collectionPlaceView(edition, document);
  const hasNeighbours = place?.previous !== undefined || place?.next !== undefined;
  const page = pageView(edition, {
    address: documentAddress(id),
    ...titleAndDescription(edition, document, strings),
    metadata: documentMetadata(edition, document, pageCard(edition, documentAddress(id))),
  });
  return {
    // The order of the collection is the only one where there is one.
    page: hasNeighbours ? { ...page, beside: {} } : page,
    paper: paperWords(
      { ...record, url: absolute(edition, documentAddress(id)), edition: edition.record },
      strings,
    ),
    id,
    pack: packOf(id, documentPacks(edition)),
    citationPrefix,
    language:
      record.language === undefined
        ? {}
        : { lang: record.language, dir: directionOf(record.language) },
    titleBlock: titleBlockView(edition, document, strings),
    ...(isTranscribed
      ? {
          switch: viewSwitchView(edition, document, 'reading'),
          transcription: {
            ...witnessOf(document),
            blocks: blockViews(edition, document),
          },
        }
      : {}),
    ...(conversation === undefined
      ? {}
      : {
          conversation,
          progress: `${documentLabel(document, strings)}, ${dateInWords(dateOf(document), strings)}`,
        }),
    contents: contentsOf(document),
    divisions: divisionEntries(document),
    enclosures: enclosureTree(edition, document),
    hasStructures: hasStructures(document) || enclosureTree(edition, document).length > 0,
    withoutText: isTranscribed ? [] : documentsWithoutText(edition, record),
    ...(isTranscribed ? {} : { readAt: readElsewhere(edition, document) }),
    item: citedDocument(edition, document).item,
    files: formatsOf(edition.record, record.text).map((format) => ({
      href: documentFileAddress(id, format.file),
      label: strings.files.labels[format.id],
    })),
    description: descriptionView(edition, document),
    bearing: bearingLinks(edition, document),
    backlinks: backlinkViews(edition, document),
    removed: removedAnchorViews(edition, id),
    ...(notes === undefined ? {} : { notes }),
    ...marksIn(document),
    isMessage: document.voices.length > 0,
    place,
    hasNeighbours,
  };
}

/** Blocks in the HTML of a note. */
const BLOCKS = /<(?:ul|ol|table|blockquote|pre)\b/;

/** Whether passages have levels, segments or the look of a part, or notes have lists, tables or quotations. */
const hasStructures = (document: Document): boolean =>
  contentsOf(document).length > 0 ||
  divisionEntries(document).length > 0 ||
  document.notes.some(({ html }) => BLOCKS.test(html)) ||
  document.passages.some(
    ({ level = 1, segments, classes }) =>
      level > 1 || segments.length > 0 || partOf(classes) !== undefined,
  );

/** Marks that are shown in one state of a text and not in another. */
const OF_STATES: ReadonlySet<MarkKind> = new Set(['deleted', 'added', 'unclear', 'abbreviation']);

/** Whether words are marked, and whether the text as it stands is another than the text as it reads. */
function marksIn({
  passages,
  emendations,
}: Document): Pick<DocumentView, 'hasMarks' | 'hasStates'> {
  const marks = passages.flatMap((passage) => passage.marks);
  const isSupplied = emendations.some(({ received }) => received === '');
  return {
    hasMarks: isSupplied || marks.length > 0,
    hasStates: isSupplied || marks.some(({ kind }) => OF_STATES.has(kind)),
  };
}

function titleAndDescription(
  edition: Edition,
  document: Document,
  strings: Strings,
): { title: string; description: string } {
  const { number, subtitle, text } = document.record;
  const genre = genreOf(edition, document.record.genre).label;
  const title = typeset(document.record.title);
  const extent = text === 'transcribed' ? extentOf(document, strings) : undefined;
  const { titled, summary } = strings.documents;
  return {
    title: number === undefined ? title : titled(title, number),
    description: summary(subtitle ? `${title}, ${subtitle}` : title, genre, extent),
  };
}

const documentsWithoutText = (
  edition: Edition,
  { mentioned }: Document['record'],
): DocumentView['withoutText'] =>
  edition.documents
    .filter(({ body }) => body.some(({ type }) => type === 'voice'))
    .map((document) => ({
      href: documentAddress(document.id),
      label: labelInSentence(edition, document),
      isMentioned: mentioned.some((mention) => mention.document === document.id),
    }));

/** The file and lines that the transcription is compared with: `{ witness: 'letter.txt 1-12' }`. */
function witnessOf({ record: { witness } }: Document): { witness?: string } {
  if (witness === undefined) return {};
  return { witness: witnessName(witness.file, witness.lines) };
}
