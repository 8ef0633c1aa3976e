/**
 * A document as published JSON, and what all writers of texts are given. Its JSON Schema is published beside it. A change
 * that could break a reader's program raises `DOCUMENT_SCHEMA`: then both schemas stay published.
 */
import { z } from 'zod';
import { MARK_KINDS, PLACES } from '../../engine/format/marks.ts';
import { SEGMENT_TYPES, type Segment } from '../../engine/model/segments.ts';
import { VERDICTS } from '../../engine/schemas/claim.ts';
import { REGISTERS } from '../../engine/source/registers.ts';
import {
  address,
  dateOfDocument,
  editionReference,
  entity,
  licences,
  offset,
  text,
} from './shared.ts';

export const DOCUMENT_SCHEMA = '/data/schemas/document-1.json';

/** A part of a passage, by offsets in its text. */
const span = { start: offset, end: offset };

const name = z.strictObject({
  ...span,
  register: z.enum(REGISTERS),
  ids: z
    .array(text)
    .describe('Ids of the entries that are named: several where the edition does not decide.'),
  isSpeaker: z.boolean().describe('Whether the name says who speaks in this passage.'),
});

const mark = z.strictObject({
  ...span,
  kind: z.enum(MARK_KINDS),
  place: z.enum(PLACES).optional().describe('Where an insertion is.'),
  by: text.optional().describe('Id of the person or group whose hand it is.'),
  how: text.optional().describe('How it was done: `in pencil`.'),
  reason: text.optional(),
  extent: text.optional().describe('How much is missing.'),
  received: text.optional().describe('What the received text has in place of a gap.'),
  unit: z.enum(['page', 'folio']).optional().describe('What begins here.'),
  number: text.optional().describe('The number of the page or folio, as the source has it.'),
  citation: text.optional().describe('How the page or folio is cited: `p. 1046`.'),
  id: text.optional().describe('Permanent anchor of the page or folio.'),
  is: text.optional().describe('The language of the words, a BCP 47 tag.'),
  expanded: text.optional().describe('An abbreviation in full.'),
});
/** A segment of a passage: `Segment` of the engine. */
const segment: z.ZodType<Segment> = z
  .lazy(() =>
    z.strictObject({
      type: z.enum(SEGMENT_TYPES),
      ...span,
      indent: z.int().optional().describe('Steps by which a line is indented.'),
      number: z.int().optional().describe('The number of a line of verse.'),
      isHead: z.literal(true).optional().describe('A row with the heads of the columns.'),
      align: z.enum(['center', 'right']).optional(),
      isMarked: z
        .literal(true)
        .optional()
        .describe('A quotation whose lines have received marks, as in mail.'),
      segments: z.array(segment),
    }),
  )
  .meta({ id: 'segment' }) as z.ZodType<Segment>;

const passage = z.strictObject({
  id: text.describe('Permanent anchor: the fragment of its address.'),
  url: address,
  citation: text.describe('How the passage is cited: `I.32`.'),
  kind: z.enum(['turn', 'paragraph', 'heading', 'frame']),
  level: z.int().min(1).optional().describe('Level of a heading.'),
  part: text
    .optional()
    .describe('The part of the document that it is: `dateline`, `signature`, `byline`.'),
  isContinued: z
    .literal(true)
    .optional()
    .describe('Whether its first line completes the last line of the passage before it.'),
  text: text.describe(
    'Its words, with emendations and without apparatus. Deleted words and words that the editors supply are among them; `[…]` is a gap.',
  ),
  lang: text.optional().describe('Language of its words, if not that of the document.'),
  segments: z
    .array(segment)
    .optional()
    .describe('Its lines, lists, tables, quotations, by offsets in its text.'),
  speaker: text.optional().describe('Id of the person who speaks.'),
  hearer: text.optional().describe('Id of the person who is addressed.'),
  acts: z.array(z.enum(['asks', 'states'])),
  names: z.array(name),
  calls: z
    .array(z.strictObject({ id: text, at: offset, note: text.describe('Id of the note.') }))
    .describe('Where notes are called.'),
  references: z
    .array(z.strictObject({ ...span, url: address }))
    .describe('Phrases that speak of passages or documents, with the addresses of these.'),
  departures: z
    .array(z.strictObject({ ...span, received: text, reason: text }))
    .describe(
      'Words that depart from the received text. Where nothing was received, the editors supply them.',
    ),
  marks: z
    .array(mark)
    .optional()
    .describe(
      'How the source writes words, what was done to them, what cannot be read, and where pages begin.',
    ),
  pages: text
    .optional()
    .describe('The pages, folios or numbered lines of the source that it is on: `pp. 3–4`.'),
  received: z
    .strictObject({ line: z.int().min(1), start: offset, end: offset })
    .optional()
    .describe('Where its words are in the received file: line, and offsets in the line.'),
});

