/** Front matter of a document (content/documents/*.md) and of an essay (content/essays/*.md). */
import { z } from 'zod';
import { CALENDARS } from '../source/calendar.ts';
import { noteKindsOfDocument } from './note-kinds.ts';
import { certainty, citation, dated, languageTag, slug, sourced } from './statement.ts';

const hours = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'an hour and minutes, such as "20:00"');

/** A date of the document: what happened then, and whether the text states it or the editors infer it. */
export const documentDate = z.strictObject({
  kind: z
    .enum(['held', 'written', 'drafted', 'signed', 'sent', 'received', 'decided', 'published'])
    .describe('What happened on that date.'),
  edtf: dated,
  from: hours
    .optional()
    .describe('Hour of the beginning as the source gives it, 24-hour clock: "20:00".'),
  to: hours.optional().describe('Hour of the end.'),
  zone: z
    .string()
    .regex(/^(?:[A-IK-Z]|[+-](?:0\d|1[0-4]):[0-5]\d)$/, 'a zone, such as "+09:00", "Z" or "K"')
    .optional()
    .describe('Time zone of the hours: "+09:00", or the letter of military time, as in 271700Z.'),
  calendar: z
    .enum(CALENDARS)
    .optional()
    .describe(
      'Calendar of the date as the source has it, if not the Gregorian one. Days of the Julian calendar are sorted and searched by those of the Gregorian one.',
    ),
  given: z
    .string()
    .optional()
    .describe(
      'The date in the words of the source, where it is of another calendar: "third day of the second month". `edtf` is the same day in ours.',
    ),
  basis: z
    .enum(['stated', 'inferred'])
    .describe('Whether the text states the date or the editors infer it.'),
  explanation: z
    .string()
    .optional()
    .describe('How the date was inferred, or what is odd about it.'),
  certainty: certainty.default('certain').describe('How sure the editors are of the date.'),
});

/** People present, grouped as the source groups them. */
export const party = z.strictObject({
  label: z.string().describe('The heading of the group: "Keepers".'),
  members: z
    .array(
      z.union([
        slug,
        z.strictObject({
          id: slug.describe('Id of the person.'),
          role: z.string().describe('The role in this document: "translator".'),
        }),
      ]),
    )
    .describe('Ids of people, or `{ id: …, role: … }`.'),
});

/** The archive that holds the original, and its call number there by the levels that the archive declares. */
export const archiveReference = z.strictObject({
  repository: slug.describe('Id of the archive in the authority file of groups.'),
  levels: z
    .record(slug, z.string().min(1))
    .default({})
    .describe('The call number: ids of levels that the archive declares, with their values.'),
  ...sourced,
});

const lineRanges = z
  .array(
    z
      .tuple([z.number().int().min(1), z.number().int().min(1)])
      .refine(([first, last]) => first <= last, 'the first line before the last: `[1, 14]`'),
  )
  .min(1);

/** The received file, and the lines (1-based, inclusive) whose words this document carries. */
export const witness = z.strictObject({
  file: z.string().describe('Name of the file in `received/`.'),
  lines: lineRanges.describe(
    'First and last line of each part that the document transcribes, counted from 1: `[[1, 14], [31, 31]]`.',
  ),
  notes: z
    .record(z.string(), lineRanges)
    .optional()
    .describe(
      'The lines of each note whose text came with the source, by label: `{ "15": [[40, 41]] }`. Its words are proved, too.',
    ),
});

