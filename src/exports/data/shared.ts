/** What the published JSON of documents and that of the edition have in common. */
import { z } from 'zod';
import { REGISTERS } from '../../engine/source/registers.ts';

export const text = z.string();
export const address = z.url();
/** Offsets count UTF-16 units, as JavaScript, Java and C# do. */
export const offset = z.int().min(0);

/** The edition that a file is part of. */
export const editionReference = z.strictObject({
  title: text,
  url: address,
  version: text.describe('The number of the edition.'),
  date: z.iso.date().describe('The day of its publication.'),
});

/** A person, place or group in few words. */
export const entity = z.strictObject({
  register: z.enum(REGISTERS).describe('The list that has its full record.'),
  id: text.describe('Permanent id in that list.'),
  name: text.describe('The name that the edition prefers.'),
  url: address.describe('Its page.'),
  sameAs: z.array(address).describe('Its records in authority files elsewhere.'),
});

/** A date of a document. */
export const dateOfDocument = z.strictObject({
  kind: text.describe(
    'What happened then: `held`, `written`, `drafted`, `signed`, `sent`, `received`, `decided`, `published`.',
  ),
  edtf: text.describe('The date in EDTF (ISO 8601-2).'),
  words: text.describe('The date as people write it.'),
  from: text.optional().describe('Hour of the beginning, as the source gives it.'),
  to: text.optional().describe('Hour of the end.'),
  zone: text
    .optional()
    .describe('Time zone of the hours: an offset, or a letter of military time.'),
  calendar: z.enum(['julian']).optional().describe('Calendar of `edtf`, if not the Gregorian one.'),
  gregorian: text
    .optional()
    .describe('The date of another calendar in the Gregorian one, in EDTF.'),
  given: text.optional().describe('The date in the words of the source.'),
  basis: z.enum(['stated', 'inferred']).describe('Whether the text states it.'),
  certainty: z.enum(['certain', 'probable', 'possible']),
  explanation: text.optional(),
});

export const licences = z.strictObject({
  words: text.describe('Licence of what the editors wrote.'),
  source: text.describe('Rights in the received texts.'),
});

export type Entity = z.infer<typeof entity>;