/** A part of the body: a passage by its id, or a section with parts of its own. */
type Part =
  | { readonly type: 'passage'; readonly id: string }
  | { readonly type: 'enclosure'; readonly id: string; readonly document: string }
  | {
      readonly type: 'topic';
      readonly id: string;
      readonly title: string;
      readonly short?: string | undefined;
      readonly parts: readonly Part[];
    }
  | {
      readonly type: 'voice';
      readonly id: string;
      readonly label: string;
      readonly by: string;
      readonly parts: readonly Part[];
    };

const part: z.ZodType<Part> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('passage'), id: text }),
      z.strictObject({ type: z.literal('enclosure'), id: text, document: text }),
      z.strictObject({
        type: z.literal('topic'),
        id: text,
        title: text,
        short: text.optional().describe('Its short title, if it has one.'),
        parts: z.array(part),
      }),
      z.strictObject({
        type: z.literal('voice'),
        id: text,
        label: text,
        by: text.describe('Id of the person or group whose words it has.'),
        parts: z.array(part),
      }),
    ]),
  )
  .meta({ id: 'part' });

const note = z.strictObject({
  id: text.describe('Permanent anchor.'),
  url: address,
  label: text,
  series: text.describe('Id of its series: `source`, `editors`.'),
  kind: z
    .strictObject({ id: text, label: text })
    .optional()
    .describe('Its kind, if it has one: people, dates, the text.'),
  text: text.describe('Its words; empty where they are lost.'),
  html: text.describe(
    'What the page shows, as HTML: the words, with links to passages, entries and works; where they are lost, what the editors say instead.',
  ),
  works: z.array(text).describe('Ids of the works that it cites.'),
});

export const documentData = z.strictObject({
  $schema: address,
  edition: editionReference,
  id: text,
  url: address.describe('The page of the document.'),
  title: text,
  subtitle: text.optional(),
  number: text.optional().describe('The number in the series.'),
  prefix: text.describe('What citations of passages begin with: `I`.'),
  messageId: text.optional().describe('Of an electronic message: its Message-ID.'),
  genre: z.strictObject({ id: text, label: text }),
  language: text.describe('Language of the text, a BCP 47 tag.'),
  isLetter: z.boolean().describe('Whether it was sent to somebody.'),
  text: z.enum(['transcribed', 'not carried']),
  dates: z.array(dateOfDocument),
  place: entity.optional().describe('Where it was written, or the meeting held.'),
  from: z.array(entity),
  to: z.array(entity),
  recorders: z.array(entity),
  translators: z.array(entity),
  present: z.array(
    z.strictObject({
      label: text,
      members: z.array(entity.extend({ role: text.optional() })),
    }),
  ),
  archive: entity
    .extend({
      callNumber: text.optional(),
      levels: z.record(z.string(), text).describe('The call number, by level.'),
    })
    .optional(),
  received: z
    .strictObject({
      title: text,
      url: address.describe('The file, byte for byte.'),
      sha256: text,
      lines: z.array(z.tuple([z.int().min(1), z.int().min(1)])),
    })
    .optional()
    .describe('The received file, and the lines of it that are transcribed.'),
  abstract: text,
  abstractHtml: text
    .optional()
    .describe('The same as HTML, with links to passages, entries and works.'),
  published: z.array(z.strictObject({ work: text, citation: text, text: text.optional() })),
  editors: z.array(text).describe('Names of the editors; none where they are not named.'),
  publisher: text.optional().describe('Who publishes the edition.'),
  licences,
  entities: z
    .array(entity)
    .describe(
      'Everything that the passages name, and everyone whose words they have or who is addressed.',
    ),
  body: z.array(part).describe('The passages in their order, in the sections they belong to.'),
  passages: z.array(passage),
  series: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        isReceived: z
          .boolean()
          .describe('Whether the source has its notes. Others are the editors’.'),
      }),
    )
    .describe('The series of notes.'),
  notes: z.array(note),
  claims: z
    .array(
      z.strictObject({
        id: text,
        url: address,
        title: text.describe('What is claimed, in the words of the editors.'),
        judgement: z.enum(VERDICTS),
        text: text.describe('The claim and the judgement in sentences.'),
        judges: z.array(text).describe('Names of those who judged.'),
        passages: z.array(text).describe('Anchors of the passages that bear on it; none for all.'),
      }),
    )
    .optional()
    .describe('Claims that other texts make of the document.'),
});

export type DocumentData = z.infer<typeof documentData>;
export type PassageData = DocumentData['passages'][number];
export type NoteData = DocumentData['notes'][number];
export type MarkData = z.infer<typeof mark>;
export type PartData = DocumentData['body'][number];
