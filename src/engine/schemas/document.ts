/** Front matter of a document (content/documents/*.md) and of an essay (content/essays/*.md). */
import { z } from 'zod';
import { certainty, citation, edtf, slug, sourced } from './statement.ts';

/** A date of the document: what happened then, and whether the text states it or the editors infer it. */
export const documentDate = z.strictObject({
  kind: z.enum(['held', 'written', 'sent', 'received', 'decided']),
  edtf,
  /** Hours as the source gives them, 24-hour clock: `20:00`. */
  from: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  to: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  basis: z.enum(['stated', 'inferred']),
  explanation: z.string().optional(),
  certainty: certainty.default('certain'),
});

/** People present, grouped as the source groups them. */
export const party = z.strictObject({
  label: z.string(),
  members: z.array(z.union([slug, z.strictObject({ id: slug, role: z.string() })])),
});

/** The archive that holds the original, and its call number there by the levels that the archive declares. */
export const archiveReference = z.strictObject({
  /** Id of the archive's record in the authority file of groups. */
  repository: slug,
  levels: z.record(slug, z.string().min(1)).default({}),
  ...sourced,
});

/** The received file, and the lines (1-based, inclusive) whose words this document carries. */
export const witness = z.strictObject({
  file: z.string(),
  lines: z.array(z.tuple([z.number().int().min(1), z.number().int().min(1)])).min(1),
});

export const document = z
  .strictObject({
    title: z.string().min(1),
    /** Place and date, set in italics on a line of its own. */
    subtitle: z.string().optional(),
    /** Place in the series (`I`). Passages are cited with it: `I.32`. */
    number: z.string().optional(),
    /** Prefix of passage references where the document has no number. */
    siglum: z.string().optional(),
    order: z.number().int(),
    /** Id of a genre: a general one, or one of `genres.yaml`. */
    genre: z.string(),
    /** `transcribed`: the body is the text. `not carried`: a catalogue record whose text the edition does not hold. */
    text: z.enum(['transcribed', 'not carried']),
    dates: z.array(documentDate).min(1),
    place: slug.optional(),
    parties: z.array(party).default([]),
    /** Senders and recipients: ids of people or groups. */
    from: z.array(slug).default([]),
    to: z.array(slug).default([]),
    recorders: z.array(slug).default([]),
    translators: z.array(slug).default([]),
    archive: archiveReference.optional(),
    witness: witness.optional(),
    /** How a form that the registers leave ambiguous reads in this document: `Fell: mara-fell`. */
    readings: z.record(z.string(), slug).default({}),
    /** Who answers whom where the text does not say: the speaker opposite everyone else, and his usual partner. */
    conversation: z.strictObject({ chair: slug, partner: slug }).optional(),
    /** What the document is and says, in the editors' words (inline Markdown with `[@key]`). */
    abstract: z.strictObject({ text: z.string(), ...sourced }),
    /** Where the text stands in print or online. */
    published: z.array(z.strictObject({ cite: citation, text: z.string().optional() })).default([]),
    /** What other documents of the edition say of this one: the exact phrase in the passage. */
    mentioned: z
      .array(
        z.strictObject({
          document: slug,
          passage: z.string(),
          phrase: z.string(),
          text: z.string().optional(),
        }),
      )
      .default([]),
    /** Certainty of the place in the series, where it is not stated by the source. */
    numbering: z.strictObject({ text: z.string(), ...sourced }).optional(),
    notEstablished: z.array(z.string()).default([]),
    /** Whether the texts of the source's own notes came with it. Editors' notes (lettered) always have theirs. */
    notes: z.enum(['carried', 'not carried']).default('carried'),
  })
  .refine((record) => record.text === 'not carried' || record.witness !== undefined, {
    path: ['witness'],
    message: 'a witness: a transcribed document names the received file and lines it transcribes',
  });

export const essay = z.strictObject({
  title: z.string(),
  summary: z.string(),
  order: z.number().int(),
  address: z.string().regex(/^\/[a-z-/]+\/$/, 'an address such as "/about/"'),
});

export type DocumentRecord = z.infer<typeof document>;
export type DocumentDate = z.infer<typeof documentDate>;
export type ArchiveReference = z.infer<typeof archiveReference>;
export type EssayRecord = z.infer<typeof essay>;