export const document = z
  .strictObject({
    title: z.string().min(1).describe('The title, given by the editors.'),
    subtitle: z.string().optional().describe('Place and date, on a line of its own in italics.'),
    number: z
      .string()
      .optional()
      .describe('The number in the series: `I`. Passages are cited with it: `I.32`.'),
    siglum: z
      .string()
      .optional()
      .describe('Prefix of citations of a document without number: `bulletin.p4`.'),
    collection: slug
      .optional()
      .describe('Id of the collection that it is in, of those that the edition declares.'),
    divisions: z
      .number()
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe(
        'Of a very long document: the level of the headings at which pages of its divisions begin, 2 for `##`. The page of the document keeps the whole text, and every address on it.',
      ),
    lineNumbers: z
      .boolean()
      .default(false)
      .describe('`true` numbers every fifth line of verse, counted through the document.'),
    draft: z
      .boolean()
      .default(false)
      .describe(
        '`true` while the document is not finished: `npm run dev` shows it, and `--drafts` builds and checks it. It is never released.',
      ),
    order: z
      .number()
      .int()
      .describe('The position in lists; lower numbers come first, equal ones by their ids.'),
    genre: z
      .string()
      .describe('Id of the genre: a general one, such as `letter`, or one of `genres.yaml`.'),
    language: languageTag
      .optional()
      .describe(
        'Language of the text, a BCP 47 tag: `ru`, `la`, `ar`. That of the edition if left out.',
      ),
    messageId: z
      .string()
      .regex(/^[^\s<>@]+@[^\s<>@]+$/, 'the id of a message without its angle brackets')
      .optional()
      .describe('Of an electronic message: its Message-ID, without the angle brackets.'),
    translationOf: slug
      .optional()
      .describe(
        'Id of the document of which this one is a translation. Passages with the same anchors stand side by side on a page of their own.',
      ),
    text: z
      .enum(['transcribed', 'not carried'])
      .describe(
        '`transcribed`: the words are below the front matter. `not carried`: the archive has a description and not the text.',
      ),
    dates: z
      .array(documentDate)
      .min(1)
      .describe('Dates of the document, the most important first.'),
    place: slug.optional().describe('Id of the place where it was written, or the meeting held.'),
    parties: z
      .array(party)
      .default([])
      .describe('People present, in groups as the source groups them.'),
    from: z.array(slug).default([]).describe('Senders: ids of people or groups.'),
    to: z.array(slug).default([]).describe('Recipients: ids of people or groups.'),
    enclosures: z
      .array(slug)
      .default([])
      .describe(
        'Documents of this archive that were enclosed in it, in the order of the source. They may have enclosures of their own.',
      ),
    recorders: z.array(slug).default([]).describe('Who took the record: ids of people.'),
    translators: z.array(slug).default([]).describe('Who translated the text: ids of people.'),
    archive: archiveReference
      .optional()
      .describe('The archive that holds the original, and its call number there.'),
    witness: witness
      .optional()
      .describe(
        'The received lines that the document transcribes. Required if `text: transcribed`.',
      ),
    readings: z
      .record(z.string(), slug)
      .default({})
      .describe(
        'What an ambiguous name means in this document: `{ Åkesson: soren-akesson }`. The key is the name as written, the value an id.',
      ),
    conversation: z
      .strictObject({
        chair: slug.describe('Id of the person who speaks to everyone else.'),
        partner: slug.describe('Id of the person whom the chair usually addresses.'),
      })
      .optional()
      .describe('Who answers whom in a record of a conversation, where the text does not say so.'),
    spokenIn: z
      .record(slug, languageTag)
      .default({})
      .describe(
        'Languages that speakers probably spoke, if not that of the text: `{ kenji-mori: ja }`. The key is the id of a person, the value a BCP 47 tag.',
      ),
    recordedIn: languageTag
      .optional()
      .describe(
        'Language of the record that `recorders` took, if the text is a translation of it.',
      ),
    abstract: z
      .strictObject({
        text: z.string().describe('Editorial prose of one paragraph.'),
        ...sourced,
      })
      .describe('What the document is and says, in the words of the editors.'),
    published: z
      .array(
        z.strictObject({
          cite: citation.describe('The publication: a work of the bibliography, with pages.'),
          text: z.string().optional().describe('What it gives: "In Russian, without the notes."'),
        }),
      )
      .default([])
      .describe('Where the text is published, in print or online.'),
    mentioned: z
      .array(
        z.strictObject({
          document: slug.describe('Id of the other document.'),
          passage: z.string().describe('Anchor of the passage in it.'),
          phrase: z.string().describe('The exact words in that passage.'),
          text: z.string().optional().describe('What the editors say about the mention.'),
        }),
      )
      .default([])
      .describe('Passages of other documents that speak of this one.'),
    withdrawn: z
      .strictObject({
        date: z.iso.date().describe('The day, quoted: "2027-03-05".'),
        reason: z.string().min(1).describe('Why: one sentence, which the page shows.'),
      })
      .optional()
      .describe('That words of the document were withdrawn. `npm run withdraw` writes it.'),
    brief: z
      .array(
        z.strictObject({
          passage: z.string().describe('Anchor of the passage.'),
          text: z.string().min(1).describe('What the editors say of it: one sentence or two.'),
        }),
      )
      .refine(
        (marked) => new Set(marked.map(({ passage }) => passage)).size === marked.length,
        'each passage once',
      )
      .default([])
      .describe(
        'Passages for readers with little time, each with a line of the editors. The document then has two more pages: these passages alone, and the text with every note below its passage.',
      ),
    numbering: z
      .strictObject({
        text: z.string().describe('Editorial prose of one paragraph.'),
        ...sourced,
      })
      .optional()
      .describe('On what the number in the series rests, if the source does not give it.'),
    notEstablished: z
      .array(z.string())
      .default([])
      .describe('What the editors looked for and did not find: "the day".'),
    notes: z
      .enum(['carried', 'not carried'])
      .default('carried')
      .describe(
        'Whether the source has the texts of its own, numbered notes. `not carried`: the numbers are in the text and the notes are lost.',
      ),
    noteKinds: noteKindsOfDocument
      .default({})
      .describe(
        'The labels of notes by kind, of the kinds that the edition declares: `{ people: [1, 2], text: [a] }`. A note has one kind or none.',
      ),
  })
  .refine((record) => record.text === 'not carried' || record.witness !== undefined, {
    path: ['witness'],
    message: 'a witness: a transcribed document names the received file and lines it transcribes',
  });

const {
  readings,
  conversation,
  witness: lines,
  text,
  notes,
  noteKinds,
  lineNumbers,
} = document.shape;

/** What the body of a document is read with, where its record has mistakes: each field that can be read. */
export const bodyRecord = z.object({
  readings: readings.catch({}),
  conversation: conversation.catch(undefined),
  witness: lines.catch(undefined),
  text: text.catch('transcribed'),
  notes: notes.catch('carried'),
  noteKinds: noteKinds.catch({}),
  lineNumbers: lineNumbers.catch(false),
});

export const essay = z.strictObject({
  title: z.string().describe('The title.'),
  summary: z.string().describe('One sentence for lists and search engines.'),
  order: z.number().int().describe('The position in lists; lower numbers come first.'),
  address: z
    .string()
    .regex(
      /^(\/[a-z0-9]+(-[a-z0-9]+)*)+\/$/,
      'an address of lower-case letters, digits and hyphens between slashes, such as "/about/"',
    )
    .describe('The address of the page: `/about/`.'),
});

export type DocumentRecord = z.infer<typeof document>;
export type BodyRecord = z.infer<typeof bodyRecord>;
export type DocumentDate = z.infer<typeof documentDate>;
export type ArchiveReference = z.infer<typeof archiveReference>;
export type EssayRecord = z.infer<typeof essay>;
