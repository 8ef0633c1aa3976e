/** The edition as published JSON: `/data/edition.json`. Its JSON Schema is published beside it; see `document.ts` for changes. */
import { z } from 'zod';
import { VERDICTS } from '../../engine/schemas/claim.ts';
import { address, editionReference, entity, licences, text } from './shared.ts';

export const EDITION_SCHEMA = '/data/schemas/edition-1.json';

export const editionData = z.strictObject({
  $schema: address,
  ...editionReference.shape,
  subtitle: text,
  description: text,
  language: text.describe('Language of what the editors write, a BCP 47 tag.'),
  editors: z.array(text).describe('Names of the editors; none where they are not named.'),
  publisher: text.optional(),
  contact: text.optional().describe('Where corrections and objections go.'),
  keeper: text.optional().describe('Who looks after the files.'),
  licences,
  editions: z
    .array(z.strictObject({ version: text, date: z.iso.date() }))
    .describe('Every published edition, the latest first.'),
  documents: z.array(
    z.strictObject({
      id: text,
      number: text.optional(),
      title: text,
      genre: z.strictObject({ id: text, label: text }),
      text: z.enum(['transcribed', 'not carried']),
      url: address,
    }),
  ),
  formats: z
    .array(
      z.strictObject({
        file: text.describe('Its name, beside the page of the document: `text.txt`.'),
        mediaType: text,
        needsText: z.boolean().describe('Whether only transcribed documents have it.'),
      }),
    )
    .describe('The files beside the page of each document.'),
  received: z.array(
    z.strictObject({
      file: text,
      title: text,
      url: address,
      sha256: text,
      bytes: z.int().min(0),
    }),
  ),
  people: z.array(entity),
  places: z.array(entity),
  groups: z.array(entity),
  claims: z
    .array(
      z.strictObject({
        id: text,
        url: address,
        title: text.describe('What is claimed, in the words of the editors.'),
        by: z.array(text).describe('Names of those who make the claim.'),
        quotation: text.describe('The words that make the claim.'),
        language: text.describe('Language of the quotation, a BCP 47 tag.'),
        source: z.strictObject({
          url: address,
          citation: text.describe('The passage, or the work with the page.'),
        }),
        judgement: z
          .enum(VERDICTS)
          .describe('What the document does with the claim; the subject is the document.'),
        reason: text,
        judges: z.array(text).describe('Names of those who judged.'),
        evidence: z.array(
          z.strictObject({
            url: address,
            document: text.describe('Id of the document.'),
            passages: z.array(text).describe('Anchors; none for the whole document.'),
          }),
        ),
      }),
    )
    .optional()
    .describe(
      'Claims that other texts make of the documents, with the passages that bear on them.',
    ),
  quotations: z
    .array(
      z.strictObject({
        id: text,
        url: address,
        title: text,
        document: text.describe('Id of the document.'),
        passages: z.array(text).describe('Anchors of the passages.'),
        text: text.describe('Their words.'),
        hands: z.array(text).describe('Through whom the words come, in sentences.'),
        supports: text.describe('What one may say with the words.'),
        doesNotSupport: text.describe('What one may not say with them.'),
      }),
    )
    .optional()
    .describe('Passages that have a page of their own.'),
});

export type EditionData = z.infer<typeof editionData>;
