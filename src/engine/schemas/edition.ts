/** The edition as a whole (content/edition.yaml). */
import { z } from 'zod';
import { FORMAT } from '../format/version.ts';
import { collections } from './collection.ts';
import { map } from './map.ts';
import { declaredNoteKinds } from './note-kinds.ts';
import { noteSeries } from './note-series.ts';
import { languageTag, slug, webAddress } from './statement.ts';

const countedWords = z.array(
  z.string().regex(/^[^\s\d()[\]{}|\\/^$*+?]+$/, 'a word without spaces, digits and brackets'),
);

const sum = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');

/** How one page is cited, and several. */
const placeForm = z.strictObject({
  one: z
    .string()
    .regex(/^[^{}]*\{first\}[^{}]*$/, 'a form with "{first}" in it')
    .describe('Of one: "l. {first}".'),
  several: z
    .string()
    .regex(/^[^{}]*\{first\}[^{}]*\{last\}[^{}]*$/, 'a form with "{first}" and "{last}" in it')
    .describe('Of several: "ll. {first}–{last}".'),
});

const queries = (description: string) => z.array(z.string()).describe(description);

export const edition = z.strictObject({
  format: z
    .literal(FORMAT)
    .describe('The version of the source format. `npm run migrate` raises it.'),
  lang: languageTag
    .default('en')
    .describe(
      'Language of what the editors write, a BCP 47 tag. The interface is in the same language if there are strings for it (docs/languages.md), else in English.',
    ),
  title: z.string().describe('The title of the edition.'),
  subtitle: z.string().describe('The subtitle.'),
  description: z.string().describe('Two or three sentences for the home page and search engines.'),
  url: webAddress
    .regex(
      /^[^?#]*[^/?#]$/,
      'an address without "?", "#" and a slash at the end, such as "https://lights.example"',
    )
    .describe('The web address of the site, without a slash at the end. Citations begin with it.'),
  editors: z.array(z.string()).describe('Names of the editors.'),
  publisher: z.string().min(1).optional().describe('Who publishes the edition.'),
  contact: z
    .union([z.email(), z.url()], 'an e-mail address or an address of the web')
    .optional()
    .describe('Where corrections and objections go: an e-mail address or a web address.'),
  keeper: z.string().min(1).optional().describe('Who looks after the files.'),
  plan: z
    .string()
    .min(1)
    .optional()
    .describe('What becomes of the site and its address when nobody keeps them any more.'),
  version: z
    .string()
    .describe('The number of the last published edition. `npm run release` writes it.'),
  date: z.iso
    .date()
    .describe('The day of that edition, quoted: "2003-03-12". `npm run release` writes it.'),
  licences: z
    .strictObject({
      words: z.string().describe('Licence of what the editors wrote: "CC BY 4.0".'),
      code: z.string().describe('Licence of the software: "MIT".'),
      source: z.string().describe('Rights in the received texts.'),
    })
    .describe('Licences, in words.'),
  series: z
    .strictObject({
      title: z.string().describe('The name of the series of numbered documents.'),
      count: z.number().int().describe('How many documents the series has.'),
    })
    .optional()
    .describe('The series of documents that have a `number` and are in no collection.'),
  collections: collections
    .default([])
    .describe(
      'Collections of documents, in the order of lists: volumes, series, chapters. A document names its own with `collection`.',
    ),
  navigation: z
    .array(
      z.strictObject({
        document: slug.describe('Id of the document.'),
        label: z.string().describe('The text of the link.'),
      }),
    )
    .describe('Documents that the head of every page links to.'),
  beginnings: z
    .array(
      z.strictObject({
        document: slug.describe('Id of the document.'),
        first: z.string().describe('Anchor of the first passage.'),
        last: z.string().describe('Anchor of the last passage.'),
      }),
    )
    .describe('Passages that the home page shows as examples.'),
  provenance: z
    .array(
      z.strictObject({
        when: z.string().describe('The date, in words.'),
        what: z.string().describe('What happened: one sentence.'),
        document: slug.optional().describe('Id of the document that came into being then.'),
      }),
    )
    .describe('How the texts reached the editors, step by step.'),
  received: z
    .array(
      z.strictObject({
        file: z.string().describe('Name of the file in `received/`.'),
        sha256: sum.describe(
          'SHA-256 of the file. For a new file leave the whole record out: `npm run check` prints it.',
        ),
        title: z.string().describe('What the file is, for readers.'),
        rights: z
          .string()
          .min(1)
          .optional()
          .describe(
            'Whose the text is, or its licence: "Public domain", "© Ada Lock, with permission".',
          ),
        original: z
          .strictObject({
            file: z.string().describe('Name of the file in `originals/`.'),
            sha256: sum.describe('SHA-256 of that file.'),
            by: z
              .string()
              .describe(
                'The derivation, with its version: `docx-1`. docs/import.md describes each.',
              ),
            part: z
              .number()
              .int()
              .min(1)
              .optional()
              .describe('Which message of the file, counted from 1, if it holds several.'),
          })
          .optional()
          .describe(
            'The file from which the received text was derived: mail, Word, TEI, another encoding. `npm run import` writes it.',
          ),
      }),
    )
    .describe('The received files, each with a checksum that shows any change.'),
  typography: z
    .strictObject({
      units: countedWords
        .default([])
        .describe('Units that stay on one line with the number before them: `km`, `p.m.`.'),
      counted: countedWords
        .default([])
        .describe('Other words after a number that is no year: of "1911 pages", `pages`.'),
    })
    .prefault({})
    .describe('What the words of this archive need in typography and in dates.'),
  citedPages: z
    .strictObject({
      page: placeForm.optional().describe('Of pages.'),
      folio: placeForm.optional().describe('Of folios.'),
    })
    .optional()
    .describe('How pages and folios of the sources are cited, if not as p. 14 and fol. 14.'),
  books: z
    .boolean()
    .default(false)
    .describe(
      'Whether the build also writes what is read without the site: the edition as an EPUB, each transcribed document as one HTML file. 1,000 documents take about 25 seconds of processor time and 270 MB more.',
    ),
  noteSeries: z
    .array(noteSeries)
    .default([])
    .describe('Series of notes beside those of the source (numbers) and of the editors (letters).'),
  noteKinds: declaredNoteKinds
    .default([])
    .describe('Kinds of notes by which readers can filter them, such as people, dates, the text.'),
  map: map.optional().describe('The map beside the list of places.'),
  closeWords: z
    .array(
      z.strictObject({
        words: z
          .string()
          .regex(/^\S+(?: \S+)+$/)
          .describe('Two words or more, divided by spaces.'),
        source: z.string().min(1).describe('Where it is said that they mean the same.'),
      }),
    )
    .default([])
    .describe('Words that a search takes for one another, beside those of the language.'),
  examples: queries('Search examples on the home page.').default([]),
  guide: z
    .strictObject({
      names: queries('Names in several forms.'),
      speakers: queries('What a person says: "said by Belova".'),
      dates: queries('Days, months, seasons, years, ranges.'),
      words: queries('Words of the texts.'),
      phrases: queries('Phrases in quotation marks.'),
      passages: queries('Citations of passages and notes: "I.3–5", "note 2".'),
      references: queries('Call numbers of archives.'),
      together: queries('Several kinds in one query.'),
    })
    .partial()
    .default({})
    .describe('Queries that the search page offers as examples, by kind.'),
});

export type EditionRecord = z.infer<typeof edition>;
