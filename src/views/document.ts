/** The page of a document, transcribed or catalogued. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress, receivedAddress } from '../engine/model/addresses.ts';
import { carriersOf } from '../engine/model/carriers.ts';
import { citePassages, documentLabel, passagesBetween } from '../engine/model/citing.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf, documentOf } from '../engine/model/entries.ts';
import { countInWords, extentOf } from '../engine/model/extent.ts';
import { removedFrom } from '../engine/model/former-anchors.ts';
import { genreOf } from '../engine/model/genres.ts';
import { type RecordRow, recordRows } from '../engine/model/record-rows.ts';
import type { CslItem } from '../exports/citations/csl-item.ts';
import { documentFileAddress } from '../exports/files.ts';
import { formatsOf } from '../exports/formats.ts';
import { documentMetadata } from '../exports/metadata/pages.ts';
import { socialCard } from '../exports/social-card.ts';
import { stringsOf } from '../strings/strings.ts';
import { citedDocument } from './citation.ts';
import { type ConversationView, conversationView } from './conversation.ts';
import { type BlockView, blockViews } from './document-blocks.ts';
import {
  type BacklinkView,
  backlinkViews,
  type DescriptionView,
  descriptionView,
} from './document-description.ts';
import { type NoteListView, noteListView } from './document-notes.ts';
import { type PageView, pageView } from './page.ts';
import { type PassageView, quotedPassageView } from './passage.ts';

export interface DocumentView {
  readonly page: PageView;
  readonly id: string;
  /** `I` of `I.32`. */
  readonly citationPrefix: string;
  readonly titleBlock: TitleBlockView;
  /** Views and neighbours of the text; none where the edition does not hold it. */
  readonly switch?: ViewSwitchView | undefined;
  readonly conversation?: ConversationView | undefined;
  /** The transcription; none where the edition does not hold the text. */
  readonly transcription?:
    | { readonly witness?: string | undefined; readonly blocks: readonly BlockView[] }
    | undefined;
  /** Documents that were expected to hold the text and do not. */
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
  readonly backlinks: readonly BacklinkView[];
  readonly removed: readonly RemovedAnchorView[];
  readonly notes?: NoteListView | undefined;
  readonly quoted: readonly QuotedDocumentView[];
  /** What the bar at the top shows while the text is read. */
  readonly progress?: string | undefined;
  /** Whether several people wrote parts of it, as in a message that carries an essay. */
  readonly isMessage: boolean;
}

export interface TitleBlockView {
  readonly kicker: string;
  readonly title: string;
  /** A second line, with a comma before it where it goes on with the title. */
  readonly subtitle?: { readonly text: string; readonly comma: boolean } | undefined;
  readonly rows: readonly RecordRow[];
}

/** Links from one view of a text to the other. */
export interface ViewSwitchView {
  readonly current: 'reading' | 'received';
  readonly reading: string;
  readonly received: string;
  readonly carriers: readonly { readonly href: string; readonly label: string }[];
}

/** An anchor whose words have left the page. */
export interface RemovedAnchorView {
  readonly id: string;
  readonly since: string;
  readonly words: string;
  readonly reason: string;
  readonly to: readonly { readonly href: string; readonly place: string }[];
}

/** Passages of another document that this one links, for previews. */
export interface QuotedDocumentView {
  readonly id: string;
  readonly citationPrefix: string;
  readonly passages: readonly PassageView[];
}

/** Passages of a range that a preview shows, and characters of each. */
const MAX_PREVIEW_PASSAGES = 4;
const MAX_PREVIEW_CHARACTERS = 240;

/** The page of the document `id`. */
export function documentView(edition: Edition, id: string): DocumentView {
  const document = documentOf(edition, id);
  const { record, citationPrefix } = document;
  const isTranscribed = record.text === 'transcribed';
  const conversation = conversationView(edition, document);
  const notes = noteListView(edition, document);
  return {
    page: pageView(edition, {
      address: documentAddress(id),
      ...titleAndDescription(edition, document),
      metadata: documentMetadata(edition, document, socialCard(edition)),
    }),
    id,
    citationPrefix,
    titleBlock: titleBlockView(edition, document),
    ...(isTranscribed
      ? {
          switch: viewSwitchView(edition, document, 'reading'),
          transcription: { ...witnessOf(document), blocks: blockViews(edition, document) },
        }
      : {}),
    ...(conversation === undefined
      ? {}
      : {
          conversation,
          progress: `${documentLabel(document)}, ${dateInWords(dateOf(document))}`,
        }),
    withoutText: isTranscribed ? [] : documentsWithoutText(edition, record),
    item: citedDocument(edition, document).item,
    files: formatsOf(record.text).map((format) => ({
      href: documentFileAddress(id, format.file),
      label: stringsOf(edition.record.lang).files.labels[format.id],
    })),
    description: descriptionView(edition, document),
    backlinks: backlinkViews(edition, document),
    removed: removedAnchorViews(edition, id),
    ...(notes === undefined ? {} : { notes }),
    quoted: isTranscribed ? quotedDocumentViews(edition, document) : [],
    isMessage: document.voices.length > 0,
  };
}

function titleAndDescription(
  edition: Edition,
  document: Document,
): { title: string; description: string } {
  const { number, subtitle, text } = document.record;
  const genre = genreOf(edition, document.record.genre).label;
  const title = typeset(document.record.title);
  const extent = text === 'transcribed' ? extentOf(document) : 'catalogued, not transcribed';
  return {
    title: number === undefined ? title : `${title} (Document ${number})`,
    description: `${title}${subtitle ? `, ${subtitle}` : ''}: ${genre}, ${extent}.`,
  };
}

function titleBlockView(edition: Edition, document: Document): TitleBlockView {
  const { title, subtitle, number, text } = document.record;
  const genre = genreOf(edition, document.record.genre).label;
  const isTranscribed = text === 'transcribed';
  const place =
    number === undefined
      ? genre.replace(/^./, (letter) => letter.toUpperCase())
      : `Document ${number} of ${countInWords(edition.record.series.count)}`;
  return {
    kicker: `${place}. ${isTranscribed ? extentOf(document) : 'Catalogued, not transcribed'}`,
    title: typeset(title),
    ...(subtitle === undefined
      ? {}
      : {
          subtitle: {
            // A day and its month stay on one line.
            text: typeset(subtitle).replace(/(\d) (?=\p{Lu})/gu, '$1\u00a0'),
            comma: isTranscribed && number !== undefined,
          },
        }),
    rows: recordRows(edition, document),
  };
}

/** The links between the two views of a document's text. */
export function viewSwitchView(
  edition: Edition,
  { id }: Document,
  current: ViewSwitchView['current'],
): ViewSwitchView {
  return {
    current,
    reading: documentAddress(id),
    received: receivedAddress(id),
    carriers: carriersOf(edition, id).map((carrier) => ({
      href: documentAddress(carrier.id),
      label: labelInSentence(edition, carrier),
    })),
  };
}

/** What a document is called in the site's navigation, or its title: `the message`. */
const labelInSentence = ({ record }: Edition, document: Document): string =>
  record.navigation
    .find((entry) => entry.document === document.id)
    ?.label.replace(/^The /, 'the ') ?? document.record.title;

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

/** `{ witness: 'letter.txt 1-12' }`: the file and lines that the transcription is compared with. */
function witnessOf({ record: { witness } }: Document): { witness?: string } {
  if (witness === undefined) return {};
  return { witness: [witness.file, ...witness.lines.map((range) => range.join('-'))].join(' ') };
}

/** The anchors that have left a page. @param page below /documents/ */
export function removedAnchorViews(edition: Edition, page: string): RemovedAnchorView[] {
  const placeOf = (to: { readonly page: string; readonly id: string }): string => {
    const document = documentOf(edition, to.page.replace(/\/.*/, ''));
    const passage = document.passages.find(({ id }) => id === to.id);
    const place = passage ? citePassages(document, passage) : `${document.citationPrefix}.${to.id}`;
    return to.page === document.id ? place : `${place}, as received`;
  };
  return removedFrom(edition, page).map(({ id, since, words, reason, to }) => ({
    id,
    since,
    words: typeset(words),
    reason: typeset(reason),
    to: to.map((address) => ({
      href: `/documents/${address.page}/#${address.id}`,
      place: placeOf(address),
    })),
  }));
}

/** Passages of other documents that a document links: scripts show them before a link is followed. */
function quotedDocumentViews(edition: Edition, document: Document): QuotedDocumentView[] {
  const linked = new Map<string, Set<string>>();
  for (const { to, id, first, last = first } of document.links) {
    if (to !== 'passage' || id === document.id || !first || !last) continue;
    const shown = passagesBetween(documentOf(edition, id), first, last);
    const anchors = linked.get(id) ?? new Set();
    for (const passage of shown.slice(0, MAX_PREVIEW_PASSAGES)) anchors.add(passage.id);
    linked.set(id, anchors);
  }
  return [...linked].map(([id, anchors]) => {
    const source = documentOf(edition, id);
    return {
      id,
      citationPrefix: source.citationPrefix,
      passages: source.passages
        .filter((passage) => anchors.has(passage.id))
        .map((passage) => quotedPassageView(edition, source, passage, MAX_PREVIEW_CHARACTERS)),
    };
  });
}
